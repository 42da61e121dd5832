using ReportCompiler.Tests.Checks.Tables;

namespace ReportCompiler.Tests.Checks.Years;

/// <summary>RC2502: this year's figures are not last year's.</summary>
public sealed class CopiedYearsTests
{
    [Fact]
    public void WholeColumn_OfLastYear_IsFoundAtItsFirstCell() => Assert.Equal(
        ["schools/north/indicators.csv:2:10 RC2502 2025年的 5 个数与上年完全相同：842、57、45、3652、95.3。"],
        School("在校生数,842,842\n教职工数,57,57\n专任教师数,45,45\n月收入,3652,3652\n满意度,95.3,95.3\n"));

    [Fact]
    public void Column_WithOneNewFigure_IsSilent() => Assert.Empty(
        School("在校生数,842,842\n教职工数,57,57\n专任教师数,45,45\n月收入,3652,3652\n满意度,95.3,95.4\n"));

    [Fact]
    public void FewFigures_MayStay() =>
        Assert.Empty(School("在校生数,842,842\n教职工数,57,57\n专任教师数,45,45\n"));

    [Fact]
    public void SmallCounts_MayStay() => Assert.Empty(
        School("在校生数,2,2\n教职工数,1,1\n专任教师数,1,1\n月收入,3,3\n满意度,0,0\n"));

    [Fact]
    public void Areas_MayStay() => Assert.Empty(TableFindings.Of(new TestReport()
        .With("indicators.yaml", """
            indicators:
              hall: {name: 礼堂面积, unit: m²}
              field: {name: 操场面积, unit: m²}
              library: {name: 图书馆面积, unit: m²}
              canteen: {name: 食堂面积, unit: m²}
            """)
        .With("schools/north/indicators.csv", "指标,2024,2025\n占地面积,30500,30500\n礼堂面积,1220,1220\n操场面积,9350,9350\n"
            + "图书馆面积,2410,2410\n食堂面积,1870,1870\n")));

    [Fact]
    public void OneSchoolOfAFile_IsFound() => Assert.Equal(
        ["region/all.csv:5:11 RC2502 南港职校2025年的 5 个数与上年完全相同：616、44、31、3350、94.6。"],
        Region("学校,年度,在校生数,教职工数,专任教师数,月收入,满意度\n"
            + "北山职校,2024,842,57,45,3652,95.3\n北山职校,2025,849,58,46,3700,95.4\n"
            + "南港职校,2024,616,44,31,3350,94.6\n南港职校,2025,616,44,31,3350,94.6\n"));

    [Fact]
    public void EightLongFiguresInARow_AreFound() => Assert.Equal(
        ["region/students.csv:3:10 RC2502 从这里起，2025年接连 8 个数与上年完全相同：312、313、314、315、316等。"],
        Parts(Enumerable.Range(312, 8).Select(value => (value, value)).Prepend((400, 401))));

    [Fact]
    public void SevenLongFiguresInARow_AreSilent() =>
        Assert.Empty(Parts(Enumerable.Range(312, 7).Select(value => (value, value)).Prepend((400, 401))));

    [Fact]
    public void EightSmallFiguresInARow_AreSilent() =>
        Assert.Empty(Parts(Enumerable.Range(12, 8).Select(value => (value, value)).Prepend((400, 401))));

    private static IReadOnlyList<string> School(string rows) =>
        TableFindings.Of(new TestReport().With("schools/north/indicators.csv", "指标,2024,2025\n" + rows));

    private static IReadOnlyList<string> Region(string csv) => TableFindings.Of(new TestReport().With("region/all.csv", csv));

    private static IReadOnlyList<string> Parts(IEnumerable<(int Before, int Now)> figures)
    {
        var rows = figures.Select((pair, i) => $"第{i + 1:00}类,{pair.Before},{pair.Now}").ToList();
        var categories = string.Join(", ", Enumerable.Range(1, rows.Count).Select(i => $"第{i:00}类"));
        return TableFindings.Of(new TestReport()
            .With("indicators.yaml", $"dimensions:\n  major: {{name: 专业类, categories: [{categories}]}}\n")
            .With("region/students.csv", "专业类,2024,2025\n" + string.Join('\n', rows) + "\n"));
    }
}
