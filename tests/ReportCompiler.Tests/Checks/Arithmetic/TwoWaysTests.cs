namespace ReportCompiler.Tests.Checks.Arithmetic;

/// <summary>RC2102: a figure that can be computed in two ways.</summary>
public sealed class TwoWaysTests
{
    [Fact]
    public void Total_OfSchoolsAndOfCategories_ThatDiffer_AreFound()
    {
        var report = Schools(41);
        Assert.Equal(
            ["region/students.csv:2:4 RC2102 在校生数（南湖区，2025年）两种算法不一致：按“各校合计”为 100，按“各生源地合计”为 101。"
             + "〔70 + 30 = 100；60 + 41 = 101〕 报告中印 100；请核对两边用到的数据。"],
            report.Messages());
    }

    [Fact]
    public void Total_OfSchoolsAndOfCategories_ThatAgree_AreSilent() => Assert.Empty(Schools(40).Messages());

    [Fact]
    public void Mean_OfRoundedShares_MayDifferFromTheShareByTheirRounding()
    {
        // 2 of 3 and 1 of 3: the schools' 66.7 and 33.3 weigh to 50.0, the region's own 3 of 6 to 50.0; 33.4 would give 50.05.
        var report = new TestReport()
            .With("indicators.yaml", "indicators:\n  local: {name: 本地生占比, unit: \"%\", precision: 2, aggregation: weighted_mean, weight: students, formula: locals | share students}\n  locals: {name: 本地生数, unit: 人, precision: 0}\n")
            .With("region/a.csv", "指标,2025\n本地生数,3\n")
            .With("schools/north/a.csv", "指标,2025\n在校生数,3\n本地生占比,66.7\n")
            .With("schools/south/a.csv", "指标,2025\n在校生数,3\n本地生占比,33.4\n");
        Assert.Empty(report.Messages());
    }

    [Fact]
    public void Ways_FromConstantsOnly_PointAtTheIndicator()
    {
        // The region by its formula: 50. The sum of its two schools, each by the same formula: 100.
        var report = new TestReport()
            .With("region/totals.csv", "指标,2025\n在校生数,1\n")
            .With("indicators.yaml", "indicators:\n  fixed: {name: 定额, aggregation: sum, precision: 0, formula: 5 | share 10}\n");
        Assert.StartsWith("indicators.yaml:2:3 RC2102 定额（南湖区，2025年）两种算法不一致", Assert.Single(report.Messages()));
    }

    private static TestReport Schools(int others) => new TestReport()
        .With("schools/north/indicators.csv", "指标,2025\n在校生数,70\n")
        .With("schools/south/indicators.csv", "指标,2025\n在校生数,30\n")
        .With("region/students.csv", $"生源地,2025\n区内,60\n市外,{others}\n");
}
