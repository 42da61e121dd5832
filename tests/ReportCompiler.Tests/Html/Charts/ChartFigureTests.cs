using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ReportCompiler.Documents;
using ReportCompiler.Html;
using ReportCompiler.Tests.Documents.Charts;
using static ReportCompiler.Tests.Html.HtmlPages;

namespace ReportCompiler.Tests.Html.Charts;

public sealed partial class ChartFigureTests
{
    public static TheoryData<int> Charts => [.. Enumerable.Range(0, SampleCharts.All.Count)];

    [Fact]
    public void Figure_HasAnchorCaptionAndTextAlternative()
    {
        var figure = Page(SampleCharts.Line).QuerySelector("figure#fig-chart")!;
        Assert.Equal("图1 就业率与升学率", figure.QuerySelector("figcaption")!.TextContent);
        Assert.Equal("#fig-chart", figure.QuerySelector("figcaption a")!.GetAttribute("href"));
        Assert.All(figure.QuerySelectorAll("svg"), svg =>
        {
            Assert.Equal("img", svg.GetAttribute("role"));
            Assert.StartsWith("折线图：就业率与升学率，单位：%。就业率：2023年 97.20%，", svg.GetAttribute("aria-label"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Columns_AreAsHighAsTheirValues()
    {
        // The axis goes from 0 to 200 over 280 pixels.
        var columns = Large(SampleCharts.Chart(ChartKind.Column, "规模", "人", ["甲", "乙"], ("数", ["100", "200"])))
            .QuerySelectorAll(".mark > rect").Select(rect => rect.GetAttribute("height"));
        Assert.Equal(["140", "280"], columns);
    }

    [Fact]
    public void StackedColumns_StandOnEachOther()
    {
        var parts = Large(SampleCharts.Chart(ChartKind.StackedColumn, "规模", "人", ["甲"], ("男", ["100"]), ("女", ["50"])))
            .QuerySelectorAll(".mark > rect").ToList();
        // The axis goes from 0 to 150 over 280 pixels.
        Assert.Equal(["186.67", "93.33"], parts.Select(rect => rect.GetAttribute("height")));
        Assert.Equal(Attribute(parts[0], "y"), Attribute(parts[1], "y") + Attribute(parts[1], "height"), 1);
    }

    [Fact]
    public void Columns_BelowZero_HangFromTheAxis()
    {
        var svg = Large(SampleCharts.Chart(ChartKind.Column, "增减", "人", ["甲", "乙"], ("数", ["10", "-10"])));
        var columns = svg.QuerySelectorAll(".mark > rect").ToList();
        var axis = Attribute(svg.QuerySelector(".axis")!, "y1");
        Assert.Equal(axis, Attribute(columns[0], "y") + Attribute(columns[0], "height"));
        Assert.Equal(axis, Attribute(columns[1], "y"));
    }

    [Fact]
    public void ZeroValue_IsPrintedAndNotDrawn()
    {
        var marks = Large(SampleCharts.Zeros).QuerySelectorAll(".mark").ToList();
        Assert.Equal(["0", "0", "0"], marks.Select(mark => mark.QuerySelector("text")!.TextContent.Trim()));
        Assert.All(marks, mark => Assert.Null(mark.QuerySelector("rect")));
    }

    [Fact]
    public void Line_MissingPoint_BreaksIt()
    {
        var svg = Large(SampleCharts.Gaps);
        Assert.Equal(2, svg.QuerySelector("path.course.series-1")!.GetAttribute("d")!.Count(letter => letter == 'M'));
        Assert.Equal(6, svg.QuerySelectorAll(".mark").Length);
    }

    [Fact]
    public void MissingPoint_IsADashInTheTable()
    {
        var cells = Page(SampleCharts.GapColumns).QuerySelectorAll(".chart-data tbody td").Select(cell => cell.TextContent.Trim());
        Assert.Equal(["15230.5", "16020", "—", "12100", "9870", "—"], cells);
    }

    [Fact]
    public void Pie_PrintsValuesAndShares()
    {
        var rows = Large(SampleCharts.Pie).QuerySelectorAll(".mark:has(rect)")
            .Select(row => string.Join('|', row.QuerySelectorAll("text").Select(text => text.TextContent.Trim())));
        // 7450, 3890, 1102 and 66 of 12508.
        Assert.Equal(["区内|7450|59.56%", "市内其他区县|3890|31.10%", "市外|1102|8.81%", "未登记|66|0.53%"], rows);
    }

    [Fact]
    public void Pie_MissingSlice_PrintsNoShares()
    {
        var texts = Large(SampleCharts.PieWithGap).QuerySelectorAll("text").Select(text => text.TextContent).ToList();
        Assert.DoesNotContain(texts, text => text.Contains('%', StringComparison.Ordinal));
        Assert.Contains("—", texts);
    }

    [Fact]
    public void Pie_OneSlice_IsACircle() => Assert.NotNull(Large(SampleCharts.WholePie).QuerySelector("circle.area"));

    [Fact]
    public void Marks_NameTheirOrigins()
    {
        var page = Page(SampleCharts.OneCategory);
        var mark = page.QuerySelector(".large .mark")!;
        Assert.Equal(page.QuerySelector(".chart-data .figure")!.GetAttribute("data-origin"), mark.GetAttribute("data-origin"));
        Assert.Equal("931", mark.GetAttribute("data-value"));
        Assert.Equal(
            "2025年，专任教师数：931\n专任教师数（2025年）：931（region/totals.csv:2）", mark.QuerySelector("title")!.TextContent);
    }

    [Fact]
    public void Columns_TooNarrowForTheirValues_BearThemTurned() => Assert.Equal(
        20, Svg(SampleCharts.TwentyCategories, "small").QuerySelectorAll(".mark text[transform^='rotate(-90 ']").Length);

    [Fact]
    public void Names_LongerThanTheirColumns_AreWrapped()
    {
        var lines = Large(SampleCharts.LongNames).QuerySelectorAll("text.middle:not(.value)").Select(text => text.TextContent);
        Assert.Equal(["重庆市九龙坡", "职业教育中心"], lines.Take(2));
    }

    [Fact]
    public void Names_TooLongEvenForASlant_AreCutAndStandWholeInTheTable()
    {
        var name = string.Concat(Enumerable.Repeat("专业大类名称", 20));
        var chart = SampleCharts.LongSlantedNames with
        {
            Categories = [name, .. SampleCharts.LongSlantedNames.Categories.Skip(1)],
        };

        // 720 · 0.4 / 0.7071 − 14 = 393 of 14 each: 28 characters, the last of which is the ellipsis.
        Assert.Equal(name[..27] + "…", Large(chart).QuerySelector("text.end[transform^='rotate(-45 ']")!.TextContent);
        Assert.Equal(name, HtmlPages.Page(chart).QuerySelector(".chart-data tbody th")!.TextContent);
    }

    [Fact]
    public void Names_WithoutRoomForLines_AreSlanted() => Assert.Equal(
        19, Large(SampleCharts.LongSlantedNames).QuerySelectorAll("text.end[transform^='rotate(-45 ']").Length);

    [Fact]
    public void Drawing_WiderThanAPhone_CanBeScrolledByKeyboard() =>
        Assert.Equal("0", Page(SampleCharts.TwentyCategories).QuerySelector(".small")!.GetAttribute("tabindex"));

    [Fact]
    public void Legend_OfOneSeries_IsNotThere() => Assert.Empty(Large(SampleCharts.OneCategory).QuerySelectorAll(":scope > rect"));

    [Fact]
    public void Series_FromTheFifthOn_AreHatched()
    {
        var page = Page(SampleCharts.Stacked);
        var fill = page.QuerySelector(".large .area.series-5")!.GetAttribute("fill")!;
        Assert.NotNull(page.GetElementById(fill[5..^1]));
        Assert.Null(page.QuerySelector(".area.series-4")!.GetAttribute("fill"));
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void Drawing_HasNoInlineStyleAndRoundCoordinates(int index)
    {
        var figure = Page(SampleCharts.All[index]).QuerySelector("figure.chart")!;
        Assert.Empty(figure.QuerySelectorAll("[style]"));
        Assert.All(
            figure.QuerySelectorAll("svg *").SelectMany(element => element.Attributes)
                .Where(attribute => attribute.Name is "x" or "y" or "x1" or "y1" or "width" or "height" or "d"),
            attribute => Assert.DoesNotMatch(MoreThanTwoDecimals(), attribute.Value));
    }

    [Fact]
    public void Write_Twice_GivesTheSamePage() => Assert.Equal(
        HtmlWriter.Write(Document([.. SampleCharts.Numbered])), HtmlWriter.Write(Document([.. SampleCharts.Numbered])));

    private static IElement Large(ChartBlock chart) => Svg(chart, "large");

    private static IElement Svg(ChartBlock chart, string size) => Page(chart).QuerySelector($".{size} > svg")!;

    private static decimal Attribute(IElement element, string name) =>
        decimal.Parse(element.GetAttribute(name)!, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\.\d{3}")]
    private static partial Regex MoreThanTwoDecimals();
}
