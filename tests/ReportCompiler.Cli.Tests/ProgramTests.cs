namespace ReportCompiler.Cli.Tests;

public sealed class ProgramTests : IDisposable
{
    private readonly TestProject _project = new();

    [Fact]
    public void Help_OfTheProgram_NamesTheVerbs()
    {
        var run = _project.Run("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("命令（VERB）：\n  new    开始一份新报告：从上年的报告开始，或从空白开始。\n  build  编制报告。\n  check  核对报告，列出所有发现，不写出报告。\n  diff   比较两份报告：数据、结构、文字各变了什么。\n  rules  ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_OfBuild_HasUsageOptionsExamplesAndExitCodes() => Assert.Equal(
        """
        Compile a report.

        Usage:
          reportc build [PROJECT] [OPTIONS]

        Arguments:
          [PROJECT]  the report project, a folder with report.yaml; the current folder if left out

        Options:
          -o, --output DIR              the folder to write to; build/ in the project if left out
          --to html,docx,data,md,pdf    the formats to write, divided by commas; html,docx,data if left out
          --paginate auto|always|never  where the page numbers of the Word contents come from; auto if left out
          --review                      also write a copy of each format for proof-readers, with comments
          --strict                      write nothing while there are warnings, and exit with 1
          -q, --quiet                   report problems only, without progress and summary
          -h, --help                    show help
          --language zh|en              the language of help and messages; else that of REPORTC_LANGUAGE, else Chinese

        Examples:
          reportc build                                compile the report in the current folder
          reportc build samples/jiulongpo-2025 -o out  write to the folder out
          reportc build --to docx                      make the Word document only
          reportc build --to data                      make the figures only, as JSON and as a table
          reportc build --to pdf                       print the page as PDF with the machine's Chromium, Chrome or Edge
          reportc build --paginate always              page numbers from LibreOffice's layout, or no outputs
          reportc build --paginate never               estimated page numbers, the same on every machine
          reportc build --review                       write a copy for proof-readers too
          reportc build --strict                       write nothing while there are warnings

        Exit codes:
          0    success; there may be warnings
          1    the report has errors, or with --strict warnings, and was not written
          2    the command line or the project cannot be understood
          3    an output cannot be written
          130  interrupted by Ctrl-C

        """, _project.Run("build", "--help", "--language=en").Output);

    [Fact]
    public void Version_IsPrintedAlone()
    {
        var run = _project.Run("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", run.Output);
    }

    [Theory]
    [InlineData("", "reportc: 缺少命令，例如 build。\n用法见 reportc --help\n")]
    [InlineData("bulid", "reportc: 不认识“bulid”；您要写的是不是“build”？\n用法见 reportc --help\n")]
    public void Verb_MissingOrUnknown_IsNotUnderstood(string line, string expected)
    {
        var run = _project.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(expected, run.Error);
    }

    public void Dispose() => _project.Dispose();
}
