using System.Text;
using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;
using ReportCompiler.Starting;

namespace ReportCompiler.Tests.Starting;

/// <summary>The samples' next year, as <c>reportc check</c> sees it on the first day.</summary>
public sealed class StartedSampleTests
{
    [Fact]
    public void School_LacksNothingButThisYear()
    {
        var report = Compile("nanhu-2025");
        Assert.Equal(["RC2001", "RC2002", "RC2719"], Codes(report));
        // What is missing is this year's: last year's comes from last year's project.
        Assert.Equal([], report.Diagnostics.Where(d => d.Message.Chinese.Contains("，2025年", StringComparison.Ordinal))
            .Select(d => d.Message.Chinese));
    }

    [Fact]
    public void Region_LacksNothingButThisYear()
    {
        var report = Compile("jiulongpo-2025");
        // Two rows that are the same, and a school's name under another school's image, stand in the texts already.
        Assert.Equal(["RC2001", "RC2002", "RC2603", "RC2709", "RC2719"], Codes(report));
        Assert.Equal([], report.Diagnostics.Where(d => d.Message.Chinese.Contains("，2025年", StringComparison.Ordinal))
            .Select(d => d.Message.Chinese));
    }

    [Fact]
    public void FilledCell_IsNoLongerMissing()
    {
        var before = Missing(Compile("nanhu-2025"));
        var after = Missing(Compile("nanhu-2025", ("经费.csv", "学费收入,", "学费收入,42.15")));
        Assert.Equal(["学费收入（滨江职校，2026年）"], before.Except(after, StringComparer.Ordinal));
        Assert.Empty(after.Except(before, StringComparer.Ordinal));
    }

    [Fact]
    public void TextThatWasRead_IsNoLongerListed() => Assert.Equal(
        ["sections/preface.md"],
        Unread(Compile("nanhu-2025")).Except(Unread(Compile("nanhu-2025", ("sections/preface.md", "---\nreview: 2025\n---\n", "")))));

    private static CompiledReport Compile(string sample, params (string File, string Old, string New)[] edits)
    {
        var own = new FolderWorld(Path.Combine(Repository.Root, "samples", sample));
        var started = NextYear.Start(own, Repository.Layouts, null, $"../{sample}", new DiagnosticBag())!;
        var world = new MemoryWorld();
        foreach (var path in own.Files) world.Add($"../{sample}/{path}", own.Read(path)!.Value.ToArray());
        foreach (var file in started.Files) world.Add(file.Path, file.Content);
        foreach (var (file, before, after) in edits)
        {
            var text = Encoding.UTF8.GetString(world.Read(file)!.Value.Span);
            Assert.Contains(before, text, StringComparison.Ordinal);
            world.Add(file, text.Replace(before, after, StringComparison.Ordinal));
        }

        return Compiler.Compile(new OverlayWorld(world, Repository.Layouts));
    }

    private static IEnumerable<string> Codes(CompiledReport report) =>
        report.Diagnostics.Select(d => d.Code).Distinct().Order(StringComparer.Ordinal);

    private static List<string> Missing(CompiledReport report) =>
    [
        .. report.Diagnostics.Where(d => d.Code is "RC2001" or "RC2002").Select(d => d.Message.Chinese)
            .Select(message => message[(message.IndexOf('缺', StringComparison.Ordinal) + 1)..message.IndexOf('：', StringComparison.Ordinal)]),
    ];

    private static IEnumerable<string> Unread(CompiledReport report) =>
        report.Diagnostics.Where(d => d.Code == "RC2719").Select(d => d.Span.File);
}
