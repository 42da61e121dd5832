namespace ReportCompiler.Tests.Tables;

/// <summary>Every shape of table over figures.</summary>
public sealed class FigureTableTests
{
    private static TestReport Report(string description) => new TestReport()
        .With("schools/north/indicators.csv", "指标,2023,2024,2025\n在校生数,60,65,70\n教职工数,10,10,10\n专任教师数,7,8,9\n占地面积,600,600,600\n")
        .With("schools/south/indicators.csv", "指标,2023,2024,2025\n在校生数,20,25,30\n教职工数,5,5,5\n专任教师数,4,4,4\n占地面积,,,/\n")
        .With("tables/t.yaml", description)
        .With("sections/numbers.md", "{{ table \"t\" }}");

    [Fact]
    public void Schools_ByIndicators_WithATotal()
    {
        var table = Report("""
            caption: 规模
            stub: 学校
            rows: [{schools: all}, {total: 合计}]
            columns: [students, area, area_per_student]
            """).Table("tbl-t");
        Assert.Equal("""
            学校 | 在校生数 | 占地面积 | 生均占地面积
            南湖区北山职业学校 | 70 | 600.00 | 8.57
            南湖区南港职业学校 | 30 | / | /
            合计 | 100 | 600.00 | 6.00
            """, table);
    }

    [Fact]
    public void Years_ByCountAndShare_WithTwoHeaderRows()
    {
        var table = Report("""
            caption: 师资
            stub: 年度
            rows: [{years: 2}]
            columns:
              - staff
              - head: 专任教师
                columns: [{value: teachers, head: 数量}, {value: teacher_share, head: 比例}]
            """).Table("tbl-t");
        Assert.Equal("""
            年度 (1×2) | 教职工数 (1×2) | 专任教师 (2×1)
            数量 | 比例
            2024 | 15 | 12 | 80.00%
            2025 | 15 | 13 | 86.67%
            """, table);
    }

    [Fact]
    public void Categories_ByYear_WithATotal()
    {
        var table = Report("""
            caption: 生源
            stub: 生源地
            value: students
            rows: [{categories: origin}, {total: 合计}]
            columns: [{head: 人数, columns: [{years: 2}]}]
            """)
            .With("region/students.csv", "生源地,2024,2025\n区内,50,60\n市外,40,40\n")
            .Table("tbl-t");
        Assert.Equal("""
            生源地 (1×2) | 人数 (2×1)
            2024年 | 2025年
            区内 | 50 | 60
            市外 | 40 | 40
            合计 | 90 | 100
            """, table);
    }

    [Fact]
    public void Categories_WithYearsNestedInTheRows()
    {
        var table = Report("""
            caption: 生源
            stub: [生源地, 年度]
            rows: [{categories: origin, rows: [{years: 2}]}]
            columns: [students]
            """)
            .With("region/students.csv", "生源地,2024,2025\n区内,50,60\n市外,40,40\n")
            .Table("tbl-t");
        Assert.Equal("""
            生源地 | 年度 | 在校生数
            区内 (1×2) | 2024 | 50
            2025 | 60
            市外 (1×2) | 2024 | 40
            2025 | 40
            """, table);
    }

    [Fact]
    public void Measures_WithYearsSideBySide()
    {
        var table = Report("""
            caption: 两项
            stub: 学校
            rows: [{schools: all}]
            columns: [{value: students, head: 在校生, columns: [{years: 2}]}, {value: staff, head: 教职工, columns: [{years: 2}]}]
            """).Table("tbl-t");
        Assert.Equal("""
            学校 (1×2) | 在校生 (2×1) | 教职工 (2×1)
            2024年 | 2025年 | 2024年 | 2025年
            南湖区北山职业学校 | 65 | 70 | 10 | 10
            南湖区南港职业学校 | 25 | 30 | 5 | 5
            """, table);
    }

    [Fact]
    public void Wide_CutIntoStackedHalves()
    {
        var table = Report("""
            caption: 两截
            stub: 年度
            rows: [{years: 1}]
            columns: [students, staff, {value: teachers, break: true}, teacher_share]
            """).Table("tbl-t");
        Assert.Equal("""
            年度 | 在校生数 | 教职工数
            2025 | 100 | 15
            ---
            年度 | 专任教师数 | 专任教师占比
            2025 | 13 | 86.67%
            """, table);
    }

    [Fact]
    public void Blocks_UnderOneCaption()
    {
        var table = Report("""
            caption: 两块
            blocks:
              - {stub: 学校, rows: [{schools: all}], columns: [students]}
              - {stub: 年度, rows: [{years: 2}], columns: [staff]}
            """).Table("tbl-t");
        Assert.Equal("""
            学校 | 在校生数
            南湖区北山职业学校 | 70
            南湖区南港职业学校 | 30
            ---
            年度 | 教职工数
            2024 | 15
            2025 | 15
            """, table);
    }

    [Fact]
    public void Attributes_MergeEqualNeighbours()
    {
        var table = Report("""
            caption: 名单
            stub: 学校
            rows: [{schools: all}]
            columns: [{attribute: nature, head: 性质}, {attribute: authority, head: 主管, merge: true}]
            """).Table("tbl-t");
        Assert.Equal("""
            学校 | 性质 | 主管
            南湖区北山职业学校 | 公办 | 区教育局 (1×2)
            南湖区南港职业学校 | 民办
            """, table);
    }

    [Fact]
    public void Units_InTheHeads()
    {
        var table = Report("""
            caption: 带单位
            units_in_heads: true
            stub: 年度
            rows: [{years: 1}]
            columns: [students, {value: "teachers | share students", head: 师生比, decimals: 1}]
            """).Table("tbl-t");
        Assert.Equal("""
            年度 | 在校生数（人） | 师生比
            2025 | 100 | 13.0%
            """, table);
    }

    [Fact]
    public void Caption_IsATemplate()
    {
        var compiled = Report("caption: \"{{ report.year - 1 }}-{{ report.year }}学年规模\"\nrows: [{years: 1}]\ncolumns: [students]\n")
            .Compile();
        var table = TableText.All(compiled.Document!).Single();
        Assert.Equal("表1", table.Caption!.Label);
        Assert.Equal("2024-2025学年规模", table.Caption.Text);
    }

    [Fact]
    public void MissingFigure_IsAWarningThatSaysWhy()
    {
        var messages = Report("caption: 规模\nstub: 学校\nrows: [{schools: all}]\ncolumns: [satisfaction]\n").Messages();
        Assert.Equal("""
            tables/t.yaml:4:11 RC2002 表“规模”缺满意度（北山职校，2025年）：schools/north 的数据表中没有填报。 暂印“—”或“〔缺：…〕”；请补报，不适用填“/”。
            tables/t.yaml:4:11 RC2002 表“规模”缺满意度（南港职校，2025年）：schools/south 的数据表中没有填报。 暂印“—”或“〔缺：…〕”；请补报，不适用填“/”。
            """, string.Join('\n', messages));
    }

    [Fact]
    public void UnknownTable_NamesTheNearest()
    {
        var messages = Report("caption: 规模\nrows: [{years: 1}]\ncolumns: [students]\n")
            .With("sections/outlook.md", "{{ table \"tt\" }}").Messages();
        Assert.Equal(["sections/outlook.md:1:10 RC4120 没有名为“tt”的表格。 您要写的是不是“t”？"], messages);
    }

    [Fact]
    public void TablePrintedTwice_IsAnError()
    {
        var messages = Report("caption: 规模\nrows: [{years: 1}]\ncolumns: [students]\n")
            .With("sections/outlook.md", "{{ table \"t\" }}").Messages();
        Assert.Equal(["sections/outlook.md:1:10 RC4121 表格“t”印了两次。 请删去一处，改用 @tbl- 引用。"], messages);
    }

    [Fact]
    public void RowsAndColumns_ThatBothNameAFigure_AreAnErrorForEachRow()
    {
        var messages = Report("caption: 规模\nrows: [students, staff]\ncolumns: [area]\n").Messages();
        Assert.Equal(
            [
                "tables/t.yaml:2:8 RC4214 这里写着“students”，与它交叉的一边写着“area”，不知道填哪一个。"
                    + " 请只在一边写指标；要列出各校或合计，写 {schools: all}、{total: 合计}。",
                "tables/t.yaml:2:18 RC4214 这里写着“staff”，与它交叉的一边写着“area”，不知道填哪一个。"
                    + " 请只在一边写指标；要列出各校或合计，写 {schools: all}、{total: 合计}。",
            ],
            messages);
    }
}
