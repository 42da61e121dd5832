using ReportCompiler.Documents;
using ReportCompiler.Templating;

namespace ReportCompiler.Tests.Documents.Building;

/// <summary>Markdown of the narrative as blocks and inlines of the document.</summary>
public sealed class MarkdownTests
{
    private static readonly byte[] Picture = Images.Png(20, 10);

    private static TestReport Report(string text) => new TestReport()
        .With("region/totals.csv", "指标,2025\n在校生数,100\n")
        .With("images/a.png", Picture)
        .With("sections/outlook.md", text);

    private static IReadOnlyList<Block> Blocks(string text) =>
        TestReport.Section(Report(text).Compile().Document!, "sec-outlook").Blocks;

    private static IReadOnlyList<Inline> Inlines(string text) => Assert.IsType<Paragraph>(Assert.Single(Blocks(text))).Content;

    private static T Only<T>(string text)
        where T : Inline => Assert.Single(Inlines(text).OfType<T>());

    [Fact]
    public void Figure_InAParagraph_KeepsItsOrigin()
    {
        var figure = Only<BoundFigure>("在校生{{ students }}人。");
        Assert.Equal("100", figure.Text);
        Assert.Equal("region/totals.csv:2:6", Assert.IsType<StatedOrigin>(figure.Origin).Span.ToString());
    }

    [Fact]
    public void Figure_InBold_KeepsItsOrigin()
    {
        var strong = Only<Strong>("在校生**{{ students }}人**。");
        Assert.Equal("100", Assert.Single(strong.Content.OfType<BoundFigure>()).Text);
        Assert.Equal("人", Assert.Single(strong.Content.OfType<TextRun>()).Text);
    }

    [Fact]
    public void Figure_InAMarkdownTable_KeepsItsOrigin()
    {
        var table = Assert.IsType<TableBlock>(Assert.Single(Blocks("| 项目 | 数 |\n|---|---|\n| 在校生 | {{ students }} |\n")));
        Assert.Null(table.Caption);
        var cell = table.Grids[0].BodyRows[0].Cells[1];
        Assert.Equal("100", Assert.IsType<BoundFigure>(Assert.Single(cell.Content)).Text);
    }

    [Fact]
    public void Figure_BehindAnEscapedCharacter_KeepsItsOrigin()
    {
        var inlines = Inlines("在校生\\*{{ students }}\\*人。");
        Assert.Equal("100", Assert.Single(inlines.OfType<BoundFigure>()).Text);
        Assert.Equal("在校生*100*人。", InlineText.Plain(inlines));
    }

    [Fact]
    public void Bold_BesideChinesePunctuation_IsBold() => Assert.Equal(
        "问题：", InlineText.Plain(Only<Strong>("**问题：**生源减少。").Content));

    [Fact]
    public void Emphasis_SuperscriptAndSubscript()
    {
        Assert.Equal("重点", InlineText.Plain(Only<Emphasis>("*重点*").Content));
        Assert.Equal("2", InlineText.Plain(Only<Superscript>("m^2^").Content));
        Assert.Equal("2", InlineText.Plain(Only<Subscript>("CO~2~").Content));
    }

    [Fact]
    public void Lists_BulletedAndNumbered()
    {
        var blocks = Blocks("- 甲\n- 乙\n\n文。\n\n3. 丙\n4. 丁\n");
        Assert.False(Assert.IsType<ListBlock>(blocks[0]).IsOrdered);
        var numbered = Assert.IsType<ListBlock>(blocks[2]);
        Assert.Equal((true, 3, 2), (numbered.IsOrdered, numbered.Start, numbered.Items.Count));
    }

    [Theory]
    [InlineData("> # 题")]
    [InlineData("- # 题")]
    [InlineData("文[^a]\n\n[^a]: # 题")]
    public void Heading_InAQuotationListOrFootnote_IsBoldText(string text)
    {
        var held = Blocks(text)[0] switch
        {
            Quote quote => quote.Blocks,
            ListBlock list => list.Items[0],
            Paragraph paragraph => paragraph.Content.OfType<Footnote>().Single().Blocks,
            _ => throw new InvalidOperationException(),
        };
        var strong = Assert.IsType<Strong>(Assert.Single(Assert.IsType<Paragraph>(Assert.Single(held)).Content));
        Assert.Equal("题", InlineText.Plain(strong.Content));
    }

    [Fact]
    public void QuoteCodeAndRule()
    {
        var blocks = Blocks("> 引文\n\n```\n代码  一\n代码二\n```\n\n---\n");
        Assert.Equal("引文", InlineText.Plain(Assert.IsType<Paragraph>(Assert.Single(Assert.IsType<Quote>(blocks[0]).Blocks)).Content));
        Assert.Equal("代码  一\n代码二", Assert.IsType<CodeBlock>(blocks[1]).Text);
        Assert.IsType<ThematicBreak>(blocks[2]);
    }

    [Theory]
    [InlineData("https://example.org/a")]
    [InlineData("http://example.org/")]
    [InlineData("mailto:office@example.org")]
    public void Link_OutOfTheReport_IsKept(string address) =>
        Assert.Equal(address, Only<Link>($"见[网页]({address})。").Target);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/html,x")]
    [InlineData("../a.docx")]
    public void Link_ThatNothingShouldOpen_IsText(string address)
    {
        var inlines = Inlines($"见[网页]({address})。");
        Assert.Empty(inlines.OfType<Link>());
        Assert.Equal("见网页。", InlineText.Plain(inlines));
    }

    [Theory]
    [InlineData("前文<!-- 待核实 -->后文", "前文后文")]
    [InlineData("前文\n\n<!-- 待核实\n\n下周补 -->\n\n后文", "前文\n后文")]
    public void HtmlComment_IsNotPrinted(string text, string expected) =>
        Assert.Equal(expected, new TestReport().With("sections/outlook.md", text).Text("sec-outlook"));

    [Fact]
    public void HtmlBlock_IsText() => Assert.Equal(
        "<div onclick=\"x()\"> 点</div>",
        new TestReport().With("sections/outlook.md", "<div onclick=\"x()\">\n点</div>").Text("sec-outlook"));

    [Fact]
    public void Html_IsText() => Assert.Equal(
        "<script>alert(1)</script>", InlineText.Plain(Inlines("<script>alert(1)</script>")));

    [Fact]
    public void LineBreak_OfTheSource_IsASpaceBetweenLatinWordsOnly()
    {
        Assert.Equal("甲乙", InlineText.Plain(Inlines("甲\n乙")));
        Assert.Equal("one two", InlineText.Plain(Inlines("one\ntwo")));
    }

    [Theory]
    [InlineData("../images/a.png")]
    [InlineData("images/a.png")]
    [InlineData("/images/a.png")]
    public void Image_IsFoundFromTheFileAndFromTheRoot(string path)
    {
        var figure = Assert.IsType<FigureBlock>(Assert.Single(Blocks($"![校门]({path}){{#fig-gate alt=\"石砌的校门\"}}")));
        Assert.Equal(("fig-gate", "校门", "石砌的校门", "images/a.png"),
            (figure.Anchor, figure.Caption.Text, figure.AlternativeText, figure.Image!.Path));
        Assert.Equal((20, 10), (figure.Image!.Width, figure.Image.Height));
    }

    [Fact]
    public void Image_WithinText_IsNoFigure() =>
        Assert.Equal("图标", Only<InlineImage>("点![图标](images/a.png)保存。").AlternativeText);

    [Fact]
    public void Svg_WithAPngBesideIt_HasBoth()
    {
        var compiled = Report("![校门](images/b.svg)")
            .With("images/b.svg", Images.Svg(40, 30)).With("images/b.png", Picture).Compile();
        Assert.Empty(compiled.Diagnostics);
        var image = TestReport.Section(compiled.Document!, "sec-outlook").Blocks.OfType<FigureBlock>().Single().Image!;
        Assert.Equal((ImageFormat.Svg, 40, "images/b.png"), (image.Format, image.Width, image.Raster?.Path));
    }

    [Fact]
    public void Svg_Alone_IsAWarningThatNamesThePng() => Assert.Equal(
        ["sections/outlook.md:1:1 RC4113 SVG 图片“images/b.svg”旁边没有同名的 PNG，Word 文件中将只印替代文字。 请另存一份“images/b.png”。"],
        Report("![校门](images/b.svg)").With("images/b.svg", Images.Svg(40, 30)).Messages());
}
