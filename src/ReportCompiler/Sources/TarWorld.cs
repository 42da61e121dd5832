using System.Formats.Tar;

namespace ReportCompiler.Sources;

/// <summary>The files of a tar archive, held in memory: a report project as it was at some time. What <see cref="FolderWorld"/>
/// leaves out of a folder is left out here too.</summary>
public static class TarWorld
{
    /// <summary>Reads an archive to its end.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="folder">The folder in the archive that is wanted, with forward slashes; empty for all of it.</param>
    /// <param name="prefix">What every path begins with in the world, such as <c>../nanhu-2024/</c>.</param>
    /// <exception cref="InvalidDataException">It is no tar archive.</exception>
    public static MemoryWorld Read(Stream archive, string folder, string prefix = "")
    {
        var world = new MemoryWorld();
        var links = new List<(string Path, string Target)>();
        var contents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        using var reader = new TarReader(archive, leaveOpen: true);
        while (reader.GetNextEntry(copyData: true) is { } entry)
        {
            if (ProjectPath.Within(entry.Name, folder) is not { } path || FolderWorld.IsLeftOut(path)) continue;
            if (entry.EntryType == TarEntryType.SymbolicLink)
            {
                links.Add((path, ProjectPath.Combine(ProjectPath.FolderOf(path), entry.LinkName)));
            }
            else if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile)
            {
                contents[path] = Read(entry.DataStream);
            }
        }

        foreach (var (path, content) in contents) world.Add(prefix + path, content);
        // A link to a file outside, or to a folder, is left out as in a folder on disk.
        foreach (var (path, target) in links)
            if (contents.TryGetValue(target, out var content)) world.Add(prefix + path, content);
        return world;
    }

    private static byte[] Read(Stream? data)
    {
        if (data is null) return [];
        var content = new byte[data.Length];
        data.ReadExactly(content);
        return content;
    }
}
