using System.Xml.Linq;

namespace ReportCompiler.Tests.Docx.Revisions;

/// <summary>The lines of a flat OpenDocument text: a paragraph each with its style, and the paragraphs of cells. A number that
/// LibreOffice counts stands there as #, contents and lists are left out, as are empty paragraphs: where a deleted paragraph stood
/// before a table, LibreOffice leaves one.</summary>
internal static class OpenDocumentLines
{
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Tables = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Draw = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";

    private const string Drawing = "[图]";

    private static readonly string[] Made = ["Table_20_of_20_Figures", "table_20_of_20_figures", "TOC_20_Heading"];

    /// <summary>What the lines say, without styles, images and charts: a chart that LibreOffice keeps keeps the style of its
    /// paragraph for the one after it.</summary>
    public static IReadOnlyList<string> TextAlone(IReadOnlyList<string> lines) =>
        [.. lines.Select(WithoutStyle).Select(line => line.Replace(Drawing, "", StringComparison.Ordinal)).Where(line => line.Length > 0)];

    private static string WithoutStyle(string line) =>
        line.IndexOf('|', StringComparison.Ordinal) is var bar and > 0 && line[bar - 1] != ' ' ? line[(bar + 1)..] : line;

    public static IReadOnlyList<string> Of(XElement document)
    {
        var styles = document.Descendants(Style + "style")
            .Where(style => (string?)style.Attribute(Style + "family") == "paragraph" && style.Parent!.Name == Office + "automatic-styles")
            .ToLookup(style => (string)style.Attribute(Style + "name")!, style => (string?)style.Attribute(Style + "parent-style-name"));
        return [.. Lines(document.Element(Office + "body")!.Element(Office + "text")!)];

        IEnumerable<string> Lines(XElement element)
        {
            if (element.Name == Text + "table-of-content" || element.Name.LocalName.EndsWith("-index", StringComparison.Ordinal)) return [];
            if (element.Name == Tables + "table-row")
                return [string.Join(" | ", element.Elements(Tables + "table-cell").Select(cell => string.Concat(cell.Descendants(Text + "p").Select(TextOf))))];
            if (element.Name != Text + "p" && element.Name != Text + "h") return element.Elements().SelectMany(Lines);
            var name = (string)element.Attribute(Text + "style-name")!;
            var style = styles[name].FirstOrDefault() ?? name;
            var text = TextOf(element);
            return text.Length == 0 || Made.Contains(style) ? [] : [$"{style}|{text}"];
        }
    }

    private static string TextOf(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement inner when inner.Name == Text + "line-break" => "\n",
        XElement inner when inner.Name == Text + "s" => " ",
        XElement inner when inner.Name == Draw + "frame" => Drawing,
        XElement inner when inner.Name == Text + "note" =>
            "[注 " + string.Concat(inner.Descendants(Text + "note-body").SelectMany(body => body.Elements()).Select(TextOf)) + "]",
        XElement inner when inner.Name == Text + "sequence" || inner.Name.LocalName.EndsWith("-ref", StringComparison.Ordinal) => "#",
        XElement inner => TextOf(inner),
        _ => string.Empty,
    }));
}
