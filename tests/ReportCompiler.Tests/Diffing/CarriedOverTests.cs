using ReportCompiler.Diffing;

namespace ReportCompiler.Tests.Diffing;

public class CarriedOverTests
{
    private static TestReport Report(int year, string numbers, string indicators = "") => TestReport.OfSchool()
        .With("report.yaml", $"""
            kind: school
            year: {year}
            title: [质量年度报告]
            issuer: 南湖区北山职业学校
            date: {year}-12-31
            layout: small
            """)
        .With("sections/numbers.md", numbers)
        .With("indicators.csv", indicators.Length > 0 ? indicators : "指标,2024\n教职工数,90\n");

    private static IReadOnlyList<CarriedOver> Find(string old, string @new, string oldFigures = "", string newFigures = "") =>
        Comparing.Compare(Report(2024, old, oldFigures), Report(2025, @new, newFigures)).CarriedOver;

    [Fact]
    public void Same_ParagraphOfSomeLength()
    {
        const string Text = "学校坚持立德树人，把思想政治教育贯穿教育教学的全过程。";

        var carried = Assert.Single(Find(Text, Text));

        Assert.Equal((CarriedOverKind.Same, "1.2", Text), (carried.Kind, carried.SectionNumber, carried.Text.New));
    }

    [Fact]
    public void Same_ShortParagraph_SaysNothing() => Assert.Empty(Find("主要做法如下：", "主要做法如下："));

    [Fact]
    public void SameButYear_YearWasReplaced()
    {
        var carried = Assert.Single(Find(
            "2024年，学校坚持立德树人，思想政治教育贯穿教育教学全过程。", "2025年，学校坚持立德树人，思想政治教育贯穿教育教学全过程。"));

        Assert.Equal(CarriedOverKind.SameButYear, carried.Kind);
        Assert.Equal("«2024年|2025年»，学校坚持立德树人，思想政治教育贯穿教育教学全过程。", Comparing.Text(carried.Text));
    }

    [Fact]
    public void SameButYear_AcademicYear_IsOneYear()
    {
        var carried = Assert.Single(Find(
            "2023—2024学年，学校坚持立德树人，思想政治教育贯穿全过程。", "2024—2025学年，学校坚持立德树人，思想政治教育贯穿全过程。"));

        Assert.Equal("«2023—2024学年|2024—2025学年»，学校坚持立德树人，思想政治教育贯穿全过程。", Comparing.Text(carried.Text));
    }

    [Fact]
    public void StillSaysLastYear_InSentenceThatStayed()
    {
        const string Stale = "2024年，学校举办了第三届技能节，学生参与面广。";

        var carried = Assert.Single(Find("学生的获奖逐年增多。" + Stale, "学生的获奖逐年增多，质量也在提高。" + Stale));

        Assert.Equal((CarriedOverKind.StillSaysLastYear, "2024年"), (carried.Kind, carried.Quote));
        Assert.Equal(17, carried.QuoteStart);
    }

    [Theory]
    [InlineData("自2024年起，学校实行双导师制，每名学生都有企业导师。")]
    [InlineData("2024级新生全部参加了入学教育，军训合格率百分之百。")]
    [InlineData("学校落实《2024年职业教育工作要点》，完善各项管理制度。")]
    public void StillSaysLastYear_WhereTheYearIsRight_IsOnlyTheSame(string text) =>
        Assert.Equal(CarriedOverKind.Same, Assert.Single(Find(text, text)).Kind);

    [Fact]
    public void StillSaysLastYear_BesideThisYear_IsNot()
    {
        var carried = Find(
            "2024年学校举办了第三届技能节，学生参与面比2023年更广。",
            "2024年学校举办了第三届技能节，2025年又举办了第四届，参与面更广。");

        Assert.Empty(carried);
    }

    [Fact]
    public void StillSaysLastFigure_TypedBesideItsName()
    {
        const string Text = "学校办学规模稳定，现有在校生1286人，分布在十个专业。";

        var carried = Assert.Single(Find(Text, Text, "指标,2024\n在校生数,1286\n", "指标,2024,2025\n在校生数,1286,1320\n"));

        Assert.Equal(
            (CarriedOverKind.StillSaysLastFigure, "1286", "1320", "students/school/2025"),
            (carried.Kind, carried.Quote, carried.Expected, carried.Fact));
    }

    [Fact]
    public void StillSaysLastFigure_BoundLastYear()
    {
        var carried = Assert.Single(Find(
            "学校办学规模稳定，共有{{ students }}名学生，分布在十个专业。", "学校办学规模稳定，共有1286名学生，分布在十个专业。",
            "指标,2024\n在校生数,1286\n", "指标,2024,2025\n在校生数,1286,1320\n"));

        Assert.Equal((CarriedOverKind.StillSaysLastFigure, "1286"), (carried.Kind, carried.Quote));
    }

    [Fact]
    public void StillSaysLastFigure_AsLastYears_IsRight()
    {
        var carried = Find(
            "学校办学规模稳定，现有在校生1286人，分布在十个专业。", "学校办学规模扩大，在校生由1286人增加到1320人，分布在十个专业。",
            "指标,2024\n在校生数,1286\n", "指标,2024,2025\n在校生数,1286,1320\n");

        Assert.Empty(carried);
    }

    [Fact]
    public void WholeCase_IsToldOnce()
    {
        static TestReport WithCase(TestReport report) => report.With("cases/a.md", """
            ---
            title: 岗位育人
            section: schools
            ---

            学校与当地企业共建实训基地，学生在真实岗位上完成训练。

            各专业每年修订一次人才培养方案，修订前走访用人单位。
            """);
        var comparison = Comparing.Compare(WithCase(Report(2024, "规模。")), WithCase(Report(2025, "规模。")));

        var carried = Assert.Single(comparison.CarriedOver);
        Assert.Equal((CarriedOverKind.Same, true, "岗位育人"), (carried.Kind, carried.IsWholeCase, carried.CaseTitle));
    }

    [Fact]
    public void BetweenDrafts_NothingIsCarriedOver()
    {
        const string Text = "学校坚持立德树人，把思想政治教育贯穿教育教学的全过程。";

        Assert.Empty(Comparing.Compare(Report(2025, Text), Report(2025, Text)).CarriedOver);
    }

    [Fact]
    public void Table_OverTheLastYears_IsTheSameTableAYearLater()
    {
        static TestReport WithTable(TestReport report) => report
            .With("sections/schools.md", "{{ table \"size\" }}")
            .With("tables/size.yaml", "caption: 规模\nrows: [{value: staff}]\ncolumns: [{years: 2}]\n");
        var comparison = Comparing.Compare(
            WithTable(Report(2024, "规模。", "指标,2023,2024\n教职工数,80,90\n")),
            WithTable(Report(2025, "规模。", "指标,2024,2025\n教职工数,90,95\n")));

        Assert.Empty(comparison.RewrittenBlocks);
        Assert.Empty(comparison.Structure);
    }
}
