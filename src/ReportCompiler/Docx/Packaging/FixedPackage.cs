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
        using var archive = new ZipArchive(package, ZipArchiveMode.Read);
        using var file = new FixedZip(date);
        foreach (var entry in archive.Entries
            .OrderBy(entry => entry.FullName == ContentTypes ? 0 : 1)
            .ThenBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            using var content = new MemoryStream();
            using (var source = entry.Open()) source.CopyTo(content);
            file.Add(entry.FullName, content.GetBuffer().AsSpan(0, (int)content.Length));
        }

        return file.Finish();
    }
}
