using System.IO.Compression;

namespace ReportCompiler.Docx.Packaging;

/// <summary>Packs the parts of a package again so that the same parts give the same bytes on every run and
/// system.</summary>
internal static class FixedPackage
{
    private const string ContentTypes = "[Content_Types].xml";

    /// <summary>The package with its entries in a fixed order, dated <paramref name="date"/>. The content types come
    /// first, as file type detection expects.</summary>
    public static byte[] Repack(Stream package, DateOnly date)
    {
        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        using var archive = new ZipArchive(package, ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using (var source = entry.Open()) source.CopyTo(content);
            parts[entry.FullName] = content.ToArray();
        }

        using var file = new FixedZip(date);
        foreach (var (name, content) in PartNames.Settle(parts)
            .OrderBy(part => part.Key == ContentTypes ? 0 : 1)
            .ThenBy(part => part.Key, StringComparer.Ordinal))
        {
            file.Add(name, content);
        }

        return file.Finish();
    }
}
