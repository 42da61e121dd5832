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
    public static IWorld Sample(string name) =>
        new OverlayWorld(new FolderWorld(Path.Combine(Root, "samples", name)), Layouts);

    /// <summary>A report that is made for tests alone, over the layouts.</summary>
    public static IWorld TestSample(string name) =>
        new OverlayWorld(new FolderWorld(Path.Combine(Root, "tests", "samples", name)), Layouts);
}
