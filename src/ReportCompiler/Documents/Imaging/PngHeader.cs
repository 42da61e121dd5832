using System.Buffers.Binary;

namespace ReportCompiler.Documents.Imaging;

/// <summary>How the pixels of a PNG file are stored (PNG, W3C, 11.2.2).</summary>
/// <param name="Width">Width in pixels; positive.</param>
/// <param name="Height">Height in pixels; positive.</param>
/// <param name="Depth">Bits of a sample: 1, 2, 4, 8 or 16.</param>
/// <param name="Colour">What a pixel is made of.</param>
/// <param name="IsInterlaced">True where seven coarse images make up the whole.</param>
internal readonly record struct PngHeader(int Width, int Height, int Depth, PngColour Colour, bool IsInterlaced)
{
    private const int Length = 13;

    /// <summary>Samples of a pixel in the file.</summary>
    public int Samples => Colour switch
    {
        PngColour.Rgb => 3,
        PngColour.GreyAlpha => 2,
        PngColour.RgbAlpha => 4,
        _ => 1,
    };

    /// <summary>Bytes of a row in the file, without the byte that names its filter.</summary>
    public int Stride => checked((int)((((long)Width * Samples * Depth) + 7) / 8));

    /// <summary>Bytes from a sample to that of the pixel before; 1 where pixels are smaller than a byte.</summary>
    public int PixelStride => Math.Max(1, Samples * Depth / 8);

    /// <exception cref="InvalidDataException">It is no header, or of no kind that the format knows.</exception>
    public static PngHeader Read(ReadOnlySpan<byte> content)
    {
        if (content.Length != Length) throw new InvalidDataException("PNG without a header.");
        var header = new PngHeader(
            BinaryPrimitives.ReadInt32BigEndian(content), BinaryPrimitives.ReadInt32BigEndian(content[4..]),
            content[8], (PngColour)content[9], content[12] == 1);
        var isKnown = (header.Colour, header.Depth) is
            (PngColour.Grey, 1 or 2 or 4 or 8 or 16) or (PngColour.Palette, 1 or 2 or 4 or 8)
            or (PngColour.Rgb or PngColour.GreyAlpha or PngColour.RgbAlpha, 8 or 16);
        return isKnown && header is { Width: > 0, Height: > 0 } && content[10] == 0 && content[11] == 0 && content[12] <= 1
            ? header
            : throw new InvalidDataException("PNG with an unknown header.");
    }
}

/// <summary>What a pixel of a PNG file is made of; the numbers are those of the file.</summary>
internal enum PngColour
{
    Grey = 0,
    Rgb = 2,
    Palette = 3,
    GreyAlpha = 4,
    RgbAlpha = 6,
}
