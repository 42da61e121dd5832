using ReportCompiler.Documents;

namespace ReportCompiler.Tests.Charts;

/// <summary>Charts from descriptions.</summary>
public sealed class ChartTests
{
    private static TestReport Report(string description) => new TestReport()
        .With("region/totals.csv", "指标,2024,2025\n在校生数,100,120\n教职工数,10,11\n")
        .With("charts/c.yaml", description)
        .With("sections/numbers.md", "{{ chart \"c\" }}\n\n见@fig-c。");

    [Fact]
    public void Years_BySeries()
    {
        var chart = Chart(Report("""
            kind: column
            caption: 规模
            unit: 人
            categories: [{years: 2}]
            series: [students, staff]
            """));
        Assert.Equal("图1", chart.Caption.Label);
        Assert.Equal(["2024年", "2025年"], chart.Categories);
        Assert.Equal(["在校生数", "教职工数"], chart.Series.Select(s => s.Name));
        Assert.Equal([100m, 120m], chart.Series[0].Points.Select(p => p.Value!.Value));
        Assert.Equal(["10", "11"], chart.Series[1].Points.Select(p => p.Text));
    }

    [Fact]
    public void Pie_OverTheCategoriesOfADimension()
    {
        var chart = Chart(Report("kind: pie\ncaption: 生源\ncategories: [{categories: origin}]\nseries: [students]\n")
            .With("region/students.csv", "生源地,2025\n区内,70\n市外,50\n"));
        Assert.Equal(["区内", "市外"], chart.Categories);
        Assert.Equal([70m, 50m], chart.Series.Single().Points.Select(p => p.Value!.Value));
    }

    [Fact]
    public void Pie_WithTwoSeries_IsAnError()
    {
        var messages = Report("kind: pie\ncaption: 规模\ncategories: [{years: 2}]\nseries: [students, staff]\n").Messages();
        Assert.Equal(["charts/c.yaml RC4301 饼图“规模”只能有一个系列。 请只留一个指标，或改用 stacked_column。"], messages);
    }

    [Fact]
    public void UnknownChart_NamesTheNearest()
    {
        var messages = Report("kind: pie\ncaption: 规模\ncategories: [{years: 2}]\nseries: [students]\n")
            .With("sections/outlook.md", "{{ chart \"cc\" }}").Messages();
        Assert.Equal(["sections/outlook.md:1:10 RC4302 没有名为“cc”的统计图。 您要写的是不是“c”？"], messages);
    }

    private static ChartBlock Chart(TestReport report) =>
        TestReport.Section(report.Compile().Document!, "sec-numbers").Blocks.OfType<ChartBlock>().Single();
}
