namespace ReportCompiler.Tests.Checks.Arithmetic;

/// <summary>RC2104: changes and growth rates.</summary>
public sealed class ChangeTests
{
    private const string Advice = " 报告中印计算值；请核对填报值和用到的数据。";

    [Fact]
    public void Growth_DividedByThisYear_IsCalledThat() => Assert.Equal(
        // (1512 − 899) ÷ 899 = 68.187 %; ÷ 1512 = 40.542 %.
        ["region/a.csv:3:8 RC2104 学生增长率（南湖区，2025年）填报为“40.54%”，按“在校生数 | growth”计算为 68.19%。"
         + "〔(1512 − 899) ÷ 899 = 68.19%；40.54% = (1512 − 899) ÷ 1512：除以了本年数〕" + Advice],
        Growth("40.54%"));

    [Fact]
    public void Growth_ThatTheYearsGive_IsSilent() => Assert.Empty(Growth("68.19%"));

    [Fact]
    public void Growth_WithoutSubtraction_IsCalledThat() => Assert.Contains(
        "168.19% = 1512 ÷ 899：没有减去上年数", Assert.Single(Growth("168.19%")), StringComparison.Ordinal);

    [Fact]
    public void Growth_WithTheWrongSign_IsCalledThat() => Assert.Contains(
        "；正负号反了〕", Assert.Single(Growth("-68.19%")), StringComparison.Ordinal);

    [Fact]
    public void Change_OfAPercentage_GivenInPercent_IsCalledThat()
    {
        // From 40.0 % to 50.0 %: 10 points, 25 %.
        var report = new TestReport()
            .With("indicators.yaml", "indicators:\n  c: {name: 满意度变化, unit: 个百分点, precision: 1, type: measure, formula: satisfaction | points}\n")
            .With("region/a.csv", "指标,2024,2025\n满意度,40.0%,50.0%\n满意度变化,,25.0\n");
        Assert.Contains("；把百分点和百分比弄混了〕", Assert.Single(report.Messages()), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Growth(string rate) => new TestReport()
        .With("indicators.yaml", "indicators:\n  g: {name: 学生增长率, unit: \"%\", precision: 2, formula: students | growth}\n")
        .With("region/a.csv", $"指标,2024,2025\n在校生数,899,1512\n学生增长率,,{rate}\n")
        .Messages();
}
