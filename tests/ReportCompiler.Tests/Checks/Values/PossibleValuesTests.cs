namespace ReportCompiler.Tests.Checks.Values;

/// <summary>RC2201 to RC2206: what a number of its kind can be.</summary>
public sealed class PossibleValuesTests
{
    [Theory]
    [InlineData("满意度,985", "region/a.csv:2:5 RC2201 满意度（南湖区，2025年）填报为“985”，百分比应在 0 到 100 之间。 请核对小数点和分子、分母。")]
    [InlineData("满意度,0.9048", "region/a.csv:2:5 RC2202 满意度（南湖区，2025年）填报为“0.9048”，像是小数而不是百分数。 如果是 90.48%，请填百分号前的数。")]
    [InlineData("在校生数,-12", "region/a.csv:2:6 RC2203 在校生数（南湖区，2025年）填报为“-12”，不能为负。 请核对正负号。")]
    [InlineData("在校生数,63.2", "region/a.csv:2:6 RC2204 在校生数（南湖区，2025年）填报为“63.2”，应为整数。 请核对小数点。")]
    [InlineData("生师比,100000:1", "region/a.csv:2:5 RC2206 生师比（南湖区，2025年）填报为“100000:1”，超出 1～100 的范围。 请核对数值和单位。")]
    [InlineData("在校生数,27：1", "region/a.csv:2:6 RC1508")]
    public void Value_ThatCannotBe_IsFound(string line, string message) =>
        Assert.StartsWith(message, Assert.Single(Messages(line)), StringComparison.Ordinal);

    [Theory]
    [InlineData("满意度,98.5")]
    [InlineData("满意度,0.9%")]
    [InlineData("满意度,0")]
    [InlineData("在校生数,12")]
    [InlineData("占地面积,63.2")]
    [InlineData("生师比,16.52:1")]
    [InlineData("生师比,16.52")]
    [InlineData("学生增长率,-12")]
    [InlineData("学生增长率,120")]
    public void Value_ThatCanBe_IsSilent(string line) => Assert.Empty(Messages(line));

    [Fact]
    public void Percentage_AHundredthOfLastYears_IsAFraction()
    {
        var report = new TestReport().With("region/a.csv", "指标,2024,2025\n满意度,91.2,0.9\n");
        Assert.StartsWith("region/a.csv:2:10 RC2202", Assert.Single(report.Messages()), StringComparison.Ordinal);
    }

    [Fact]
    public void Percentage_SmallInBothYears_IsSilent() =>
        Assert.Empty(new TestReport().With("region/a.csv", "指标,2024,2025\n满意度,1.2,0.9\n").Messages());

    private static IReadOnlyList<string> Messages(string line) => new TestReport()
        .With("indicators.yaml", """
            indicators:
              ratio: {name: 生师比, type: ratio, precision: 2, range: [1, 100]}
              growth_rate: {name: 学生增长率, unit: "%", precision: 2, formula: students | growth}
            """)
        .With("region/a.csv", $"指标,2025\n{line}\n")
        .Messages();
}
