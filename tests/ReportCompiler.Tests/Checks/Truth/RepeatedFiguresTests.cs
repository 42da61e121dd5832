namespace ReportCompiler.Tests.Checks.Truth;

/// <summary>RC2401: one figure, stated in several places.</summary>
public sealed class RepeatedFiguresTests
{
    [Fact]
    public void Figure_StatedInTwoWays_IsFoundAtTheSecond() => Assert.Equal(
        ["region/b.csv:2:6 RC2401 在校生数（南湖区，2025年）在这里是“126”，在别处是“128”。 同一个数据只能有一个值，请核对后改正其中一处。"],
        Messages("126"));

    [Theory]
    [InlineData("128")]
    [InlineData("128.0")]
    public void Figure_StatedTwiceAlike_IsSilent(string again) => Assert.Empty(Messages(again));

    [Fact]
    public void Figure_OfASchool_StatedByTheRegionToo_IsHeldAgainstIt() => Assert.Equal(
        ["schools/north/a.csv:2:6 RC2401 在校生数（北山职校，2025年）在这里是“71”，在别处是“70”。 同一个数据只能有一个值，请核对后改正其中一处。"],
        new TestReport()
            .With("region/a.csv", "学校,在校生数\n北山职校,70\n")
            .With("schools/north/a.csv", "指标,2025\n在校生数,71\n")
            .Messages());

    private static IReadOnlyList<string> Messages(string again) => new TestReport()
        .With("region/a.csv", "指标,2025\n在校生数,128\n")
        .With("region/b.csv", $"指标,2025\n在校生数,{again}\n")
        .Messages();
}
