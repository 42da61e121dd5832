using AngleSharp.Dom;
using ReportCompiler.Documents;
using static ReportCompiler.Tests.Html.HtmlPages;

namespace ReportCompiler.Tests.Html;

public sealed class BlocksTests
{
    [Fact]
    public void Write_Paragraph_IsAParagraph()
    {
        Assert.Equal("在校生9059人。", First("p", Text("在校生9059人。")).TextContent);
    }

    [Fact]
    public void Write_BulletedList_HoldsPlainItems()
    {
        var list = First("ul", new ListBlock(false, 1, [[Text("一")], [Text("二")]]));

        Assert.Equal("<li>一</li> <li>二</li>", Inner(list));
    }

    [Fact]
    public void Write_NumberedListFromThree_StartsAtThree()
    {
        var list = First("ol", new ListBlock(true, 3, [[Text("三")]]));

        Assert.Equal("3", list.GetAttribute("start"));
    }

    [Fact]
    public void Write_NumberedListFromOne_NeedsNoStart()
    {
        Assert.False(First("ol", new ListBlock(true, 1, [[Text("一")]])).HasAttribute("start"));
    }

    [Fact]
    public void Write_ListItemOfTwoParagraphs_KeepsThemApart()
    {
        var item = First("li", new ListBlock(false, 1, [[Text("一"), Text("二")]]));

        Assert.Equal(["一", "二"], item.QuerySelectorAll("p").Select(paragraph => paragraph.TextContent));
    }

    [Fact]
    public void Write_ListInAList_IsNested()
    {
        var inner = new ListBlock(false, 1, [[Text("内")]]);

        Assert.Equal("内", First("ul > li > ul > li", new ListBlock(false, 1, [[Text("外"), inner]])).TextContent);
    }

    [Fact]
    public void Write_Quote_IsABlockQuotation()
    {
        Assert.Equal("引文", First("blockquote > p", new Quote([Text("引文")])).TextContent);
    }

    [Fact]
    public void Write_Code_KeepsLinesAndBlanks()
    {
        Assert.Equal("\na:\n  b: <1>", First("pre > code", new CodeBlock("\na:\n  b: <1>")).TextContent);
    }

    [Fact]
    public void Write_ThematicBreak_IsARule()
    {
        Assert.NotNull(Page(new ThematicBreak()).QuerySelector("#sec-schools > hr"));
    }

    [Fact]
    public void Write_Figure_HasImageAlternativeTextAndCaption()
    {
        var image = new ImageResource("images/a.svg", ImageFormat.Svg, "<svg/>"u8.ToArray(), 800, 450);

        var figure = First("#fig-campus", new FigureBlock("fig-campus", new Caption("图", 5, "", "校园"), image, "校园正门"));

        Assert.Equal("FIGURE", figure.TagName);
        Assert.Equal("图5 校园", figure.QuerySelector("figcaption")!.TextContent);
        var img = figure.QuerySelector("img")!;
        Assert.Equal("校园正门", img.GetAttribute("alt"));
        Assert.Equal("data:image/svg+xml;base64,PHN2Zy8+", img.GetAttribute("src"));
        Assert.Equal(("800", "450"), (img.GetAttribute("width"), img.GetAttribute("height")));
    }

    [Fact]
    public void Figure_ThatLacksItsImage_IsABoxThatSaysSo()
    {
        var figure = First("#fig-campus", new FigureBlock("fig-campus", new Caption("图", 5, "", "校园"), null, "缺图：a.png"));
        Assert.Equal("缺图：a.png", figure.QuerySelector(".missing")!.TextContent);
        Assert.Null(figure.QuerySelector("img"));
    }

    private static IElement First(string selector, Block block) =>
        Page(block).QuerySelector($"#sec-schools {selector}")!;

    private static string Inner(IElement element) => string.Join(
        ' ', element.InnerHtml.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
