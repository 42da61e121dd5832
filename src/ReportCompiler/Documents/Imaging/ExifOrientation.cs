using System.Buffers.Binary;

namespace ReportCompiler.Documents.Imaging;

/// <summary>How a camera was held: it stores what its sensor saw and notes which way is up (Exif 2.32, 4.6.2 and 4.6.4).
/// Browsers heed the note, Word does not.</summary>
internal static class ExifOrientation
{
    /// <summary>Stored as it is to be looked at; also that of an image which says nothing.</summary>
    public const int Upright = 1;

    private const int Tag = 0x0112;
    private const int ShortType = 3;
    private const int EntryLength = 12;

    /// <summary>True where width and height change places when the image is turned upright.</summary>
    public static bool IsOnItsSide(int orientation) => orientation >= 5;

    /// <summary>The orientation, 1 to 8, that a JPEG file's Exif segment states.</summary>
    public static int Of(ReadOnlySpan<byte> jpeg)
    {
        foreach (var segment in JpegSegments.Read(jpeg))
        {
            if (segment.Marker != JpegSegments.App1) continue;
            var content = jpeg[segment.Content];
            if (content.StartsWith("Exif\0\0"u8)) return OfTiff(content[6..]);
        }

        return Upright;
    }

    private static int OfTiff(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8) return Upright;
        var isLittle = tiff.StartsWith("II"u8);
        var at = (long)Word(tiff[4..], isLittle);
        if (at + 2 > tiff.Length) return Upright;
        var count = Short(tiff[(int)at..], isLittle);
        for (at += 2; count > 0 && at + EntryLength <= tiff.Length; count--, at += EntryLength)
        {
            var entry = tiff[(int)at..];
            if (Short(entry, isLittle) != Tag || Short(entry[2..], isLittle) != ShortType) continue;
            return Short(entry[8..], isLittle) is var value and >= 1 and <= 8 ? value : Upright;
        }

        return Upright;
    }

    private static ushort Short(ReadOnlySpan<byte> bytes, bool isLittle) => isLittle
        ? BinaryPrimitives.ReadUInt16LittleEndian(bytes)
        : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Word(ReadOnlySpan<byte> bytes, bool isLittle) => isLittle
        ? BinaryPrimitives.ReadUInt32LittleEndian(bytes)
        : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
