namespace ReportCompiler.Tests;

/// <summary>Where the repository is, whose samples and layouts tests and benchmarks read.</summary>
internal static class RepositoryFolder
{
    /// <summary>The folder with the solution, above the program's own.</summary>
    public static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReportCompiler.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Tests and benchmarks run inside the repository.");
    }
}
