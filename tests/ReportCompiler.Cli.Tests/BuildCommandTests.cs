namespace ReportCompiler.Cli.Tests;

public sealed class BuildCommandTests : IDisposable
{
    private static readonly string[] AllOutputs =
        ["试验区-2025.data.json", "试验区-2025.docx", "试验区-2025.facts.csv", "试验区-2025.html"];

    private readonly TestProject _project = new();

    [Fact]
    public void Build_GoodProject_WritesAllFormatsAndSumsUp()
    {
        var run = _project.Run("build");

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(AllOutputs, _project.FilesIn("build"));
        var lines = run.Output.Split('\n');
        Assert.Matches(@"^build/试验区-2025\.html  \d+\.\d KB$", lines[0]);
        Assert.Matches(@"^build/试验区-2025\.docx  \d+\.\d KB$", lines[1]);
        Assert.Matches(@"^build/试验区-2025\.data\.json  \d+\.\d KB$", lines[2]);
        Assert.Matches(@"^build/试验区-2025\.facts\.csv  \d+\.\d KB$", lines[3]);
        Assert.Equal("1 节，0 张表，0 幅图，0 个案例，0 个数据", lines[4]);
        Assert.Equal("Word 目录的页码是估算的，用 Word 打开时会提示更新", lines[5]);
        Assert.Equal("0 个错误，0 个警告，0 条说明", lines[6]);
    }

    [LibreOfficeFact]
    public void Build_WithLibreOffice_SaysWhereThePageNumbersComeFrom()
    {
        var run = _project.Run("build", "--paginate", "always", "--to", "docx");

        Assert.Equal("", run.Error);
        Assert.Contains("\nWord 目录的页码由 LibreOffice 排版得出\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_Review_WritesACopyForProofReadersToo()
    {
        var run = _project.Run("build", "--to", "docx", "--review");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["试验区-2025.docx", "试验区-2025.review.docx"], _project.FilesIn("build"));
    }

    [Fact]
    public void Build_FormatAndFolderAsked_WritesJustThat()
    {
        var run = _project.Run("build", ".", "--to", "docx", "-o", "out/2025");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["试验区-2025.docx"], _project.FilesIn("out/2025"));
        Assert.Empty(_project.FilesIn("build"));
    }

    [Fact]
    public void Build_Markdown_IsWrittenOnlyWhenAsked()
    {
        Assert.Equal(0, _project.Run("build").ExitCode);
        Assert.DoesNotContain("试验区-2025.md", _project.FilesIn("build"));

        Assert.Equal(0, _project.Run("build", "--to", "md").ExitCode);
        Assert.Contains("试验区-2025.md", _project.FilesIn("build"));
    }

    [Fact]
    public void Build_ReportFileInsteadOfFolder_IsTheSameProject() =>
        Assert.Equal(0, _project.Run("build", "report.yaml", "--to", "html").ExitCode);

    [Fact]
    public void Build_Quiet_PrintsNothing()
    {
        var run = _project.Run("build", "--quiet");

        Assert.Equal(("", "", 0), (run.Output, run.Error, run.ExitCode));
    }

    [Fact]
    public void Build_ProjectWithErrors_SaysWhereAndLeavesEarlierOutputs()
    {
        _project.Run("build");
        var before = (_project.Read("build/试验区-2025.html"), _project.Read("build/试验区-2025.docx"));
        _project.Write("report.yaml", "kind: region\nname：试验区\nyear: 2025\n");

        var run = _project.Run("build");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal(
            """
            report.yaml:2:5: 错误 RC1103: “name：试验区”里是全角冒号“：”。
              2 | name：试验区
                |     ^^
              提示：请换成半角冒号，后面留一个空格。
            1 个错误，0 个警告，0 条说明
            没有写出任何文件，原有的输出保持不变。

            """, run.Error);
        Assert.Equal(before.Item1, _project.Read("build/试验区-2025.html"));
        Assert.Equal(before.Item2, _project.Read("build/试验区-2025.docx"));
        Assert.Equal(AllOutputs, _project.FilesIn("build"));
    }

    [Fact]
    public void Build_EnglishAskedByEnvironment_SpeaksEnglish()
    {
        _project.Write("report.yaml", "year: 2025\nyear: 2025\n");

        var run = _project.Run([("REPORTC_LANGUAGE", "en")], "build");

        Assert.Contains(
            """
            report.yaml:2:1: error RC1106: “year” is given twice.
              2 | year: 2025
                | ^^^^
              Hint: Keep one and delete the other.
              report.yaml:1:1: The first is here.

            """, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_MissingFolder_IsNotUnderstood()
    {
        var run = _project.Run("build", "没有");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("reportc: 没有文件夹“没有”。\n", run.Error);
    }

    [Fact]
    public void Build_FolderWithoutReport_IsNotUnderstoodAndNamesTheOneWithin()
    {
        var run = _project.Run("build", "..");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("reportc: 文件夹“..”里没有 report.yaml，不是报告工程；您要的是不是“../试验区-2025”？\n", run.Error);
    }

    [Fact]
    public void Build_EmptyFolder_IsNotUnderstood()
    {
        Directory.CreateDirectory(Path.Combine(_project.Folder, "empty"));

        var run = _project.Run("build", "empty");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("reportc: 文件夹“empty”里没有 report.yaml，不是报告工程。\n", run.Error);
    }

    [Fact]
    public void Build_OutputFolderIsAFile_CannotBeWritten()
    {
        _project.Write("taken", "x");

        var run = _project.Run("build", "-o", "taken");

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("reportc: 无法写出“taken/试验区-2025.html”：", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void Build_SecondOutputCannotBeWritten_LeavesTheFirstAsItWas()
    {
        _project.Write("build/试验区-2025.html", "old");
        Directory.CreateDirectory(Path.Combine(_project.Folder, "build/试验区-2025.docx"));

        var run = _project.Run("build");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["试验区-2025.html"], _project.FilesIn("build"));
        Assert.Equal("old"u8.ToArray(), _project.Read("build/试验区-2025.html"));
    }

    [Theory]
    [InlineData("build --langauge en", "reportc: 不认识“--langauge”；您要写的是不是“--language”？\nreportc: 不认识“en”。\n")]
    [InlineData("build --to odt", "reportc: 没有格式“odt”；可以写 html,docx,data,md,pdf。\n")]
    [InlineData("build --language fr", "reportc: 没有语言“fr”；可以写 zh 或 en。\n")]
    [InlineData("build --paginate often", "reportc: --paginate 后面不能写“often”；可以写 auto、always 或 never。\n")]
    [InlineData("build --output", "reportc: “--output”后面缺少内容。\n")]
    [InlineData("build . extra", "reportc: 不认识“extra”。\n")]
    public void Build_WrongCommandLine_IsNotUnderstood(string line, string expected)
    {
        var run = _project.Run(line.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(expected + "用法见 reportc build --help\n", run.Error);
        Assert.Empty(_project.FilesIn("build"));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("build nothing")]
    [InlineData("--help")]
    public void Build_OutputIsPiped_HasNoEscapeSequences(string line)
    {
        var run = _project.Run([("TERM", "xterm-256color"), ("GITHUB_ACTIONS", "true")], line.Split(' '));

        Assert.DoesNotContain('\u001b', run.Output + run.Error);
    }

    [TerminalFact]
    public void Build_OnATerminal_ShowsTheStageAndColour()
    {
        _project.Write("report.yaml", "year: 2025\nyear: 2025\n");

        var run = _project.RunOnTerminal([], "build");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("编制报告", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"\u001b\[[0-9;]*m错误 RC1106\u001b\[0m: “year”写了两次。", run.Output);
    }

    [TerminalFact]
    public void Build_OnATerminalWithNoColor_HasNoColour()
    {
        _project.Write("report.yaml", "year: 2025\nyear: 2025\n");

        var run = _project.RunOnTerminal([("NO_COLOR", "1")], "build");

        Assert.Contains("错误 RC1106: “year”写了两次。", run.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\u001b\[[0-9;]*m", run.Output);
    }

    [Fact]
    public void Build_OtherCultureZoneAndFolder_GivesTheSameBytes()
    {
        _project.Run([("LANG", "zh_CN.UTF-8"), ("TZ", "Asia/Shanghai")], "build", "-o", "a");
        _project.Run(
            [("LANG", "de_DE.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "America/Los_Angeles")],
            "build", Path.Combine("..", "试验区-2025"), "-o", "b");

        Assert.Equal(AllOutputs, _project.FilesIn("a"));
        Assert.All(AllOutputs, file => Assert.Equal(_project.Read($"a/{file}"), _project.Read($"b/{file}")));
    }

    public void Dispose() => _project.Dispose();
}
