using ReportCompiler.Documents;
using ReportCompiler.Documents.Charts;

namespace ReportCompiler.Tests.Documents.Charts;

public sealed class DrawnChartTests
{
    [Fact]
    public void KindOf_PieWithANegativeValue_IsColumns() => Assert.Equal(ChartKind.Column, DrawnChart.KindOf(SampleCharts.PieBelowZero));

    [Fact]
    public void UnitOf_ValuesPrintedAsPercentages_IsPercent() => Assert.Equal("%", DrawnChart.UnitOf(SampleCharts.Line));

    [Fact]
    public void UnitOf_MixedValues_IsNone() => Assert.Null(DrawnChart.UnitOf(
        SampleCharts.Chart(ChartKind.Column, "规模", null, ["甲", "乙"], ("数", ["3", "50%"]))));

    [Fact]
    public void AxisTitle_SeveralSeries_IsTheUnit() => Assert.Equal("单位：人", AxisTitle(SampleCharts.Column));

    [Fact]
    public void AxisTitle_OneSeries_NamesIt() => Assert.Equal("专任教师数（单位：人）", AxisTitle(SampleCharts.OneCategory));

    [Fact]
    public void AxisTitle_AxisNotFromZero_SaysSo() => Assert.Equal("单位：%　纵轴自85起", AxisTitle(SampleCharts.Line));

    [Fact]
    public void WholeOf_Pie_IsTheSumOfItsSlices() => Assert.Equal(12508m, DrawnChart.WholeOf(SampleCharts.Pie));

    [Fact]
    public void WholeOf_MissingSlice_IsUnknown() => Assert.Null(DrawnChart.WholeOf(SampleCharts.PieWithGap));

    [Fact]
    public void WholeOf_Percentages_AreSharesAlready() => Assert.Null(DrawnChart.WholeOf(SampleCharts.LargePie));

    private static string AxisTitle(ChartBlock chart) => DrawnChart.AxisTitle(chart, AxisScale.Of(chart));
}
