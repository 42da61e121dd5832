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
        var unknown = UnknownTokens(parsed);
        if (unknown.Count > 0) return Refuse(parsed, unknown.Select(token => Unknown(token, parsed)), language);
        if (parsed.Action is ParseErrorAction) return Refuse(parsed, parsed.Errors.Select(Explain), language);
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

    /// <summary>What nothing on the command line takes, or what a misspelt option left for an argument.</summary>
    private static List<string> UnknownTokens(ParseResult parsed)
    {
        var misspelt = parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)
            ? []
            : parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens)
                .Select(token => token.Value).Where(value => value.Length > 1 && value.StartsWith('-'));
        return [.. misspelt, .. parsed.UnmatchedTokens];
    }

    private static int Refuse(ParseResult parsed, IEnumerable<LocalizedText> messages, MessageLanguage language)
    {
        foreach (var message in messages.Distinct()) Console.Error.WriteLine($"reportc: {message.In(language)}");
        Console.Error.WriteLine(CliText.SeeHelp(CommandPath(parsed)).In(language));
        return ExitCode.NotUnderstood;
    }

    private static LocalizedText Unknown(string token, ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var known = command.Options.Concat(parsed.RootCommandResult.Command.Options)
            .SelectMany(option => option.Aliases.Append(option.Name))
            .Concat(command.Subcommands.Select(verb => verb.Name))
            .Where(name => name.StartsWith('-') == token.StartsWith('-'));
        return CliText.UnknownArgument(token, NearestName.Find(token, known));
    }

    private static LocalizedText Explain(ParseError error) => error.SymbolResult switch
    {
        CommandResult { Command: RootCommand } => CliText.MissingVerb,
        OptionResult { Tokens.Count: 0 } option =>
            CliText.MissingValue(option.IdentifierToken?.Value ?? option.Option.Name),
        // Validators of this program speak the reader's language already.
        _ => new LocalizedText(error.Message, error.Message),
    };

    private static string CommandPath(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "reportc" : $"reportc {parsed.CommandResult.Command.Name}";
}
