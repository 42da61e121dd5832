namespace ReportCompiler.Cli.Tests.Formats;

public sealed class GitHubFormatTests : IDisposable
{
    private readonly TestProject _project = FaultyProject.Create();

    [Fact]
    public void GitHub_Findings_AreAnnotationsAtTheirPlaces()
    {
        var run = _project.Run("check", "--format", "github");

        Assert.Equal(
            "::warning file=schools/north/indicators.csv,line=2,col=6,endColumn=10,title=RC2101::"
            + "毕业生数（北山职校，2025年）填报为“2825”，按“升学人数 + 就业人数”计算为 2824。%0A算式：2208 + 616 = 2824"
            + "%0A提示：报告中印计算值；请核对填报值和用到的数据。"
            + "%0Aschools/north/indicators.csv:3:6: 升学人数（北山职校，2025年）：2208"
            + "%0Aschools/north/indicators.csv:4:6: 就业人数（北山职校，2025年）：616\n"
            + "::error file=schools/north/staff.csv,line=2,col=6,endColumn=9,title=RC2401::"
            + "教职工数（北山职校，2025年）在这里是“126”，在别处是“128”。%0A提示：同一个数据只能有一个值，请核对后改正其中一处。"
            + "%0Aschools/north/indicators.csv:5:6: 这里是“128”\n",
            run.Output);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void GitHub_ProjectInASubfolder_NamesFilesFromTheCurrentFolder()
    {
        var run = _project.RunIn("..", "check", "./试验区-2025/", "--format", "github", "--severity", "error");

        Assert.StartsWith("::error file=试验区-2025/schools/north/staff.csv,line=2,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void GitHub_CharactersOfTheSyntax_AreEscaped()
    {
        _project.Write("schools/north/a,b:50%.csv", "指标,2025\n教职工数,50%\n");

        var run = _project.Run("check", "--format", "github");

        Assert.Contains("file=schools/north/a%2Cb%3A50%25.csv,line=2,", run.Output, StringComparison.Ordinal);
        Assert.Contains("“50%25”", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void GitHub_FileAsAWhole_HasNoLine()
    {
        _project.Write("schools/north/staff.csv", "指标,2025\n教职工数,128\n");
        _project.Write("schools/north/old.xlsx", "");

        var run = _project.Run("check", "--format", "github");

        Assert.Contains("::warning file=schools/north/old.xlsx,title=RC1602::", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _project.Dispose();
}
