using ReportCompiler.Diagnostics;
using ReportCompiler.Documents.Imaging;
using ReportCompiler.Documents.Styles;
using ReportCompiler.Sources;

namespace ReportCompiler.Documents.Building;

/// <summary>Finds and reads the images of a report, each once. One that cannot be shown is a warning and leaves a gap that
/// is seen: a report is not held up by a photograph.</summary>
internal sealed class ImageLibrary
{
    /// <summary>Beyond this a file is a mistake, such as a film or a scan for a poster.</summary>
    private const int MostMegabytes = 50;

    /// <summary>A file of a few kilobytes can claim any number of pixels, and would take the memory for them.</summary>
    private const int MostMegapixels = 100;

    private const decimal MillimetresPerInch = 25.4m;

    private readonly IWorld _world;
    private readonly DiagnosticBag _diagnostics;
    private readonly int _widest;
    private readonly int _highest;
    private readonly Dictionary<string, ImageResource?> _images = new(StringComparer.Ordinal);

    /// <summary>Prepares to find images.</summary>
    /// <param name="world">Where they are.</param>
    /// <param name="page">The page that they are printed on: at most as wide as its text and half as high, so that text
    /// stands with them.</param>
    /// <param name="diagnostics">Receives problems.</param>
    public ImageLibrary(IWorld world, PageStyle page, DiagnosticBag diagnostics)
    {
        (_world, _diagnostics) = (world, diagnostics);
        (_widest, _highest) = (PrintedPixels(page.TextWidth), PrintedPixels(page.TextHeight / 2));
    }

    /// <summary>What stands in the place of an image that cannot be shown.</summary>
    public static string Gap(string address) => $"缺图：{address}";

    /// <summary>The image that <paramref name="address"/> means, seen from the file that names it, or else from the
    /// project's root; null when there is none, which is reported.</summary>
    public ImageResource? Find(string address, SourceSpan span)
    {
        var folder = ProjectPath.FolderOf(span.File);
        var path = ProjectPath.Combine(folder, address);
        var fromRoot = ProjectPath.Combine("", address);
        if (_world.Read(path) is null && _world.Read(fromRoot) is not null) path = fromRoot;
        if (path.StartsWith("..", StringComparison.Ordinal) || address.Contains(':', StringComparison.Ordinal))
        {
            return Refuse(DocumentDiagnostics.ImageOutside(span, address));
        }

        if (_images.TryGetValue(path, out var known) && known is not null) return known;
        return _images[path] = Read(path, address, span);
    }

    private ImageResource? Read(string path, string address, SourceSpan span)
    {
        if (_world.Read(path) is not { } bytes) return Refuse(DocumentDiagnostics.NoImage(span, address, Nearest(path, address)));
        if (bytes.Length > MostMegabytes * 1_000_000)
            return Refuse(DocumentDiagnostics.ImageTooHeavy(span, address, bytes.Length / 1_000_000, MostMegabytes));
        if (ImageFormats.Of(bytes.Span) is not { } format)
            return Refuse(DocumentDiagnostics.NotAnImage(span, address, ForeignFormat.Of(bytes.Span)));
        if (ImageFormats.Measure(format, bytes) is not var (width, height))
            return Refuse(DocumentDiagnostics.BrokenImage(span, address));
        if (IsTooLarge(width, height))
            return Refuse(DocumentDiagnostics.ImageTooLarge(span, address, width, height, MostMegapixels));
        if (format == ImageFormat.Svg) bytes = StillPicture(bytes, address, span);
        var raster = format == ImageFormat.Svg ? Raster(path, address, span) : null;
        return new ImageResource(path, format, bytes, width, height, raster).Within(_widest, _highest);
    }

    private ImageResource? Refuse(Diagnostic reason)
    {
        _diagnostics.Add(reason);
        return null;
    }

    private ReadOnlyMemory<byte> StillPicture(ReadOnlyMemory<byte> svg, string address, SourceSpan span)
    {
        var (image, removed) = SafeSvg.Of(svg);
        if (removed != SvgParts.None) _diagnostics.Add(DocumentDiagnostics.MoreThanAPicture(span, address, removed));
        return image;
    }

    /// <summary>The PNG beside a vector image.</summary>
    private ImageResource? Raster(string path, string address, SourceSpan span)
    {
        var rasterPath = path[..^Path.GetExtension(path).Length] + ".png";
        if (_world.Read(rasterPath) is { Length: <= MostMegabytes * 1_000_000 } png
            && ImageFormats.Of(png.Span) == ImageFormat.Png
            && ImageFormats.Measure(ImageFormat.Png, png) is var (width, height)
            && !IsTooLarge(width, height))
        {
            return new ImageResource(rasterPath, ImageFormat.Png, png, width, height).Within(_widest, _highest);
        }

        return Refuse(DocumentDiagnostics.NoRaster(span, address, rasterPath));
    }

    private static bool IsTooLarge(int width, int height) => (long)width * height > MostMegapixels * 1_000_000L;

    private static int PrintedPixels(decimal millimetres) =>
        (int)(millimetres / MillimetresPerInch * PrintedImage.Resolution);

    /// <summary>The image that was probably meant: of nearly the same path, or of nearly the same name in another
    /// folder.</summary>
    private string? Nearest(string path, string address)
    {
        var images = _world.Files.Where(ImageFormats.HasImageEnding).ToList();
        if (NearestName.Find(path, images) is { } samePlace) return samePlace;
        if (NearestName.Find(ProjectPath.Combine("", address), images) is { } fromRoot) return fromRoot;
        var byName = images.ToLookup(image => image[(image.LastIndexOf('/') + 1)..], StringComparer.Ordinal);
        var name = NearestName.Find(path[(path.LastIndexOf('/') + 1)..], byName.Select(group => group.Key));
        return name is null ? null : byName[name].First();
    }
}
