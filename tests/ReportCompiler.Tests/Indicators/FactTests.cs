namespace ReportCompiler.Tests.Indicators;

/// <summary>Facts from CSV in every shape, seen through the text that prints them.</summary>
public sealed class FactTests
{
    [Fact]
    public void Fact_RowsAreIndicatorsAndColumnsYears()
    {
        var report = new TestReport()
            .With("region/totals.csv", "指标,2024,2025\n在校生数,100,120\n")
            .With("sections/numbers.md", "{{ students }}、{{ students | prev }}");
        Assert.Equal("120、100", report.Text("sec-numbers"));
    }

    [Fact]
    public void Fact_RowsAreYearsAndColumnsIndicators()
    {
        var report = new TestReport()
            .With("region/wide.csv", "年度,在校生数,staff\n2024年,100,10\n2024-2025学年,120,11\n")
            .With("sections/numbers.md", "{{ students }}、{{ staff | prev }}");
        Assert.Equal("120、10", report.Text("sec-numbers"));
    }

    [Fact]
    public void Fact_FileNameIsTheIndicatorAndRowsAreCategories()
    {
        var report = new TestReport()
            .With("region/在校生数.csv", "生源地,2025\n区内,70\n区外,30\n")
            .With("sections/numbers.md", "{{ students | category \"区内\" }}/{{ students }}");
        Assert.Equal("70/100", report.Text("sec-numbers"));
    }

    private const string Grades = """
        dimensions:
          grade: {name: 年级, categories: [一年级, 二年级]}

        """;

    [Fact]
    public void Fact_RowsAndColumnsAreCategories_BelongToBoth()
    {
        var report = new TestReport()
            .With("indicators.yaml", Grades)
            .With("region/在校生数.csv", "生源地,一年级,二年级\n区内,40,30\n区外,20,10\n")
            .With("tables/t.yaml", "caption: 规模\nvalue: students\nrows: [{categories: 生源地}, {total: 合计}]\n"
                + "columns: [{categories: 年级}, {value: students, head: 合计}]\n")
            .With("region/totals.csv", "指标,生源地,2025\n在校生数,区内,70\n在校生数,区外,30\n在校生数,合计,100\n")
            .With("region/grades.csv", "指标,年级,2025\n在校生数,一年级,60\n在校生数,二年级,40\n")
            .With("sections/numbers.md", "{{ table \"t\" }}");
        Assert.Equal(
            " | 一年级 | 二年级 | 合计\n区内 | 40 | 30 | 70\n区外 | 20 | 10 | 30\n合计 | 60 | 40 | 100", report.Table("tbl-t"));
        Assert.Empty(report.Messages());
    }

    [Fact]
    public void Fact_CategoriesOfAnEarlierFile_CanBeAddedTo()
    {
        var report = new TestReport()
            .With("indicators.yaml", "dimensions:\n  origin: {categories: [境外]}\n")
            .With("region/在校生数.csv", "生源地,2025\n区内,70\n境外,30\n")
            .With("sections/numbers.md", "{{ students | category \"境外\" }}/{{ students }}");
        Assert.Equal("30/100", report.Text("sec-numbers"));
    }

    [Fact]
    public void Fact_RowsAreSchools()
    {
        var report = new TestReport()
            .With("region/by-school.csv", "学校,在校生数\n北山职校,70\n南湖区南港职业学校,30\n")
            .With("sections/numbers.md", "{{ value \"students\" \"south\" }}/{{ students }}");
        Assert.Equal("30/100", report.Text("sec-numbers"));
    }

    [Fact]
    public void Fact_UnknownIndicator_NamesTheNearest()
    {
        var report = new TestReport().With("region/totals.csv", "指标,2025\n在校学数,100\n");
        Assert.Equal(
            ["region/totals.csv:2:1 RC1502 没有名为“在校学数”的指标。 您要写的是不是“在校生数”？"], report.Messages());
    }

    [Fact]
    public void Fact_UnknownColumn_NamesTheNearest()
    {
        var report = new TestReport().With("region/totals.csv", "指标,2025,教职工总书\n在校生数,100,1\n");
        Assert.Equal(
            ["region/totals.csv:1:9 RC1501 看不懂表头“教职工总书”：它不是指标、年度、分类，也不是学校。 您要写的是不是“教职工总数”？"],
            report.Messages());
    }

    [Fact]
    public void Fact_UnknownCategory_NamesTheNearest()
    {
        var report = new TestReport().With("region/students.csv", "生源地,2025\n区内,70\n市处,30\n");
        Assert.Equal(
            ["region/students.csv:3:1 RC1503 “生源地”中没有“市处”这一类。 您要写的是不是“市外”？"], report.Messages());
    }

    [Fact]
    public void Fact_NotANumber_SaysWhatToWriteInstead()
    {
        var report = new TestReport().With("region/totals.csv", "指标,2025\n在校生数,约一百\n");
        Assert.Equal(
            ["region/totals.csv:2:6 RC1507 “约一百”不是数字。 请填数字；不适用填“/”，尚未统计填“待补”，没有数据则留空。"],
            report.Messages());
    }

    [Fact]
    public void Fact_PercentSignOnACount_IsAnError()
    {
        var report = new TestReport().With("region/totals.csv", "指标,2025\n在校生数,65%\n");
        Assert.Equal(
            ["region/totals.csv:2:6 RC1509 “65%”带有百分号，而“在校生数”的单位是人。 请去掉百分号，或核对是否填错了列。"],
            report.Messages());
    }

    [Fact]
    public void Fact_GivenTwiceWithDifferentValues_IsAnErrorAtTheSecond()
    {
        var report = new TestReport()
            .With("region/a.csv", "指标,2025\n在校生数,100\n")
            .With("region/b.csv", "指标,2025\n在校生数,101\n");
        var diagnostic = Assert.Single(report.Compile().Diagnostics);
        Assert.Equal("region/b.csv:2:6", diagnostic.Span.ToString());
        Assert.Equal("在校生数（南湖区，2025年）在这里是“101”，在别处是“100”。", diagnostic.Message.Chinese);
        Assert.Equal("在校生数（南湖区，2025年） is “101” here and “100” elsewhere.", diagnostic.Message.English);
        Assert.Equal("region/a.csv:2:6", Assert.Single(diagnostic.Related).Span.ToString());
    }

    [Fact]
    public void Fact_GivenTwiceWithTheSameValue_IsSilent()
    {
        var report = new TestReport()
            .With("region/a.csv", "指标,2025\n在校生数,1000\n")
            .With("region/b.csv", "指标,2025\n在校生数,\"1,000\"\n");
        Assert.Empty(report.Messages());
    }

    [Fact]
    public void Fact_UnknownSchoolInAColumn_NamesTheNearest()
    {
        var report = new TestReport().With("region/by-school.csv", "学校,在校生数\n北山职小,70\n");
        Assert.Equal(
            ["region/by-school.csv:2:1 RC1504 没有名为“北山职小”的学校。 您要写的是不是“北山职校”？"], report.Messages());
    }

    [Fact]
    public void Fact_NeitherColumnNorFileNamesTheIndicator_SaysSo()
    {
        var report = new TestReport().With("region/汇总.csv", "生源地,2025\n区内,70\n");
        Assert.Equal(
            ["region/汇总.csv:1:1 RC1506 看不出本表是哪个指标的数据：没有“指标”列，文件名“汇总”也不是指标。 请加一列“指标”，或用指标名作文件名。"],
            report.Messages());
    }

    [Fact]
    public void Fact_UnitColumnThatDiffers_IsAnError()
    {
        var report = new TestReport().With("region/totals.csv", "指标,单位,2025\n占地面积,亩,100\n");
        Assert.Equal(
            ["region/totals.csv:2:6 RC1511 “占地面积”的单位应为“m²”，这里写的是“亩”。 请换算后填报，并改正单位。"],
            report.Messages());
    }
}
