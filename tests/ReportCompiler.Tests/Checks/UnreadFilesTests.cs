namespace ReportCompiler.Tests.Checks;

/// <summary>Nothing that was sent in is left out without a word.</summary>
public sealed class UnreadFilesTests
{
    [Fact]
    public void CsvInAFolderThatNobodyReads_IsAWarning()
    {
        var messages = new TestReport().With("schools/north/data/indicators.csv", "指标,2025\n在校生数,1\n").Messages();
        Assert.Equal(
            ["schools/north/data/indicators.csv RC1601 没有用到这个文件，其中的内容不会进入报告。 请核对文件夹和文件名；不用的文件请移出工程。"],
            messages);
    }

    [Fact]
    public void ExcelFile_SaysHowToSaveIt()
    {
        var messages = new TestReport().With("schools/north/indicators.xlsx", [1, 2, 3]).Messages();
        Assert.Equal(
            ["schools/north/indicators.xlsx RC1602 不读取 Office 文件，其中的内容不会进入报告。 表格请另存为 CSV，文字请改存为 Markdown（.md）。"],
            messages);
    }

    [Fact]
    public void ReadMe_IsNoSource() =>
        Assert.Empty(new TestReport().With("schools/north/README.md", "备忘").Messages());

    [Fact]
    public void TableOfTheLayoutThatNoSectionNames_IsSilent() =>
        Assert.Empty(new TestReport()
            .With("templates/small/tables/t.yaml", "caption: 规模\nrows: [{years: 1}]\ncolumns: [students]\n").Messages());

    [Fact]
    public void TableThatNoSectionNames_IsAWarning()
    {
        var messages = new TestReport().With("tables/t.yaml", "caption: 规模\nrows: [{years: 1}]\ncolumns: [students]\n").Messages();
        Assert.Equal(
            ["tables/t.yaml RC4122 表格“t”没有印出：没有一节用到它。 请在相应章节加一行 {{ table \"t\" }}，或删去这个文件。"], messages);
    }
}
