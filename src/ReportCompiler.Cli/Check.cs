using ReportCompiler.Cli.Formats;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli;

/// <summary>One run of <c>reportc check</c>: read, compile, write what was found.</summary>
internal sealed record Check
{
    /// <summary>The project's folder, as it was typed.</summary>
    public required string Project { get; init; }

    /// <summary>The format to write.</summary>
    public required CheckFormat Format { get; init; }

    /// <summary>The file to write; null for standard output.</summary>
    public required string? Output { get; init; }

    /// <summary>Which findings are shown and count.</summary>
    public required CheckFilter Filter { get; init; }

    /// <summary>Whether warnings fail the check.</summary>
    public required bool IsStrict { get; init; }

    /// <summary>Whether to write nothing but findings.</summary>
    public required bool IsQuiet { get; init; }

    /// <summary>The language of messages.</summary>
    public required MessageLanguage Language { get; init; }

    /// <summary>Runs the check.</summary>
    /// <returns>The <see cref="ExitCode"/>.</returns>
    public int Run(CancellationToken cancellation)
    {
        var messages = Terminal.Error();
        if (ProjectFolder.Open(Project, out var problem) is not { } project)
        {
            messages.WriteLine($"reportc: {problem.In(Language)}");
            return ExitCode.NotUnderstood;
        }

        return Guard.Run(messages, Language, () =>
        {
            var report = messages.Track(!IsQuiet, Language, CliText.Checking, _ => Compiler.Compile(project.World));
            cancellation.ThrowIfCancellationRequested();
            var result = new CheckResult
            {
                Project = project,
                Findings = [.. report.Diagnostics.Where(Filter.Shows)],
                Waived = [.. report.Waived.Where(waived => Filter.Shows(waived.Finding))],
                Asked = Filter.Asks,
                Applied = report.Rules,
                IsStrict = IsStrict,
                IsQuiet = IsQuiet,
                Language = Language,
            };
            Write(result, cancellation);
            return result.Counts.Passes(IsStrict) ? ExitCode.Success : ExitCode.ReportHasErrors;
        });
    }

    private void Write(CheckResult result, CancellationToken cancellation)
    {
        if (Output is { } path)
        {
            var file = new OutputFile(Path.GetFullPath(path), Format.Make(result));
            OutputFile.WriteAll([file], cancellation);
            if (IsQuiet) return;
            StandardOutput.Try(() =>
            {
                Console.Out.WriteLine(CliText.Written(file));
                Console.Out.WriteLine(CliText.Findings(result.Counts).In(Language));
            });
        }
        else if (Format == CheckFormat.Text)
        {
            StandardOutput.Try(() => TextFormat.Write(result, Terminal.Output()));
        }
        else
        {
            StandardOutput.Write(Format.Make(result));
        }
    }
}
