namespace ReportCompiler.Documents.Imaging;

/// <summary>An image in memory.</summary>
/// <param name="Width">Width in pixels; positive.</param>
/// <param name="Height">Height in pixels; positive.</param>
/// <param name="Channels">Samples of a pixel, a byte each: 1 to 4.</param>
/// <param name="Samples">The samples, row by row and pixel by pixel.</param>
internal sealed record Pixels(int Width, int Height, int Channels, byte[] Samples)
{
    /// <summary>The image as it is to be looked at.</summary>
    /// <param name="orientation">How the camera stored it, 1 to 8 as in Exif 2.32, 4.6.4 A: from 5 on, its rows are the
    /// columns of what was seen.</param>
    public Pixels Upright(int orientation)
    {
        if (orientation == ExifOrientation.Upright) return this;
        var (right, bottom) = (Width - 1, Height - 1);
        var (width, height) = ExifOrientation.IsOnItsSide(orientation) ? (Height, Width) : (Width, Height);
        var samples = new byte[Samples.Length];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (column, row) = orientation switch
                {
                    2 => (right - x, y),
                    3 => (right - x, bottom - y),
                    4 => (x, bottom - y),
                    5 => (y, x),
                    6 => (y, bottom - x),
                    7 => (right - y, bottom - x),
                    _ => (right - y, x),
                };
                Samples.AsSpan(((row * Width) + column) * Channels, Channels)
                    .CopyTo(samples.AsSpan(((y * width) + x) * Channels));
            }
        }

        return new Pixels(width, height, Channels, samples);
    }
}
