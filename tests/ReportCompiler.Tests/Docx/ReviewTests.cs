using System.Xml.Linq;
using ReportCompiler.Checks;
using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Docx;
using ReportCompiler.Templating;
using static ReportCompiler.Tests.Docx.WordFile;

namespace ReportCompiler.Tests.Docx;

public class ReviewTests
{
    private static readonly StatedOrigin Area = new("占地面积", "33.05", new SourceSpan("schools/a/indicators.csv", 2, 3, 5));
    private static readonly StatedOrigin Students = new("在校生", "10", new SourceSpan("schools/a/indicators.csv", 3, 3, 2));

    private static readonly Paragraph Figure = new(
        [new BoundFigure("3.31", new ComputedOrigin("生均占地面积", "campus_area / students", [Area, Students]))]);

    [Fact]
    public void Figure_HasItsOriginInAComment()
    {
        using var word = Review(Figure, []);
        Assert.Equal(
            [
                "生均占地面积 = campus_area / students",
                "　占地面积：33.05（schools/a/indicators.csv:2:3）",
                "　在校生：10（schools/a/indicators.csv:3:3）",
            ],
            Comments(word).Single().Elements(W + "p").Select(TextOf));
    }

    [Fact]
    public void Finding_AtASourceOfAFigure_StandsAtTheFigure()
    {
        using var word = Review(Figure, [Finding(Students.Span)]);
        Assert.EndsWith(
            "警告 RC2001: 数据异常schools/a/indicators.csv:3:3", TextOf(Comments(word).Single()), StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_WithoutAFigure_StandsAtTheTitle()
    {
        using var word = Review(Figure, [Finding(new SourceSpan("report.yaml", 1, 1, 1))]);
        Assert.Single(word.Paragraphs("Title").Single().Descendants(W + "commentReference"));
    }

    [Fact]
    public void Finding_WithArithmetic_ShowsIt()
    {
        var finding = Finding(Students.Span) with { Arithmetic = new LocalizedText("4 + 5 = 9", "4 + 5 = 9") };

        using var word = Review(Figure, [finding]);

        Assert.Equal(
            ["警告 RC2001: 数据异常", "算式：4 + 5 = 9", "schools/a/indicators.csv:3:3"],
            Comments(word).Single().Elements(W + "p").Select(TextOf).TakeLast(3));
    }

    [Fact]
    public void WaivedFinding_StandsAtTheFigureWithItsReason()
    {
        using var word = Review(Figure, [], Waived(Students.Span));

        Assert.Equal(
            ["已豁免", "警告 RC2001: 数据异常", "schools/a/indicators.csv:3:3", "理由：口径不同（report.yaml:9:11）"],
            Comments(word).Single().Elements(W + "p").Select(TextOf).TakeLast(4));
    }

    [Fact]
    public void Comment_HasAnIdAboveThoseOfTheFootnotes()
    {
        // LibreOffice 7.4 gives the wrong text to the notes otherwise.
        var copy = new ReviewCopy([Finding(Area.Span)], [], MessageLanguage.English);
        using var word = WordFile.Of(DocxWriter.Write(SampleDocuments.Everything, null, copy));
        var notes = word.Footnotes.Elements(W + "footnote").Select(Id).ToList();
        Assert.All(Comments(word), comment => Assert.InRange(Id(comment), notes.Max() + 1, int.MaxValue));
    }

    [Fact]
    public void Figure_PrintedTwice_HasTwoComments()
    {
        using var word = Review(new Paragraph([.. Figure.Content, .. Figure.Content]), []);
        Assert.Equal(2, Comments(word).Select(Id).Distinct().Count());
        foreach (var name in new[] { "commentRangeStart", "commentRangeEnd", "commentReference" })
            Assert.Equal(Comments(word).Select(Id), word.Body.Descendants(W + name).Select(Id));
    }

    [Fact]
    public void Figure_InAFootnote_HasNoComment()
    {
        // Word has no comments in footnotes.
        using var word = Review(new Paragraph([new Footnote(1, [Figure])]), []);
        Assert.Empty(Comments(word));
        Assert.Empty(word.Footnotes.Descendants(W + "commentRangeStart"));
        Assert.Empty(word.Footnotes.Descendants(W + "commentReference"));
    }

    [Fact]
    public void ReviewCopy_IsValid()
    {
        var copy = new ReviewCopy(
            [Finding(Area.Span), Finding(SourceSpan.Whole("report.yaml"))], [Waived(Area.Span)], MessageLanguage.English);
        using var word = WordFile.Of(DocxWriter.Write(SampleDocuments.Everything, null, copy));
        Assert.Empty(word.Errors());
    }

    [Fact]
    public void Report_HasNoComments()
    {
        using var word = WordFile.Of(Figure);
        Assert.Null(word.Main.WordprocessingCommentsPart);
    }

    private static Diagnostic Finding(SourceSpan span) =>
        new("RC2001", Severity.Warning, span, new LocalizedText("数据异常", "odd figure"));

    private static WaivedFinding Waived(SourceSpan span) =>
        new(Finding(span) with { Hint = new LocalizedText("请核对", "check it") }, "口径不同", new SourceSpan("report.yaml", 9, 11, 6));

    private static WordFile Review(Block block, Diagnostic[] findings, params WaivedFinding[] waived) => WordFile.Of(
        DocxWriter.Write(SampleDocuments.With(block), null, new ReviewCopy(findings, waived, MessageLanguage.Chinese)));

    private static int Id(XElement element) => (int)element.Attribute(W + "id")!;

    private static IEnumerable<XElement> Comments(WordFile word) =>
        XElement.Load(word.Main.WordprocessingCommentsPart!.GetStream()).Elements(W + "comment");
}
