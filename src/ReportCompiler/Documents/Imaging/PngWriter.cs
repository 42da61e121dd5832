using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ReportCompiler.Documents.Imaging;

/// <summary>Writes PNG files.</summary>
internal static class PngWriter
{
    /// <summary>The image as a PNG file.</summary>
    /// <param name="pixels">One to four samples: grey or red–green–blue, with or without opacity.</param>
    /// <param name="colours">Chunks that say what the colours mean, such as a profile: type and content.</param>
    public static byte[] Write(Pixels pixels, IEnumerable<(string Type, byte[] Content)> colours)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, pixels.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), pixels.Height);
        header[8] = 8;
        header[9] = (byte)(pixels.Channels switch
        {
            1 => PngColour.Grey,
            2 => PngColour.GreyAlpha,
            3 => PngColour.Rgb,
            _ => PngColour.RgbAlpha,
        });
        WriteChunk(file, "IHDR", header);
        foreach (var (type, content) in colours) WriteChunk(file, type, content);
        WriteChunk(file, "IDAT", Pack(pixels));
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Pack(Pixels pixels)
    {
        var stride = pixels.Width * pixels.Channels;
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var above = new byte[stride];
            for (var y = 0; y < pixels.Height; y++)
            {
                var row = pixels.Samples.AsSpan(y * stride, stride);
                zlib.Write(Filtered(row, above, pixels.Channels));
                row.CopyTo(above);
            }
        }

        return packed.ToArray();
    }

    /// <summary>The row by the filter that leaves the smallest differences, which pack best (PNG, W3C, 12.7).</summary>
    private static byte[] Filtered(ReadOnlySpan<byte> row, byte[] above, int channels)
    {
        var best = Array.Empty<byte>();
        var least = long.MaxValue;
        for (var filter = 0; filter < PngFilter.Count; filter++)
        {
            var filtered = new byte[row.Length + 1];
            filtered[0] = (byte)filter;
            var sum = 0L;
            for (var i = 0; i < row.Length; i++)
            {
                var isFirst = i < channels;
                var foretold = PngFilter.Foretell(
                    filter, isFirst ? 0 : row[i - channels], above[i], isFirst ? 0 : above[i - channels]);
                var difference = (byte)(row[i] - foretold);
                filtered[i + 1] = difference;
                sum += difference < 128 ? difference : 256 - difference;
            }

            if (sum < least) (best, least) = (filtered, sum);
        }

        return best;
    }

    private static void WriteChunk(MemoryStream file, string type, byte[] content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        byte[] chunk = [.. Encoding.ASCII.GetBytes(type), .. content];
        file.Write(chunk);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(chunk));
        file.Write(number);
    }
}
