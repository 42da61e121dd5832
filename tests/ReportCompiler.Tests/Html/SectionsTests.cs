using ReportCompiler.Documents;
using static ReportCompiler.Tests.Html.HtmlPages;

namespace ReportCompiler.Tests.Html;

public sealed class SectionsTests
{
    private static readonly Section Nested = new("sec-1", 1, "1", "学校概况", [],
    [
        new("sec-1-1", 2, "1.1", "办学条件", [Text("一")],
        [
            new("sec-1-1-1", 3, "1.1.1", "校园", [], [new("sec-1-1-1-1", 4, "1.1.1.1", "面积", [], [])]),
        ]),
    ]);

    [Fact]
    public void Write_NestedSections_GivesEachLevelItsHeading()
    {
        var page = Page(Document([], [Nested]));

        Assert.Equal(
            ["H1", "H2", "H3", "H4", "H5"], page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.TagName));
    }

    [Fact]
    public void Write_NumberedSection_PrintsNumberAndTitle()
    {
        var heading = Page(Document([], [Nested])).QuerySelector("#sec-1-1 > h3")!;

        Assert.Equal("1.1", heading.QuerySelector(".number")!.TextContent);
        Assert.StartsWith("1.1 办学条件", heading.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_FrontMatter_HasNoNumber()
    {
        var page = Page(Document([], [], new Section("preface", 1, null, "前言", [], [])));

        Assert.Null(page.QuerySelector("#preface .number"));
        Assert.StartsWith("前言", page.QuerySelector("#preface > h2")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_BackMatter_HasNoNumberAndIsOfTheBody()
    {
        var page = Page(Document([], [Nested]) with { BackMatter = [new Section("annex", 1, null, "附表", [], [])] });

        Assert.Equal(["sec-1", "annex"], page.QuerySelectorAll(".chapter:not(.front)").Select(section => section.Id!));
        Assert.Null(page.QuerySelector("#annex .number"));
    }

    [Fact]
    public void Write_Heading_LinksToItselfOutsideTheTabOrder()
    {
        var link = Page(Document([], [Nested])).QuerySelector("#sec-1-1 > h3 > a")!;

        Assert.Equal("#sec-1-1", link.GetAttribute("href"));
        Assert.Equal("-1", link.GetAttribute("tabindex"));
    }

    [Fact]
    public void Write_ChapterAndFrontMatter_AreMarkedForTheirPages()
    {
        var page = Page(Document([], [Nested], new Section("preface", 1, null, "前言", [], [])));

        Assert.Equal(["preface", "sec-1"], page.QuerySelectorAll(".chapter").Select(section => section.Id!));
        Assert.Equal(["preface"], page.QuerySelectorAll(".front").Select(section => section.Id!));
    }
}
