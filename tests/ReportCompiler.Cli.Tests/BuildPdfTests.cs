namespace ReportCompiler.Cli.Tests;

/// <summary><c>reportc build --to pdf</c>.</summary>
public sealed class BuildPdfTests : IDisposable
{
    private readonly TestProject _project = new();

    [BrowserFact]
    public void Build_Pdf_PrintsItAndNamesTheBrowser()
    {
        var run = _project.Run("build", "--to", "pdf");

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["试验区-2025.pdf"], _project.FilesIn("build"));
        Assert.Matches(@"\nPDF 由 (Chromium|Google Chrome|Microsoft Edge) \d+ 打印（.+）\n", run.Output);
        Assert.Equal("%PDF-1."u8.ToArray(), _project.Read("build/试验区-2025.pdf")[..7]);
    }

    [BrowserFact]
    public void Build_PdfInAnotherCultureAndZone_HasTheSameBytes()
    {
        _project.Run([("LANG", "zh_CN.UTF-8"), ("TZ", "Asia/Shanghai")], "build", "--to", "pdf", "-o", "a");
        _project.Run([("LANG", "de_DE.UTF-8"), ("TZ", "America/Los_Angeles")], "build", "--to", "pdf", "-o", "b");

        Assert.Equal(_project.Read("a/试验区-2025.pdf"), _project.Read("b/试验区-2025.pdf"));
    }

    [Fact]
    public void Build_NoFormatAsked_PrintsNoPdf()
    {
        _project.Run("build");

        Assert.DoesNotContain("试验区-2025.pdf", _project.FilesIn("build"));
    }

    [Fact]
    public void Build_PdfWithABrowserThatIsNotThere_SaysSoAndWritesNothing()
    {
        _project.Write("build/试验区-2025.pdf", "old");

        var run = _project.Run([("REPORTC_CHROMIUM", "/没有/chromium")], "build", "--to", "html,pdf");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal(
            """
            reportc: 环境变量 REPORTC_CHROMIUM 写的是“/没有/chromium”，但没有这个文件，打印不出 PDF。
            提示：请写浏览器程序的完整路径，或去掉这个变量；也可以生成网页（--to html），在任何浏览器里打开后打印。原有的输出保持不变。

            """, run.Error);
        Assert.Equal(["试验区-2025.pdf"], _project.FilesIn("build"));
        Assert.Equal("old"u8.ToArray(), _project.Read("build/试验区-2025.pdf"));
    }

    [ShellFact]
    public void Build_PdfWithABrowserThatFails_QuotesItsLastWords()
    {
        var browser = Script("echo 'first' >&2\necho 'No usable sandbox!' >&2\nexit 1");

        var run = _project.Run(
            [("REPORTC_CHROMIUM", browser), ("REPORTC_LANGUAGE", "en")], "build", "--to", "pdf");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(
            $"""
            reportc: Chromium ({browser}) did not print a PDF; it says: No usable sandbox!
            Hint: update it or try another; or make the page (--to html), open it in any browser and print it there. Earlier outputs are as they were.

            """, run.Error);
        Assert.Empty(_project.FilesIn("build"));
    }

    [ShellFact]
    public void Build_PdfInterrupted_EndsTheBrowserToo()
    {
        var browser = Script($"echo $$ > '{_project.Folder}/process'\nexec sleep 60");

        var run = _project.RunInShell(
            $"REPORTC_CHROMIUM='{browser}' $reportc build --to pdf & reportc_process=$!\n"
            + "while [ ! -s process ]; do sleep 0.1; done\nkill -TERM $reportc_process\nwait $reportc_process\n"
            + "kill -0 $(cat process) 2> nothing || echo ended");

        Assert.Contains("已中断，原有的输出保持不变。", run.Error, StringComparison.Ordinal);
        Assert.Equal("ended\n", run.Output);
        Assert.Empty(_project.FilesIn("build"));
    }

    public void Dispose() => _project.Dispose();

    /// <summary>A shell script in the place of a browser.</summary>
    private string Script(string text)
    {
        _project.Write("chromium", $"#!{ShellFactAttribute.Shell}\n{text}\n");
        var path = Path.Combine(_project.Folder, "chromium");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return path;
    }
}
