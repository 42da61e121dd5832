namespace ReportCompiler.Tests.Checks.Arithmetic;

/// <summary>RC2101: totals.</summary>
public sealed class TotalTests
{
    private const string Advice = " 报告中印计算值；请核对填报值和用到的数据。";

    [Fact]
    public void Total_ThatIsNotTheSumOfTheSchools_IsFoundWithTheSum() => Assert.Equal(
        ["region/totals.csv:2:6 RC2101 在校生数（南湖区，2025年）填报为“101”，按“各校合计”计算为 100。〔70 + 30 = 100〕" + Advice],
        Region("在校生数,101"));

    [Fact]
    public void Total_ThatIsTheSum_IsSilent() => Assert.Empty(Region("在校生数,100"));

    [Fact]
    public void Total_ThatLacksASchool_SaysWhichOne() => Assert.Equal(
        ["region/totals.csv:2:6 RC2101 在校生数（南湖区，2025年）填报为“70”，按“各校合计”计算为 100。"
         + "〔70 + 30 = 100；正好少了南港职校的 30〕" + Advice],
        Region("在校生数,70"));

    [Fact]
    public void Total_WithALostZero_SaysSo() => Assert.Equal(
        ["region/totals.csv:2:6 RC2101 在校生数（南湖区，2025年）填报为“10”，按“各校合计”计算为 100。"
         + "〔70 + 30 = 100；小数点错了 1 位〕" + Advice],
        Region("在校生数,10"));

    [Fact]
    public void Total_OfRoundedTerms_MayDifferByTheirRounding()
    {
        // 10.4 + 20.4 may be anything from 30.7 to 30.9; printed whole, 31 and 30 are both off by more or less than that.
        var schools = new TestReport()
            .With("schools/north/indicators.csv", "指标,2025\n占地面积,10.4\n")
            .With("schools/south/indicators.csv", "指标,2025\n占地面积,20.4\n");
        Assert.Empty(schools.With("region/totals.csv", "指标,2025\n占地面积,30.9\n").Messages());
        Assert.StartsWith(
            "region/totals.csv:2:6 RC2101", Assert.Single(schools.With("region/totals.csv", "指标,2025\n占地面积,31.1\n").Messages()));
    }

    [Fact]
    public void Total_OfCategories_IsFound() => Assert.Equal(
        ["region/students.csv:5:4 RC2101 在校生数（南湖区，2025年）填报为“162”，按“各生源地合计”计算为 126。"
         + "〔60 + 41 + 25 = 126；“162”像是把两位数字写颠倒了〕" + Advice],
        new TestReport().With("region/students.csv", "生源地,2025\n区内,60\n区外,41\n市外,25\n合计,162\n").Messages());

    private static IReadOnlyList<string> Region(string line) => new TestReport()
        .With("schools/north/indicators.csv", "指标,2025\n在校生数,70\n")
        .With("schools/south/indicators.csv", "指标,2025\n在校生数,30\n")
        .With("region/totals.csv", $"指标,2025\n{line}\n")
        .Messages();
}
