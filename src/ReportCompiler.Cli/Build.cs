using System.Diagnostics;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli;

/// <summary>One run of <c>reportc build</c>: read, compile, make every output in memory, write them all.</summary>
internal sealed record Build
{
    /// <summary>The project's folder, as it was typed.</summary>
    public required string Project { get; init; }

    /// <summary>The folder to write to; null for <c>build</c> in the project.</summary>
    public required string? Output { get; init; }

    /// <summary>The formats to write.</summary>
    public required IReadOnlyList<OutputFormat> Formats { get; init; }

    /// <summary>Where the page numbers in the Word document come from.</summary>
    public required PaginationMode Pagination { get; init; }

    /// <summary>Whether to write a copy of each format for proof-readers too, where it has one.</summary>
    public required bool HasReview { get; init; }

    /// <summary>Whether to print nothing but problems.</summary>
    public required bool IsQuiet { get; init; }

    /// <summary>The language of messages.</summary>
    public required MessageLanguage Language { get; init; }

    /// <summary>Whether warnings leave the report unwritten, as errors do.</summary>
    public required bool IsStrict { get; init; }

    /// <summary>Runs the build.</summary>
    /// <returns>The <see cref="ExitCode"/>.</returns>
    public int Run(CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var terminal = Terminal.Error();
        if (ProjectFolder.Open(Project, out var problem) is not { } project)
        {
            terminal.WriteLine($"reportc: {problem.In(Language)}");
            return ExitCode.NotUnderstood;
        }

        return Guard.Run(terminal, Language, () =>
        {
            var pages = new PageNumbers(Pagination, cancellation);
            var printer = new PagePrinter(cancellation);
            var (report, files) = terminal.Track(
                !IsQuiet, Language, CliText.Compiling, stage => Make(project, pages, printer, stage, cancellation));
            new DiagnosticPrinter(terminal, project.World, Language).Print(report.Diagnostics);
            var counts = FindingCounts.Of(report.Diagnostics, report.Waived);
            if (!counts.Passes(IsStrict))
            {
                terminal.WriteLine(CliText.Findings(counts).In(Language));
                terminal.WriteLine(CliText.NothingWritten(isStrictness: counts.Errors == 0).In(Language));
                return ExitCode.ReportHasErrors;
            }

            OutputFile.WriteAll(files, cancellation);
            if (IsQuiet) return ExitCode.Success;
            Summarise(report, counts, files, [pages.Source, printer.Source]);
            terminal.WriteForWatcher(CliText.Took(watch.Elapsed).In(Language));
            return ExitCode.Success;
        });
    }

    private (CompiledReport Report, List<OutputFile> Files) Make(
        ProjectFolder project,
        PageNumbers pages,
        PagePrinter printer,
        Action<LocalizedText> stage,
        CancellationToken cancellation)
    {
        var report = Compiler.Compile(project.World);
        var files = new List<OutputFile>();
        if (report.Document is not { } document) return (report, files);
        if (!FindingCounts.Of(report.Diagnostics, report.Waived).Passes(IsStrict)) return (report, files);

        var folder = Path.GetFullPath(Output ?? Path.Combine(project.Path, "build"));
        var compiled = new CompiledOutput(report, document, pages, printer, Language);
        foreach (var part in Formats.SelectMany(PartsOf))
        {
            cancellation.ThrowIfCancellationRequested();
            stage(CliText.Making(part.Ending));
            files.Add(new OutputFile(Path.Combine(folder, $"{project.Name}.{part.Ending}"), part.Make(compiled)));
        }

        return (report, files);
    }

    private IEnumerable<OutputPart> PartsOf(OutputFormat format) =>
        HasReview && format.Review is { } review ? format.Files.Append(review) : format.Files;

    private void Summarise(
        CompiledReport report, FindingCounts counts, List<OutputFile> files, IEnumerable<LocalizedText?> sources)
    {
        foreach (var file in files) Console.Out.WriteLine(CliText.Written(file));
        Console.Out.WriteLine(CliText.Contents(report.Summary).In(Language));
        foreach (var source in sources.OfType<LocalizedText>()) Console.Out.WriteLine(source.In(Language));
        Console.Out.WriteLine(CliText.Findings(counts).In(Language));
    }
}
