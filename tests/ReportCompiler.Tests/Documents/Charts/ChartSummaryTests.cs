using ReportCompiler.Documents.Charts;

namespace ReportCompiler.Tests.Documents.Charts;

public sealed class ChartSummaryTests
{
    [Fact]
    public void Of_FewPoints_TellsEachValueAndEachGap() => Assert.Equal(
        "折线图：在校生数（缺2024年），单位：人。甲校：2022年 520，2023年 560，2024年无数据，2025年 610；"
        + "乙校：2022年无数据，2023年 480，2024年 470，2025年 475。",
        ChartSummary.Of(SampleCharts.Gaps));

    [Fact]
    public void Of_ManyPoints_TellsTheGreatestAndTheLeast() => Assert.Equal(
        "柱形图：各专业在校生数，单位：人。在校生数：共20项，最大为专业方向19 873，最小为专业方向11 27。",
        ChartSummary.Of(SampleCharts.TwentyCategories));
}
