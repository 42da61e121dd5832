using ReportCompiler.Pdf;

namespace ReportCompiler.Tests.Pdf;

/// <summary>How a browser is run; a shell script takes its place.</summary>
public sealed class BrowserTests : IDisposable
{
    private const string Prints =
        "for a in \"$@\"; do case $a in --print-to-pdf=*) printf PDF > \"${a#*=}\";; esac; done";

    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reportc-browser-");

    [ShellFact]
    public void Print_BrowserThatFails_TellsWhatItDiedOf()
    {
        var browser = Script("echo '[1:2:FATAL:zygote.cc(1)] No usable sandbox!' >&2\necho '#0 0x55' >&2\nexit 1");

        var exception = Assert.Throws<PrintException>(() => browser.Print("<p>字", Long));

        Assert.Equal(PrintFailure.Failed, exception.Failure);
        Assert.Equal("[1:2:FATAL:zygote.cc(1)] No usable sandbox!", exception.Detail);
    }

    [ShellFact]
    public void Print_BrowserThatEndsWithoutAFile_HasFailed()
    {
        var exception = Assert.Throws<PrintException>(() => Script("exit 0").Print("<p>字", Long));

        Assert.Equal((PrintFailure.Failed, null), (exception.Failure, exception.Detail));
    }

    [Fact]
    public void Print_ProgramThatIsNotThere_HasFailed()
    {
        var browser = Browser.At(Path.Combine(_folder.FullName, "none"));

        Assert.Equal(PrintFailure.Failed, Assert.Throws<PrintException>(() => browser.Print("<p>字", Long)).Failure);
    }

    [ShellFact]
    public void Print_BrowserThatDoesNotEnd_IsEndedAndLeavesNothing()
    {
        var browser = Script(Noted("sleep 60"));

        var exception = Assert.Throws<PrintException>(() => browser.Print("<p>字", TimeSpan.FromSeconds(5)));

        Assert.Equal(PrintFailure.TookTooLong, exception.Failure);
        AssertNothingIsLeft();
    }

    [ShellFact]
    public void Print_Cancelled_EndsTheBrowserAndLeavesNothing()
    {
        var browser = Script(Noted("sleep 60"));
        using var cancellation = new CancellationTokenSource(TimeSpan.FromSeconds(5));

        Assert.Throws<OperationCanceledException>(() => browser.Print("<p>字", Long, cancellation.Token));

        AssertNothingIsLeft();
    }

    [ShellFact]
    public void Print_BrowserThatPrints_GivesItsFileAndLeavesNothing()
    {
        Assert.Equal("PDF"u8.ToArray(), Script(Noted(Prints)).Print("<p>字", Long));
        Assert.Contains("--host-resolver-rules=MAP * ~NOTFOUND", Lines("arguments"));
        AssertNothingIsLeft();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>A script that writes down its arguments and its process before it works.</summary>
    private string Noted(string work) =>
        $"""
        printf '%s\n' "$@" > '{_folder.FullName}/arguments'
        echo $$ > '{_folder.FullName}/process'
        {work}
        """;

    private Browser Script(string text)
    {
        var path = Path.Combine(_folder.FullName, "browser");
        File.WriteAllText(path, $"#!{ShellFactAttribute.Shell}\n{text}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return Browser.At(path);
    }

    private string[] Lines(string file) => File.ReadAllLines(Path.Combine(_folder.FullName, file));

    private void AssertNothingIsLeft()
    {
        const string option = "--user-data-dir=";
        var profile = Lines("arguments").Single(argument => argument.StartsWith(option, StringComparison.Ordinal));
        Assert.False(Directory.Exists(Path.GetDirectoryName(profile[option.Length..])));
        Assert.False(Directory.Exists($"/proc/{Lines("process")[0]}"));
    }
}
