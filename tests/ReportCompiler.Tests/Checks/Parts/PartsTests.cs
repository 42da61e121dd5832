namespace ReportCompiler.Tests.Checks.Parts;

/// <summary>RC2301 to RC2303: parts, wholes, and what indicators have to do with each other.</summary>
public sealed class PartsTests
{
    [Fact]
    public void Part_GreaterThanItsWhole_IsFound() => Assert.Equal(
        ["region/a.csv:3:7 RC2301 发明专利数（南湖区，2025年）填报为“15”，大于所属的专利数 12。〔15 > 12〕 “其中”不能大于总数，请核对两个数。"],
        Messages("专利数,12\n发明专利数,15"));

    [Fact]
    public void Part_EqualToItsWhole_IsSilent() => Assert.Empty(Messages("专利数,12\n发明专利数,12"));

    [Fact]
    public void Categories_AboveTheirTotal_AreFound()
    {
        // 市外 is stated for 2024 only, so that the total of 2025 cannot be computed; 60 + 45 already exceed it.
        var report = new TestReport().With("region/students.csv", "生源地,2024,2025\n区内,50,60\n区外,40,45\n市外,10,\n合计,100,100\n");
        Assert.Equal(
            ["region/students.csv:5:8 RC2302 在校生数（南湖区，2025年）填报为“100”，而已填的各生源地之和为 105。〔60 + 45 = 105 > 100〕 请核对总数和各分类。"],
            report.Messages());
    }

    [Fact]
    public void Category_ThatIsMissing_IsFoundWhereTheOthersFallShort() => Assert.Equal(
        ["region/students.csv:5:8 RC2304 在校生数（南湖区，2025年）填报为“100”，生源地中缺市外，已填各类比总数少 5。"
         + "〔60 + 35 = 95，100 − 95 = 5〕 请补上市外，没有的填 0。"],
        Origins("区内,50,60\n区外,40,35\n市外,10,"));

    [Theory]
    [InlineData("区内,50,60\n区外,40,40\n市外,10,")]
    [InlineData("区内,50,60\n区外,40,35\n市外,10,5")]
    public void Category_ThatNothingIsLeftFor_IsSilent(string lines) => Assert.Empty(Origins(lines));

    private static IReadOnlyList<string> Origins(string lines) =>
        new TestReport().With("region/students.csv", $"生源地,2024,2025\n{lines}\n合计,100,100\n").Messages();

    [Fact]
    public void Rule_ThatDoesNotHold_IsFoundWithBothSides() => Assert.Equal(
        ["region/a.csv:3:7 RC2303 专任教师和行政人员不能多于教职工（南湖区，2025年）。〔专任教师数 80 + 行政人员数 25 = 105，教职工数 100〕"
         + " 应有：专任教师数 + 行政人员数 ≤ 教职工数。请核对其中的每个数。"],
        Messages("教职工数,100\n专任教师数,80\n行政人员数,25"));

    [Fact]
    public void Rule_ThatHolds_IsSilent() => Assert.Empty(Messages("教职工数,100\n专任教师数,80\n行政人员数,20"));

    [Fact]
    public void Rule_WithAMissingFigure_IsSilent() => Assert.Empty(Messages("教职工数,100\n专任教师数,180"));

    [Fact]
    public void Rule_WithoutAComparison_IsReportedWhereItStands() => Assert.Equal(
        ["indicators.yaml:3:17 RC1408 规则“students + staff”中没有比较。 请写成“a + b <= c”的形式，比较号可用 <=、>=、==、!=、<、>。"],
        new TestReport().With("indicators.yaml", "rules:\n  r:\n    expression: students + staff\n    message: 无\n").Messages());

    [Fact]
    public void Rule_WithAnUnknownName_NamesTheNearest() => Assert.Equal(
        ["indicators.yaml:3:17 RC1409 “r”提到了不存在的指标“studnets”。 您要写的是不是“students”？"],
        new TestReport().With("indicators.yaml", "rules:\n  r:\n    expression: studnets <= staff\n    message: 无\n").Messages());

    private static IReadOnlyList<string> Messages(string lines) => new TestReport()
        .With("indicators.yaml", """
            indicators:
              patents: {name: 专利数, unit: 项}
              inventions: {name: 发明专利数, unit: 项, part_of: patents}
              clerks: {name: 行政人员数, unit: 人}
            rules:
              within-staff:
                expression: teachers + clerks <= staff
                message: 专任教师和行政人员不能多于教职工
            """)
        .With("region/a.csv", $"指标,2025\n{lines}\n")
        .Messages();
}
