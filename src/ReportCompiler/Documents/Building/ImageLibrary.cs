using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;

namespace ReportCompiler.Documents.Building;

/// <summary>Finds and reads the images of a report, each once.</summary>
internal sealed class ImageLibrary(IWorld world, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, ImageResource?> _images = new(StringComparer.Ordinal);

    /// <summary>The image that <paramref name="address"/> means, seen from the file that names it, or else from the
    /// project's root; null when there is none, which is reported.</summary>
    public ImageResource? Find(string address, SourceSpan span)
    {
        var folder = ProjectPath.FolderOf(span.File);
        var path = ProjectPath.Combine(folder, address);
        var fromRoot = ProjectPath.Combine("", address);
        if (world.Read(path) is null && world.Read(fromRoot) is not null) path = fromRoot;
        if (path.StartsWith("..", StringComparison.Ordinal) || address.Contains(':', StringComparison.Ordinal))
        {
            diagnostics.Add(DocumentDiagnostics.ImageOutside(span, address));
            return null;
        }

        if (_images.TryGetValue(path, out var known) && known is not null) return known;
        return _images[path] = Read(path, address, span);
    }

    private ImageResource? Read(string path, string address, SourceSpan span)
    {
        if (world.Read(path) is not { } bytes)
        {
            diagnostics.Add(DocumentDiagnostics.NoImage(span, address, Nearest(path, address)));
            return null;
        }

        if (ImageFormats.Measure(bytes) is not { } measured)
        {
            diagnostics.Add(DocumentDiagnostics.NotAnImage(span, address));
            return null;
        }

        var (format, width, height) = measured;
        ImageResource? raster = null;
        if (format == ImageFormat.Svg)
        {
            var rasterPath = path[..^Path.GetExtension(path).Length] + ".png";
            if (world.Read(rasterPath) is { } png && ImageFormats.Measure(png) is (ImageFormat.Png, var w, var h))
                raster = new ImageResource(rasterPath, ImageFormat.Png, png, w, h);
            else
                diagnostics.Add(DocumentDiagnostics.NoRaster(span, address, rasterPath));
        }

        return new ImageResource(path, format, bytes, width, height, raster);
    }

    /// <summary>The image that was probably meant: of nearly the same path, or of nearly the same name in another
    /// folder.</summary>
    private string? Nearest(string path, string address)
    {
        var images = world.Files.Where(ImageFormats.HasImageEnding).ToList();
        if (NearestName.Find(path, images) is { } samePlace) return samePlace;
        if (NearestName.Find(ProjectPath.Combine("", address), images) is { } fromRoot) return fromRoot;
        var byName = images.ToLookup(image => image[(image.LastIndexOf('/') + 1)..], StringComparer.Ordinal);
        var name = NearestName.Find(path[(path.LastIndexOf('/') + 1)..], byName.Select(group => group.Key));
        return name is null ? null : byName[name].First();
    }
}
