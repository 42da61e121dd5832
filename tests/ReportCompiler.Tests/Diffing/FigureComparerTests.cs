using ReportCompiler.Diffing;

namespace ReportCompiler.Tests.Diffing;

public class FigureComparerTests
{
    private static TestReport Region(string north, string south) => new TestReport()
        .With("schools/north/indicators.csv", north)
        .With("schools/south/indicators.csv", south);

    private static TestReport School(string indicators) => TestReport.OfSchool().With("indicators.csv", indicators);

    private static TestReport NextYear(TestReport report) => report
        .With("report.yaml", """
            kind: school
            year: 2026
            title: [质量年度报告]
            issuer: 南湖区北山职业学校
            date: 2026-12-31
            layout: small
            """);

    [Fact]
    public void Changed_BetweenDrafts_HasChangeAndGrowth()
    {
        var comparison = Comparing.Compare(School("指标,2025\n在校生数,200\n"), School("指标,2025\n在校生数,250\n"));

        var change = Assert.Single(comparison.Figures.Changed);
        Assert.Equal("students/school/2025 200 → 250", Comparing.Figure(change));
        Assert.Equal((50m, 25m, 25m), (change.Change, change.Growth, change.Size));
    }

    [Fact]
    public void Changed_Percentage_IsMeasuredInPoints()
    {
        var comparison = Comparing.Compare(School("指标,2025\n满意度,90.0\n"), School("指标,2025\n满意度,92.5\n"));

        var change = Assert.Single(comparison.Figures.Changed);
        Assert.Equal((2.5m, null, 2.5m), (change.Change, change.Growth, change.Size));
    }

    [Fact]
    public void Changed_OfSeveral_LargestGrowthFirst()
    {
        var comparison = Comparing.Compare(
            School("指标,2025\n在校生数,1000\n教职工数,10\n满意度,90.0\n"), School("指标,2025\n在校生数,1050\n教职工数,12\n满意度,80.0\n"));

        // 20 %, then 10 points, then 5 %.
        Assert.Equal(["staff", "satisfaction", "students"], comparison.Figures.Changed.Select(change => change.Indicator.Id));
    }

    [Fact]
    public void Changed_FromNothing_HasNoGrowthAndCountsAsAll()
    {
        var comparison = Comparing.Compare(School("指标,2025\n在校生数,0\n"), School("指标,2025\n在校生数,3\n"));

        var change = Assert.Single(comparison.Figures.Changed);
        Assert.Equal((3m, null, 100m), (change.Change, change.Growth, change.Size));
    }

    [Fact]
    public void Changed_BelowPrintedPrecision_IsTheSame()
    {
        var comparison = Comparing.Compare(School("指标,2025\n占地面积,100.001\n"), School("指标,2025\n占地面积,100.004\n"));

        Assert.False(comparison.HasDifferences);
    }

    [Fact]
    public void Changed_FromNumberToNotApplicable_HasNoChange()
    {
        var comparison = Comparing.Compare(School("指标,2025\n教职工数,12\n"), School("指标,2025\n教职工数,/\n"));

        var change = Assert.Single(comparison.Figures.Changed);
        Assert.Equal("staff/school/2025 12 → /", Comparing.Figure(change));
        Assert.Equal((null, null, 100m), (change.Change, change.Growth, change.Size));
    }

    [Fact]
    public void Appeared_WithWhatFollows_FollowsFromTheCell()
    {
        var comparison = Comparing.Compare(
            School("指标,2025\n占地面积,600.00\n"), School("指标,2025\n占地面积,600.00\n在校生数,200\n"));

        Assert.Equal(
            ["students/school/2025 ∅ → 200", "area_per_student/school/2025 ∅ → 3.00"],
            comparison.Figures.Appeared.Select(Comparing.Figure));
        Assert.Equal(["students/school/2025"], comparison.Figures.Appeared[1].FollowsFrom);
    }

    [Fact]
    public void Disappeared_WithWhatFollows_FollowsFromTheCell()
    {
        var comparison = Comparing.Compare(
            School("指标,2025\n占地面积,600.00\n在校生数,200\n"), School("指标,2025\n占地面积,600.00\n"));

        Assert.Equal(
            ["students/school/2025 200 → ∅", "area_per_student/school/2025 3.00 → ∅"],
            comparison.Figures.Disappeared.Select(Comparing.Figure));
        Assert.Equal(["students/school/2025"], comparison.Figures.Disappeared[1].FollowsFrom);
    }

    [Fact]
    public void FollowsFrom_SeveralSteps_GoesBackToTheCell()
    {
        const string South = "指标,2025\n在校生数,100\n占地面积,1000.00\n";
        var comparison = Comparing.Compare(
            Region("指标,2025\n在校生数,100\n占地面积,2000.00\n", South), Region("指标,2025\n在校生数,100\n占地面积,3000.00\n", South));

        // 1000 m² more: the school's by half, so 20 to 30 m² each; the region's by a third, so 15 to 20 m² each.
        Assert.Equal("area/north/2025 2000.00 → 3000.00", Comparing.Figure(comparison.Figures.Changed[0]));
        Assert.Equal(
            [
                "area_per_student/north/2025 20.00 → 30.00", "area/region/2025 3000.00 → 4000.00",
                "area_per_student/region/2025 15.00 → 20.00",
            ],
            comparison.Figures.Changed.Skip(1).Select(Comparing.Figure));
        Assert.All(comparison.Figures.Changed.Skip(1), change => Assert.Equal(["area/north/2025"], change.FollowsFrom));
    }

    [Fact]
    public void Restated_BetweenYears_IsToldApartFromChanged()
    {
        var comparison = Comparing.Compare(
            School("指标,2024,2025\n在校生数,180,200\n"), NextYear(School("指标,2024,2025,2026\n在校生数,180,210,220\n")));

        Assert.Equal("students/school/2026 200 → 220", Comparing.Figure(Assert.Single(comparison.Figures.Changed)));
        Assert.Equal("students/school/2025 200 → 210", Comparing.Figure(Assert.Single(comparison.Figures.Restated)));
    }

    [Fact]
    public void Changed_EarlierYearBetweenDrafts_IsChangedNotRestated()
    {
        var comparison = Comparing.Compare(School("指标,2024,2025\n在校生数,180,200\n"), School("指标,2024,2025\n在校生数,190,200\n"));

        Assert.Equal("students/school/2024 180 → 190", Comparing.Figure(Assert.Single(comparison.Figures.Changed)));
        Assert.Empty(comparison.Figures.Restated);
    }

    [Fact]
    public void Places_InTextAndTable_SayWhereAndHow()
    {
        TestReport Report(int students) => School($"指标,2025\n在校生数,{students}\n占地面积,600.00\n")
            .With("sections/numbers.md", "学校占地不变。现有在校生{{ students }}人。\n\n{{ table \"size\" }}")
            .With("tables/size.yaml", "caption: 规模\nrows: [{value: students}, {value: area}]\ncolumns: [{years: 1}]\n");
        var comparison = Comparing.Compare(Report(200), Report(250));

        Assert.Equal(2, comparison.Figures.Changed[0].Places.Count);
        var text = comparison.Figures.Changed[0].Places[0];
        Assert.Equal(
            (FigurePlaceKind.Paragraph, "1.2", "规模", "250", "现有在校生250人"),
            (text.Kind, text.SectionNumber, text.SectionTitle, text.Text, text.Excerpt));
        var cell = comparison.Figures.Changed[0].Places[1];
        Assert.Equal(
            (FigurePlaceKind.Table, "表1", "规模", "250", false),
            (cell.Kind, cell.BlockLabel, cell.BlockTitle, cell.Text, cell.IsWorkedOut));
        Assert.Contains("在校生数", cell.Row, StringComparison.Ordinal);
        Assert.Contains("2025", cell.Column, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_OfGrowth_AreWorkedOut()
    {
        TestReport Report(int students) => School($"指标,2024,2025\n在校生数,100,{students}\n")
            .With("sections/numbers.md", "在校生比上年增长{{ students | growth }}。");
        var comparison = Comparing.Compare(Report(200), Report(250));

        var place = Assert.Single(Assert.Single(comparison.Figures.Changed).Places);
        Assert.Equal(("150.00%", true), (place.Text, place.IsWorkedOut));
    }

    [Fact]
    public void Definitions_NameAndPrecision_AreToldAndTheFigureIsNot()
    {
        const string Catalogue = """
            indicators:
              students: {{name: {0}, unit: 人, precision: {1}, aggregation: sum}}
            """;
        TestReport Report(string name, int precision) => School("indicator,2025\nstudents,200\n")
            .With("templates/small/indicators.yaml", string.Format(null, System.Text.CompositeFormat.Parse(Catalogue), name, precision));
        var comparison = Comparing.Compare(Report("在校生数", 1), Report("学生数", 2));

        Assert.Equal(
            [(DefinitionPart.Name, "在校生数", "学生数"), (DefinitionPart.Precision, "1", "2")],
            comparison.Figures.Definitions.Select(definition => (definition.Part, definition.Old!, definition.New!)));
        Assert.Empty(comparison.Figures.Changed);
    }

    [Fact]
    public void Ranks_OnlyOfSchoolsThatMoved()
    {
        var comparison = Comparing.Compare(
            Region("指标,2025\n在校生数,300\n教职工数,20\n", "指标,2025\n在校生数,200\n教职工数,10\n"),
            Region("指标,2025\n在校生数,300\n教职工数,20\n", "指标,2025\n在校生数,400\n教职工数,10\n"));

        Assert.Equal(
            [("students", "south", 2, 1), ("students", "north", 1, 2)],
            comparison.Figures.Ranks.Select(rank => (rank.Indicator.Id, rank.School.Id, rank.OldRank, rank.NewRank)));
    }

    [Fact]
    public void Ranks_EqualFigures_ShareThePlace()
    {
        var comparison = Comparing.Compare(
            Region("指标,2025\n在校生数,300\n", "指标,2025\n在校生数,200\n"), Region("指标,2025\n在校生数,300\n", "指标,2025\n在校生数,300\n"));

        var rank = Assert.Single(comparison.Figures.Ranks);
        Assert.Equal(("south", 2, 1), (rank.School.Id, rank.OldRank, rank.NewRank));
    }
}
