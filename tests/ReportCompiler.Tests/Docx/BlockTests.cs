using System.Xml.Linq;
using ReportCompiler.Documents;
using static ReportCompiler.Tests.Docx.WordFile;

namespace ReportCompiler.Tests.Docx;

public class BlockTests
{
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace Svg = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

    [Fact]
    public void Case_HasOneFrameRoundAllItsParagraphs()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        var styles = word.Paragraphs("CaseTitle").Single().ElementsAfterSelf(W + "p")
            .Select(paragraph => StyleOf(paragraph)!)
            .TakeWhile(style => style != "Separator").Prepend("CaseTitle").Distinct();
        Assert.Equal(
            ["CaseTitle", "CaseHeading", "CaseText", "CaseList", "CaseFigure", "CaseCaption"], styles);

        var frames = new[] { "CaseTitle", "CaseHeading", "CaseText", "CaseFigure", "CaseCaption" }
            .Select(style => word.Style(style).Element(W + "pPr")!)
            .Select(paragraph => paragraph.Element(W + "pBdr")!.ToString()
                + (string?)paragraph.Element(W + "ind")!.Attribute(W + "left")
                + (string?)paragraph.Element(W + "ind")!.Attribute(W + "right"));
        Assert.Single(frames.Distinct());
    }

    [Fact]
    public void CaseTitle_StaysWithTheCase()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        Assert.NotNull(word.Style("CaseTitle").Element(W + "pPr")!.Element(W + "keepNext"));
    }

    [Fact]
    public void OrderedList_BeginsWithItsNumber()
    {
        using var word = WordFile.Of(new ListBlock(IsOrdered: true, 3, [[SampleDocuments.Text("甲")]]));
        var item = word.Paragraphs("ListNumber").Single().Element(W + "pPr")!.Element(W + "numPr")!;
        var instance = word.Numbering.Elements(W + "num").Single(num =>
            (string?)num.Attribute(W + "numId") == Val(item.Element(W + "numId")));
        Assert.Equal("3", Val(instance.Descendants(W + "startOverride").Single()));
    }

    [Fact]
    public void TwoOrderedLists_CountEachForItself()
    {
        var list = new ListBlock(IsOrdered: true, 1, [[SampleDocuments.Text("甲")]]);
        using var word = WordFile.Of(list, SampleDocuments.Text("间"), list);
        Assert.Equal(2, word.Paragraphs("ListNumber").Select(item => Val(item.Descendants(W + "numId").Single())).Distinct().Count());
    }

    [Fact]
    public void Figure_IsScaledIntoTheTextWidth()
    {
        var image = SampleDocuments.Image with { Width = 2000, Height = 500 };
        using var word = WordFile.Of(new FigureBlock("fig-a", new Caption("图", 1, string.Empty, "图"), image, "图"));
        var extent = word.Body.Descendants(Drawing + "extent").Single();

        // 156 mm at 36000 units, a quarter of it high; the width goes through points.
        Assert.InRange((long)extent.Attribute("cx")!, 5615990, 5616010);
        Assert.InRange((long)extent.Attribute("cy")!, 1403990, 1404010);
    }

    [Fact]
    public void Figure_HasAlternativeText()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        Assert.Equal("校园全景", (string?)word.Paragraphs("Figure").Single().Descendants(Drawing + "docPr").Single().Attribute("descr"));
    }

    [Fact]
    public void VectorImage_HasItsRasterForOlderPrograms()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        Assert.Single(word.Paragraphs("CaseFigure").Descendants(Svg + "svgBlip"));
        Assert.Equal(
            ["image/png", "image/png", "image/svg+xml"],
            word.Main.ImageParts.Select(part => part.ContentType).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void VectorImageWithoutRaster_IsAPlaceholder()
    {
        var image = SampleDocuments.Vector with { Raster = null };
        using var word = WordFile.Of(new FigureBlock("fig-a", new Caption("图", 1, string.Empty, "布局"), image, "实训基地布局"));
        Assert.Equal("［实训基地布局］", TextOf(word.Paragraphs("Placeholder").Single()));
    }

    [Fact]
    public void Figure_ThatLacksItsImage_IsABoxThatSaysSo()
    {
        using var word = WordFile.Of(new FigureBlock("fig-a", new Caption("图", 1, string.Empty, "校园"), null, "缺图：a.png"));
        Assert.Equal("［缺图：a.png］", WordFile.TextOf(word.Paragraphs("Placeholder").Single()));
        Assert.Empty(word.Errors());
    }

    [Fact]
    public void SameImageTwice_IsStoredOnce()
    {
        var figure = new FigureBlock("fig-a", new Caption("图", 1, string.Empty, "甲"), SampleDocuments.Image, "甲");
        using var word = WordFile.Of(figure, figure with { Anchor = "fig-b" });
        Assert.Single(word.Main.ImageParts);
        Assert.Empty(word.Errors());
    }

    [Fact]
    public void ImageAloneInAParagraph_IsSetLikeAFigure()
    {
        using var word = WordFile.Of(new Paragraph([new InlineImage(SampleDocuments.Image, "徽标")]));
        Assert.Single(word.Paragraphs("Figure"));
    }

    [Fact]
    public void Footnotes_AreWordsOwn()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        var id = (string?)word.Body.Descendants(W + "footnoteReference").Single().Attribute(W + "id");
        var note = word.Footnotes.Elements(W + "footnote").Single(note => (string?)note.Attribute(W + "id") == id);
        Assert.Equal([" 不含在建校区。", "数据截至8月31日。"], note.Elements(W + "p").Select(TextOf));
        Assert.Single(note.Descendants(W + "footnoteRef"));
    }

    [Fact]
    public void Link_GoesOutOfTheDocument()
    {
        using var word = WordFile.Of(new Paragraph([new Link("https://example.org/a", [new TextRun("原文")])]));
        var id = (string?)word.Body.Descendants(W + "hyperlink").Single().Attribute(
            XName.Get("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"));
        Assert.Equal("https://example.org/a", word.Main.HyperlinkRelationships.Single(link => link.Id == id).Uri.ToString());
    }

    [Fact]
    public void Code_KeepsItsLinesAndSpaces()
    {
        using var word = WordFile.Of(new CodeBlock("a\n  b"));
        var paragraph = word.Paragraphs("Code").Single();
        Assert.Equal("a  b", TextOf(paragraph));
        Assert.Single(paragraph.Descendants(W + "br"));
    }
}
