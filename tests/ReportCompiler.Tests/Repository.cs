using ReportCompiler.Projects;
using ReportCompiler.Sources;

namespace ReportCompiler.Tests;

/// <summary>The files of this repository that tests read.</summary>
internal static class Repository
{
    /// <summary>The repository's root folder.</summary>
    public static string Root { get; } = RepositoryFolder.Find();

    /// <summary>The layouts, under <c>templates/</c>.</summary>
    public static IWorld Layouts { get; } = new FolderWorld(Path.Combine(Root, "templates"), "templates/");

    /// <summary>A sample over the layouts.</summary>
    public static IWorld Sample(string name) => Report(Path.Combine("samples", name));

    /// <summary>A report's project over the layouts, with last year's report where it names one.</summary>
    /// <param name="folder">Its folder from the root.</param>
    public static IWorld Report(string folder)
    {
        var path = Path.Combine(Root, folder);
        IWorld project = new FolderWorld(path);
        if (PreviousReport.FolderOf(project) is { } previous)
            project = new OverlayWorld(project, new FolderWorld(Path.Combine(path, previous), previous + "/"));
        return new OverlayWorld(project, Layouts);
    }

    /// <summary>A report that is made for tests alone, over the layouts.</summary>
    public static IWorld TestSample(string name) =>
        new OverlayWorld(new FolderWorld(Path.Combine(Root, "tests", "samples", name)), Layouts);
}
