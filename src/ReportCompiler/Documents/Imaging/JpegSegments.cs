using System.Buffers.Binary;

namespace ReportCompiler.Documents.Imaging;

/// <summary>A segment of a JPEG file.</summary>
/// <param name="Marker">The second byte of its marker.</param>
/// <param name="Content">Where its content stands in the file, after its length.</param>
internal readonly record struct JpegSegment(byte Marker, Range Content);

/// <summary>The segments of a JPEG file before its first scan (ITU-T T.81, B.1.1).</summary>
internal static class JpegSegments
{
    /// <summary>Exif stands in this one.</summary>
    public const byte App1 = 0xE1;

    /// <summary>A colour profile stands in this one.</summary>
    public const byte App2 = 0xE2;

    private const byte StartOfScan = 0xDA;

    /// <summary>The segments up to the first scan's, which is the last; fewer when the file is cut short or broken.</summary>
    public static IReadOnlyList<JpegSegment> Read(ReadOnlySpan<byte> jpeg)
    {
        var segments = new List<JpegSegment>();
        var at = 2;
        while (at + 4 <= jpeg.Length && jpeg[at] == 0xFF)
        {
            var marker = jpeg[at + 1];
            if (marker == 0xFF)
            {
                at++; // Any marker may be preceded by fill bytes.
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
            var end = at + 2 + length;
            if (length < 2 || end > jpeg.Length) break;
            segments.Add(new JpegSegment(marker, (at + 4)..end));
            if (marker == StartOfScan) break;
            at = end;
        }

        return segments;
    }

    /// <summary>True for a frame header, which states the size: SOF0 to SOF15, other than DHT, JPG and DAC.</summary>
    public static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>True when a scan follows the headers and the image is ended after it, which one cut short is not.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> jpeg) =>
        Read(jpeg) is [.., { Marker: StartOfScan } scan] && jpeg[scan.Content.End.Value..].LastIndexOf<byte>([0xFF, 0xD9]) >= 0;
}
