using System.Buffers.Binary;
using System.Text;

namespace ReportCompiler.Tests.Documents.Building;

/// <summary>The beginnings of image files, as much as the compiler reads of them.</summary>
internal static class Images
{
    /// <summary>A PNG file's signature and header chunk (PNG, W3C, 5.2 and 11.2.2).</summary>
    public static byte[] Png(int width, int height)
    {
        byte[] bytes =
        [
            0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A,
            0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R',
            0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0,
        ];
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), height);
        return bytes;
    }

    /// <summary>An empty SVG drawing.</summary>
    public static byte[] Svg(int width, int height) => Encoding.UTF8.GetBytes(
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\"></svg>");
}
