namespace ReportCompiler.Tests.Indicators;

/// <summary>Figures computed from facts, seen through the text that prints them.</summary>
public sealed class FigureTests
{
    private static TestReport Schools(string north, string south) => new TestReport()
        .With("schools/north/indicators.csv", "指标,2024,2025\n" + north)
        .With("schools/south/indicators.csv", "指标,2024,2025\n" + south);

    [Fact]
    public void Region_SumsItsSchools()
    {
        var report = Schools("占地面积,1,100.25\n", "占地面积,1,50.5\n").With("sections/numbers.md", "{{ area }}");
        Assert.Equal("150.75", report.Text("sec-numbers"));
    }

    [Fact]
    public void Region_RatioIsOfTheSums_NeverTheMeanOfRatios()
    {
        // 1000 / 100 = 10 and 1000 / 900 = 1.11: the mean would be 5.56; the ratio of the sums is 2000 / 1000.
        var report = Schools("占地面积,,1000\n在校生数,,100\n", "占地面积,,1000\n在校生数,,900\n")
            .With("sections/numbers.md", "{{ area_per_student }}");
        Assert.Equal("2.00", report.Text("sec-numbers"));
    }

    [Fact]
    public void Region_WeightedMean()
    {
        // (3000 × 100 + 4000 × 300) ÷ 400 = 3750
        var report = Schools("月收入,,3000\n在校生数,,100\n", "月收入,,4000\n在校生数,,300\n")
            .With("sections/numbers.md", "{{ income }}");
        Assert.Equal("3750", report.Text("sec-numbers"));
    }

    [Fact]
    public void Region_SchoolToWhichItDoesNotApply_IsLeftOut()
    {
        var report = Schools("占地面积,,100\n", "占地面积,,/\n").With("sections/numbers.md", "{{ area }}");
        Assert.Equal("100.00", report.Text("sec-numbers"));
    }

    [Fact]
    public void Region_SchoolWithoutTheFigure_LeavesAGapThatNamesIt()
    {
        var report = Schools("占地面积,,100\n", "在校生数,,10\n").With("sections/numbers.md", "面积{{ area }}。");
        Assert.Equal("面积〔缺：占地面积（南湖区，2025年）〕。", report.Text("sec-numbers"));
        Assert.Equal(
            ["sections/numbers.md:1:6 RC2002 文中缺占地面积（南湖区，2025年）：区域没有填报，南港职校也没有填报。 暂印“—”或“〔缺：…〕”；请补报，不适用填“/”。"],
            report.Messages());
    }

    [Fact]
    public void ComputedInText_FromAMissingFigure_LeavesAGap()
    {
        var report = Schools("在校生数,,100\n", "在校生数,,10\n").With("sections/numbers.md", "共{{ students + area }}。");
        Assert.Equal("共〔缺：占地面积（南湖区，2025年）〕。", report.Text("sec-numbers"));
        Assert.StartsWith("sections/numbers.md:1:5 RC2002 文中缺占地面积（南湖区，2025年）", Assert.Single(report.Messages()));
    }

    [Fact]
    public void MissingFigure_WantedInManyPlaces_IsReportedOnceWithTheOthers()
    {
        var report = new TestReport()
            .With("tables/t.yaml", "caption: 规模\nstub: 年度\nrows: [{years: 1}]\ncolumns: [area]\n")
            .With("sections/numbers.md", "{{ area }}平方米。\n\n{{ table \"t\" }}")
            .With("sections/outlook.md", "仍是{{ area }}平方米。");
        var diagnostic = Assert.Single(report.Compile().Diagnostics);
        Assert.Equal("sections/numbers.md:1:4", diagnostic.Span.ToString());
        Assert.Equal(
            ["tables/t.yaml:4:11 表“规模”也要用", "sections/outlook.md:1:6 文中也要用"],
            diagnostic.Related.Select(place => $"{place.Span} {place.Note.Chinese}"));
    }

    [Fact]
    public void MissingFigure_WhileThereAreErrors_IsLeftForLater()
    {
        var report = new TestReport()
            .With("region/totals.csv", "指标,2025\n占地面积,约一百\n")
            .With("sections/numbers.md", "{{ area }}平方米。");
        Assert.StartsWith("region/totals.csv:2:6 RC1507", Assert.Single(report.Messages()));
    }

    [Fact]
    public void MissingFigure_ThatTheAuthorProvidesFor_IsSilent()
    {
        var report = new TestReport().With(
            "sections/numbers.md", "{{ if area }}面积{{ area }}。{{ end }}共{{ area ?? \"若干\" }}平方米。");
        Assert.Equal("共若干平方米。", report.Text("sec-numbers"));
        Assert.Empty(report.Messages());
    }

    [Fact]
    public void Zero_IsAFigure()
    {
        var report = Schools("在校生数,,0\n", "在校生数,,5\n").With("sections/numbers.md", "{{ students }}");
        Assert.Equal("5", report.Text("sec-numbers"));
    }

    [Fact]
    public void Rounding_HalfAwayFromZero()
    {
        // 1 / 8 = 0.125 → 0.13 (half to even would give 0.12)
        var report = new TestReport()
            .With("region/totals.csv", "指标,2025\n占地面积,1\n在校生数,8\n")
            .With("sections/numbers.md", "{{ area_per_student }}");
        Assert.Equal("0.13", report.Text("sec-numbers"));
    }

    [Fact]
    public void Change_GrowthAndTrend()
    {
        // 9059 − 9346 = −287; −287 ÷ 9346 = −3.07 %
        var report = new TestReport()
            .With("region/totals.csv", "指标,2024,2025\n在校生数,9346,9059\n")
            .With("sections/numbers.md", "{{ students | change }} {{ students | growth }} {{ students | change | trend \"人\" }} {{ students | growth | trend }}");
        Assert.Equal("-287 -3.07% 减少287人 下降3.07%", report.Text("sec-numbers"));
    }

    [Fact]
    public void Points_OfAShare()
    {
        // 615 ÷ 1032 = 59.5930 %, 632 ÷ 975 = 64.8205 %: 5.2275 percentage points
        var report = new TestReport()
            .With("region/totals.csv", "指标,2024,2025\n教职工数,1032,975\n专任教师数,615,632\n")
            .With("sections/numbers.md", "{{ teacher_share }}，{{ teacher_share | points | trend }}");
        Assert.Equal("64.82%，提高5.23个百分点", report.Text("sec-numbers"));
    }

    [Fact]
    public void Top_NamesTheLargestParts()
    {
        var report = new TestReport()
            .With("region/students.csv", "生源地,2025\n区内,30\n区外,50\n市外,40\n")
            .With("sections/numbers.md", "{{ students | top 2 \"生源地\" | enumerate }}");
        Assert.Equal("区外和市外", report.Text("sec-numbers"));
    }

    [Fact]
    public void Rank_OfASchool()
    {
        var report = Schools("在校生数,,70\n", "在校生数,,30\n")
            .With("sections/numbers.md", "第{{ value \"在校生数\" \"南港职校\" | rank }}");
        Assert.Equal("第2", report.Text("sec-numbers"));
    }

    [Fact]
    public void Stated_ThatTheComputedRoundsTo_IsSilent()
    {
        // 530047.14 ÷ 9059 = 58.5105…
        var report = new TestReport().With(
            "region/totals.csv", "指标,2025\n占地面积,530047.14\n在校生数,9059\n生均占地面积,58.51\n");
        Assert.Empty(report.Messages());
    }

    [Fact]
    public void Formula_Cycle_IsShown()
    {
        var report = new TestReport().With("indicators.yaml", """
            indicators:
              a: {name: 甲, formula: b + 1}
              b: {name: 乙, formula: a + 1}
            """);
        Assert.Equal(
            ["indicators.yaml:2:3 RC1406 公式循环引用：a → b → a。 请让其中一个指标直接取填报值。"], report.Messages());
    }

    [Fact]
    public void Formula_UnknownIndicator_NamesTheNearest()
    {
        var report = new TestReport().With("indicators.yaml", "indicators:\n  a: {name: 甲, formula: studnets * 2}\n");
        Assert.Equal(
            ["indicators.yaml:2:3 RC1405 指标“a”的公式用到了不存在的指标“studnets”。 您要写的是不是“students”？"],
            report.Messages());
    }

    [Fact]
    public void Case_FiguresAreThoseOfItsSchool()
    {
        var report = Schools("在校生数,,70\n", "在校生数,,30\n")
            .With("schools/south/cases/growth.md", "---\ntitle: 成长\nsection: outlook\n---\n在校生{{ students }}人。");
        var document = report.Compile().Document!;
        var study = TestReport.Section(document, "sec-outlook").Blocks.OfType<ReportCompiler.Documents.CaseBlock>().Single();
        var paragraph = (ReportCompiler.Documents.Paragraph)Assert.Single(study.Blocks);
        Assert.Equal("在校生30人。", ReportCompiler.Documents.InlineText.Plain(paragraph.Content));
    }
}
