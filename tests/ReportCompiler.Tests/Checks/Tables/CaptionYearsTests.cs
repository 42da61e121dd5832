namespace ReportCompiler.Tests.Checks.Tables;

/// <summary>RC2605: the years of a caption are those of the table.</summary>
public sealed class CaptionYearsTests
{
    private const string Students = "指标,2023,2024,2025\n在校生数,842,849,917\n";

    [Theory]
    [InlineData("2023—2025年社团", "2022年,2023年,2024年", "题注写“2023—2025年”，表中却有2022年")]
    [InlineData("2023年至2025年社团", "2024年,2025年", "题注写“2023年至2025年”，表中没有2023年")]
    [InlineData("2024年社团", "2025年", "题注写“2024年”，表中是2025年")]
    [InlineData("2023-2024学年社团", "2024-2025学年", "题注写“2023-2024学年”，表中是2024-2025学年")]
    [InlineData("近三年社团", "2024年,2025年", "题注写“近三年”，表中有 2 个年份（2024年、2025年）")]
    public void Caption_WithOtherYearsThanItsColumns_IsFound(string caption, string heads, string words) => Assert.Equal(
        [$"tables/t.yaml:1:10 RC2605 表1“{caption}”：{words}。"], Columns(caption, heads));

    [Theory]
    [InlineData("2023—2025年社团", "2023年,2024年,2025年")]
    [InlineData("2025年社团", "2024年,2025年")]
    [InlineData("2024-2025学年社团", "2025年")]
    [InlineData("2024-2025年社团", "2023年,2024年,2025年")]
    [InlineData("2024学年社团", "2025年")]
    [InlineData("近三年社团", "2023年,2024年,2025年")]
    [InlineData("近3年社团", "2023年,2024年,2025年")]
    [InlineData("“十四五”期间社团", "2024年,2025年")]
    [InlineData("2019年建社以来的社团", "2024年,2025年")]
    [InlineData("按《专业目录（2021年）》分的社团", "2024年,2025年")]
    [InlineData("社团", "2019年")]
    [InlineData("2025级社团", "2024年")]
    [InlineData("2024年社团", "人数")]
    public void Caption_WithTheYearsOfItsColumns_IsSilent(string caption, string heads) =>
        Assert.Empty(Columns(caption, heads));

    [Fact]
    public void Caption_WithOtherYearsThanItsRows_IsFound() => Assert.Equal(
        ["tables/t.yaml:1:10 RC2605 表1“近三年社团”：题注写“近三年”，表中有 2 个年份（2024年、2025年）。"],
        TableFindings.Of(TableFindings.Printing("近三年社团", "年度,人数\n2024,5\n2025,7\n")));

    [Fact]
    public void YearsInAColumnFurtherOn_SayWhenSomethingBegan() => Assert.Empty(
        TableFindings.Of(TableFindings.Printing("2025年社团", "序号,社团,年份\n1,舞蹈,2011\n2,合唱,2012\n")));

    [Fact]
    public void CaptionOfLastYear_OverThisYearsFigures_IsFound() => Assert.Equal(
        ["tables/f.yaml:1:10 RC2605 表1“2024年规模”：题注写“2024年”，表中印的是2025年的数。"], Figures("2024年规模"));

    [Theory]
    [InlineData("2025年规模")]
    [InlineData("2024-2025学年规模")]
    [InlineData("规模")]
    [InlineData("近三年规模")]
    public void CaptionOfThisYear_OverThisYearsFigures_IsSilent(string caption) => Assert.Empty(Figures(caption));

    private static IReadOnlyList<string> Columns(string caption, string heads)
    {
        var values = string.Join(',', heads.Split(',').Select((_, i) => $"{i + 5}"));
        return TableFindings.Of(TableFindings.Printing(caption, $"社团,{heads}\n舞蹈,{values}\n"));
    }

    private static IReadOnlyList<string> Figures(string caption) => TableFindings.Of(new TestReport()
        .With("region/students.csv", Students)
        .With("tables/f.yaml", $"caption: {caption}\nstub: 区域\nrows: [{{total: 全区}}]\ncolumns: [students]\n")
        .With("sections/numbers.md", "{{ table \"f\" }}"));
}
