using System.Text;
using ReportCompiler.Tests;
using ReportCompiler.Tests.Snapshots;

namespace ReportCompiler.Cli.Tests.Comparing;

/// <summary>The fictional school's two years compared, in all forms, as they were read and accepted: they say what the sample's
/// README says was changed on purpose.</summary>
public sealed class NextYearSnapshots : IDisposable
{
    private readonly TestProject _project = new();

    [Fact]
    public void Summary() => Snapshot.Matches(Compare("--to", "text"), "txt");

    [Fact]
    public void Details() => Snapshot.Matches(Compare("--to", "text", "--details"), "txt");

    [Fact]
    public void EnglishSummary() => Snapshot.Matches(Compare("--to", "text", "--language", "en"), "txt");

    [Fact]
    public void Markdown() => Snapshot.Matches(Compare("--to", "md"), "md");

    [Fact]
    public void Json() => Snapshot.Matches(Compare("--to", "json"), "json");

    [Fact]
    public void Html() => Snapshot.Matches(Compare("--to", "html"), "html");

    public void Dispose() => _project.Dispose();

    private string Compare(params string[] options)
    {
        var samples = Path.Combine(RepositoryFolder.Find(), "samples");
        var run = _project.Run(
            ["diff", Path.Combine(samples, "nanhu-2025"), Path.Combine(samples, "nanhu-2026"), "-o", "out", .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return Encoding.UTF8.GetString(_project.Read("out"));
    }
}
