using ReportCompiler.Data;

namespace ReportCompiler.Tests.Data;

/// <summary>What a report is as data.</summary>
public sealed class ReportDataTests
{
    private readonly TestReport _region = new TestReport()
        .With("schools/north/indicators.csv", "指标,2024,2025\n在校生数,60,70\n占地面积,700,700\n")
        .With("schools/south/indicators.csv", "指标,2024,2025\n在校生数,20,30\n占地面积,待补,/\n");

    [Fact]
    public void Facts_OfARegion_HoldWhatIsStatedAndWhatFollows() => Assert.Equal(
        [
            "students/region/2024 = 80: 各校合计(students/north/2024, students/south/2024)",
            "students/region/2025 = 100: 各校合计(students/north/2025, students/south/2025)",
            "students/north/2024 = 60",
            "students/north/2025 = 70",
            "students/south/2024 = 20",
            "students/south/2025 = 30",
            "area/region/2025 = 700: 各校合计(area/north/2025)",
            "area/north/2024 = 700",
            "area/north/2025 = 700",
            "area/south/2024 is not_reported",
            "area/south/2025 is not_applicable",
            "area_per_student/region/2025 = 7: 占地面积 ÷ 在校生数(area/region/2025, students/region/2025)",
            "area_per_student/north/2024 = 11.666666666666666666666666667: 占地面积 ÷ 在校生数(area/north/2024, students/north/2024)",
            "area_per_student/north/2025 = 10: 占地面积 ÷ 在校生数(area/north/2025, students/north/2025)",
        ],
        Build(_region).Facts.Select(Describe));

    [Fact]
    public void Facts_StatedAndComputed_HaveBothOrigins()
    {
        var fact = Build(_region.With("region/totals.csv", "指标,2025\n在校生数,101\n"))
            .Facts.Single(fact => fact.Id == "students/region/2025");
        Assert.Equal(new StatedData("101", "region/totals.csv", 2, 6), fact.Stated);
        Assert.Equal("students/region/2025 = 100: 各校合计(students/north/2025, students/south/2025)", Describe(fact));
    }

    [Fact]
    public void Facts_BrokenDownTwice_HoldEachPart() => Assert.Equal(
        [
            "students/school/2025 = 1: 各年级合计(students/school/2025/grade=一)",
            "students/school/2025/grade=一 = 1: 各生源地合计(students/school/2025/grade=一&origin=区内)",
            "students/school/2025/grade=一&origin=区内 = 1",
        ],
        Build(TestReport.OfSchool()
            .With("indicators.yaml", "dimensions:\n  grade: {name: 年级, categories: [一]}\n")
            .With("在校生数.csv", "年级,生源地,2025\n一,合计,1\n一,区内,1\n")).Facts.Select(Describe));

    [Fact]
    public void Facts_OfASchoolThatOnlyLastYearHas_AreThere()
    {
        const string Report = "kind: region\nyear: {0}\nname: 南湖区\ntitle: 年度报告\nissuer: 教育局\ndate: {0}-12-31\nlayout: small\nschools: [{1}]\n";
        var data = Build(new TestReport()
            .With("report.yaml", Report.Replace("{0}", "2025").Replace("{1}", "north, south") + "previous: ../nanhu-2024\n")
            .With("schools/north/indicators.csv", "指标,2025\n在校生数,70\n")
            .With("schools/south/indicators.csv", "指标,2025\n在校生数,30\n")
            .With("../nanhu-2024/report.yaml", Report.Replace("{0}", "2024").Replace("{1}", "north, south, west"))
            .With("../nanhu-2024/schools/north/school.yaml", "name: 南湖区北山职业学校\n")
            .With("../nanhu-2024/schools/north/a.csv", "指标,2024\n在校生数,60\n")
            .With("../nanhu-2024/schools/south/school.yaml", "name: 南湖区南港职业学校\n")
            .With("../nanhu-2024/schools/south/a.csv", "指标,2024\n在校生数,20\n")
            .With("../nanhu-2024/schools/west/school.yaml", "name: 南湖区西桥职业学校\nshort: 西桥职校\n")
            .With("../nanhu-2024/schools/west/a.csv", "指标,2024\n在校生数,40\n"));
        Assert.Equal(
            [
                "students/region/2024 = 120: 各校合计(students/north/2024, students/south/2024, students/west/2024)",
                "students/region/2025 = 100: 各校合计(students/north/2025, students/south/2025)",
                "students/north/2024 = 60",
                "students/north/2025 = 70",
                "students/south/2024 = 20",
                "students/south/2025 = 30",
                "students/west/2024 = 40",
            ],
            data.Facts.Select(Describe));
        Assert.Equal(new StatedData("40", "../nanhu-2024/schools/west/a.csv", 2, 6), data.Facts[^1].Stated);
        Assert.Equal("西桥职校", data.Entities[^1].ShortName);
    }

    [Theory]
    [MemberData(nameof(SampleReport.Folders), MemberType = typeof(SampleReport))]
    public void Facts_OfASample_HoldAllThatItsSourcesStateOnce(string folder)
    {
        var report = SampleReport.Of(folder);
        var facts = ReportDataBuilder.Build(report)!.Facts;
        Assert.Equal(report.Summary.Facts, facts.Count(fact => fact.Stated is not null));
        Assert.Equal(facts.Count, facts.Select(fact => fact.Id).Distinct().Count());
    }

    [Fact]
    public void Text_FigureWorkedOutFromOthers_NamesTheFactsBehindIt()
    {
        var text = Text(_region, "sec-numbers", "比上年增加{{ students | change }}人。");
        Assert.Equal("比上年增加20人。", text.Text);
        Assert.Equal((5, 2), (text.Figures[0].Start, text.Figures[0].Length));
        Assert.Equal(
            ["students/region/2024", "students/region/2025"], text.Figures[0].Facts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Text_Gap_IsAFigureWithoutFacts()
    {
        var text = Text(new TestReport(), "sec-numbers", "{{ students }}人。");
        Assert.Equal("〔缺：在校生数（南湖区，2025年）〕人。", text.Text);
        Assert.Equal([], Assert.Single(text.Figures).Facts);
    }

    [Fact]
    public void Text_GapThatTheSourceAnnounces_NamesTheFact()
    {
        var text = Text(_region, "sec-numbers", "{{ value \"area\" \"南港职校\" 2024 }}m²。");
        Assert.Equal("〔缺：占地面积（南港职校，2024年）〕m²。", text.Text);
        Assert.Equal(["area/south/2024"], Assert.Single(text.Figures).Facts);
    }

    [Fact]
    public void Blocks_ListsQuotesAndNotes_AreParagraphsInOrder()
    {
        var section = Section(
            new TestReport().With("sections/numbers.md", "甲[^1]\n第二行\n\n- 乙\n\n> 丙\n\n[^1]: 丁\n"), "sec-numbers");
        Assert.Equal(
            ["Text 甲第二行", "Footnote 丁", "Item 乙", "Quote 丙"],
            section.Blocks.Cast<ParagraphData>().Select(block => $"{block.Kind} {block.Text.Text}"));
    }

    [Fact]
    public void Table_MergedCells_StandInEveryPlaceThatTheyCover()
    {
        var table = (TableData)Section(_region
            .With("sections/numbers.md", "{{ table \"t\" }}")
            .With("tables/t.yaml", """
                caption: 规模
                stub: 年度
                rows: [{years: 2}]
                columns: [{head: 各项, columns: [{value: students, head: 人数}, {value: area, head: 面积}]}]
                """), "sec-numbers").Blocks[0];
        Assert.Equal(
            ["年度|各项|各项", "年度|人数|面积"], table.Grids[0].Header.Select(row => string.Join('|', row.Select(cell => cell.Text))));
        Assert.Equal(
            ["2024|80|—", "2025|100|700.00"], table.Grids[0].Rows.Select(row => string.Join('|', row.Select(cell => cell.Text))));
    }

    [Fact]
    public void Build_ReportWithErrors_HasNoData() =>
        Assert.Null(ReportDataBuilder.Build(new TestReport().With("sections/numbers.md", "{{ nothing }}").Compile()));

    private static ReportData Build(TestReport report) => ReportDataBuilder.Build(report.Compile())!;

    private static TextData Text(TestReport report, string anchor, string numbers) =>
        ((ParagraphData)Section(report.With("sections/numbers.md", numbers), anchor).Blocks[0]).Text;

    private static SectionData Section(TestReport report, string anchor) =>
        Build(report).Sections.SelectMany(section => section.WithDescendants()).Single(section => section.Anchor == anchor);

    private static string Describe(FactData fact)
    {
        var value = fact.Value is { } number ? FormattableString.Invariant($" = {number}") : $" is {fact.Absence}";
        var origin = fact.Computed is { } computed ? $": {computed.Formula}({string.Join(", ", computed.Inputs)})" : "";
        return fact.Id + value + origin;
    }
}
