using System.CommandLine;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli.Comparing;

/// <summary><c>reportc diff</c>: its arguments and options.</summary>
internal static class DiffCommand
{
    public static Command Create(MessageLanguage language)
    {
        var old = new Argument<string>("OLD") { Description = DiffText.OldDescription.In(language) };
        var @new = new Argument<string?>("NEW")
        {
            Description = DiffText.NewDescription.In(language),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = ChoiceOption.Create(
            "--to", DiffFormat.All.Select(choice => choice.Name), DiffText.FormatDescription, language);
        var output = new Option<string?>("--output", "-o")
        {
            Description = CheckText.OutputDescription.In(language),
            HelpName = "FILE",
        };
        var project = new Option<string?>("--project", "-C")
        {
            Description = DiffText.ProjectDescription.In(language),
            HelpName = "DIR",
        };
        var details = new Option<bool>("--details") { Description = DiffText.DetailsDescription.In(language) };
        var exitCode = new Option<bool>("--exit-code") { Description = DiffText.ExitCodeDescription.In(language) };
        var quiet = new Option<bool>("--quiet", "-q") { Description = DiffText.QuietDescription.In(language) };

        var command = new Command("diff", DiffText.Description.In(language))
        {
            old, @new, project, format, output, details, exitCode, quiet,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var diff = new Diff
            {
                Old = parsed.GetRequiredValue(old),
                New = parsed.GetValue(@new),
                Project = parsed.GetValue(project),
                Format = DiffFormat.Named(parsed.GetValue(format), parsed.GetValue(output)),
                Output = parsed.GetValue(output),
                IsDetailed = parsed.GetValue(details),
                TellsByExitCode = parsed.GetValue(exitCode),
                IsQuiet = parsed.GetValue(quiet),
                Language = language,
            };
            // On a thread of its own, so that Ctrl-C is heard while it works.
            return Task.Run(() => diff.Run(cancellation), CancellationToken.None);
        });
        return command;
    }
}
