using ReportCompiler.Data;
using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;

namespace ReportCompiler.Cli.Comparing;

/// <summary>Where one of two compared reports comes from: a project to be compiled, or data that were built before.</summary>
/// <param name="Name">As it was typed.</param>
/// <param name="World">The project's files; null for data.</param>
/// <param name="Data">The data; null for a project.</param>
internal sealed record ReportSource(string Name, IWorld? World, ReportData? Data)
{
    /// <summary>Opens what was named: a project's folder or its <c>report.yaml</c>, a data file, or else a revision of a
    /// project in git.</summary>
    /// <param name="name">As it was typed.</param>
    /// <param name="project">The project whose revision it may be.</param>
    /// <param name="cancellation">Ends git early.</param>
    /// <param name="problem">Why it cannot be opened, where the result is null.</param>
    public static ReportSource? Open(string name, string project, CancellationToken cancellation, out LocalizedText problem)
    {
        if (IsProject(name))
            return ProjectFolder.Open(name, out problem) is { } folder ? new ReportSource(name, folder.World, null) : null;
        if (File.Exists(name)) return OpenData(name, out problem);

        var root = ProjectFolder.Open(project, out var none) is { } known ? known.Path : null;
        problem = none;
        if (root is not null && GitProject.Find(root, cancellation, out problem) is { } repository
            && repository.Read(name, out problem) is { } world)
            return new ReportSource(name, world, null);
        // A folder is more likely meant than a revision of its name.
        if (Directory.Exists(name)) _ = ProjectFolder.Open(name, out problem);
        else problem = DiffText.NeitherPathNorRevision(name, problem);
        return null;
    }

    /// <summary>Whether a name is a project's folder or its <c>report.yaml</c>.</summary>
    public static bool IsProject(string name) =>
        File.Exists(Path.Combine(name, ProjectFolder.ReportFile))
        || (Path.GetFileName(name) == ProjectFolder.ReportFile && File.Exists(name));

    private static ReportSource? OpenData(string name, out LocalizedText problem)
    {
        try
        {
            if (ReportDataReader.Read(File.ReadAllBytes(name), out var mistake) is { } data)
            {
                problem = default;
                return new ReportSource(name, null, data);
            }

            problem = DiffText.BadData(name, mistake);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem = DiffText.UnreadableFile(name, exception.Message);
        }

        return null;
    }
}
