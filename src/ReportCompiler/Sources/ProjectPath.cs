namespace ReportCompiler.Sources;

/// <summary>Paths inside a project: forward slashes, relative to its root.</summary>
internal static class ProjectPath
{
    /// <summary>The path that <paramref name="relative"/> means, seen from <paramref name="folder"/>. One that begins with
    /// a slash is seen from the root. A path that leaves the root keeps its leading <c>..</c>, and so names no file.</summary>
    public static string Combine(string folder, string relative)
    {
        var parts = new List<string>();
        var all = relative.StartsWith('/') ? relative[1..] : $"{folder}/{relative}";
        foreach (var part in all.Split('/', '\\'))
        {
            if (part.Length == 0 || part == ".") continue;
            if (part == ".." && parts.Count > 0 && parts[^1] != "..") parts.RemoveAt(parts.Count - 1);
            else parts.Add(part);
        }

        return string.Join('/', parts);
    }

    /// <summary>The folder of a file; empty for a file at the root.</summary>
    public static string FolderOf(string file) =>
        file.LastIndexOf('/') is var slash and >= 0 ? file[..slash] : "";

    /// <summary>A path as seen from a folder that it lies in; null where it does not.</summary>
    /// <param name="path">The path.</param>
    /// <param name="folder">The folder; empty for the root.</param>
    public static string? Within(string path, string folder)
    {
        if (folder.Length == 0) return path;
        return path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal)
            ? path[(folder.Length + 1)..]
            : null;
    }

    /// <summary>The name of a file without folder and ending.</summary>
    public static string Stem(string file)
    {
        var name = file[(file.LastIndexOf('/') + 1)..];
        return name.LastIndexOf('.') is var dot and > 0 ? name[..dot] : name;
    }
}
