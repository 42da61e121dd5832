using System.CommandLine;
using System.CommandLine.Invocation;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli;

/// <summary>Prints the help of the program or of a verb. The library's own help has its headings in the language of the
/// machine and no place for examples.</summary>
internal sealed class HelpText(MessageLanguage language) : SynchronousCommandLineAction
{
    private const int Indent = 2;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return ExitCode.Success;
    }

    private void Write(Command command, TextWriter output)
    {
        output.WriteLine(command.Description);
        Heading(CliText.UsageHeading, output);
        output.WriteLine($"  {Usage(command)}");
        Rows(CliText.VerbsHeading, command.Subcommands.Select(verb => (verb.Name, verb.Description)), output);
        Rows(CliText.ArgumentsHeading, command.Arguments.Select(a => (Bracketed(a), a.Description)), output);
        Rows(CliText.OptionsHeading, Options(command).Select(o => (Names(o), o.Description)), output);
        var verb = command is RootCommand ? "" : command.Name;
        Rows(CliText.ExamplesHeading, CliText.Examples(verb).Select(e => (e.Command, (string?)e.Note.In(language))), output);
        Rows(CliText.ExitCodesHeading, CliText.ExitCodes(verb).Select(e => (e.Code, (string?)e.Meaning.In(language))), output);
    }

    private static string Usage(Command command) => command is RootCommand
        ? "reportc VERB [OPTIONS]"
        : string.Join(' ', ["reportc", command.Name, .. command.Arguments.Select(Bracketed), "[OPTIONS]"]);

    private static string Bracketed(Argument argument) =>
        argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}]" : argument.Name;

    private static IEnumerable<Option> Options(Command command)
    {
        var inherited = command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(o => o.Recursive);
        return command.Options.Concat(inherited).Where(option => !option.Hidden);
    }

    private static string Names(Option option)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name).Distinct()
            .Where(name => name.StartsWith('-') && name != "-?").OrderBy(name => name.Length));
        return option.Arity.MaximumNumberOfValues == 0 ? names : $"{names} {option.HelpName}";
    }

    private void Heading(LocalizedText heading, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(heading.In(language));
    }

    private void Rows(LocalizedText heading, IEnumerable<(string Left, string? Right)> rows, TextWriter output)
    {
        var all = rows.ToList();
        if (all.Count == 0) return;
        Heading(heading, output);
        var width = all.Max(row => DisplayWidth.Of(row.Left));
        foreach (var (left, right) in all)
        {
            var gap = new string(' ', width - DisplayWidth.Of(left) + 2);
            output.WriteLine(new string(' ', Indent) + left + gap + right);
        }
    }
}
