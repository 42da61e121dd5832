namespace ReportCompiler.Cli.Tests;

public sealed class NewCommandTests : IDisposable
{
    private readonly TestProject _project = new();

    [Fact]
    public void New_FromLastYear_WritesAFolderBesideIt()
    {
        _project.Write("region/totals.csv", "指标,2024,2025\n教职工总数,126,130\n");

        var run = _project.RunIn("..", "new", "--from", "试验区-2025");

        Assert.Equal("""
            试验区-2026：2026年度报告，5 个文件，1 张数据表待填，1 篇文字待审阅
            下一步：核对 report.yaml，然后运行 reportc check 试验区-2026，看还有什么要做

            """, run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("指标,2026\n教职工总数,\n", File.ReadAllText(New("region/totals.csv")));
        Assert.Equal("指标,2024,2025\n教职工总数,126,130\n", File.ReadAllText(Path.Combine(_project.Folder, "region/totals.csv")));
        Assert.Equal(["试验区-2025", "试验区-2026"],
            Directory.EnumerateDirectories(Path.Combine(_project.Folder, "..")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void New_FromLastYear_IsCheckedAgainstIt()
    {
        _project.Write("region/totals.csv", "指标,2025\n教职工总数,130\n");
        _project.Write("sections/overview.md", "教职工{{ staff }}人，上年{{ staff | prev }}人。\n");
        Assert.Equal(0, _project.RunIn("..", "new", "--from", "试验区-2025").ExitCode);
        File.WriteAllText(New("region/totals.csv"), "指标,2026\n教职工总数,135\n");

        var run = _project.RunIn("..", "check", "试验区-2026", "-q");

        Assert.Equal(
            "sections/overview.md:2:9: 警告 RC2719: “学校概况”的文字沿用2025年度的报告，还没有审阅。",
            run.Output.Split('\n')[0]);
        Assert.DoesNotContain("RC2002", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void New_YearAndFolder_AreThoseGiven()
    {
        Assert.Equal(0, _project.RunIn("..", "new", "2028/新报告", "--from", "试验区-2025", "--year", "2028").ExitCode);

        var report = File.ReadAllText(Path.Combine(_project.Folder, "../2028/新报告/report.yaml"));
        Assert.Contains("year: 2028\n", report, StringComparison.Ordinal);
        Assert.Contains("previous: ../../试验区-2025", report, StringComparison.Ordinal);
    }

    [Fact]
    public void New_FolderWithFiles_IsLeftAlone()
    {
        _project.Write("../试验区-2026/notes.txt", "我的笔记");

        var run = _project.RunIn("..", "new", "--from", "试验区-2025");

        Assert.Equal("reportc: 文件夹“试验区-2026”里已有文件，没有动它。\n提示：请写一个新的文件夹。\n", run.Error);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(["notes.txt"], Directory.EnumerateFileSystemEntries(New(".")).Select(Path.GetFileName));
    }

    [Fact]
    public void New_FolderWithin_IsRefused() => Assert.Equal(
        (2, "reportc: “2026”在上年的工程里面。\n提示：请写一个旁边的文件夹。\n"),
        Outcome(_project.Run("new", "2026", "--from", ".")));

    [Fact]
    public void New_LastYearWithErrors_WritesNothing()
    {
        _project.Write("region/totals.csv", "指标,2025\n教职工总熟,130\n");

        var run = _project.RunIn("..", "new", "--from", "试验区-2025");

        Assert.StartsWith("region/totals.csv:2:1: 错误 RC1502: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("没有写出任何文件。请先改正上年工程的错误。\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
        Assert.False(Directory.Exists(New(".")));
    }

    [Fact]
    public void New_EmptyReport_IsAProject()
    {
        var run = _project.RunIn("..", "new", "南港-2026", "--name", "南港职业学校", "--year", "2026", "--language", "en");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("Next: look through report.yaml, then run “reportc check 南港-2026” to see what is to be done\n",
            run.Output, StringComparison.Ordinal);
        Assert.Equal(0, _project.RunIn("..", "check", "南港-2026").ExitCode);
    }

    [Fact]
    public void New_EmptyReport_NeedsFolderNameAndYear() => Assert.Equal(
        (2, "reportc: 没有 --from，就要写明 DIR。\nreportc: 没有 --from，就要写明 --name。\n"
            + "reportc: 没有 --from，就要写明 --year。\n用法见 reportc new --help\n"),
        Outcome(_project.Run("new")));

    [Fact]
    public void New_FromLastYear_TakesNoKindAndName() => Assert.Equal(
        (2, "reportc: 从上年的报告开始（--from）时不写 --kind。\nreportc: 从上年的报告开始（--from）时不写 --name。\n用法见 reportc new --help\n"),
        Outcome(_project.Run("new", "--from", ".", "--kind", "school", "--name", "校")));

    [Fact]
    public void New_Year_MustBeOne() => Assert.Equal(
        (2, "reportc: “明年”不是年度，应是 1949 到 2999。\n用法见 reportc new --help\n"),
        Outcome(_project.Run("new", "../x", "--from", ".", "--year", "明年")));

    public void Dispose() => _project.Dispose();

    private string New(string path) => Path.Combine(_project.Folder, "../试验区-2026", path);

    private static (int ExitCode, string Error) Outcome(ProgramRun run) => (run.ExitCode, run.Error);
}
