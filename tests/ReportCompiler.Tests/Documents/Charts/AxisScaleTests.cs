using ReportCompiler.Documents;
using ReportCompiler.Documents.Charts;

namespace ReportCompiler.Tests.Documents.Charts;

public sealed class AxisScaleTests
{
    [Fact]
    public void Of_Columns_BeginsAtZeroAndEndsAtARoundNumber() =>
        Assert.Equal([0m, 200m, 400m, 600m, 800m, 1000m], Ticks(ChartKind.Column, "905", "931"));

    [Fact]
    public void Of_ValuesBelowZero_HasZeroAmongItsTicks() =>
        Assert.Equal([-20m, 0m, 20m, 40m], Ticks(ChartKind.Column, "35", "-18"));

    [Fact]
    public void Of_WholeValues_HasWholeTicks() => Assert.Equal([0m, 1m, 2m], Ticks(ChartKind.Column, "1", "2"));

    [Fact]
    public void Of_SmallValues_HasTicksAsSmall() =>
        Assert.Equal([0m, 0.1m, 0.2m, 0.3m], Ticks(ChartKind.Column, "0.25", "0.3"));

    [Fact]
    public void Of_Zeros_HasAnAxisToStandOn() => Assert.Equal([0m, 1m], Ticks(ChartKind.Column, "0", "0"));

    [Fact]
    public void Of_NoValues_HasAnAxis() => Assert.Equal([0m, 1m], Ticks(ChartKind.Line, "—"));

    [Fact]
    public void Of_LinesCloseToEachOther_BeginsBelowTheLeast() =>
        Assert.Equal([97m, 97.5m, 98m, 98.5m, 99m], Ticks(ChartKind.Line, "97.20", "98.56"));

    [Fact]
    public void Of_ColumnsCloseToEachOther_BeginsAtZeroAllTheSame() =>
        Assert.Equal([0m, 20m, 40m, 60m, 80m, 100m], Ticks(ChartKind.Column, "97.20", "98.56"));

    [Fact]
    public void Of_Stacks_ReachesTheirSums() =>
        Assert.Equal([-20m, -10m, 0m, 10m, 20m], AxisScale.Of(SampleCharts.StackedSigns).Ticks);

    private static IEnumerable<decimal> Ticks(ChartKind kind, params string[] values) =>
        AxisScale.Of(SampleCharts.Chart(kind, "规模", null, values, ("数", values))).Ticks;
}
