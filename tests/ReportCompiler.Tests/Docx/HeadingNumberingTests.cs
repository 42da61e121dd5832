using ReportCompiler.Documents;
using static ReportCompiler.Tests.Docx.WordFile;

namespace ReportCompiler.Tests.Docx;

public class HeadingNumberingTests
{
    [Fact]
    public void DecimalNumbers_AreWordsOwn()
    {
        using var word = Numbered("1", "1.1");
        var levels = word.Numbering.Elements(W + "abstractNum").First().Elements(W + "lvl").ToList();
        Assert.Equal("%1", Val(levels[0].Element(W + "lvlText")));
        Assert.Equal("%1.%2", Val(levels[1].Element(W + "lvlText")));
        Assert.Equal("Heading2", Val(levels[1].Element(W + "pStyle")));
        Assert.Equal("学校", TextOf(word.Paragraphs("Heading1").Single()));
    }

    [Fact]
    public void ChineseNumbers_AreWordsOwn()
    {
        using var word = Numbered("第一章", "（一）");
        var levels = word.Numbering.Elements(W + "abstractNum").First().Elements(W + "lvl").ToList();
        Assert.Equal("第%1章", Val(levels[0].Element(W + "lvlText")));
        Assert.Equal("chineseCountingThousand", Val(levels[0].Element(W + "numFmt")));
        Assert.Equal("（%2）", Val(levels[1].Element(W + "lvlText")));
    }

    [Fact]
    public void NumberThatWordWouldCountOtherwise_StaysText()
    {
        using var word = Numbered("1", "1.3");
        var heading = word.Paragraphs("Heading2").Single();
        Assert.Equal("1.3 办学", TextOf(heading));
        Assert.Equal("0", Val(heading.Element(W + "pPr")!.Element(W + "numPr")!.Element(W + "numId")));
    }

    [Fact]
    public void FrontMatter_HasNoNumber()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        var style = word.Style("FrontMatterHeading");
        Assert.Equal("Heading1", Val(style.Element(W + "basedOn")));
        Assert.Equal("0", Val(style.Element(W + "pPr")!.Element(W + "numPr")!.Element(W + "numId")));
        Assert.Equal("前言", TextOf(word.Paragraphs("FrontMatterHeading").Single()));
    }

    [Fact]
    public void BackMatter_IsAChapterWithoutNumber()
    {
        using var word = WordFile.Of(SampleDocuments.With() with
        {
            BackMatter = [new Section("annex", 1, null, "附表", [], [])],
        });
        var heading = word.Paragraphs("Heading1")[^1];
        Assert.Equal("附表", TextOf(heading));
        Assert.Equal("0", Val(heading.Element(W + "pPr")!.Element(W + "numPr")!.Element(W + "numId")));
    }

    private static WordFile Numbered(string chapter, string section) => WordFile.Of(SampleDocuments.With() with
    {
        Chapters =
        [
            new Section("sec-a", 1, chapter, "学校", [], [new Section("sec-b", 2, section, "办学", [], [])]),
        ],
    });
}
