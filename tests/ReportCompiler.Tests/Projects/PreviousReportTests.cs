using System.Globalization;

namespace ReportCompiler.Tests.Projects;

/// <summary>What last year's project, which <c>previous</c> names, supplies to this year's report, and what it must not
/// do there.</summary>
public sealed class PreviousReportTests
{
    private const string Scale = """
        caption: 规模
        value: students
        stub: 学校
        rows: [{schools: all}, {total: 合计}]
        columns: [{years: 2}]
        """;

    private const string Origins = """
        caption: 生源
        value: students
        stub: 生源地
        rows: [{categories: origin}, {total: 合计}]
        columns: [{years: 2}]
        """;

    [Fact]
    public void Change_IsAgainstLastYearsProject() => Assert.Equal(
        "在校生240人，上年231人，增加9人。",
        School("在校生数,240").WithLastYears("indicators.csv", "指标,2024\n在校生数,231\n")
            .With("sections/numbers.md", "在校生{{ students }}人，上年{{ students | prev }}人，增加{{ students | change }}人。")
            .Text("sec-numbers"));

    [Fact]
    public void FiguresOfEarlierYears_AreTakenOverToo() => Assert.Equal(
        "210、231、240",
        School("在校生数,240").WithLastYears("indicators.csv", "指标,2023,2024\n在校生数,210,231\n")
            .With("sections/numbers.md", "{{ students | prev 2 }}、{{ students | prev }}、{{ students }}")
            .Text("sec-numbers"));

    [Fact]
    public void FormulaOfLastYear_TakesFiguresThatAreCarriedOver() => Assert.Equal(
        "2.50、2.60",
        School("在校生数,240\n占地面积,600").WithLastYears("indicators.csv", "指标,2024\n在校生数,200\n占地面积,520\n")
            .With("sections/numbers.md", "{{ area_per_student }}、{{ area_per_student | prev }}")
            .Text("sec-numbers"));

    [Fact]
    public void YearsInATable_ComeFromLastYearsProject_AndAddUpOverItsSchools()
    {
        var table = Region()
            .With("tables/scale.yaml", Scale).With("sections/numbers.md", "{{ table \"scale\" }}").Table("tbl-scale");
        Assert.Equal("""
            学校 | 2024年 | 2025年
            南湖区北山职业学校 | 231 | 240
            南湖区南港职业学校 | 90 | 100
            合计 | 321 | 340
            """, table);
    }

    [Fact]
    public void Summary_CountsTheReportsOwnFigures() => Assert.Equal(2, Region().Compile().Summary.Facts);

    [Fact]
    public void Origin_OfAFigureCarriedOver_IsItsCellInLastYearsFolder() => Assert.Equal(
        ["schools/north/a.csv:2:6 RC2205 占地面积（北山职校，2025年）填报为“6000000”，上年为“600”，相差约一万倍。〔6000000 ÷ 600 ≈ 10000〕"
         + " 单位是m²，请核对是否把元与万元弄混。"],
        Region().With("schools/north/a.csv", "指标,2025\n占地面积,6000000\n在校生数,240\n")
            .WithLastYears("schools/north/area.csv", "指标,2024\n占地面积,600\n").Messages());

    [Fact]
    public void Figures_ThatAreAllLastYears_AreFound() => Assert.Equal(
        ["indicators.csv:2:6 RC2502 2025年的 5 个数与上年完全相同：231、126、98、3150、90.5。"
         + " 多半是复制了上年的一列；请核对并填上当年的数，确实没有变化的，用豁免说明。"],
        School("在校生数,231\n教职工数,126\n专任教师数,98\n月收入,3150\n满意度,90.5")
            .WithLastYears("indicators.csv", "指标,2024\n在校生数,231\n教职工数,126\n专任教师数,98\n月收入,3150\n满意度,90.5\n")
            .Messages());

    [Fact]
    public void Mistakes_OfLastYearsProject_AreNotReported() => Assert.Empty(
        School("在校生数,240").WithLastYears("indicators.csv", """
            指标,2023,2024
            在校生数,20,231
            教职工数,100,100
            专任教师数,120,90
            专任教师占比,90,99
            占地面积,5,500000
            满意度,190,0.9048
            """)
            .WithLastYears("origin.csv", "指标,生源地,2024\n在校生数,区内,100\n在校生数,区外,100\n在校生数,市外,100\n")
            .Messages());

    [Fact]
    public void OwnFigure_OfLastYear_Stands_AgainstLastYearsParts()
    {
        var report = School("在校生数,240", "指标,2024\n在校生数,250\n")
            .WithLastYears("origin.csv", "指标,生源地,2024\n在校生数,区内,150\n在校生数,市外,81\n")
            .With("sections/numbers.md", "{{ students | prev }}");
        Assert.Equal("250", report.Text("sec-numbers"));
        Assert.Equal(
            ["earlier.csv:2:6 RC2402 在校生数（北山职校，2024年）填报为“250”，上年报告为“231”。"
             + " 请照上年报告改正；确有更正的，在 report.yaml 的 waivers 中写明原因。"],
            report.Messages());
    }

    [Fact]
    public void OwnParts_OfLastYear_AreHeldAgainstLastYearsTotal() => Assert.Equal(
        ["earlier.csv:2:9 RC2402 在校生数（北山职校，2024年）按“各生源地合计”计算为 230，上年报告为“231”。"
         + " 请照上年报告改正；确有更正的，在 report.yaml 的 waivers 中写明原因。"],
        School("在校生数,240", "指标,生源地,2024\n在校生数,区内,150\n在校生数,市外,80\n")
            .WithLastYears("indicators.csv", "指标,2024\n在校生数,231\n").Messages());

    [Fact]
    public void OwnPart_GreaterThanLastYearsWhole_IsAnErrorAtTheOwnCell() => Assert.Equal(
        ["earlier.csv:2:5 RC2301 女生数（北山职校，2024年）填报为“300”，大于所属的在校生数 231。〔300 > 231〕 “其中”不能大于总数，请核对两个数。"],
        School("在校生数,240", "指标,2024\n女生数,300\n")
            .With("indicators.yaml", "indicators:\n  girls: {name: 女生数, unit: 人, part_of: students}\n")
            .WithLastYears("indicators.csv", "指标,2024\n在校生数,231\n").Messages());

    [Fact]
    public void Category_ThatCameUpThisYear_DoesNotApplyToLastYear()
    {
        var table = School("", "指标,生源地,2025\n在校生数,区内,150\n在校生数,市外,80\n在校生数,区外,10\n")
            .WithLastYears("origin.csv", "指标,生源地,2024\n在校生数,区内,150\n在校生数,市外,81\n")
            .With("tables/origins.yaml", Origins).With("sections/numbers.md", "{{ table \"origins\" }}").Table("tbl-origins");
        Assert.Equal("""
            生源地 | 2024年 | 2025年
            区内 | 150 | 150
            市外 | 81 | 80
            区外 | / | 10
            合计 | 231 | 240
            """, table);
    }

    [Fact]
    public void Category_ThatOnlyLastYearHas_LeavesAGapUntilItIsStated()
    {
        var report = School("", "指标,生源地,2025\n在校生数,区内,160\n")
            .WithLastYears("origin.csv", "指标,生源地,2024\n在校生数,区内,150\n在校生数,市外,81\n")
            .With("tables/origins.yaml", Origins).With("sections/numbers.md", "{{ table \"origins\" }}");
        Assert.Equal("""
            生源地 | 2024年 | 2025年
            区内 | 150 | 160
            市外 | 81 | —
            合计 | 231 | —
            """, report.Table("tbl-origins"));
        Assert.Equal(
            [
                "tables/origins.yaml:2:8 RC2002 表“生源”缺在校生数（北山职校，2025年，市外）：数据表中没有填报。 暂印“—”或“〔缺：…〕”；请补报，不适用填“/”。",
                "tables/origins.yaml:2:8 RC2002 表“生源”缺在校生数（北山职校，2025年）：没有填报，各生源地中又缺市外，加不出合计。 暂印“—”或“〔缺：…〕”；请补报，不适用填“/”。",
            ], report.Messages());
        Assert.Equal("""
            生源地 | 2024年 | 2025年
            区内 | 150 | 160
            市外 | 81 | /
            合计 | 231 | 160
            """, report.With("earlier.csv", "指标,生源地,2025\n在校生数,区内,160\n在校生数,市外,/\n").Table("tbl-origins"));
    }

    [Fact]
    public void School_ThatOnlyLastYearHas_CountsForTheRegionsLastYear()
    {
        var report = Region()
            .WithLastYears("report.yaml", RegionReport(2024).Replace("south]", "south, west]", StringComparison.Ordinal))
            .WithLastYears("schools/west/school.yaml", "name: 南湖区西桥职业学校\nshort: 西桥职校\n")
            .WithLastYears("schools/west/b.csv", "指标,2024\n在校生数,40\n")
            .With("sections/numbers.md", "{{ students }}、{{ students | prev }}");
        Assert.Equal("340、361", report.Text("sec-numbers"));
        Assert.Equal(
            ["report.yaml:9:11 RC0014 上年报告中的“西桥职校”（west）本年没有：它们往年的数仍计入区域往年的数。"
             + " 学校按文件夹名对应；只是改了文件夹名的，请改回上年的名字。"],
            report.Messages());
    }

    [Fact]
    public void School_ThatIsNew_HasNoLastYear()
    {
        var report = Region()
            .With("report.yaml", RegionReport(2025).Replace("south]", "south, east]", StringComparison.Ordinal) + "previous: ../nanhu-2024\n")
            .With("schools/east/school.yaml", "name: 南湖区东岭职业学校\nshort: 东岭职校\n")
            .With("schools/east/a.csv", "指标,2025\n在校生数,30\n")
            .With("tables/scale.yaml", Scale.Replace("{years: 2}", "{years: 2}, {value: students | change, head: 增减}", StringComparison.Ordinal))
            .With("sections/numbers.md", "{{ table \"scale\" }}");
        Assert.Equal("""
            学校 | 2024年 | 2025年 | 增减
            南湖区北山职业学校 | 231 | 240 | 9
            南湖区南港职业学校 | 90 | 100 | 10
            南湖区东岭职业学校 | / | 30 | /
            合计 | 321 | 370 | 49
            """, report.Table("tbl-scale"));
        Assert.Equal(
            ["report.yaml:9:11 RC0014 上年报告中没有“东岭职校”（east）：没有填报的往年数按不适用印“/”。"
             + " 学校按文件夹名对应；只是改了文件夹名的，请改回上年的名字。"],
            report.Messages());
    }

    [Fact]
    public void Indicator_InAnotherUnit_IsNotTakenOver() => Assert.Equal(
        "〔缺：收入（北山职校，2024年）〕",
        School("收入,6").With("indicators.yaml", "indicators:\n  revenue: {name: 收入, unit: 万元}\n")
            .WithLastYears("indicators.yaml", "indicators:\n  revenue: {name: 收入, unit: 元}\n")
            .WithLastYears("indicators.csv", "指标,2024\n收入,60000\n")
            .With("sections/numbers.md", "{{ revenue | prev }}").Text("sec-numbers"));

    [Fact]
    public void Previous_OfAnotherKind_IsReported() => Assert.Equal(
        ["report.yaml:9:11 RC0013 上年的报告工程“../nanhu-2024”与本工程不是一类报告：一个是区域的，一个是学校的。"
         + " 请改为同一区域或同一学校上年的报告工程。"],
        Region().WithLastYears("report.yaml", SchoolReport(2024)).WithLastYears("school.yaml", "name: 南湖区北山职业学校\n").Messages());

    [Fact]
    public void Previous_OfThePreviousReport_IsNotRead() => Assert.Equal(
        "〔缺：在校生数（北山职校，2023年）〕",
        School("在校生数,240")
            .WithLastYears("report.yaml", SchoolReport(2024) + "previous: ../nanhu-2023\n")
            .WithLastYears("indicators.csv", "指标,2024\n在校生数,231\n")
            .With("../nanhu-2023/report.yaml", SchoolReport(2023)).With("../nanhu-2023/school.yaml", "name: 南湖区北山职业学校\n")
            .With("../nanhu-2023/indicators.csv", "指标,2023\n在校生数,210\n")
            .With("sections/numbers.md", "{{ students | prev 2 }}").Text("sec-numbers"));

    [Fact]
    public void Files_OfLastYearsProject_AreNoUnreadFilesOfThisOne() => Assert.Empty(
        School("在校生数,240").WithLastYears("sections/old.md", "旧文。").WithLastYears("schools/x/data.xlsx", "").Messages());

    private static TestReport Region() => new TestReport()
        .With("report.yaml", RegionReport(2025) + "previous: ../nanhu-2024\n")
        .With("schools/north/a.csv", "指标,2025\n在校生数,240\n")
        .With("schools/south/a.csv", "指标,2025\n在校生数,100\n")
        .WithLastYears("report.yaml", RegionReport(2024))
        .WithLastYears("schools/north/school.yaml", "name: 南湖区北山职业学校\n")
        .WithLastYears("schools/south/school.yaml", "name: 南湖区南港职业学校\n")
        .WithLastYears("schools/north/b.csv", "指标,2024\n在校生数,231\n")
        .WithLastYears("schools/south/b.csv", "指标,2024\n在校生数,90\n");

    private static TestReport School(string figures, string? earlier = null)
    {
        var report = TestReport.OfSchool()
            .With("report.yaml", SchoolReport(2025) + "previous: ../nanhu-2024\n")
            .WithLastYears("report.yaml", SchoolReport(2024))
            .WithLastYears("school.yaml", "name: 南湖区北山职业学校\n");
        if (figures.Length > 0) report.With("indicators.csv", $"指标,2025\n{figures}\n");
        return earlier is null ? report : report.With("earlier.csv", earlier);
    }

    private static string RegionReport(int year) => string.Create(CultureInfo.InvariantCulture, $"""
        kind: region
        year: {year}
        name: 南湖区
        title: [南湖区, 质量年度报告]
        issuer: 南湖区教育局
        date: {year}-12-31
        layout: small
        schools: [north, south]

        """);

    private static string SchoolReport(int year) => string.Create(CultureInfo.InvariantCulture, $"""
        kind: school
        year: {year}
        title: [质量年度报告]
        issuer: 南湖区北山职业学校
        date: {year}-12-31
        layout: small

        """);
}

/// <summary>Adds files of last year's project.</summary>
internal static class LastYearsFiles
{
    public static TestReport WithLastYears(this TestReport report, string path, string text) =>
        report.With($"../nanhu-2024/{path}", text);
}
