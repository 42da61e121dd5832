using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;
using ReportCompiler.Starting;

namespace ReportCompiler.Cli;

/// <summary>One run of <c>reportc new</c>: make every file in memory, write them all into a folder beside the target, and
/// rename that.</summary>
internal sealed record New
{
    /// <summary>The new folder, as it was typed; null to name it after last year's.</summary>
    public required string? Folder { get; init; }

    /// <summary>Last year's project, as it was typed; null for an empty report.</summary>
    public required string? From { get; init; }

    /// <summary>The year of the report; null for the one after last year's.</summary>
    public required int? Year { get; init; }

    /// <summary>Whether an empty report is of a region.</summary>
    public required bool IsRegion { get; init; }

    /// <summary>The name in an empty report; null where there is last year's.</summary>
    public required string? Name { get; init; }

    /// <summary>The language of messages.</summary>
    public required MessageLanguage Language { get; init; }

    /// <summary>Makes the project.</summary>
    /// <returns>The <see cref="ExitCode"/>.</returns>
    public int Run(CancellationToken cancellation)
    {
        var messages = Terminal.Error();
        return Guard.Run(messages, Language, () => From is null
            ? Write(messages, Path.GetFullPath(Folder!), EmptyReport.Start(IsRegion, Name!, Year!.Value, ProjectFolder.LayoutFiles()), cancellation)
            : CarryOn(messages, From, cancellation));
    }

    private int CarryOn(Terminal messages, string from, CancellationToken cancellation)
    {
        if (ProjectFolder.Open(from, out var problem) is not { } last) return Refuse(messages, problem);
        if ((Folder ?? ProjectFolder.NameForYear(last, Year)) is not { } folder) return Refuse(messages, NewText.NoFolderName);
        var target = Path.GetFullPath(folder);
        if (target.StartsWith(last.Path + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return Refuse(messages, NewText.Within(folder));
        var previous = Path.GetRelativePath(target, last.Path).Replace('\\', '/');
        if (Path.IsPathRooted(previous)) return Refuse(messages, NewText.OtherDrive(folder));
        if (IsTaken(target)) return Refuse(messages, NewText.NotEmpty(PathText.Shorten(target)));

        var problems = new DiagnosticBag();
        if (NextYear.Start(new FolderWorld(last.Path), last.World, Year, previous, problems) is { } project)
            return Write(messages, target, project, cancellation);
        new DiagnosticPrinter(messages, last.World, Language).Print(
            [.. problems.InFileOrder().Where(diagnostic => diagnostic.Severity == Severity.Error)]);
        messages.WriteLine(NewText.NothingWritten.In(Language));
        return ExitCode.ReportHasErrors;
    }

    private int Write(Terminal messages, string target, StartedProject project, CancellationToken cancellation)
    {
        if (IsTaken(target)) return Refuse(messages, NewText.NotEmpty(PathText.Shorten(target)));
        OutputFolder.Write(target, project.Files, cancellation);
        StandardOutput.Try(() => Console.Out.WriteLine(NewText.Made(PathText.Shorten(target), project).In(Language)));
        return ExitCode.Success;
    }

    private static bool IsTaken(string target) =>
        File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any());

    private int Refuse(Terminal messages, LocalizedText problem)
    {
        messages.WriteLine($"reportc: {problem.In(Language)}");
        return ExitCode.NotUnderstood;
    }
}
