using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using ReportCompiler.Tests.Documents.Building;

namespace ReportCompiler.Tests.WordTemplates;

/// <summary>Makes the Word files that a house might use as its template, piece by piece.</summary>
internal sealed class TemplateFile
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /// <summary>A4 with margins of 30, 25, 20 and 15 mm (above, beneath, left, right).</summary>
    public const string A4 =
        "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
        + "<w:pgMar w:top=\"1701\" w:right=\"850\" w:bottom=\"1417\" w:left=\"1134\" w:header=\"720\" w:footer=\"600\" w:gutter=\"0\"/>";

    private readonly List<(string Id, bool IsHeader, string Content, Action<OpenXmlPart>? Links)> _lines = [];
    private readonly List<string> _sections = [];

    /// <summary>Kind of the file: document or template, with macros or without.</summary>
    public WordprocessingDocumentType Type { get; init; } = WordprocessingDocumentType.Document;

    /// <summary>The styles, as elements.</summary>
    public string Styles { get; init; } = "";

    /// <summary>The settings, as elements.</summary>
    public string Settings { get; init; } = "";

    /// <summary>The theme part; null for none.</summary>
    public string? Theme { get; init; }

    /// <summary>Adds a header with these paragraphs.</summary>
    public TemplateFile Header(string id, string content, Action<OpenXmlPart>? links = null)
    {
        _lines.Add((id, true, content, links));
        return this;
    }

    /// <summary>Adds a footer with these paragraphs.</summary>
    public TemplateFile Footer(string id, string content)
    {
        _lines.Add((id, false, content, null));
        return this;
    }

    /// <summary>Adds a section.</summary>
    public TemplateFile Section(string properties)
    {
        _sections.Add($"<w:sectPr>{properties}</w:sectPr>");
        return this;
    }

    /// <summary>A paragraph style.</summary>
    public static string Style(string id, string name, string properties = "", string type = "paragraph") =>
        $"<w:style w:type=\"{type}\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{properties}</w:style>";

    /// <summary>A paragraph with that text.</summary>
    public static string Line(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    /// <summary>A paragraph with the image of that relationship.</summary>
    public static string Picture(string id, string attribute = "r:embed") => $"""
        <w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">
        <wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="logo"/>
        <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
        <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
        <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">
        <pic:nvPicPr><pic:cNvPr id="1" name="logo"/><pic:cNvPicPr/></pic:nvPicPr>
        <pic:blipFill><a:blip {attribute}="{id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
        <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm>
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
        """;

    /// <summary>Adds a tiny image to a part.</summary>
    public static void AddImage(OpenXmlPart part, string id)
    {
        using var bytes = new MemoryStream(Images.Png(2, 2));
        part.AddNewPart<ImagePart>("image/png", id).FeedData(bytes);
    }

    /// <summary>The file.</summary>
    public byte[] Build()
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, Type))
        {
            var main = word.AddMainDocumentPart();
            foreach (var (id, isHeader, content, links) in _lines)
            {
                OpenXmlPart part = isHeader ? main.AddNewPart<HeaderPart>(id) : main.AddNewPart<FooterPart>(id);
                links?.Invoke(part);
                Feed(part, isHeader ? "hdr" : "ftr", content);
            }

            Feed(main.AddNewPart<StyleDefinitionsPart>("styles"), "styles", Styles);
            Feed(main.AddNewPart<DocumentSettingsPart>("settings"), "settings", Settings);
            if (Theme is not null) FeedText(main.AddNewPart<ThemePart>("theme"), Theme);
            var ends = _sections.SkipLast(1).Select(section => $"<w:p><w:pPr>{section}</w:pPr></w:p>");
            Feed(main, "document", $"<w:body>{string.Concat(ends)}{Line("模板里的文字")}{_sections.LastOrDefault()}</w:body>");
        }

        return stream.ToArray();
    }

    private static void Feed(OpenXmlPart part, string root, string content) =>
        FeedText(part, $"<w:{root} {Namespaces}>{content}</w:{root}>");

    private static void FeedText(OpenXmlPart part, string xml)
    {
        using var bytes = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(xml));
        part.FeedData(bytes);
    }
}
