namespace ReportCompiler.Cli.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private const string Total = "schools/north/indicators.csv:2:6: 警告 RC2101: ";
    private const string Contradiction = "schools/north/staff.csv:2:6: 错误 RC2401: ";

    private TestProject _project = FaultyProject.Create();

    [Fact]
    public void Check_FaultyProject_ShowsFindingsThenWaivedOnesThenTheirNumber()
    {
        var run = _project.Run("check");

        Assert.Equal(
            """
            schools/north/indicators.csv:2:6: 警告 RC2101: 毕业生数（北山职校，2025年）填报为“2825”，按“升学人数 + 就业人数”计算为 2824。
              2 | 毕业生数,2825
                |          ^^^^
              算式：2208 + 616 = 2824
              提示：报告中印计算值；请核对填报值和用到的数据。
              schools/north/indicators.csv:3:6: 升学人数（北山职校，2025年）：2208
              schools/north/indicators.csv:4:6: 就业人数（北山职校，2025年）：616

            schools/north/staff.csv:2:6: 错误 RC2401: 教职工数（北山职校，2025年）在这里是“126”，在别处是“128”。
              2 | 教职工数,126
                |          ^^^
              提示：同一个数据只能有一个值，请核对后改正其中一处。
              schools/north/indicators.csv:5:6: 这里是“128”

            已豁免 1 条：
              schools/south/indicators.csv:2:6: 警告 RC2101: 毕业生数（南港职校，2025年）填报为“101”，按“升学人数 + 就业人数”计算为 100。
                理由：一人服兵役（report.yaml:9:11）

            1 个错误，1 个警告，0 条说明，豁免 1 条

            """, run.Output);
        Assert.Equal("", run.Error);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Check_PreviousReport_IsReadFromTheFolderThatTheProjectNames()
    {
        _project.Dispose();
        _project = new TestProject();
        _project.Write("report.yaml", """
            kind: region
            year: 2025
            name: 试验区
            title: 职业教育质量年度报告
            issuer: 试验区教育委员会
            date: 2025-12-31
            layout: small
            previous: ../去年
            """);
        _project.Write("region/totals.csv", "年度,教职工总数\n2024,128\n2025,130\n");
        _project.Write("../去年/report.yaml", """
            kind: region
            year: 2024
            name: 试验区
            title: 职业教育质量年度报告
            issuer: 试验区教育委员会
            date: 2024-12-31
            layout: region
            """);
        _project.Write("../去年/region/totals.csv", "年度,教职工总数\n2024,126\n");

        Assert.StartsWith(
            "region/totals.csv:2:6: 警告 RC2402: 教职工总数（试验区，2024年）填报为“128”，上年报告为“126”。", _project.Run("check").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Check_WritesNoReport()
    {
        Assert.Equal(0, Run(FaultyProject.WithWarningOnly(), "check").ExitCode);

        Assert.Empty(_project.FilesIn("build"));
    }

    [Fact]
    public void Check_English_SaysTheSame()
    {
        var run = _project.Run("check", "--language", "en");

        Assert.Contains("\n  Arithmetic: 2208 + 616 = 2824\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n1 waived:\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n    Reason: 一人服兵役 (report.yaml:9:11)\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 error, 1 warning, 0 notes, 1 waived\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_FindingsOfOneCause_StandUnderIt()
    {
        _project.Write("schools/north/staff2.csv", "指标,2025\n教职工数,127\n");

        var run = _project.Run("check", "--rule", "RC24", "-q");

        Assert.Equal(
            """
            schools/north/indicators.csv:5:6: 以下 2 条可能同出一因：几处发现都用到这个数，请先核对它
              5 | 教职工数,128
                |          ^^^
              schools/north/staff.csv:2:6: 错误 RC2401: 教职工数（北山职校，2025年）在这里是“126”，在别处是“128”。
                2 | 教职工数,126
                  |          ^^^
                提示：同一个数据只能有一个值，请核对后改正其中一处。
              schools/north/staff2.csv:2:6: 错误 RC2401: 教职工数（北山职校，2025年）在这里是“127”，在别处是“128”。
                2 | 教职工数,127
                  |          ^^^
                提示：同一个数据只能有一个值，请核对后改正其中一处。

            """, run.Output);
    }

    [Fact]
    public void Check_GoodProject_SaysThatThereIsNothing()
    {
        using var good = new TestProject();

        var run = good.Run("check");

        Assert.Equal(("0 个错误，0 个警告，0 条说明\n", "", 0), (run.Output, run.Error, run.ExitCode));
    }

    [Fact]
    public void Check_Quiet_ShowsFindingsOnly()
    {
        var run = _project.Run("check", "-q", "--severity", "error");

        Assert.StartsWith(Contradiction, run.Output, StringComparison.Ordinal);
        Assert.EndsWith("这里是“128”\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--severity error", Contradiction, "1 个错误，0 个警告，0 条说明", 1)]
    [InlineData("--severity warning --rule RC2101", Total, "0 个错误，1 个警告，0 条说明，豁免 1 条", 0)]
    [InlineData("--rule rc24", Contradiction, "1 个错误，0 个警告，0 条说明", 1)]
    [InlineData("--rule RC28,RC21xx", Total, "0 个错误，1 个警告，0 条说明，豁免 1 条", 0)]
    [InlineData("--rule RC2102 --rule RC2101", Total, "0 个错误，1 个警告，0 条说明，豁免 1 条", 0)]
    [InlineData("--rule RC2101 --strict", Total, "0 个错误，1 个警告，0 条说明，豁免 1 条", 1)]
    [InlineData("--rule RC2102 --strict", "", "0 个错误，0 个警告，0 条说明", 0)]
    public void Check_Filtered_ShowsAndCountsWhatIsLeft(string options, string first, string summary, int exitCode)
    {
        var run = _project.Run(["check", .. options.Split(' ')]);

        Assert.StartsWith(first, run.Output, StringComparison.Ordinal);
        Assert.EndsWith(summary + "\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(exitCode, run.ExitCode);
    }

    [Fact]
    public void Check_OneOfOneCauseIsLeft_NamesTheCauseBesideIt()
    {
        _project.Write("schools/north/staff2.csv", "指标,2025\n教职工数,127\n升学人数,2209\n");

        var run = _project.Run("check", "--rule", "RC2101", "-q");

        // 2208 is in the sum that differs and is contradicted by 2209; the contradiction is filtered away.
        Assert.Contains(
            "\n  schools/north/indicators.csv:3:6: 几处发现都用到这个数，请先核对它\n", run.Output, StringComparison.Ordinal);
        Assert.StartsWith(Total, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ReportThatCannotBeRead_FailsWhateverIsAskedFor()
    {
        _project.Write("report.yaml", "kind: region\nname：试验区\nyear: 2025\n");

        var run = _project.Run("check", "--rule", "RC2101");

        Assert.StartsWith("report.yaml:2:5: 错误 RC1103: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Check_Strict_FailsOnAWarning()
    {
        Assert.Equal(0, Run(FaultyProject.WithWarningOnly(), "check").ExitCode);
        Assert.Equal(1, _project.Run("check", "--strict").ExitCode);
    }

    [Fact]
    public void Build_Strict_WritesNothingOnAWarning()
    {
        var run = Run(FaultyProject.WithWarningOnly(), "build", "--strict");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.EndsWith(
            "0 个错误，1 个警告，0 条说明，豁免 1 条\n因为 --strict，有警告就没有写出任何文件，原有的输出保持不变。\n",
            run.Error, StringComparison.Ordinal);
        Assert.Empty(_project.FilesIn("build"));
    }

    [Fact]
    public void Build_WaivedFinding_IsCountedInTheSummary()
    {
        var run = Run(FaultyProject.WithWarningOnly(), "build", "--to", "html");

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("\n0 个错误，1 个警告，0 条说明，豁免 1 条\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OutputFile_HoldsTheFindingsAndTheSummaryIsPrinted()
    {
        var run = _project.Run("check", "-o", "结果/check.txt");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["check.txt"], _project.FilesIn("结果"));
        Assert.StartsWith(Total, Text("结果/check.txt"), StringComparison.Ordinal);
        Assert.Matches(@"^结果/check\.txt  \d+\.\d KB\n1 个错误，1 个警告，0 条说明，豁免 1 条\n$", run.Output);
    }

    [Fact]
    public void Check_OutputCannotBeWritten_SaysSo()
    {
        Directory.CreateDirectory(Path.Combine(_project.Folder, "taken"));

        var run = _project.Run("check", "--format", "json", "--output", "taken");

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("reportc: 无法写出“taken”：", run.Error, StringComparison.Ordinal);
    }

    [ShellFact]
    public void Check_ReaderClosesThePipe_IsNoFault()
    {
        var run = _project.RunInShell("{ $reportc check; echo $? >&2; } | true");

        Assert.Equal("1\n", run.Error);
    }

    [ShellFact]
    public void Check_DiskIsFull_SaysSo()
    {
        var run = _project.RunInShell("$reportc check --format json > /dev/full");

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("reportc: 无法写到标准输出：", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check nothing", "reportc: 没有文件夹“nothing”。\n", false)]
    [InlineData("check --rule RC2191", "reportc: 没有规则“RC2191”；您要写的是不是“RC2101”？\n", true)]
    [InlineData("check --rule RC1103", "reportc: 没有规则“RC1103”；您要写的是不是“RC2103”？\n", true)]
    [InlineData("check --rule ,", "reportc: “--rule”后面缺少内容。\n", true)]
    [InlineData("check --severity fatal", "reportc: --severity 后面不能写“fatal”；可以写 information, warning, error。\n", true)]
    [InlineData("check --format yaml", "reportc: --format 后面不能写“yaml”；可以写 text, json, sarif, github, junit。\n", true)]
    public void Check_WrongCommandLine_IsNotUnderstood(string line, string expected, bool hasSeeHelp)
    {
        var run = _project.Run(line.Split(' '));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(expected + (hasSeeHelp ? "用法见 reportc check --help\n" : ""), run.Error);
    }

    [TerminalFact]
    public void Check_OnATerminal_HasColourUnlessAskedNotTo()
    {
        Assert.Matches(@"\u001b\[[0-9;]*m警告 RC2101\u001b\[0m: ", _project.RunOnTerminal([], "check").Output);
        Assert.DoesNotMatch(@"\u001b\[[0-9;]*m", _project.RunOnTerminal([("NO_COLOR", "1")], "check").Output);
    }

    public void Dispose() => _project.Dispose();

    private ProgramRun Run(TestProject project, params string[] arguments)
    {
        _project.Dispose();
        _project = project;
        return project.Run(arguments);
    }

    private string Text(string path) => System.Text.Encoding.UTF8.GetString(_project.Read(path));
}
