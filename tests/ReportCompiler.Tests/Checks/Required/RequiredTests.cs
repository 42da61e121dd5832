using ReportCompiler.Diagnostics;

namespace ReportCompiler.Tests.Checks.Required;

/// <summary>RC2001 to RC2006: what must be stated.</summary>
public sealed class RequiredTests
{
    private const string Advice = " 暂印“—”或“〔缺：…〕”；请补报，不适用填“/”。";

    [Fact]
    public void Required_NotStated_IsFound() => Assert.Equal(
        ["sections/numbers.md:1:5 RC2001 文中缺课程数（南湖区，2025年）：region 的数据表中没有填报。" + Advice],
        Report("在校生数,1").With("sections/numbers.md", "共{{ courses }}门。").Messages());

    [Fact]
    public void Required_EmptyCell_IsFoundThere() => Assert.Equal(
        ["region/a.csv:2:5 RC2001 文中缺课程数（南湖区，2025年）：region 的数据表中没有填报。" + Advice],
        Report("课程数,").With("sections/numbers.md", "共{{ courses }}门。").Messages());

    [Fact]
    public void Required_OfLastYear_IsFound() => Assert.Equal(
        ["region/a.csv:2:5 RC2001 文中缺课程数（南湖区，2024年）：region 的数据表中没有填报。" + Advice],
        new TestReport().With("indicators.yaml", Indicators)
            .With("region/a.csv", "指标,2024,2025\n课程数,,86\n")
            .With("sections/numbers.md", "比上年增加{{ courses | change }}门。").Messages());

    [Fact]
    public void Wanted_ButNotRequired_IsAnotherRule() => Assert.StartsWith(
        "sections/numbers.md:1:5 RC2002 文中缺图书数（南湖区，2025年）",
        Assert.Single(Report("课程数,86").With("sections/numbers.md", "共{{ books }}册。").Messages()), StringComparison.Ordinal);

    [Fact]
    public void Promised_IsFoundWhereItIsWanted() => Assert.StartsWith(
        "sections/numbers.md:1:5 RC2003 文中缺课程数（南湖区，2025年）",
        Assert.Single(Report("课程数,待补").With("sections/numbers.md", "共{{ courses }}门。").Messages()), StringComparison.Ordinal);

    [Fact]
    public void Required_Stated_IsSilent() => Assert.Empty(
        Report("课程数,86").With("sections/numbers.md", "共{{ courses }}门。").Messages());

    [Theory]
    [InlineData("课程数,0", "region/a.csv:2:5 RC2004 课程数（南湖区，2025年）填报为“0”，而它不应是 0。 请填实际的数；还没有统计好填“待补”。")]
    [InlineData("课程数,/", "region/a.csv:2:5 RC2005 课程数（南湖区，2025年）填报为“/”，而它是必填指标。 请填实际的数，没有的填 0。")]
    [InlineData("留学生数,12", "region/a.csv:2:6 RC2006 留学生数（南湖区，2025年）填报为“12”，而它仅限高职填报。 请核对是否填错了行；不适用填“/”。")]
    public void Cell_ThatIsNotWhatIsAskedFor_IsFound(string line, string message) =>
        Assert.Equal([message], Report(line).Messages());

    [Theory]
    [InlineData("课程数,86")]
    [InlineData("图书数,0")]
    [InlineData("图书数,/")]
    [InlineData("留学生数,/")]
    [InlineData("留学生数,0")]
    public void Cell_ThatIs_IsSilent(string line) => Assert.Empty(Report(line).Messages());

    [Fact]
    public void Missing_ForTheLayoutOnly_IsListedWithTheSchoolThatLacksIt() => Assert.Equal(
        // The layout's text wants four figures; the change follows from the two years of courses and is not listed.
        ["report.yaml RC2002 文中缺南湖区的 2 个数据：图书数（2025年）、满意度（2025年）。region 的数据表中没有填报。" + Advice,
         "report.yaml RC2001 文中缺南湖区的 2 个数据：课程数（2024年、2025年）。region 的数据表中没有填报。" + Advice],
        new TestReport().With("indicators.yaml", Indicators + "\n  more: {name: 课程增加数, unit: 门, formula: courses | change}\n")
            .With("templates/small/sections/numbers.md", "{{ books }}{{ satisfaction }}{{ courses }}{{ courses | prev }}{{ more }}")
            .Messages().OrderDescending(StringComparer.Ordinal));

    [Fact]
    public void Missing_WaitsUntilThereIsNoError()
    {
        var report = Report("课程数,86").With("sections/numbers.md", "共{{ books }}册，{{ nonsense }}。");
        Assert.All(report.Compile().Diagnostics, diagnostic => Assert.Equal(Severity.Error, diagnostic.Severity));
    }

    private const string Indicators = """
        indicators:
          courses: {name: 课程数, unit: 门, required: true, zero: implausible}
          books: {name: 图书数, unit: 册, precision: 0}
          foreigners: {name: 留学生数, unit: 人, applies_to: higher}
        """;

    private static TestReport Report(string line) =>
        new TestReport().With("indicators.yaml", Indicators).With("region/a.csv", $"指标,2025\n{line}\n");
}
