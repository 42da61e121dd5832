namespace ReportCompiler.Sources;

/// <summary>A folder on disk. The list of files is taken once, when the world is made; contents are read when asked
/// for. Left out are what no author wrote as a source: hidden files and folders, the <c>build</c> folder, lock files
/// of office programs (<c>~$…</c>), and links that lead out of the folder.</summary>
public sealed class FolderWorld : IWorld
{
    private readonly Dictionary<string, string> _fullPaths = new(StringComparer.Ordinal);

    /// <summary>Lists the folder.</summary>
    /// <param name="root">The folder; one that does not exist has no files.</param>
    /// <param name="prefix">What every path begins with, such as <c>templates/</c> for the folder of layouts.</param>
    /// <exception cref="UnauthorizedAccessException">The folder or one within may not be listed.</exception>
    /// <exception cref="IOException">The folder or one within cannot be listed.</exception>
    public FolderWorld(string root, string prefix = "")
    {
        var folder = new DirectoryInfo(Path.GetFullPath(root));
        if (folder.Exists) List(folder, prefix, RealPath(folder), isRoot: true);
        Files = [.. _fullPaths.Keys.Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Files { get; }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? Read(string path)
    {
        if (!_fullPaths.TryGetValue(path, out var fullPath)) return null;
        try
        {
            return File.ReadAllBytes(fullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether a file is none of a project's sources by its path alone: hidden, in a hidden folder or the
    /// <c>build</c> folder, or a lock file.</summary>
    /// <param name="path">Its path in the project.</param>
    public static bool IsLeftOut(string path)
    {
        var steps = path.Split('/');
        return steps.Any(step => step.StartsWith('.')) || (steps.Length > 1 && IsBuildFolder(steps[0])) || IsLockFile(steps[^1]);
    }

    private void List(DirectoryInfo folder, string prefix, string realRoot, bool isRoot)
    {
        foreach (var entry in folder.GetFileSystemInfos())
        {
            if (IsHidden(entry) || LeadsOutside(entry, realRoot)) continue;
            if (entry is DirectoryInfo inner)
            {
                // A linked folder could contain itself; its files are reached by their own path.
                if (inner.LinkTarget is null && !(isRoot && IsBuildFolder(inner.Name)))
                    List(inner, prefix + inner.Name + "/", realRoot, isRoot: false);
            }
            else if (!IsLockFile(entry.Name))
            {
                _fullPaths[prefix + entry.Name] = entry.FullName;
            }
        }
    }

    private static bool IsHidden(FileSystemInfo entry) =>
        entry.Name.StartsWith('.') || entry.Attributes.HasFlag(FileAttributes.Hidden);

    private static bool IsBuildFolder(string name) => name.Equals("build", StringComparison.OrdinalIgnoreCase);

    private static bool IsLockFile(string name) => name.StartsWith("~$", StringComparison.Ordinal);

    private static bool LeadsOutside(FileSystemInfo entry, string realRoot)
    {
        if (entry.LinkTarget is null) return false;
        var target = RealPath(entry);
        return !target.StartsWith(Path.TrimEndingDirectorySeparator(realRoot) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal);
    }

    private static string RealPath(FileSystemInfo entry)
    {
        try
        {
            return (entry.ResolveLinkTarget(returnFinalTarget: true) ?? entry).FullName;
        }
        catch (IOException)
        {
            return "";
        }
    }
}
