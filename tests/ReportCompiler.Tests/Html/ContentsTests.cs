using AngleSharp.Dom;
using ReportCompiler.Documents;
using static ReportCompiler.Tests.Html.HtmlPages;

namespace ReportCompiler.Tests.Html;

public sealed class ContentsTests
{
    private static readonly ContentsList Sections = new(ContentsKind.Sections, "目录",
    [
        new("preface", 1, null, "前言"),
        new("sec-schools", 1, "1", "学校概况"),
        new("sec-land", 2, "1.1", "办学条件"),
        new("sec-land-1", 3, "1.1.1", "校园"),
        new("sec-staff", 2, "1.2", "师资队伍"),
        new("sec-talent", 1, "2", "人才培养"),
    ]);

    private static readonly ContentsList Tables = new(ContentsKind.Tables, "表目录", [new("tbl-land", 1, "表2", "占地面积")]);

    private static IDocument Written { get; } = Page(Document([Sections, Tables], [Chapter(Text("正文"))]));

    [Fact]
    public void Write_Side_NestsTheSections()
    {
        var tree = Written.QuerySelector("nav .tree")!;

        Assert.Equal(["前言", "1 学校概况", "2 人才培养"], tree.QuerySelectorAll(":scope > li > a").Select(a => a.TextContent));
        Assert.Equal(
            ["1.1 办学条件", "1.2 师资队伍"],
            tree.QuerySelectorAll(":scope > li:nth-child(2) > ol > li > a").Select(a => a.TextContent));
        Assert.Equal("1.1.1 校园", tree.QuerySelector(":scope ol ol a")!.TextContent);
    }

    [Fact]
    public void Write_Side_LeadsToTheOtherLists()
    {
        var link = Assert.Single(Written.QuerySelectorAll("nav .others a"));

        Assert.Equal("#page-tables", link.GetAttribute("href"));
        Assert.Equal("表目录 1", link.TextContent);
    }

    [Fact]
    public void Write_SideWithoutScript_OpensByItself() =>
        Assert.NotNull(Written.QuerySelector("nav > details > summary"));

    [Fact]
    public void Write_ListOfSections_StandsInTheTextWithLevels()
    {
        Assert.Equal(
            ["contents-1", "contents-1", "contents-2", "contents-3", "contents-2", "contents-1"],
            Written.QuerySelectorAll("#page-sections li").Select(entry => entry.ClassName!));
    }

    [Fact]
    public void Write_ListOfTables_LinksLabelAndCaption()
    {
        var link = Assert.Single(Written.QuerySelectorAll("#page-tables li a"));

        Assert.Equal("表2 占地面积", link.TextContent);
        Assert.Equal("#tbl-land", link.GetAttribute("href"));
    }

    [Fact]
    public void Write_NoContents_StillHasTheSide() => Assert.NotNull(Page(Text("正文")).QuerySelector("nav.side"));
}
