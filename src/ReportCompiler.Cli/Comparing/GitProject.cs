using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;

namespace ReportCompiler.Cli.Comparing;

/// <summary>A report project in a git repository, which can be read as it was.</summary>
internal sealed class GitProject
{
    private readonly string _project;
    private readonly string _root;
    private readonly string _folder;
    private readonly CancellationToken _cancellation;

    private GitProject(string project, string root, string folder, CancellationToken cancellation)
    {
        (_project, _root, _folder, _cancellation) = (project, root, folder, cancellation);
    }

    /// <summary>Finds the repository that a project lies in.</summary>
    /// <param name="project">Full path of the project's folder.</param>
    /// <param name="cancellation">Ends git early.</param>
    /// <param name="problem">Why there is none, where the result is null.</param>
    public static GitProject? Find(string project, CancellationToken cancellation, out LocalizedText problem)
    {
        problem = default;
        if (GitProgram.Run(project, cancellation, "rev-parse", "--show-toplevel", "--show-prefix") is not { } answer)
        {
            problem = DiffText.NoGit;
            return null;
        }

        if (answer is { IsSuccess: true, Lines: [var root, .. var rest] })
            return new GitProject(project, root, string.Concat(rest).TrimEnd('/'), cancellation);
        problem = DiffText.NoRepository(PathText.Shorten(project), answer.Error);
        return null;
    }

    /// <summary>Reads the project as it was, with last year's report as it was then and the layouts of this program.</summary>
    /// <param name="revision">A commit, branch or tag, in git's words.</param>
    /// <param name="problem">Why it cannot be read, where the result is null.</param>
    public IWorld? Read(string revision, out LocalizedText problem)
    {
        problem = default;
        if (Ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}") is not { Lines: [var commit] })
        {
            problem = DiffText.NoRevision(revision, isShallow: Ask("rev-parse", "--is-shallow-repository")?.Lines is ["true"]);
            return null;
        }

        if (Ask("cat-file", "-e", $"{commit}:{Join(_folder, ProjectFolder.ReportFile)}") is null)
        {
            problem = DiffText.NoProjectThen(revision, _folder.Length == 0 ? "." : _folder);
            return null;
        }

        return ProjectFolder.Complete(Read(commit, _folder, ""), previous => ReadPrevious(commit, previous));
    }

    /// <summary>Last year's report: of the same revision, or from the disk where it lies outside of the repository.</summary>
    private IWorld ReadPrevious(string commit, string previous)
    {
        var steps = new List<string>(_folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in previous.Split('/'))
        {
            if (step != "..") steps.Add(step);
            else if (steps.Count > 0) steps.RemoveAt(steps.Count - 1);
            else return new FolderWorld(Path.Combine(_project, previous), previous + "/");
        }

        var folder = string.Join('/', steps);
        return Ask("cat-file", "-e", $"{commit}:{folder}") is null ? new MemoryWorld() : Read(commit, folder, previous + "/");
    }

    private MemoryWorld Read(string commit, string folder, string prefix)
    {
        var archive = GitProgram.Run(
            _root, _cancellation, ["archive", "--format=tar", commit, .. folder.Length == 0 ? [] : (string[])["--", folder]]);
        return archive is { IsSuccess: true }
            ? TarWorld.Read(new MemoryStream(archive.Output), folder, prefix)
            : throw new IOException($"git archive: {archive?.Error}");
    }

    private GitAnswer? Ask(params IEnumerable<string> arguments) =>
        GitProgram.Run(_root, _cancellation, arguments) is { IsSuccess: true } answer ? answer : null;

    private static string Join(string folder, string file) => folder.Length == 0 ? file : $"{folder}/{file}";
}
