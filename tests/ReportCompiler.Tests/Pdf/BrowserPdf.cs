using System.Xml;
using System.Xml.Linq;
using ReportCompiler.Documents;
using ReportCompiler.Pdf;
using ReportCompiler.Tests.Docx.Printed;

namespace ReportCompiler.Tests.Pdf;

/// <summary>A report of the repository as a browser prints it; everything is made once, when a test first asks for
/// it.</summary>
internal sealed class BrowserPdf
{
    private readonly Lazy<byte[]> _file;
    private readonly Lazy<IReadOnlyList<PrintedSheet>> _sheets;
    private readonly Lazy<IReadOnlyDictionary<string, PdfDestination>> _destinations;

    private BrowserPdf(PrintedReport report)
    {
        Report = report;
        _file = new(() => Print(report.Document));
        _sheets = new(() => PrintedText.Sheets(File, report.Document.Style.Page));
        _destinations = new(() => PdfFile.Read(File).Destinations);
    }

    public static BrowserPdf Jiulongpo { get; } = new(PrintedReport.Jiulongpo);

    public static BrowserPdf Nanhu { get; } = new(PrintedReport.Nanhu);

    public static BrowserPdf Torture { get; } = new(PrintedReport.Torture);

    /// <summary>What is printed.</summary>
    public PrintedReport Report { get; }

    public ReportDocument Document => Report.Document;

    /// <summary>The PDF.</summary>
    public byte[] File => _file.Value;

    public IReadOnlyList<PrintedSheet> Sheets => _sheets.Value;

    /// <summary>The page on which an anchor stands.</summary>
    public PrintedSheet SheetOf(string anchor) => Sheets[_destinations.Value[anchor].Sheet - 1];

    /// <summary>The lines between header and footer. The boxes of the browser's lines are as high as its fonts, which reach
    /// into the margins.</summary>
    public static IEnumerable<PrintedLine> Body(PrintedSheet sheet) => sheet.Lines.Where(line =>
        (line.Top + line.Bottom) / 2 is var middle && middle > sheet.Area.Top && middle < sheet.Area.Bottom);

    /// <summary>Prints a report anew.</summary>
    public static byte[] Print(ReportDocument document)
    {
        var browser = Browser.Find()!;
        return PdfWriter.Write(document, html => browser.Print(html, TimeSpan.FromMinutes(3)));
    }

    /// <summary>The outline: the depth of each entry from 1, its text and its page.</summary>
    public IEnumerable<(int Depth, string Title, int Sheet)> Outline()
    {
        using var reader = XmlReader.Create(
            new MemoryStream(PdfTool.TextWithOutline(File)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return
        [
            .. XElement.Load(reader).Descendants("item")
                .Select(item => (item.Ancestors("outline").Count(), item.Value, (int)item.Attribute("page")!)),
        ];
    }
}
