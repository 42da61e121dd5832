namespace ReportCompiler.Tests.Checks.Years;

/// <summary>RC2205 and RC2501: this year against last year.</summary>
public sealed class YearJumpsTests
{
    [Fact]
    public void Amount_TenThousandTimesLastYears_IsAUnit() => Assert.Equal(
        // 16146010 ÷ 1552.30 = 10401.35
        ["region/a.csv:2:13 RC2205 设备值（南湖区，2025年）填报为“16146010”，上年为“1552.30”，相差约一万倍。"
         + "〔16146010 ÷ 1552.30 ≈ 10401〕 单位是万元，请核对是否把元与万元弄混。"],
        Messages("设备值,1552.30,16146010"));

    [Fact]
    public void Amount_OfTheSameUnit_IsSilent() => Assert.Empty(Messages("设备值,1552.30,1614.60"));

    [Fact]
    public void Count_ThatJumps_IsFound() => Assert.Equal(
        // (1230 − 2130) ÷ 2130 = −42.25 %
        ["region/a.csv:2:11 RC2501 走读生数（南湖区，2025年）由“2130”变为“1230”，减少 42.3%，超过 20%。"
         + "〔(1230 − 2130) ÷ 2130 = -42.3%〕 请核实两年的数；情况属实可在 report.yaml 的 waivers 中写明原因。"],
        Messages("走读生数,2130,1230"));

    [Fact]
    public void Count_WithinItsJump_IsSilent() => Assert.Empty(Messages("走读生数,2130,2230"));

    [Fact]
    public void Count_OfAHandful_MayDouble() => Assert.Empty(Messages("走读生数,3,8"));

    [Fact]
    public void Amount_ThatMayGrowFourfold_MayFallToAQuarterOnly()
    {
        Assert.Empty(Messages("带宽,10000,2600"));
        // (2000 − 10000) ÷ 10000 = −80 %; a quarter would be −75 %.
        Assert.StartsWith(
            "region/a.csv:2:10 RC2501 带宽（南湖区，2025年）由“10000”变为“2000”，减少 80.0%，超过 75.0%。",
            Assert.Single(Messages("带宽,10000,2000")), StringComparison.Ordinal);
    }

    [Fact]
    public void Percentage_JumpsByPoints()
    {
        Assert.Empty(Messages("住宿率,10.0,19.0"));
        Assert.StartsWith(
            "region/a.csv:2:10 RC2501 住宿率（南湖区，2025年）由“10.0”变为“21.0”，增加 11.0个百分点，超过 10个百分点。",
            Assert.Single(Messages("住宿率,10.0,21.0")), StringComparison.Ordinal);
    }

    [Fact]
    public void Indicator_WithoutJump_IsSilent() => Assert.Empty(Messages("在校生数,100,900"));

    private static IReadOnlyList<string> Messages(string line) => new TestReport()
        .With("indicators.yaml", """
            indicators:
              equipment: {name: 设备值, unit: 万元, precision: 2}
              bandwidth: {name: 带宽, unit: Mbps, precision: 0, jump: 300}
              day_students: {name: 走读生数, unit: 人, jump: 20}
              boarding: {name: 住宿率, unit: "%", precision: 1, jump: 10}
            """)
        .With("region/a.csv", $"指标,2024,2025\n{line}\n")
        .Messages();
}
