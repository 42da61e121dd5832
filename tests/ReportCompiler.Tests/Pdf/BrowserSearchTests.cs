using ReportCompiler.Pdf;

namespace ReportCompiler.Tests.Pdf;

public sealed class BrowserSearchTests
{
    [Fact]
    public void Find_OnThePath_TakesChromiumBeforeChrome() => Assert.Equal(
        new Browser("Chromium", Path.Combine("/b", "chromium")),
        Find([("PATH", $"/a{Path.PathSeparator}/b")], Path.Combine("/a", "google-chrome"), Path.Combine("/b", "chromium")));

    [Fact]
    public void Find_OnAMac_FindsTheUsersOwn() => Assert.Equal(
        new Browser("Google Chrome", "/Users/li/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
        Find([("HOME", "/Users/li")], "/Users/li/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

    [Fact]
    public void Find_OnWindows_FindsEdgeWhereItComesInstalled() => Assert.Equal(
        new Browser("Microsoft Edge", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe"),
        Find(
            [("ProgramFiles", @"C:\Program Files"), ("ProgramFiles(x86)", @"C:\Program Files (x86)")],
            @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe"));

    [Fact]
    public void Find_NothingThere_IsNone() => Assert.Null(Find([("PATH", "/a")]));

    [Theory]
    [InlineData("/usr/bin/google-chrome-stable", "Google Chrome")]
    [InlineData(@"C:\Program Files\Chromium\Application\chrome.exe", "Chromium")]
    [InlineData("/opt/own/browser", "browser")]
    public void NameOf_AProgram_IsWhatItsUsersCallIt(string path, string expected) =>
        Assert.Equal(expected, BrowserSearch.NameOf(path));

    private static Browser? Find((string Name, string Value)[] variables, params string[] files) => new BrowserSearch(
        name => variables.FirstOrDefault(variable => variable.Name == name).Value, files.Contains).Find();
}
