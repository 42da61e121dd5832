using System.Text;
using ReportCompiler.Documents.Imaging;

namespace ReportCompiler.Tests.Documents.Building;

/// <summary>Image files of no particular content.</summary>
internal static class Images
{
    /// <summary>A black PNG image.</summary>
    public static byte[] Png(int width, int height) =>
        PngWriter.Write(new Pixels(width, height, 1, new byte[width * height]), []);

    /// <summary>A black JPEG photograph.</summary>
    public static byte[] Jpeg(int width, int height) =>
        JpegWriter.Write(new Pixels(width, height, 3, new byte[width * height * 3]), []);

    /// <summary>An empty SVG drawing.</summary>
    public static byte[] Svg(int width, int height) => Encoding.UTF8.GetBytes(
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\"></svg>");
}
