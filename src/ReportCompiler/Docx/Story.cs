using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using ReportCompiler.Documents;
using ReportCompiler.Docx.Charts;

namespace ReportCompiler.Docx;

/// <summary>A part that holds text of its own (the document, the footnotes) with the links and images it refers
/// to.</summary>
/// <param name="part">The part.</param>
internal sealed class Story(OpenXmlPart part)
{
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Whether Word allows comments here: not in footnotes.</summary>
    public bool AllowsComments => part is MainDocumentPart;

    /// <summary>Id of the relationship to an address; null if it is none that Word could open.</summary>
    public string? LinkTo(string target)
    {
        if (!Uri.TryCreate(target, UriKind.Absolute, out var address)) return null;
        var id = "link" + StableId.Text(target);
        if (_ids.Add(id)) part.AddHyperlinkRelationship(new Uri(address.AbsoluteUri), isExternal: true, id);
        return id;
    }

    /// <summary>Id of the relationship to a chart with the workbook that holds its figures.</summary>
    public string EmbedChart(string anchor, ChartSpace chart, byte[] workbook)
    {
        var id = "chart" + StableId.Text(anchor);
        var target = part.AddNewPart<ChartPart>(id);
        using var bytes = new MemoryStream(workbook);
        target.AddNewPart<EmbeddedPackagePart>(WorkbookType, ChartXml.WorkbookId).FeedData(bytes);
        target.ChartSpace = chart;
        return id;
    }

    /// <summary>Id of the relationship to an image, which becomes a part of the package once.</summary>
    public string Embed(ImageResource image)
    {
        var type = image.Format switch
        {
            ImageFormat.Png => ImagePartType.Png,
            ImageFormat.Jpeg => ImagePartType.Jpeg,
            ImageFormat.Gif => ImagePartType.Gif,
            _ => ImagePartType.Svg,
        };
        var id = "image" + StableId.Text(image.Path + '.' + type.Extension);
        if (!_ids.Add(id)) return id;
        var target = part.AddNewPart<ImagePart>(type.ContentType, id);
        using var bytes = new MemoryStream(image.Printed.ToArray());
        target.FeedData(bytes);
        return id;
    }
}
