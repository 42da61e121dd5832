using ReportCompiler.Documents;
using static ReportCompiler.Tests.Html.HtmlPages;

namespace ReportCompiler.Tests.Html;

public sealed class CasesTests
{
    private static readonly CaseBlock Workshop = Case("示范学校：以赛促教", "示范学校");

    [Fact]
    public void Write_Case_IsAnArticleTitledBelowItsSection()
    {
        var article = Page(Workshop).QuerySelector("article#case-1")!;

        Assert.Equal("【案例1】 示范学校：以赛促教", article.QuerySelector("h3.case-title")!.TextContent);
    }

    [Fact]
    public void Write_CaseOfASchool_TellsSchoolAndTopicApart()
    {
        var title = Page(Workshop).QuerySelector(".case-title")!;

        Assert.Equal("示范学校", title.QuerySelector(".school")!.TextContent);
        Assert.Equal("以赛促教", title.QuerySelector(".topic")!.TextContent);
    }

    [Fact]
    public void Write_CaseWhoseTitleNamesTheSchoolOtherwise_KeepsTheTitleWhole()
    {
        var title = Page(Case("以赛促教（示范学校）", "示范学校")).QuerySelector(".case-title")!;

        Assert.Null(title.QuerySelector(".school"));
        Assert.Equal("【案例1】 以赛促教（示范学校）", title.TextContent);
    }

    [Fact]
    public void Write_CaseOfTheRegion_HasATopicOnly()
    {
        var title = Page(Case("以赛促教", school: null)).QuerySelector(".case-title")!;

        Assert.Null(title.QuerySelector(".school"));
        Assert.Equal("以赛促教", title.QuerySelector(".topic")!.TextContent);
    }

    [Fact]
    public void Write_CaseHeading_IsBelowTheCaseTitle()
    {
        Assert.Equal("实施背景", Page(Workshop).QuerySelector("article h4.case-heading")!.TextContent);
    }

    [Fact]
    public void Write_ListOfCases_IsMarkedBySchool()
    {
        var list = new ContentsList(ContentsKind.Cases, "案例目录", [new("case-1", 1, "【案例1】", "示范学校：以赛促教")]);

        var entry = Assert.Single(Page(Document([list], [Chapter(Workshop)])).QuerySelectorAll("#page-cases li"));

        Assert.Equal("示范学校", entry.GetAttribute("data-school"));
        Assert.Equal("【案例1】 示范学校：以赛促教", entry.TextContent);
        Assert.Equal("#case-1", entry.QuerySelector("a")!.GetAttribute("href"));
    }

    private static CaseBlock Case(string title, string? school) => new(
        "case-1", new Caption("【案例", 1, "】", title), school, "以赛促教", [new CaseHeading("实施背景"), Text("正文")]);
}
