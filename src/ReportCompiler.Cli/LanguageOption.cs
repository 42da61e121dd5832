using System.CommandLine;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli;

/// <summary>The option <c>--language</c>, which every verb has.</summary>
internal static class LanguageOption
{
    /// <summary>The environment variable that decides where the option does not.</summary>
    public const string Variable = "REPORTC_LANGUAGE";

    private const string Name = "--language";

    public static Option<string> Create(MessageLanguage language)
    {
        var option = new Option<string>(Name)
        {
            Description = CliText.LanguageDescription.In(language),
            HelpName = "zh|en",
            Recursive = true,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Parse(token.Value) is null)
                result.AddError(CliText.UnknownLanguage(token.Value).In(language));
        });
        return option;
    }

    /// <summary>The language asked for. It is needed before the command line is parsed, for the help is in it too; what
    /// is not understood here is reported by the parser.</summary>
    public static MessageLanguage Choose(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            if (argument == Name && i + 1 < arguments.Count && Parse(arguments[i + 1]) is { } next) return next;
            if (argument.StartsWith(Name, StringComparison.Ordinal) && argument.Length > Name.Length + 1
                && argument[Name.Length] is '=' or ':' && Parse(argument[(Name.Length + 1)..]) is { } attached)
                return attached;
        }

        return Parse(Environment.GetEnvironmentVariable(Variable)) ?? MessageLanguage.Chinese;
    }

    private static MessageLanguage? Parse(string? text) => text switch
    {
        "zh" => MessageLanguage.Chinese,
        "en" => MessageLanguage.English,
        _ => null,
    };
}
