using ReportCompiler.Documents;

namespace ReportCompiler.Tests.Overviews;

/// <summary>The year at a glance, from its description to the document and the web page.</summary>
public sealed class OverviewTests
{
    private static TestReport Report(string figures) => new TestReport()
        .With(
            "region/totals.csv",
            "指标,2024,2025\n在校生数,1000,1025\n教职工数,100,100\n专任教师数,80,78\n占地面积,1500.5,1400.25\n")
        .With("charts/scale.yaml", "kind: column\ncaption: 规模\ncategories: [{years: 2}]\nseries: [students]\n")
        .With("overview.yaml", $"title: 数据画像\nfigures:\n  - head: 规模\n    items: [{figures}]\ncharts: [scale]\n");

    [Theory]
    [InlineData("students", "在校生数 1025 人 Up 比上年增加25人（2.50%）")]
    [InlineData("staff", "教职工数 100 人 Level 与上年持平")]
    [InlineData("area", "占地面积 1400.25 m² Down 比上年减少100.25m²（6.68%）")]
    [InlineData("teacher_share", "专任教师占比 78.00%  Down 比上年下降2.00个百分点")]
    [InlineData("{value: area_per_student, head: 每生占地, decimals: 1}", "每生占地 1.4 m² Down 比上年减少0.1m²（8.96%）")]
    public void Figure_StandsWithItsChange(string item, string expected) => Assert.Equal([expected], Figures(Report(item)));

    [Fact]
    public void Figure_WithoutLastYear_HasNoChange() => Assert.Equal(
        ["在校生数 1025 人  "],
        Figures(Report("students").With("region/totals.csv", "指标,2025\n在校生数,1025\n").With("charts/scale.yaml", "kind: column\ncaption: 规模\ncategories: [{years: 1}]\nseries: [students]\n")));

    [Fact]
    public void Figure_Missing_IsADashAndAWarning()
    {
        var report = Report("satisfaction");
        Assert.Equal(["满意度 —   "], Figures(report));
        Assert.Contains(report.Messages(), message => message.Contains("满意度", StringComparison.Ordinal)
            && message.Contains("RC2002", StringComparison.Ordinal));
    }

    [Fact]
    public void LayoutsOverview_ShowsWhatTheReportHas()
    {
        var report = new TestReport()
            .With("region/totals.csv", "指标,2025\n在校生数,1025\n")
            .With("templates/small/charts/scale.yaml", "kind: column\ncaption: 规模\ncategories: [{years: 3}]\nseries: [students]\n")
            .With("templates/small/charts/now.yaml", "kind: column\ncaption: 本年\ncategories: [{years: 1}]\nseries: [students]\n")
            .With("templates/small/overview.yaml", "title: 数据画像\nfigures:\n  - {head: 规模, items: [students, staff]}\n  - {head: 满意, items: [satisfaction]}\ncharts: [scale, now]\n");
        Assert.Equal(["在校生数 1025 人  "], Figures(report));
        // Of three years there is one; the chart that is left has the first number.
        Assert.Equal(["画像1 本年"], report.Compile().Document!.Overview!.Charts.Select(chart => $"{chart.Caption.Label} {chart.Caption.Text}"));
        Assert.Empty(report.Messages());
    }

    [Fact]
    public void LayoutsOverview_OfAReportWithoutItsFigures_IsLeftOut() => Assert.Null(new TestReport()
        .With("templates/small/overview.yaml", "title: 数据画像\nfigures:\n  - {head: 满意, items: [satisfaction]}\n")
        .Compile().Document!.Overview);

    [Fact]
    public void Charts_AreNumberedApart()
    {
        var document = Report("students").With("sections/numbers.md", "{{ chart \"scale\" }}\n\n见@fig-scale。").Compile().Document!;
        var shown = Assert.Single(document.Overview!.Charts);
        Assert.Equal("画像1", shown.Caption.Label);
        Assert.Equal("overview-scale", shown.Anchor);
        Assert.Equal(
            ["图1"], document.Contents.Single(list => list.Kind == ContentsKind.Figures).Entries.Select(entry => entry.Label));
    }

    [Fact]
    public void Chart_ThatIsNotThere_NamesTheNearest() => Assert.Equal(
        ["overview.yaml:5:10 RC4302 没有名为“scales”的统计图。 您要写的是不是“scale”？"],
        Report("students").With("overview.yaml", "title: 画像\nfigures:\n  - head: 规模\n    items: [students]\ncharts: [scales]\n")
            .Messages().Where(message => message.Contains("RC4302", StringComparison.Ordinal)));

    [Theory]
    [InlineData("students", "overview.yaml:2:11 RC4401 ")]
    [InlineData("{head: 规模, value: students}", "overview.yaml:2:11 RC4401 ")]
    [InlineData("{head: 规模, items: [{years: 2}]}", "overview.yaml:2:30 RC4402 ")]
    public void Description_ThatIsNoGroupOfFigures_IsAnError(string item, string expected) => Assert.StartsWith(
        expected,
        Assert.Single(Report("students").With("overview.yaml", $"title: 画像\nfigures: [{item}]\ncharts: [scale]\n").Messages()));

    [Fact]
    public void Report_WithoutDescription_HasNone() => Assert.Null(new TestReport().Compile().Document!.Overview);

    private static IEnumerable<string> Figures(TestReport report) =>
        report.Compile().Document!.Overview!.Groups.SelectMany(group => group.Figures).Select(figure =>
            $"{figure.Name} {figure.Value.Text} {figure.Unit} {figure.Direction} {InlineText.Plain(figure.Change)}");
}
