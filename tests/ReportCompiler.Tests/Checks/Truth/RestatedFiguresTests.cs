namespace ReportCompiler.Tests.Checks.Truth;

/// <summary>RC2402: earlier years as told this year and last year.</summary>
public sealed class RestatedFiguresTests
{
    private const string Report2025 = """
        kind: region
        year: 2025
        name: 南湖区
        title: [南湖区, 质量年度报告]
        issuer: 南湖区教育局
        date: 2025-12-31
        layout: small
        schools: [north, south]
        previous: ../nanhu-2024
        """;

    [Fact]
    public void Figure_OfLastYear_ToldDifferently_IsFound() => Assert.Equal(
        ["schools/north/a.csv:2:6 RC2402 在校生数（北山职校，2024年）填报为“213”，上年报告为“231”。"
         + " 请照上年报告改正；确有更正的，在 report.yaml 的 waivers 中写明原因。"],
        Messages("在校生数,213,240"));

    [Fact]
    public void Figure_OfLastYear_ToldAlike_IsSilent() => Assert.Empty(Messages("在校生数,231,240"));

    [Fact]
    public void Figure_AtFewerDigits_IsSilent() => Assert.Empty(Messages("占地面积,100.5,100.5"));

    [Fact]
    public void Previous_ThatIsNoProject_IsReported() => Assert.Equal(
        ["report.yaml:9:11 RC0010 “../nanhu-2024”不是报告工程：其中没有 report.yaml。 previous 要写上年报告工程的文件夹，从本工程看去，例如 ../nanhu-2024。"],
        new TestReport().With("report.yaml", Report2025).Messages());

    [Fact]
    public void Previous_OfTheSameYear_IsReported() => Assert.Equal(
        ["report.yaml:9:11 RC0012 previous 指的是 2025 年度的报告，不早于本报告的 2025 年度。 请改为上年的报告工程。"],
        new TestReport().With("report.yaml", Report2025)
            .With("../nanhu-2024/report.yaml", Report2025.Replace("previous: ../nanhu-2024", "", StringComparison.Ordinal)).Messages());

    private static IReadOnlyList<string> Messages(string line) => new TestReport()
        .With("report.yaml", Report2025)
        .With("schools/north/a.csv", $"指标,2024,2025\n{line}\n")
        .With("../nanhu-2024/report.yaml", Report2025
            .Replace("previous: ../nanhu-2024", "", StringComparison.Ordinal).Replace("2025", "2024", StringComparison.Ordinal))
        .With("../nanhu-2024/schools/north/school.yaml", "name: 南湖区北山职业学校\n")
        .With("../nanhu-2024/schools/south/school.yaml", "name: 南湖区南港职业学校\n")
        .With("../nanhu-2024/schools/north/b.csv", "指标,2024\n在校生数,231\n占地面积,100.53\n")
        .Messages();
}
