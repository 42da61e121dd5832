namespace ReportCompiler.Documents;

/// <summary>An image and what a writer needs to know of it.</summary>
/// <param name="Path">Path in the project; the same image has the same path.</param>
/// <param name="Format">The format.</param>
/// <param name="Bytes">The file's bytes.</param>
/// <param name="Width">Width in pixels; positive.</param>
/// <param name="Height">Height in pixels; positive.</param>
/// <param name="Raster">For an SVG image, the same picture as PNG, for Word; null where there is none.</param>
public sealed record ImageResource(
    string Path, ImageFormat Format, ReadOnlyMemory<byte> Bytes, int Width, int Height, ImageResource? Raster = null);

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
