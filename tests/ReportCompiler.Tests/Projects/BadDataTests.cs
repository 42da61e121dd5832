namespace ReportCompiler.Tests.Projects;

/// <summary>What is said of data files that cannot be understood. <c>Sources</c> tests reading alone; here stands what an
/// editor gets to read of a whole report, one message for one cause.</summary>
public sealed class BadDataTests
{
    private static IReadOnlyList<string> Messages(string csv) => new TestReport().With("region/totals.csv", csv).Messages();

    [Fact]
    public void Csv_Empty() => Assert.Equal(
        ["region/totals.csv RC1201 这个 CSV 文件是空的。 第一行应当是列名；不需要的文件请删去。"], Messages(""));

    [Fact]
    public void Csv_WorkbookWithAnotherName_SaysHowToSaveIt() => Assert.Equal(
        ["region/totals.csv RC1004 这不是文本，而是Office 文件（.xlsx 或 .docx）或压缩包。 请在 Excel 中打开它，另存为“CSV UTF-8（逗号分隔）”；只改扩展名不行。"],
        new TestReport().With("region/totals.csv", "PK\u0003\u0004…"u8.ToArray()).Messages());

    [Fact]
    public void Csv_NoColumnOfFigures() => Assert.Equal(
        ["region/totals.csv:1:1 RC1512 表头中没有数据列：既没有年度，也没有指标。 请加上数据列，列名写年度（如 2025）或指标名。"],
        Messages("指标,备注\n在校生数,无\n"));

    [Fact]
    public void Csv_NoColumnOfIndicators_IsOneMessage() => Assert.Equal(
        ["region/totals.csv:1:1 RC1506 看不出本表是哪个指标的数据：没有“指标”列，文件名“totals”也不是指标。 请加一列“指标”，或用指标名作文件名。"],
        Messages("2024,2025\n100,110\n10,11\n"));

    [Fact]
    public void Csv_ColumnOfIndicatorsUnderAnotherName_IsOneMessage() => Assert.Equal(
        ["region/totals.csv:1:1 RC1501 看不懂表头“项目”：它不是指标、年度、分类，也不是学校。 请使用指标目录中的名称；不参与计算的列可命名为“备注”。"],
        Messages("项目,2025\n在校生数,100\n"));

    [Fact]
    public void Csv_ColumnWithoutName_IsOneMessage() => Assert.Equal(
        ["region/totals.csv:1:1 RC1204 第 1 列没有列名，下面却有内容“在校生数”。 请补上列名，或删去这一列。"],
        Messages(",2025\n在校生数,100\n"));

    [Fact]
    public void Csv_ColumnTwice_IsOneMessageAtTheSecond()
    {
        var diagnostic = Assert.Single(
            new TestReport().With("region/totals.csv", "指标,2025,2025\n在校生数,100,101\n").Compile().Diagnostics);
        Assert.Equal("region/totals.csv:1:9", diagnostic.Span.ToString());
        Assert.Equal("“2025”这一列出现了两次。", diagnostic.Message.Chinese);
        Assert.Equal("The column “2025” stands twice.", diagnostic.Message.English);
        Assert.Equal("region/totals.csv:1:4", Assert.Single(diagnostic.Related).Span.ToString());
    }

    [Theory]
    [InlineData("指标,2025,2025年\n在校生数,100,101\n", "1:9 RC1514 “2025年”与“2025”是同一列。 请留下一列，删去另一列或改名。")]
    [InlineData("年度,教职工数,教职工总数\n2025,10,11\n", "1:9 RC1514 “教职工总数”与“教职工数”是同一列。 请留下一列，删去另一列或改名。")]
    [InlineData("指标,指标名称,2025\n在校生数,教职工数,10\n", "1:4 RC1514 “指标名称”与“指标”是同一列。 请留下一列，删去另一列或改名。")]
    public void Csv_ColumnTwiceUnderTwoNames_IsOneMessage(string csv, string message) =>
        Assert.Equal(["region/totals.csv:" + message], Messages(csv));

    [Fact]
    public void Csv_ShortRow_CountsItsCells() => Assert.Equal(
        ["region/totals.csv:2:1 RC1205 这一行只有 2 格，应当有 3 格，到“2025”为止。 请补上缺少的格；没有内容的格也要留出分隔符。"],
        Messages("指标,2024,2025\n在校生数,100\n教职工数,10,11\n"));

    [Fact]
    public void Csv_ThousandsSeparatorWithoutQuotes_ShowsTheRemedy() => Assert.Equal(
        ["region/totals.csv:2:8 RC1205 这一行有 3 格，应当有 2 格；多出了“234”。 内容里有分隔符的格要加英文引号，例如 \"1,234\"。"],
        Messages("指标,2025\n在校生数,1,234\n"));

    [Fact]
    public void Csv_FullWidthCommasInTheHeader() => Assert.Equal(
        ["region/totals.csv:1:1 RC1202 列名“指标，2025”之间是全角逗号“，”。 请把列与列之间的“，”换成半角的“,”。"],
        Messages("指标，2025\n在校生数，100\n"));

    [Fact]
    public void Csv_FullWidthCommaInARow() => Assert.Equal(
        ["region/totals.csv:2:1 RC1205 这一行只有 1 格，应当有 2 格，到“2025”为止。 “在校生数，100”里是全角逗号；如果它用来分隔，请换成半角的“,”。"],
        Messages("指标,2025\n在校生数，100\n"));

    [Fact]
    public void Csv_QuoteThatNeverCloses_IsOneMessage() => Assert.Equal(
        ["region/totals.csv:2:1 RC1206 这个引号没有结束。 请在这一格的末尾补上引号；格内的引号要写两遍（\"\"）。"],
        Messages("指标,2025\n\"在校生数,100\n教职工数,10\n"));

    [Fact]
    public void Csv_UnknownIndicators_AreAllReported() => Assert.Equal(
        [
            "region/totals.csv:2:1 RC1502 没有名为“在校学数”的指标。 您要写的是不是“在校生数”？",
            "region/totals.csv:3:1 RC1502 没有名为“占地面绩”的指标。 您要写的是不是“占地面积”？",
            "region/totals.csv:4:1 RC1502 没有名为“图书册数”的指标。 请核对指标目录，或在工程的 indicators.yaml 中定义它。",
        ],
        Messages("指标,2025\n在校学数,100\n占地面绩,1\n图书册数,2\n"));

    [Theory]
    [InlineData("约一百")]
    [InlineData("1O0")]
    [InlineData("100人")]
    [InlineData("1.2.3")]
    [InlineData("12..5")]
    public void Csv_ValueThatIsNoNumber_SaysWhatToWrite(string value) => Assert.Equal(
        [$"region/totals.csv:2:6 RC1507 “{value}”不是数字。 请填数字；不适用填“/”，尚未统计填“待补”，没有数据则留空。"],
        Messages($"指标,2025\n在校生数,{value}\n"));

    [Fact]
    public void Csv_Ratio_SaysWhatToWrite() => Assert.Equal(
        ["region/totals.csv:2:6 RC1508 “27:1”写成了比例的形式，这里要填一个数字。 27:1 请填 27。"],
        Messages("指标,2025\n在校生数,27:1\n"));

    [Fact]
    public void Csv_SameFactTwiceInOneFile() => Assert.Equal(
        ["region/totals.csv:4:6 RC2401 在校生数（南湖区，2025年）在这里是“101”，在别处是“100”。 同一个数据只能有一个值，请核对后改正其中一处。"],
        Messages("指标,2025\n在校生数,100\n教职工数,10\n在校生数,101\n"));

    [Fact]
    public void Csv_SameFactOfASchoolInTwoFolders() => Assert.Equal(
        ["schools/north/indicators.csv:2:6 RC2401 在校生数（北山职校，2025年）在这里是“71”，在别处是“70”。 同一个数据只能有一个值，请核对后改正其中一处。"],
        new TestReport()
            .With("region/by-school.csv", "学校,在校生数\n北山职校,70\n南港职校,30\n")
            .With("schools/north/indicators.csv", "指标,2025\n在校生数,71\n")
            .Messages());

    [Fact]
    public void Catalogue_Slips_AreAllReported() => Assert.Equal(
        [
            "indicators.yaml:3:5 RC1110 指标里没有“nam”这一项；您要写的是不是“name”？",
            "indicators.yaml:4:18 RC1113 “aggregation”不能是“som”；您要写的是不是“sum”？ 可以写：none、sum、weighted_mean。",
            "indicators.yaml:5:3 RC1403 指标名“教职工数”已经定义过。 请换一个名称，或删去其中一处。",
        ],
        new TestReport().With("indicators.yaml", """
            indicators:
              x:
                nam: 图书
                aggregation: som
              people: {name: 教职工数}
            """).Messages());

    [Fact]
    public void Catalogue_ListInsteadOfNames_IsReported() => Assert.Equal(
        ["indicators.yaml:2:3 RC1109 指标应当是若干“名称: 内容”，这里却是一个列表。 每一项写成“名称: 内容”，冒号后留一个空格。"],
        new TestReport().With("indicators.yaml", "indicators:\n  - 图书册数\n").Messages());
}
