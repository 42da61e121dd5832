namespace ReportCompiler.Documents.Imaging;

/// <summary>Makes of an image file what a report needs of it: upright, and with no more pixels than a print shows. An
/// image that needs neither stays as it is, byte for byte.</summary>
internal static class PrintedImage
{
    /// <summary>Pixels to the inch: what offices print at, and what Word itself reduces images to for print.</summary>
    public const int Resolution = 220;

    /// <summary>Chunks of a PNG file that say what its colours mean (PNG, W3C, 11.3.2).</summary>
    private static readonly string[] ColourChunks = ["cHRM", "gAMA", "iCCP", "sRGB"];

    /// <summary>The image for the page.</summary>
    /// <param name="image">The file.</param>
    /// <param name="widest">The width that the page has for it, in pixels.</param>
    /// <param name="highest">The height that the page has for it, in pixels.</param>
    /// <returns>A file of the same format; the same bytes where nothing is to be done, or nothing gained.</returns>
    public static ReadOnlyMemory<byte> Of(ImageResource image, int widest, int highest)
    {
        try
        {
            return image.Format switch
            {
                ImageFormat.Jpeg => Jpeg(image, widest, highest),
                ImageFormat.Png => Png(image, widest, highest),
                _ => image.Bytes,
            };
        }
        catch (InvalidDataException)
        {
            // A rare kind that browsers and Word read and this does not, such as an interlaced PNG: too large, but right.
            return image.Bytes;
        }
    }

    private static ReadOnlyMemory<byte> Jpeg(ImageResource image, int widest, int highest)
    {
        var orientation = ExifOrientation.Of(image.Bytes.Span);
        var (width, height) = Fit(image, widest, highest);
        var isLarge = width < image.Width;
        if (!isLarge && orientation == ExifOrientation.Upright) return image.Bytes;
        if (ExifOrientation.IsOnItsSide(orientation)) (width, height) = (height, width);
        var pixels = Shrinker.Shrink(new JpegSource(image.Bytes), width, height).Upright(orientation);
        var bytes = JpegWriter.Write(pixels, Profile(image.Bytes));
        return orientation == ExifOrientation.Upright && bytes.Length >= image.Bytes.Length ? image.Bytes : bytes;
    }

    private static ReadOnlyMemory<byte> Png(ImageResource image, int widest, int highest)
    {
        var (width, height) = Fit(image, widest, highest);
        if (width == image.Width) return image.Bytes;
        using var source = new PngSource(image.Bytes);
        var bytes = PngWriter.Write(Shrinker.Shrink(source, width, height), Colours(image.Bytes));
        return bytes.Length < image.Bytes.Length ? bytes : image.Bytes;
    }

    private static (int Width, int Height) Fit(ImageResource image, int widest, int highest)
    {
        var scale = Math.Min(1m, Math.Min((decimal)widest / image.Width, (decimal)highest / image.Height));
        return (Math.Max(1, (int)(image.Width * scale)), Math.Max(1, (int)(image.Height * scale)));
    }

    /// <summary>Phones photograph in more colours than the screen's own, and say so.</summary>
    private static IEnumerable<byte[]> Profile(ReadOnlyMemory<byte> jpeg) =>
        JpegSegments.Read(jpeg.Span)
            .Where(segment => segment.Marker == JpegSegments.App2)
            .Select(segment => jpeg[segment.Content].ToArray())
            .Where(content => content.AsSpan().StartsWith("ICC_PROFILE\0"u8));

    private static IEnumerable<(string Type, byte[] Content)> Colours(ReadOnlyMemory<byte> png) =>
        (PngChunks.Read(png.Span) ?? [])
            .Where(chunk => ColourChunks.Contains(chunk.Type))
            .Select(chunk => (chunk.Type, png[chunk.Content].ToArray()));
}
