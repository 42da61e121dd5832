using System.Xml.Linq;
using ReportCompiler.Documents;
using static ReportCompiler.Tests.Docx.WordFile;

namespace ReportCompiler.Tests.Docx;

public class StyleDefinitionsTests
{
    [Fact]
    public void BodyText_HasAllFontSlots()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        var fonts = word.Style("BodyText").Element(W + "rPr")!.Element(W + "rFonts")!;
        Assert.Equal("Times New Roman", (string?)fonts.Attribute(W + "ascii"));
        Assert.Equal("Times New Roman", (string?)fonts.Attribute(W + "hAnsi"));
        Assert.Equal("仿宋_GB2312", (string?)fonts.Attribute(W + "eastAsia"));
        Assert.Equal("Times New Roman", (string?)fonts.Attribute(W + "cs"));
    }

    [Fact]
    public void BodyText_HasExactPitchAndTwoCharactersIndent()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        var paragraph = word.Style("BodyText").Element(W + "pPr")!;
        var spacing = paragraph.Element(W + "spacing")!;
        Assert.Equal("560", (string?)spacing.Attribute(W + "line"));
        Assert.Equal("exact", (string?)spacing.Attribute(W + "lineRule"));
        Assert.Equal("200", (string?)paragraph.Element(W + "ind")!.Attribute(W + "firstLineChars"));
    }

    [Fact]
    public void Defaults_SetChineseForChineseText()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        Assert.Equal("zh-CN", (string?)word.Styles.Descendants(W + "lang").Single().Attribute(W + "eastAsia"));
    }

    [Theory]
    [InlineData("Heading1", "heading 1")]
    [InlineData("Heading9", "heading 9")]
    [InlineData("TOC3", "toc 3")]
    [InlineData("TableofFigures", "table of figures")]
    [InlineData("Caption", "caption")]
    [InlineData("Title", "Title")]
    [InlineData("FootnoteText", "footnote text")]
    public void WordsOwnStyles_HaveTheNamesWordKnows(string id, string name)
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        var style = word.Style(id);
        Assert.Equal(name, Val(style.Element(W + "name")));
        Assert.Null(style.Attribute(W + "customStyle"));
    }

    [Fact]
    public void Headings_HaveOutlineLevelsAndStayWithWhatFollows()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        var paragraph = word.Style("Heading2").Element(W + "pPr")!;
        Assert.Equal("1", Val(paragraph.Element(W + "outlineLvl")));
        Assert.NotNull(paragraph.Element(W + "keepNext"));
    }

    [Fact]
    public void ContentsHeading_IsNotInTheOutline()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        Assert.Equal("9", Val(word.Style("TOCHeading").Element(W + "pPr")!.Element(W + "outlineLvl")));
    }

    [Fact]
    public void FontTable_NamesTheOtherFontsOfTheList()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        var font = XElement.Load(word.Main.FontTablePart!.GetStream()).Elements(W + "font")
            .Single(font => (string?)font.Attribute(W + "name") == "仿宋_GB2312");
        Assert.Equal("FangSong,Noto Serif CJK SC", Val(font.Element(W + "altName")));
    }

    [Fact]
    public void EveryParagraph_HasAStyleThatExists()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        var known = word.Styles.Elements(W + "style").Select(style => (string?)style.Attribute(W + "styleId")).ToHashSet();
        Assert.All(word.Body.Descendants(W + "p"), paragraph => Assert.Contains(StyleOf(paragraph), known));
    }

    [Fact]
    public void Run_WithChineseQuotationMarks_TakesThemFromTheChineseFace()
    {
        using var word = WordFile.Of(SampleDocuments.Text("“双优”"));
        var run = word.Paragraphs("BodyText").Single().Element(W + "r")!;
        Assert.Equal("eastAsia", (string?)run.Element(W + "rPr")!.Element(W + "rFonts")!.Attribute(W + "hint"));
    }

    [Fact]
    public void Run_WithCharactersThatXmlForbids_LeavesThemOut()
    {
        using var word = WordFile.Of(SampleDocuments.Text("甲\u0001乙\ud800丙"));
        Assert.Equal("甲乙\ufffd丙", TextOf(word.Paragraphs("BodyText").Single()));
    }

    [Fact]
    public void NestedMarks_ShareOneCharacterStyle()
    {
        using var word = WordFile.Of(new Paragraph([new Strong([new Emphasis([new TextRun("重")])])]));
        var properties = word.Paragraphs("BodyText").Single().Element(W + "r")!.Element(W + "rPr")!;
        Assert.Equal("Emphasis", Val(properties.Element(W + "rStyle")));
        Assert.NotNull(properties.Element(W + "b"));
    }
}
