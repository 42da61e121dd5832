using System.Globalization;
using ReportCompiler.Docx;
using ReportCompiler.Docx.Pagination;
using ReportCompiler.Tests.Docx;

namespace ReportCompiler.Tests.Reports;

/// <summary>The sample's Word document as LibreOffice lays it out.</summary>
public sealed class JiulongpoPagesTests
{
    [LibreOfficeFact]
    public void Contents_NameThePageOnWhichEverythingStands()
    {
        var document = Compiler.Compile(Repository.Sample("jiulongpo-2025")).Document!;
        var pages = PrintedPages.Of(document, LibreOfficeFactAttribute.LayOut);
        Assert.NotNull(pages);

        // Laid out again with these page numbers in its contents, everything must still stand there.
        var sheets = PdfPages.OfDestinations(LibreOfficeFactAttribute.LayOut(DocxWriter.Write(document, pages))!);
        var first = Sheet(document.Chapters[0].Anchor);
        var entries = document.Contents.SelectMany(list => list.Entries).ToList();
        Assert.Equal(
            entries.Select(entry => $"{entry.Anchor} {(Sheet(entry.Anchor) - first + 1).ToString(CultureInfo.InvariantCulture)}"),
            entries.Select(entry => $"{entry.Anchor} {pages[entry.Anchor].ToString(CultureInfo.InvariantCulture)}"));

        int Sheet(string anchor) => sheets[PdfPages.DestinationOf(StableId.Bookmark(anchor))];
    }
}
