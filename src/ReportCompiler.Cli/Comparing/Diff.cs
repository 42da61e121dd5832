using ReportCompiler.Diagnostics;
using ReportCompiler.Diffing;

namespace ReportCompiler.Cli.Comparing;

/// <summary>One run of <c>reportc diff</c>: read both reports, compare them, write what differs.</summary>
internal sealed record Diff
{
    /// <summary>The report compared with, as it was typed.</summary>
    public required string Old { get; init; }

    /// <summary>The report that is looked at, as it was typed; null for the project as it stands in its folder.</summary>
    public required string? New { get; init; }

    /// <summary>The project whose revisions may be named, as it was typed; null for the other one that is compared, or else
    /// the current folder.</summary>
    public required string? Project { get; init; }

    /// <summary>The format to write.</summary>
    public required DiffFormat Format { get; init; }

    /// <summary>The file to write; null for standard output.</summary>
    public required string? Output { get; init; }

    /// <summary>Whether the text tells every difference, and not the largest ones.</summary>
    public required bool IsDetailed { get; init; }

    /// <summary>Whether differences give the exit code 1.</summary>
    public required bool TellsByExitCode { get; init; }

    /// <summary>Whether to show no progress and no summary.</summary>
    public required bool IsQuiet { get; init; }

    /// <summary>The language of messages and of what is written.</summary>
    public required MessageLanguage Language { get; init; }

    /// <summary>Runs the comparison.</summary>
    /// <returns>The <see cref="ExitCode"/>.</returns>
    public int Run(CancellationToken cancellation)
    {
        var messages = Terminal.Error();
        return Guard.Run(messages, Language, () =>
        {
            var revised = Project ?? new[] { New, Old }.FirstOrDefault(name => name is not null && ReportSource.IsProject(name)) ?? ".";
            if (ReportSource.Open(Old, revised, cancellation, out var problem) is not { } oldSource
                || ReportSource.Open(New ?? Project ?? ".", revised, cancellation, out problem) is not { } newSource)
                return Refuse(messages, problem);
            if (Format.IsDocument && Output is null) return Refuse(messages, DiffText.NoFile(Format.Name));
            if (Format.IsDocument && (oldSource.Data ?? newSource.Data) is not null) return Refuse(messages, DiffText.NoDocument(Format.Name));

            var (old, @new, comparison) = messages.Track(
                !IsQuiet, Language, DiffText.Compiling(oldSource.Name), stage => Compare(oldSource, newSource, stage, cancellation));
            if (comparison is null)
            {
                old.PrintErrors(messages, Language);
                @new.PrintErrors(messages, Language);
                messages.WriteLine(DiffText.NotCompared.In(Language));
                return ExitCode.ReportHasErrors;
            }

            Write(new DiffResult(comparison, old, @new, IsDetailed, Language), cancellation);
            return TellsByExitCode && comparison.HasDifferences ? ExitCode.ReportHasErrors : ExitCode.Success;
        });
    }

    private static (ComparedReport Old, ComparedReport New, ReportComparison? Comparison) Compare(
        ReportSource oldSource, ReportSource newSource, Action<LocalizedText> stage, CancellationToken cancellation)
    {
        var old = ComparedReport.Read(oldSource);
        cancellation.ThrowIfCancellationRequested();
        stage(DiffText.Compiling(newSource.Name));
        var @new = ComparedReport.Read(newSource);
        cancellation.ThrowIfCancellationRequested();
        if (old.Data is null || @new.Data is null) return (old, @new, null);
        stage(DiffText.Comparing);
        return (old, @new, ReportComparer.Compare(old.Data, @new.Data));
    }

    private int Refuse(Terminal messages, LocalizedText problem)
    {
        messages.WriteLine($"reportc: {problem.In(Language)}");
        return ExitCode.NotUnderstood;
    }

    private void Write(DiffResult result, CancellationToken cancellation)
    {
        if (Output is { } path)
        {
            var file = new OutputFile(Path.GetFullPath(path), Format.Make(result));
            OutputFile.WriteAll([file], cancellation);
            if (IsQuiet) return;
            StandardOutput.Try(() =>
            {
                Console.Out.WriteLine(CliText.Written(file));
                DiffTextFormat.WriteCounts(result, Terminal.Output());
            });
        }
        else if (Format == DiffFormat.Text)
        {
            StandardOutput.Try(() => DiffTextFormat.Write(result, Terminal.Output()));
        }
        else
        {
            StandardOutput.Write(Format.Make(result));
        }
    }
}
