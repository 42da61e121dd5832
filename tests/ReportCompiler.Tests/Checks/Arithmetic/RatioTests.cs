namespace ReportCompiler.Tests.Checks.Arithmetic;

/// <summary>RC2103: shares, rates and figures per head; RC2105: the divisors that they imply.</summary>
public sealed class RatioTests
{
    private const string Advice = " 报告中印计算值；请核对填报值和用到的数据。";

    [Fact]
    public void Share_ThatItsPartsDoNotGive_IsFoundWithTheDivisorThatWould() => Assert.Equal(
        // 613 ÷ 899 = 68.187 %; 613 ÷ 1512 = 40.542 %, and 1512 is last year's staff.
        ["region/staff.csv:4:9 RC2103 专任教师占比（南湖区，2025年）填报为“40.54%”，按“专任教师数 ÷ 教职工数”计算为 68.19%。"
         + "〔613 ÷ 899 = 68.19%；40.54% = 613 ÷ 1512：除以了教职工数（南湖区，2024年）〕" + Advice],
        Staff("40.54%"));

    [Fact]
    public void Share_ThatItsPartsGive_IsSilent() => Assert.Empty(Staff("68.19%"));

    [Fact]
    public void Share_AtFewerDigits_IsSilentWhereItRoundsToThem() => Assert.Empty(Staff("68.2%"));

    [Fact]
    public void Share_WithADivisorThatIsNoKnownFigure_GivesItsRange() => Assert.Equal(
        // 613 ÷ 66.005 % = 928.72, 613 ÷ 65.995 % = 928.86: no whole number between, so the range itself.
        ["region/staff.csv:4:9 RC2103 专任教师占比（南湖区，2025年）填报为“66.00%”，按“专任教师数 ÷ 教职工数”计算为 68.19%。"
         + "〔613 ÷ 899 = 68.19%；要得到 66.00%，分母应为 928.7～928.9〕" + Advice],
        Staff("66.00%"));

    [Fact]
    public void Share_GivenAsAFraction_IsCalledThat() => Assert.Equal(
        ["region/staff.csv:4:9 RC2103 专任教师占比（南湖区，2025年）填报为“0.6819”，按“专任教师数 ÷ 教职工数”计算为 68.19%。"
         + "〔613 ÷ 899 = 68.19%；0.6819 是小数，百分数应写 68.19%〕" + Advice],
        Staff("0.6819"));

    [Fact]
    public void PerHead_OfARoundedAmount_IsRightWhereSomeUnroundedAmountGivesIt()
    {
        // 68478 may be anything up to 68478.5; 68478.5 ÷ 752 = 91.0618, 68478 ÷ 752 = 91.0612.
        var report = new TestReport().With("region/a.csv", "指标,2025\n占地面积,68478\n在校生数,752\n生均占地面积,91.062\n");
        Assert.Empty(report.Messages());
    }

    [Fact]
    public void PerHeadColumns_ThatImplyDifferentHeads_AreFound() => Assert.Equal(
        // 27066 ÷ 25.95 = 1043.0; 196 ÷ 0.36 = 544.4 (between 537.0 and 552.1).
        ["schools/north/indicators.csv:3:8 RC2105 生均占地面积“25.95”与生均设备值倒推出的在校生数不一致（北山职校，2025年）。"
         + "〔27066 ÷ 25.95 = 1043；196 ÷ 0.36 = 537～552〕 请用同一个在校生数重算各列；填报在校生数后可逐列核对。"],
        Columns("0.36"));

    [Fact]
    public void PerHeadColumns_ThatAgree_AreSilent() => Assert.Empty(Columns("0.19"));

    private static IReadOnlyList<string> Staff(string share) => new TestReport()
        .With("region/staff.csv", $"指标,2024,2025\n教职工数,1512,899\n专任教师数,,613\n专任教师占比,,{share}\n")
        .Messages();

    private static IReadOnlyList<string> Columns(string equipmentPerHead) => new TestReport()
        .With("indicators.yaml", """
            indicators:
              equipment: {name: 设备值, unit: 万元, precision: 2}
              equipment_per_student: {name: 生均设备值, unit: 万元, precision: 2, formula: equipment / students}
            """)
        .With("schools/north/indicators.csv",
            $"指标,2025\n占地面积,27066\n生均占地面积,25.95\n设备值,196\n生均设备值,{equipmentPerHead}\n")
        .Messages();
}
