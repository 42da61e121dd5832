using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli;

/// <summary>Parses the command line and runs the verb, with help and errors in the reader's language.</summary>
internal static class CommandLine
{
    /// <summary>Runs the program.</summary>
    /// <returns>The <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(RootCommand root, string[] arguments, MessageLanguage language)
    {
        Localise(root, language);
        // A project folder may begin with @; it is no response file.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is null or ParseErrorAction) return Refuse(parsed, language);
        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static void Localise(RootCommand root, MessageLanguage language)
    {
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption help:
                    help.Description = CliText.HelpDescription.In(language);
                    help.Action = new HelpText(language);
                    break;
                case VersionOption version:
                    version.Description = CliText.VersionDescription.In(language);
                    break;
            }
        }
    }

    private static int Refuse(ParseResult parsed, MessageLanguage language)
    {
        var messages = parsed.UnmatchedTokens.Count > 0
            ? parsed.UnmatchedTokens.Select(token => Unknown(token, parsed.CommandResult.Command))
            : parsed.Errors.Select(Explain);
        foreach (var message in messages.Distinct())
            Console.Error.WriteLine($"reportc: {message.In(language)}");
        if (parsed.Errors.Count == 0) Console.Error.WriteLine($"reportc: {CliText.MissingVerb.In(language)}");
        Console.Error.WriteLine(CliText.SeeHelp(CommandPath(parsed)).In(language));
        return ExitCode.NotUnderstood;
    }

    private static LocalizedText Unknown(string token, Command command)
    {
        var known = command.Options.SelectMany(option => option.Aliases.Append(option.Name))
            .Concat(command.Subcommands.Select(verb => verb.Name))
            .Where(name => name.StartsWith('-') == token.StartsWith('-'));
        return CliText.UnknownArgument(token, NearestName.Find(token, known));
    }

    private static LocalizedText Explain(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => CliText.MissingValue(option.IdentifierToken?.Value ?? option.Option.Name),
        // Validators of this program speak the reader's language already.
        _ => new LocalizedText(error.Message, error.Message),
    };

    private static string CommandPath(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "reportc" : $"reportc {parsed.CommandResult.Command.Name}";
}
