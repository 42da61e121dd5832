using ReportCompiler.Documents;

namespace ReportCompiler.Tests.Tables;

/// <summary>The annex tables (附表): a form of the catalogue, filled in.</summary>
public sealed class AnnexTableTests
{
    /// <summary>The report of one school with an annex table of these rows.</summary>
    private static TestReport School(string rows, string figures, string more = "") => new TestReport()
        .With("report.yaml", """
            kind: school
            year: 2025
            title: 年度报告
            issuer: 北山职校
            date: 2025-12-31
            layout: small
            """)
        .With("school.yaml", "name: 南湖区北山职业学校\nshort: 北山职校\n")
        .With("indicators.yaml", $$"""
            indicators:
              graduates: {name: 毕业生数, unit: 人, precision: 0, required: true}
              placed: {name: 毕业去向落实人数, unit: 人, precision: 0}
              continuing: {name: 升学人数, unit: 人, precision: 0}
              bachelor: {name: 升入本科人数, unit: 人, precision: 0}
              rate: {name: 合格率, unit: '%', precision: 2, note: 按国家标准测试。}
              ratio: {name: 生师比, type: ratio, precision: 1}
              courses: {name: 课程总数, unit: 门, precision: 0}
              hours: {name: 课程总学时, unit: 学时, precision: 0}
              foreigners: {name: 留学生人数, unit: 人, precision: 0, applies_to: higher, required: true}
              liking: {name: 在校生满意度, unit: '%', precision: 1, survey: true, required: true}
            annexes:
              - number: 7
                title: 计分卡
                {{more}}
                rows:
            {{string.Join('\n', rows.Split('\n').Select(row => "      - {" + row + "}"))}}
            """)
        .With("indicators.csv", figures)
        .With("tables/annex-7.yaml", "annex: 7\n")
        .With("sections/numbers.md", "见@tbl-annex-7。\n\n{{ table \"annex-7\" }}");

    [Fact]
    public void Rows_HaveTheirUnitAndTwoYears()
    {
        var report = School(
            "no: 1, indicator: graduates, label: 毕业生人数\nno: 2, indicator: rate\nno: 3, indicator: ratio",
            "指标,单位,2024,2025\n毕业生数,人,110,120\n合格率,%,95.5,96.25%\n生师比,——,16.5:1,17\n");
        Assert.Equal("""
            序号 | 指标 | 单位 | 2024年 | 2025年 | 备注
            1 | 毕业生人数* | 人 | 110 | 120 | 
            2 | 合格率1 | % | 95.50 | 96.25 | 
            3 | 生师比 | —— | 16.5:1 | 17.0:1 | 
            """, report.Table("tbl-annex-7"));
    }

    [Fact]
    public void Caption_IsTheFormsTitleUnderItsNumber()
    {
        var report = School("no: 1, indicator: graduates", "指标,2024,2025\n毕业生数,110,120\n");
        Assert.Equal("见附表7。\n[附表7]", report.Text("sec-numbers"));
        Assert.Equal("计分卡", Table(report).Caption!.Text);
    }

    [Fact]
    public void Note_SaysWhatTheMarksMean()
    {
        var report = School(
            "no: 1, indicator: graduates\nno: 2, indicator: rate\nno: 3, indicator: ratio, note: 按全日制学生算。",
            "指标,2024,2025\n毕业生数,110,120\n合格率,95.5,96\n生师比,16:1,17:1\n");
        Assert.Equal("带“*”的为必填指标。注1：按国家标准测试。注2：按全日制学生算。", Table(report).Note);
    }

    [Fact]
    public void Levels_AreIndentedAfterTheFirst()
    {
        var report = School(
            "no: 2, indicator: placed\nno: 2, indicator: continuing, level: 1\nno: 2, indicator: bachelor, level: 2\nno: 2, indicator: graduates, level: 1",
            "指标,2024,2025\n毕业生数,110,120\n毕业去向落实人数,100,110\n升学人数,80,90\n升入本科人数,8,9\n");
        var grid = Table(report).Grids[0];
        var names = grid.BodyRows.Select(row => row.Cells.Single(cell => cell.Column == 1));
        Assert.Equal(
            ["毕业去向落实人数 0", "其中：升学人数 0", "其中：升入本科人数 1", "毕业生数* 1"],
            names.Select(cell => $"{InlineText.Plain(cell.Content)} {cell.Indent}"));
    }

    [Fact]
    public void EqualNumbersAndNames_AreOneCell()
    {
        var report = School(
            "no: 1, indicator: graduates\nno: 5, indicator: courses\nno: 5, indicator: hours, label: 课程总数\nno: 5, indicator: rate",
            "指标,2024,2025\n毕业生数,110,120\n课程总数,30,31\n课程总学时,3000,3100\n合格率,95.5,96\n");
        Assert.Equal("""
            序号 | 指标 | 单位 | 2024年 | 2025年 | 备注
            1 | 毕业生数* | 人 | 110 | 120 | 
            5 (1×3) | 课程总数 (1×2) | 门 | 30 | 31 | 
            学时 | 3000 | 3100 | 
            合格率1 | % | 95.50 | 96.00 | 
            """, report.Table("tbl-annex-7"));
    }

    [Fact]
    public void Remark_IsPrinted()
    {
        var report = School("no: 1, indicator: graduates", "指标,2024,2025,备注\n毕业生数,110,120,含成人学历\n");
        Assert.EndsWith("1 | 毕业生数* | 人 | 110 | 120 | 含成人学历", report.Table("tbl-annex-7"), StringComparison.Ordinal);
    }

    [Fact]
    public void Remark_OfAnotherYear_IsNot()
    {
        var report = School(
            "no: 1, indicator: graduates", "指标,年度,合计,备注\n毕业生数,2024,110,去年的话\n毕业生数,2025,120,\n");
        Assert.EndsWith("1 | 毕业生数* | 人 | 110 | 120 | ", report.Table("tbl-annex-7"), StringComparison.Ordinal);
    }

    [Fact]
    public void Survey_HasTheNumberOfPersonsAndTheWay()
    {
        var report = School(
            "no: 1, indicator: liking",
            "指标,2024,2025,调查人数,调查方式\n在校生满意度,95,96.04,1010,网上问卷\n", "survey: true");
        Assert.Equal("""
            序号 | 指标 | 单位 | 2024年 | 2025年 | 调查人数 | 调查方式 | 备注
            1 | 在校生满意度* | % | 95.0 | 96.0 | 1010 | 网上问卷 | 
            """, report.Table("tbl-annex-7"));
        Assert.Equal([], Messages(report));
    }

    [Fact]
    public void Survey_WithoutItsPersonsAndItsWay_IsAGap()
    {
        var report = School("no: 1, indicator: liking", "指标,2024,2025\n在校生满意度,95,96\n", "survey: true");
        Assert.EndsWith("1 | 在校生满意度* | % | 95.0 | 96.0 | — | — | ", report.Table("tbl-annex-7"), StringComparison.Ordinal);
        Assert.Equal(
            ["附表7“计分卡”缺在校生满意度调查人数（北山职校，2025年）：数据表中没有填报。",
                "附表7“计分卡”缺在校生满意度（北山职校，2025年）的调查方式：数据表中没有填写“调查方式”一列。"],
            Messages(report));
    }

    [Fact]
    public void Required_Missing_IsAGap()
    {
        var report = School("no: 1, indicator: graduates\nno: 2, indicator: placed", "指标,2024,2025\n毕业生数,,120\n毕业去向落实人数,,\n");
        Assert.Equal("""
            序号 | 指标 | 单位 | 2024年 | 2025年 | 备注
            1 | 毕业生数* | 人 | — | 120 | 
            2 | 毕业去向落实人数 | 人 | — | — | 
            """, report.Table("tbl-annex-7"));
        Assert.Equal(
            ["附表7“计分卡”缺毕业生数（北山职校，2024年）：数据表中没有填报。"],
            Messages(report));
    }

    [Fact]
    public void ForHigherSchoolsOnly_NotStated_SaysSo()
    {
        var report = School("no: 4, indicator: foreigners", "指标,2024,2025\n毕业生数,110,120\n");
        Assert.EndsWith("4 | 留学生人数* | 人 | 仅高职填报 (2×1) | ", report.Table("tbl-annex-7"), StringComparison.Ordinal);
        Assert.Equal([], Messages(report));
    }

    [Fact]
    public void NotApplicableAndPromised_StayWhatTheyAre()
    {
        var report = School("no: 1, indicator: placed", "指标,2024,2025\n毕业去向落实人数,/,待补\n");
        Assert.EndsWith("1 | 毕业去向落实人数 | 人 | / | 待补 | ", report.Table("tbl-annex-7"), StringComparison.Ordinal);
    }

    [Fact]
    public void Figure_KnowsItsOrigin()
    {
        var report = School("no: 1, indicator: graduates", "指标,2024,2025\n毕业生数,110,120\n");
        var cell = Table(report).Grids[0].BodyRows[0].Cells.Single(cell => cell.Column == 4);
        var figure = Assert.IsType<BoundFigure>(Assert.Single(cell.Content));
        Assert.Equal("毕业生数（北山职校，2025年）", figure.Origin.Label);
    }

    [Fact]
    public void Form_ThatIsNotThere_NamesThoseThatAre()
    {
        var report = School("no: 1, indicator: graduates", "指标,2024,2025\n毕业生数,110,120\n")
            .With("tables/annex-7.yaml", "annex: 8\n");
        Assert.Equal(
            ["tables/annex-7.yaml:1:8 RC4213 指标目录中没有附表8。 现有的是附表7。"], report.Messages());
    }

    [Fact]
    public void Row_WithAnUnknownIndicator_IsAnError()
    {
        var report = School("no: 1, indicator: graduate", "指标,2024,2025\n毕业生数,110,120\n");
        Assert.Contains(
            "indicators.yaml:17:28 RC1409 “附表7”提到了不存在的指标“graduate”。 您要写的是不是“graduates”？", report.Messages());
    }

    [Fact]
    public void Survey_PersonsOfAnotherIndicator_AreAnError()
    {
        var report = School(
            "no: 1, indicator: graduates", "指标,2024,2025,调查人数\n毕业生数,110,120,300\n毕业去向落实人数,100,110,/\n");
        Assert.Equal(
            ["indicators.csv:2:14 RC1516 “毕业生数”不是调查得来的指标，没有调查人数。 "
                + "请删去这个数，或在 indicators.yaml 中为该指标写明“survey: true”。"],
            report.Messages());
    }

    /// <summary>The messages, but for those about the folders of the schools that <see cref="TestReport"/> brings along.</summary>
    private static IEnumerable<string> Messages(TestReport report) =>
        report.Compile().Diagnostics.Where(d => d.Code != "RC1601").Select(d => d.Message.Chinese);

    private static TableBlock Table(TestReport report)
    {
        var document = report.Compile().Document;
        Assert.NotNull(document);
        return TableText.All(document).Single(table => table.Anchor == "tbl-annex-7");
    }
}
