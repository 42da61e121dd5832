namespace ReportCompiler.Documents;

/// <summary>An image and what a writer needs to know of it.</summary>
/// <param name="Path">Path in the project; the same image has the same path.</param>
/// <param name="Format">The format.</param>
/// <param name="Bytes">The file's bytes.</param>
/// <param name="Width">Width in pixels as it is looked at; positive.</param>
/// <param name="Height">Height in pixels as it is looked at; positive.</param>
/// <param name="Raster">For an SVG image, the same picture as PNG, for Word; null where there is none.</param>
public sealed record ImageResource(
    string Path, ImageFormat Format, ReadOnlyMemory<byte> Bytes, int Width, int Height, ImageResource? Raster = null)
{
    private readonly Lazy<ReadOnlyMemory<byte>>? _printed;

    /// <summary>The bytes that an output holds, in the same format: upright, and with no more pixels than print needs.
    /// Worked out when first asked for, since a report that is only checked needs none.</summary>
    public ReadOnlyMemory<byte> Printed => _printed?.Value ?? Bytes;

    /// <summary>The image, to be printed in this space.</summary>
    /// <param name="widest">The width that the page has for it, in pixels.</param>
    /// <param name="highest">The height that the page has for it, in pixels.</param>
    internal ImageResource Within(int widest, int highest) => new(this, widest, highest);

    private ImageResource(ImageResource image, int widest, int highest)
        : this(image) =>
        _printed = new Lazy<ReadOnlyMemory<byte>>(() => Imaging.PrintedImage.Of(image, widest, highest));
}

/// <summary>The formats that an image may have.</summary>
public enum ImageFormat
{
    /// <summary>Portable Network Graphics.</summary>
    Png,

    /// <summary>JPEG.</summary>
    Jpeg,

    /// <summary>GIF; its first picture.</summary>
    Gif,

    /// <summary>Scalable Vector Graphics.</summary>
    Svg,
}
