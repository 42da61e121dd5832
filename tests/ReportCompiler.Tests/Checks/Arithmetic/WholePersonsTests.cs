namespace ReportCompiler.Tests.Checks.Arithmetic;

/// <summary>RC2106 and RC2107: percentages of persons.</summary>
public sealed class WholePersonsTests
{
    [Fact]
    public void Share_ThatNoNumberOfPersonsGives_IsFound() => Assert.Equal(
        // 46 ÷ 48 = 95.833 %, 47 ÷ 48 = 97.917 %.
        ["region/a.csv:3:5 RC2106 创业率（南湖区，2025年）填报为“97.50%”，在校生数48中没有一个整数人数能得出它。"
         + "〔46 ÷ 48 = 95.83%，47 ÷ 48 = 97.92%〕 请核对百分比和总人数。"],
        Share("97.50%"));

    [Theory]
    [InlineData("97.92%")]
    [InlineData("97.9%")]
    [InlineData("100%")]
    [InlineData("0")]
    public void Share_ThatSomeNumberGives_IsSilent(string share) => Assert.Empty(Share(share));

    [Fact]
    public void Survey_ThatNoNumberOfPersonsGives_IsANote()
    {
        var report = new TestReport()
            .With("indicators.yaml", "indicators:\n  liked: {name: 教学满意度, unit: \"%\", precision: 2, survey: true}\n")
            .With("region/a.csv", "指标,2025\n教学满意度调查人数,48\n教学满意度,97.50\n");
        var finding = Assert.Single(report.Compile().Diagnostics);
        Assert.Equal("RC2107", finding.Code);
        Assert.Equal(Diagnostics.Severity.Information, finding.Severity);
    }

    private static IReadOnlyList<string> Share(string share) => new TestReport()
        .With("indicators.yaml", "indicators:\n  s: {name: 创业率, unit: \"%\", precision: 2, share_of: students}\n")
        .With("region/a.csv", $"指标,2025\n在校生数,48\n创业率,{share}\n")
        .Messages();
}
