using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ReportCompiler.Documents.Styles;

namespace ReportCompiler.Tests.Docx.Printed;

/// <summary>Reads the pages of a PDF.</summary>
internal static class PrintedText
{
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    public static IReadOnlyList<PrintedSheet> Sheets(byte[] pdf, PageStyle style)
    {
        var ink = PrintedInk.ReadAll(PdfTool.GreyPages(pdf));
        using var reader = XmlReader.Create(
            new MemoryStream(PdfTool.TextWithBoxes(pdf)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        var pages = XElement.Load(reader).Descendants(Html + "page").ToList();
        Assert.Equal(pages.Count, ink.Count);
        return [.. pages.Select((page, index) => new PrintedSheet(
            index + 1,
            [.. page.Descendants(Html + "line").Select(Line).OrderBy(line => line.Top).ThenBy(line => line.Left)],
            ink[index],
            TextArea.Of(style, Number(page, "width") > Number(page, "height"))))];
    }

    /// <summary>The text without any space.</summary>
    public static string Tight(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static PrintedLine Line(XElement line) => new(
        [.. line.Elements(Html + "word").Select(word => word.Value)],
        Number(line, "xMin"),
        Number(line, "yMin"),
        Number(line, "xMax"),
        Number(line, "yMax"));

    private static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
