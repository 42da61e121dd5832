using System.CommandLine;
using ReportCompiler.Diagnostics;
using ReportCompiler.Projects;
using ReportCompiler.Sources;
using ReportCompiler.Starting;

namespace ReportCompiler.Cli;

/// <summary>The folder of a report project, over the layouts that come with the program.</summary>
/// <param name="Path">Full path.</param>
/// <param name="World">The project's files over the layouts' files.</param>
internal sealed record ProjectFolder(string Path, IWorld World)
{
    /// <summary>The file that makes a folder a project.</summary>
    public const string ReportFile = "report.yaml";

    private const string Layouts = "templates";

    /// <summary>What the outputs are named after.</summary>
    public string Name => System.IO.Path.GetFileName(Path) is { Length: > 0 } name ? name : "report";

    /// <summary>The argument that names a project, which several verbs have.</summary>
    public static Argument<string> CreateArgument(MessageLanguage language) => new("PROJECT")
    {
        Description = CliText.ProjectDescription.In(language),
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = _ => ".",
    };

    /// <summary>The project's folder as seen from the current folder, with forward slashes; <c>.</c> for that folder
    /// itself, and for one on another drive, of which nothing sensible can be said.</summary>
    public string RelativePath
    {
        get
        {
            var relative = System.IO.Path.GetRelativePath(Directory.GetCurrentDirectory(), Path);
            return System.IO.Path.IsPathRooted(relative) ? "." : relative.Replace('\\', '/');
        }
    }

    /// <summary>Where the file of a message is, as seen from the current folder; null for a file of the program's own
    /// layouts.</summary>
    public string? Find(string file)
    {
        if (file.StartsWith(Layouts + "/", StringComparison.Ordinal) && !File.Exists(System.IO.Path.Combine(Path, file)))
            return null;
        return RelativePath is "." ? file : $"{RelativePath}/{file}";
    }

    /// <summary>Opens a project.</summary>
    /// <param name="path">The folder, or its <c>report.yaml</c>.</param>
    /// <param name="problem">Why it cannot be opened, where the result is null.</param>
    public static ProjectFolder? Open(string path, out LocalizedText problem)
    {
        problem = default;
        var folder = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        if (System.IO.Path.GetFileName(folder) == ReportFile && File.Exists(folder))
            folder = System.IO.Path.GetDirectoryName(folder)!;
        if (!Directory.Exists(folder))
        {
            problem = CliText.NoFolder(path);
            return null;
        }

        try
        {
            if (!File.Exists(System.IO.Path.Combine(folder, ReportFile)))
            {
                problem = CliText.NoReport(path, ProjectWithin(folder) is { } inner
                    ? System.IO.Path.Combine(path, inner).Replace('\\', '/')
                    : null);
                return null;
            }

            var world = Complete(
                new FolderWorld(folder), previous => new FolderWorld(System.IO.Path.Combine(folder, previous), previous + "/"));
            return new ProjectFolder(folder, world);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem = CliText.UnreadableFolder(path, exception.Message);
            return null;
        }
    }

    /// <summary>The folder beside a project that is named as it is, with another year; null where its name has no year.</summary>
    /// <param name="project">The project.</param>
    /// <param name="year">The year; null for the one after the project's.</param>
    public static string? NameForYear(ProjectFolder project, int? year) =>
        NextYear.NameOf(project.Name, project.World, year) is { } name
            ? System.IO.Path.Combine(System.IO.Path.GetDirectoryName(project.Path)!, name)
            : null;

    /// <summary>The layouts that come with the program.</summary>
    public static IWorld LayoutFiles() =>
        new FolderWorld(System.IO.Path.Combine(AppContext.BaseDirectory, Layouts), Layouts + "/");

    /// <summary>A project's own files together with those that it needs: last year's report and the layouts.</summary>
    /// <param name="project">The project's own files.</param>
    /// <param name="openPrevious">Opens the folder of last year's report, named from the project's; its files are under that
    /// name.</param>
    public static IWorld Complete(IWorld project, Func<string, IWorld> openPrevious)
    {
        if (PreviousReport.FolderOf(project) is { } previous) project = new OverlayWorld(project, openPrevious(previous));
        return new OverlayWorld(project, LayoutFiles());
    }

    private static string? ProjectWithin(string folder) => Directory.EnumerateDirectories(folder)
        .Where(inner => File.Exists(System.IO.Path.Combine(inner, ReportFile)))
        .Select(System.IO.Path.GetFileName)
        .Order(StringComparer.Ordinal)
        .FirstOrDefault();
}
