using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;

namespace ReportCompiler.Documents.Building;

/// <summary>Names the kinds of image that people have and that a report cannot hold, so that a message can say what a file
/// is and not only what it is not.</summary>
internal static class ForeignFormat
{
    private static readonly (int At, byte[] Mark, string Name)[] Known =
    [
        (4, "ftypavif"u8.ToArray(), "AVIF"),
        (4, "ftyp"u8.ToArray(), "HEIC"),
        (8, "WEBP"u8.ToArray(), "WebP"),
        (0, "II*\0"u8.ToArray(), "TIFF"),
        (0, "MM\0*"u8.ToArray(), "TIFF"),
        (0, "BM"u8.ToArray(), "BMP"),
        (0, "8BPS"u8.ToArray(), "Photoshop"),
        (40, " EMF"u8.ToArray(), "EMF"),
        (0, [0xD7, 0xCD, 0xC6, 0x9A], "WMF"),
        (0, [0, 0, 1, 0], "ICO"),
    ];

    /// <summary>What the file is, for a message.</summary>
    public static LocalizedText Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return new LocalizedText("空文件", "an empty file");
        foreach (var (at, mark, name) in Known)
        {
            if (bytes.Length > at && bytes[at..].StartsWith(mark))
                return new LocalizedText($"{name} 图片", $"{(name is "AVIF" or "EMF" or "ICO" ? "an" : "a")} {name} image");
        }

        return BinaryFormat.Of(bytes) ?? new LocalizedText("文本文件", "a text file");
    }
}
