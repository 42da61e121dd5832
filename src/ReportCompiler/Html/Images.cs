using System.Globalization;
using ReportCompiler.Documents;

namespace ReportCompiler.Html;

/// <summary>Images, always inside the page. A browser runs nothing in an SVG image that stands in an <c>img</c>
/// element, which is why none is ever written as markup.</summary>
internal static class Images
{
    /// <summary>Writes an image within text.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="image">The image.</param>
    /// <param name="alternativeText">What it shows; empty for an ornament.</param>
    public static void Write(HtmlBuffer html, ImageResource image, string alternativeText) => html.Void(
        "img",
        ("src", $"data:{MediaType(image.Format)};base64,{Convert.ToBase64String(image.Printed.Span)}"),
        ("alt", alternativeText),
        ("width", image.Width.ToString(CultureInfo.InvariantCulture)),
        ("height", image.Height.ToString(CultureInfo.InvariantCulture)));

    private static string MediaType(ImageFormat format) => format switch
    {
        ImageFormat.Png => "image/png",
        ImageFormat.Jpeg => "image/jpeg",
        ImageFormat.Gif => "image/gif",
        ImageFormat.Svg => "image/svg+xml",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "not an image format"),
    };
}
