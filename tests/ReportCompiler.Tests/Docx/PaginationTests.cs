using System.Globalization;
using System.Text;
using ReportCompiler.Documents;
using ReportCompiler.Docx;
using ReportCompiler.Docx.Pagination;
using static ReportCompiler.Tests.Docx.WordFile;

namespace ReportCompiler.Tests.Docx;

public class PaginationTests
{
    private const string Pdf =
        """
        %PDF-1.4
        1 0 obj
        <</Type/Catalog/Pages 2 0 R/Dests 9 0 R>>
        endobj
        2 0 obj
        <</Type/Pages/Kids[ 5 0 R 3 0 R ]/Count 3>>
        endobj
        3 0 obj
        <</Type/Pages/Kids[ 4 0 R 6 0 R ]/Count 2>>
        endobj
        4 0 obj
        <</Type/Page>>
        endobj
        5 0 obj
        <</Type/Page>>
        endobj
        6 0 obj
        <</Type/Page>>
        endobj
        9 0 obj
        <</a5Fb[4 0 R/XYZ 1 2 0]
        /c[5 0 R/XYZ 1 2 0]/d[6 0 R/XYZ 1 2 0]>>
        endobj
        trailer
        <</Size 10/Root 1 0 R>>
        """;

    [Fact]
    public void Destinations_AreNumberedInPageOrder()
    {
        var pages = PdfPages.OfDestinations(Encoding.ASCII.GetBytes(Pdf));
        Assert.Equal((2, 1, 3), (pages["a5Fb"], pages["c"], pages["d"]));
    }

    [Fact]
    public void Destinations_OfWhatIsNoPdf_AreNone() => Assert.Empty(PdfPages.OfDestinations("no"u8.ToArray()));

    [Fact]
    public void DestinationOf_Underscore_IsItsCode() => Assert.Equal("5FRef5Fsec", PdfPages.DestinationOf("_Ref_sec"));

    [Fact]
    public void Of_WithoutLayout_IsUnknown() => Assert.Null(PrintedPages.Of(SampleDocuments.Everything, _ => null));

    [Fact]
    public void Of_WithALayoutThatLacksAnEntry_IsUnknown() =>
        Assert.Null(PrintedPages.Of(SampleDocuments.Everything, _ => Encoding.ASCII.GetBytes(Pdf)));

    [Fact]
    public void OfDestinations_NameThatHoldsTheWordStream_DoesNotEndTheObject()
    {
        var pages = PdfPages.OfDestinations(Encoding.ASCII.GetBytes(Pdf.Replace("/a5Fb[", "/livestream[", StringComparison.Ordinal)));
        Assert.Equal((2, 1, 3), (pages["livestream"], pages["c"], pages["d"]));
    }

    [LibreOfficeFact]
    public void Write_WithLibreOffice_PrintsThePagesOfItsLayout()
    {
        var document = SampleDocuments.Everything;
        var filler = Enumerable.Range(0, 40).Select(_ => SampleDocuments.Text(new string('字', 60)));
        document = document with
        {
            Chapters = [document.Chapters[0] with { Blocks = [.. filler] }, .. document.Chapters.Skip(1)],
        };

        var pages = PrintedPages.Of(document, LibreOfficeFactAttribute.LayOut);

        // 40 paragraphs of 3 lines, 28 points each, are 3360 points: more than five pages of 638, and the heading.
        Assert.NotNull(pages);
        using var word = WordFile.Of(DocxWriter.Write(document, pages));
        Assert.Equal("1.1\t办学条件\t6", TextOf(word.Paragraphs("TOC2").Single()));
        Assert.Equal("前言\ti", TextOf(word.Paragraphs("TOC1")[0]));
    }

    [LibreOfficeFact]
    public void Write_WithLibreOffice_AgreesWithTheFinishedLayout()
    {
        var sections = Enumerable.Range(1, 9).Select(number => new Section(
            $"sec-2-{number}", 2, $"2.{number}", $"第{number}节",
            [.. Enumerable.Range(0, 3 * number).Select(_ => SampleDocuments.Text(new string('字', 50 * number)))], []));
        var everything = SampleDocuments.Everything;
        var document = everything with
        {
            Chapters = [.. everything.Chapters, new Section("sec-2", 1, "2", "人才培养", [], [.. sections])],
            Contents =
            [
                everything.Contents[0] with
                {
                    Entries =
                    [
                        .. everything.Contents[0].Entries,
                        .. sections.Select(section => new ContentsEntry(section.Anchor, 2, section.Number, section.Title)),
                    ],
                },
                .. everything.Contents.Skip(1),
            ],
        };

        var written = DocxWriter.Write(document, PrintedPages.Of(document, LibreOfficeFactAttribute.LayOut));

        var sheets = PdfPages.OfDestinations(LibreOfficeFactAttribute.LayOut(written)!);
        var firstSheet = sheets[PdfPages.DestinationOf(StableId.Bookmark("sec-schools"))];
        using var word = WordFile.Of(written);
        var printed = word.Paragraphs("TOC2").Select(entry => TextOf(entry).Split('\t')[2]);
        var laidOut = document.Contents[0].Entries.Where(entry => entry.Level == 2)
            .Select(entry => sheets[PdfPages.DestinationOf(StableId.Bookmark(entry.Anchor))] - firstSheet + 1)
            .Select(page => page.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(laidOut, printed);
    }

    [LibreOfficeFact]
    public void LibreOffice_ReadsEveryKindOfNode()
    {
        var pdf = LibreOfficeFactAttribute.LayOut(DocxWriter.Write(SampleDocuments.Everything));
        Assert.NotNull(pdf);
        Assert.Equal(7, PdfPages.OfDestinations(pdf).Keys.Count(name => name.StartsWith("5FRef", StringComparison.Ordinal)));
    }
}
