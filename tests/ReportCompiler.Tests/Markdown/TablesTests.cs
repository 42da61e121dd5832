using ReportCompiler.Documents;
using ReportCompiler.Tests.Docx;

namespace ReportCompiler.Tests.Markdown;

public sealed class TablesTests
{
    private static TestReport Report(string description) => new TestReport()
        .With("schools/north/indicators.csv", "指标,2024,2025\n在校生数,65,70\n教职工数,10,10\n专任教师数,8,9\n")
        .With("schools/south/indicators.csv", "指标,2024,2025\n在校生数,25,30\n教职工数,5,5\n专任教师数,4,4\n")
        .With("tables/t.yaml", description)
        .With("sections/numbers.md", "{{ table \"t\" }}");

    [Fact]
    public void Table_HasItsCaptionAboveAndItsNoteBeneath() => Assert.Equal(
        """
        **表1** 规模（单位：人）

        | 学校 | 在校生数 |
        |---|---:|
        | 南湖区北山职业学校 | 70 |
        | 南湖区南港职业学校 | 30 |
        | 合计 | 100 |

        注：以学籍为准。
        2025年9月。
        """,
        MarkdownText.OfSection(Report("""
            caption: 规模
            unit: 人
            note: 注：以学籍为准。2025年9月。
            stub: 学校
            rows: [{schools: all}, {total: 合计}]
            columns: [students]
            """)));

    [Fact]
    public void Heads_OnTwoLevels_AreJoined() => Assert.Equal(
        """
        **表1** 师资

        | 年度 | 教职工数 | 专任教师 / 数量 | 专任教师 / 比例 |
        |---|---:|---:|---:|
        | 2024 | 15 | 12 | 80.00% |
        | 2025 | 15 | 13 | 86.67% |
        """,
        MarkdownText.OfSection(Report("""
            caption: 师资
            stub: 年度
            rows: [{years: 2}]
            columns:
              - staff
              - head: 专任教师
                columns: [{value: teachers, head: 数量}, {value: teacher_share, head: 比例}]
            """)));

    [Fact]
    public void Cell_OverSeveralRows_IsRepeatedInEach() => Assert.Equal(
        """
        **表1** 基地

        | 学校 | 基地 |
        |---|---|
        | 南湖区北山职业学校 | 数控 |
        | 南湖区北山职业学校 | 汽修<br>\*一期 |
        | 南湖区南港职业学校 | 甲\|乙 |
        """,
        MarkdownText.OfSection(new TestReport()
            .With("schools/north/tables/bases.csv", "基地\n数控\n\"汽修\n*一期\"\n")
            .With("schools/south/tables/bases.csv", "基地\n甲|乙\n")
            .With("tables/bases.yaml", "caption: 基地\nsource: bases.csv\nper_school: 学校\nmerge: 学校\n")
            .With("sections/numbers.md", "{{ table \"bases\" }}")));

    [Fact]
    public void Cell_OverSeveralColumns_StandsInTheFirst() => Assert.EndsWith(
        """
        **表1** 学校占地面积一览表

        | 甲 | 乙 | 丙 |
        |---|---:|---:|
        | 一 | 不适用 | |
        | | 2 | 3 |

        """,
        Written(new TableGrid(
            [ColumnKind.Label, ColumnKind.Figure, ColumnKind.Figure],
            [SampleDocuments.Row(RowKind.Header, "甲", "乙", "丙")],
            [
                new TableRow(RowKind.Body, [new(0, [new TextRun("一")]), new(1, [new TextRun("不适用")], ColumnSpan: 2)]),
                SampleDocuments.Row(RowKind.Body, "", "2", "3"),
            ])),
        StringComparison.Ordinal);

    [Fact]
    public void Grid_WithoutHeads_HasEmptyOnes() => Assert.EndsWith(
        """

        | | |
        |---|---:|
        | 一 | 1 |

        """,
        Written(new TableGrid([ColumnKind.Label, ColumnKind.Figure], [], [SampleDocuments.Row(RowKind.Body, "一", "1")])),
        StringComparison.Ordinal);

    /// <summary>As in print: what is part of 毕业生 stands further in.</summary>
    [Fact]
    public void Item_ThatIsPartOfAnother_IsIndented() => Assert.EndsWith(
        """

        | 指标 |
        |---|
        | 毕业生 |
        | 其中：升学 |
        | 　　　就业 |

        """,
        Written(new TableGrid(
            [ColumnKind.Item],
            [SampleDocuments.Row(RowKind.Header, "指标")],
            [
                SampleDocuments.Row(RowKind.Body, "毕业生"),
                SampleDocuments.Row(RowKind.Body, "其中：升学"),
                new TableRow(RowKind.Body, [new(0, [new TextRun("就业")]) { Indent = 1 }]),
            ])),
        StringComparison.Ordinal);

    /// <summary>Two halves of a wide table stand one under the other, as in print.</summary>
    [Fact]
    public void Grids_FollowEachOther() => Assert.Contains(
        """
        | 年度 | 教职工数 |
        |---|---:|
        | 2025 | 15 |

        | 年度 | 专任教师数 |
        |---|---:|
        | 2025 | 13 |
        """,
        MarkdownText.OfSection(Report("""
            caption: 师资
            stub: 年度
            rows: [{years: 1}]
            columns: [staff, {value: teachers, break: true}]
            """)),
        StringComparison.Ordinal);

    private static string Written(TableGrid grid) =>
        ReportCompiler.Markdown.MarkdownWriter.Write(SampleDocuments.With(SampleDocuments.Table(grid)));
}
