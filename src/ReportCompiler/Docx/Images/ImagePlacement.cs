using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Office2019.Drawing.SVG;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Styles;
using Frame = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Drawing = DocumentFormat.OpenXml.Wordprocessing.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;

namespace ReportCompiler.Docx.Images;

/// <summary>Places images in the text, at a size that the page bears.</summary>
/// <param name="style">The page and the text about the images.</param>
internal sealed class ImagePlacement(StyleSheet style)
{
    /// <summary>A figure takes no more than this part of the page's height, so that text stands with it.</summary>
    private const decimal HighestShare = 0.34m;

    private const string PictureUri = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private const string SvgUri = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private readonly HashSet<uint> _ids = [];

    /// <summary>A figure as wide as its pixels at 96 to the inch, or as the text if that is less; null for a figure
    /// that lacks its image, and for a vector image without a raster image beside it, which older versions of Word cannot
    /// show.</summary>
    public Drawing? Figure(Story story, FigureBlock figure, decimal availableWidth)
    {
        if (figure.Image is not { } image) return null;
        var (width, height) = FigureSize(image, availableWidth);
        return Place(story, image, figure.AlternativeText, figure.Anchor, width, height);
    }

    /// <summary>An image that stands in a paragraph alone, set like a figure; null as for a figure.</summary>
    public Drawing? Alone(Story story, InlineImage image, decimal availableWidth)
    {
        var (width, height) = FigureSize(image.Image, availableWidth);
        return Place(story, image.Image, image.AlternativeText, image.Image.Path, width, height);
    }

    /// <summary>An image in a line of text, no higher than the line; null as for a figure.</summary>
    public Drawing? Inline(Story story, InlineImage image)
    {
        var body = style[TextRole.Body];
        return Fitted(story, image.Image, image.AlternativeText, (body.LinePitch ?? body.Size) * 0.9m);
    }

    /// <summary>An image of at most this height in points; null as for a figure.</summary>
    public Drawing? Fitted(Story story, ImageResource image, string alternativeText, decimal highest)
    {
        var (width, height) = Fit(image, Length.Points(style.Page.TextWidth), highest);
        return Place(story, image, alternativeText, image.Path, width, height);
    }

    /// <summary>Width and height of a figure in points.</summary>
    public (decimal Width, decimal Height) FigureSize(ImageResource image, decimal availableWidth) =>
        Fit(image, availableWidth, Length.Points(style.Page.TextHeight) * HighestShare);

    private static (decimal Width, decimal Height) Fit(ImageResource image, decimal widest, decimal highest)
    {
        var width = Length.PointsOfPixels(image.Width);
        var height = Length.PointsOfPixels(image.Height);
        var scale = Math.Min(1, Math.Min(widest / width, highest / height));
        return (width * scale, height * scale);
    }

    private Drawing? Place(
        Story story, ImageResource image, string alternativeText, string name, decimal width, decimal height)
    {
        var raster = image.Format == ImageFormat.Svg ? image.Raster : image;
        if (raster is null) return null;
        var blip = new Blip { Embed = story.Embed(raster) };
        if (image.Format == ImageFormat.Svg)
        {
            blip.Append(new BlipExtensionList(
                new BlipExtension(new SVGBlip { Embed = story.Embed(image) }) { Uri = SvgUri }));
        }

        var id = FreeId(name);
        var extent = (Width: Length.Emu(width), Height: Length.Emu(height));
        var picture = new Pic.Picture(
            new Pic.NonVisualPictureProperties(
                new Pic.NonVisualDrawingProperties { Id = id, Name = name, Description = alternativeText },
                new Pic.NonVisualPictureDrawingProperties(new PictureLocks { NoChangeAspect = true })),
            new Pic.BlipFill(blip, new Stretch(new FillRectangle())),
            new Pic.ShapeProperties(
                new Transform2D(
                    new Offset { X = 0, Y = 0 },
                    new Extents { Cx = extent.Width, Cy = extent.Height }),
                new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }));
        return new Drawing(new Frame.Inline(
            new Extent { Cx = extent.Width, Cy = extent.Height },
            new DocProperties { Id = id, Name = name, Description = alternativeText },
            new Frame.NonVisualGraphicFrameDrawingProperties(new GraphicFrameLocks { NoChangeAspect = true }),
            new Graphic(new GraphicData(picture) { Uri = PictureUri }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        });
    }

    /// <summary>An id for a drawing of this name, which no other has.</summary>
    public uint FreeId(string name)
    {
        var id = (uint)StableId.Number(name);
        while (!_ids.Add(id)) id++;
        return id;
    }
}
