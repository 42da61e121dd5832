using System.Diagnostics;
using System.Globalization;
using ReportCompiler.Diagnostics;
using ReportCompiler.Docx.Review;

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

    /// <summary>Whether to write a copy of the Word document for proof-readers too.</summary>
    public required bool HasReview { get; init; }

    /// <summary>Whether to print nothing but problems.</summary>
    public required bool IsQuiet { get; init; }

    /// <summary>The language of messages.</summary>
    public required MessageLanguage Language { get; init; }

    /// <summary>Runs the build.</summary>
    /// <returns>The <see cref="ExitCode"/>.</returns>
    public int Run(CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var terminal = new Terminal();
        if (ProjectFolder.Open(Project, out var problem) is not { } project)
            return Fail(terminal, problem, ExitCode.NotUnderstood);

        try
        {
            var pages = new PageNumbers(Pagination, cancellation);
            var (report, files) = terminal.Track(
                !IsQuiet, Language, CliText.Compiling, stage => Make(project, pages, stage, cancellation));
            var printer = new DiagnosticPrinter(terminal, project.World, Language);
            foreach (var diagnostic in report.Diagnostics) printer.Print(diagnostic);
            if (report.Document is null)
            {
                terminal.WriteLine(CliText.Findings(report.Diagnostics).In(Language));
                terminal.WriteLine(CliText.NothingWritten.In(Language));
                return ExitCode.ReportHasErrors;
            }

            OutputFile.WriteAll(files, cancellation);
            if (IsQuiet) return ExitCode.Success;
            Summarise(report, files, pages);
            terminal.WriteForWatcher(CliText.Took(watch.Elapsed).In(Language));
            return ExitCode.Success;
        }
        catch (OutputException exception)
        {
            var path = Shorten(exception.Path);
            return Fail(terminal, CliText.CannotWrite(path, exception.Message), ExitCode.CannotWrite);
        }
        catch (PaginationException exception)
        {
            return Fail(terminal, CliText.CannotPaginate(exception.IsInstalled), ExitCode.CannotWrite);
        }
        catch (OperationCanceledException)
        {
            return Fail(terminal, CliText.Interrupted, ExitCode.Interrupted);
        }
        catch (Exception exception)
        {
            // A fault of this program, not of the report: its user is told so, and keeps the outputs of before.
            return Fail(terminal, CliText.Fault(exception), ExitCode.CannotWrite);
        }
    }

    private (CompiledReport Report, List<OutputFile> Files) Make(
        ProjectFolder project, PageNumbers pages, Action<LocalizedText> stage, CancellationToken cancellation)
    {
        var report = Compiler.Compile(project.World);
        var files = new List<OutputFile>();
        if (report.Document is not { } document) return (report, files);

        var folder = Path.GetFullPath(Output ?? Path.Combine(project.Path, "build"));
        foreach (var format in Formats) Add(format.Name, () => format.Make(document, pages));
        if (HasReview)
            Add("review.docx", () => pages.Write(document, new ReviewCopy(report.Diagnostics, Language)));

        return (report, files);

        void Add(string ending, Func<byte[]> make)
        {
            cancellation.ThrowIfCancellationRequested();
            stage(CliText.Making(ending));
            files.Add(new OutputFile(Path.Combine(folder, $"{project.Name}.{ending}"), make()));
        }
    }

    private void Summarise(CompiledReport report, List<OutputFile> files, PageNumbers pages)
    {
        foreach (var file in files) Console.Out.WriteLine($"{Shorten(file.Path)}  {Size(file.Content.Length)}");
        Console.Out.WriteLine(CliText.Contents(report.Summary).In(Language));
        if (pages.Source is { } source) Console.Out.WriteLine(source.In(Language));
        Console.Out.WriteLine(CliText.Findings(report.Diagnostics).In(Language));
    }

    private int Fail(Terminal terminal, LocalizedText message, int exitCode)
    {
        terminal.WriteLine($"reportc: {message.In(Language)}");
        return exitCode;
    }

    /// <summary>A path as seen from the current folder, where it lies within.</summary>
    private static string Shorten(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    private static string Size(int bytes) => bytes < 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024m:0.0} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024m * 1024m):0.0} MB");
}
