using System.Buffers.Binary;
using System.Text;

namespace ReportCompiler.Documents.Imaging;

/// <summary>A chunk of a PNG file.</summary>
/// <param name="Type">Its type, four letters.</param>
/// <param name="Content">Where its content stands in the file.</param>
internal readonly record struct PngChunk(string Type, Range Content);

/// <summary>The chunks of a PNG file (PNG, W3C, 5.3).</summary>
internal static class PngChunks
{
    public const int SignatureLength = 8;

    private const int Overhead = 12;

    /// <summary>The chunks, the last of which is IEND; null when the file is cut short or a checksum is wrong.</summary>
    public static IReadOnlyList<PngChunk>? Read(ReadOnlySpan<byte> png)
    {
        var chunks = new List<PngChunk>();
        for (var at = SignatureLength; at + Overhead <= png.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(png[at..]);
            if (length > png.Length - at - Overhead) return null;
            var end = at + 8 + (int)length;
            if (Crc32.Of(png[(at + 4)..end]) != BinaryPrimitives.ReadUInt32BigEndian(png[end..])) return null;
            chunks.Add(new PngChunk(Encoding.Latin1.GetString(png.Slice(at + 4, 4)), (at + 8)..end));
            if (chunks[^1].Type == "IEND") return chunks;
            at = end + 4;
        }

        return null;
    }
}
