using System.Globalization;
using ReportCompiler.Documents;
using ReportCompiler.Docx;
using ReportCompiler.Docx.Pagination;
using ReportCompiler.Pdf;
using static ReportCompiler.Tests.Docx.WordFile;

namespace ReportCompiler.Tests.Docx;

public class PaginationTests
{
    [Fact]
    public void DestinationOf_Underscore_IsItsCode() => Assert.Equal("5FRef5Fsec", PrintedPages.DestinationOf("sec"));

    [Fact]
    public void Of_WithoutLayout_IsUnknown() => Assert.Null(PrintedPages.Of(SampleDocuments.Everything, _ => null));

    [Fact]
    public void Of_WithALayoutThatIsNoPdf_IsUnknown() =>
        Assert.Null(PrintedPages.Of(SampleDocuments.Everything, _ => "no"u8.ToArray()));

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

        var sheets = PdfFile.Read(LibreOfficeFactAttribute.LayOut(written)!).Destinations;
        var firstSheet = sheets[PrintedPages.DestinationOf("sec-schools")].Sheet;
        using var word = WordFile.Of(written);
        var printed = word.Paragraphs("TOC2").Select(entry => TextOf(entry).Split('\t')[2]);
        var laidOut = document.Contents[0].Entries.Where(entry => entry.Level == 2)
            .Select(entry => sheets[PrintedPages.DestinationOf(entry.Anchor)].Sheet - firstSheet + 1)
            .Select(page => page.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(laidOut, printed);
    }

    [LibreOfficeFact]
    public void LibreOffice_ReadsEveryKindOfNode()
    {
        var pdf = LibreOfficeFactAttribute.LayOut(DocxWriter.Write(SampleDocuments.Everything));
        Assert.NotNull(pdf);
        Assert.Equal(7, PdfFile.Read(pdf).Destinations.Keys.Count(name => name.StartsWith("5FRef", StringComparison.Ordinal)));
    }
}
