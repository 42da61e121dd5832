using System.Text;
using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;
using ReportCompiler.Starting;

namespace ReportCompiler.Tests.Starting;

/// <summary>A report with nothing in it yet.</summary>
public sealed class EmptyReportTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Report_IsAProject_ThatLacksFiguresAndTexts(bool isRegion)
    {
        var started = EmptyReport.Start(isRegion, "南湖", 2026, Repository.Layouts);
        var world = new MemoryWorld();
        foreach (var file in started.Files) world.Add(file.Path, file.Content);
        var report = Compiler.Compile(new OverlayWorld(world, Repository.Layouts));
        Assert.Equal([], report.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Message.Chinese));
        Assert.Contains("RC2001", report.Diagnostics.Select(d => d.Code));
        Assert.Contains(isRegion ? "RC2702" : "RC2701", report.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void Files_OfASchool_SayWhatToFillIn()
    {
        var started = EmptyReport.Start(isRegion: false, "南湖: 职校", 2026, Repository.Layouts);
        Assert.Equal("""
            kind: school
            year: 2026
            title:
              - '南湖: 职校'
              - 中等职业教育质量年度报告（2026年度）
            issuer: '南湖: 职校' # 发布单位
            date: 2026-12-31 # 发布日期
            layout: school

            """, Text(started, "report.yaml"));
        Assert.StartsWith("name: '南湖: 职校'\n", Text(started, "school.yaml"), StringComparison.Ordinal);
        Assert.StartsWith("\uFEFF指标,单位,2025,2026\n专业数,个,,\n", Text(started, "indicators.csv"), StringComparison.Ordinal);
        Assert.StartsWith("\uFEFF指标,单位,2025,2026,调查人数,调查方式\n", Text(started, "surveys.csv"), StringComparison.Ordinal);
        Assert.Equal("---\n# 7.1 党建引领（必写），不少于 200 字\n---\n\n", Text(started, "sections/party-building.md"));
        Assert.Equal(2, started.Tables);
    }

    private static string Text(StartedProject started, string path) =>
        Encoding.UTF8.GetString(started.Files.Single(file => file.Path == path).Content);
}
