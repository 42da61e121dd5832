using System.Text.Json;
using AngleSharp.Dom;
using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Templating;
using static ReportCompiler.Tests.Html.HtmlPages;

namespace ReportCompiler.Tests.Html;

public sealed class OriginsTests
{
    private static StatedOrigin Area => new("占地面积", "7,000", new SourceSpan("schools/a/indicators.csv", 3, 5, 5));

    private static StatedOrigin Students => new("在校生数", "200", new SourceSpan("schools/a/indicators.csv", 4, 5, 3));

    [Fact]
    public void Write_StatedFigure_NamesItsPlace()
    {
        var page = Page(Text(new BoundFigure("7000", Area)));

        var figure = page.QuerySelector("#sec-schools .figure")!;
        Assert.Equal("7000", figure.TextContent);
        Assert.Equal("占地面积：7,000（schools/a/indicators.csv:3）", figure.GetAttribute("title"));
        Assert.Equal("""[["占地面积","7,000","schools/a/indicators.csv:3"]]""", Data(page));
    }

    [Fact]
    public void Write_ComputedFigure_NamesItsFormulaAndInputs()
    {
        var origin = new ComputedOrigin("生均占地面积", "campus_area / students", [Area, Students]);

        var page = Page(Text(new BoundFigure("35.00", origin)));

        var figure = page.QuerySelector("#sec-schools .figure")!;
        Assert.Equal("生均占地面积 = campus_area / students", figure.GetAttribute("title"));
        Assert.Equal("2", figure.GetAttribute("data-origin"));
        Assert.Equal(
            """
            [["占地面积","7,000","schools/a/indicators.csv:3"],
            ["在校生数","200","schools/a/indicators.csv:4"],
            ["生均占地面积","campus_area / students",[0,1]]]
            """.ReplaceLineEndings(""),
            Data(page));
    }

    [Fact]
    public void Write_FiguresOfEqualOrigin_ShareOneEntry()
    {
        var first = new ComputedOrigin("", "a + b", [Area, Students]);
        var second = new ComputedOrigin("", "a + b", [Area, Students]);

        var page = Page(
            Text(new BoundFigure("7200", first), new BoundFigure("7,200", second), new BoundFigure("7000", Area)));

        Assert.Equal(
            ["2", "2", "0"], page.QuerySelectorAll(".figure").Select(figure => figure.GetAttribute("data-origin")!));
        Assert.Equal(3, JsonDocument.Parse(Data(page)).RootElement.GetArrayLength());
    }

    [Fact]
    public void Write_ValueOfAWholeFile_NamesTheFile()
    {
        var page = Page(Text(new BoundFigure("6", new StatedOrigin("学校数", "6", SourceSpan.Whole("report.yaml")))));

        Assert.Equal("""[["学校数","6","report.yaml"]]""", Data(page));
    }

    [Fact]
    public void Write_MissingFigure_SaysWhyItIsMissing()
    {
        var origin = new MissingOrigin("占地面积", new LocalizedText("甲校未填报", "not reported by A"));

        var page = Page(Text(new BoundFigure("—", origin)));

        Assert.Equal("占地面积：甲校未填报", page.QuerySelector(".figure")!.GetAttribute("title"));
        Assert.Equal("""[["占地面积","甲校未填报"]]""", Data(page));
    }

    [Fact]
    public void Write_OriginThatLooksLikeMarkup_CannotEndTheData()
    {
        const string Attack = "</script><script>alert(1)</script><!--";
        var page = Page(Text(new BoundFigure("1", new StatedOrigin(Attack, Attack, SourceSpan.Whole(Attack)))));

        Assert.Equal(Attack, JsonDocument.Parse(Data(page)).RootElement[0][0].GetString());
        Assert.Equal(2, page.QuerySelectorAll("script").Length);
    }

    [Fact]
    public void Write_NoFigures_HasNoData() => Assert.Null(Page(Text("正文")).QuerySelector("#page-origins"));

    [Fact]
    public void Write_OriginSharedManyTimesOver_IsWalkedOnce()
    {
        Origin origin = Area;
        for (var step = 0; step < 200; step++) origin = new ComputedOrigin("", $"x{step}", [origin, origin]);

        var page = Page(Text(new BoundFigure("1", origin)));

        Assert.Equal(201, JsonDocument.Parse(Data(page)).RootElement.GetArrayLength());
    }

    private static string Data(IDocument page) =>
        page.QuerySelector("script#page-origins[type='application/json']")!.TextContent.ReplaceLineEndings("");
}
