using System.Text;
using ReportCompiler.Diffing;
using ReportCompiler.Sources;

namespace ReportCompiler.Tests.Diffing;

/// <summary>Where files lie and how they are written is no difference.</summary>
public class SameReportTests
{
    private static void AssertSame(ReportComparison comparison)
    {
        Assert.Empty(comparison.Figures.Changed.Concat(comparison.Figures.Appeared).Concat(comparison.Figures.Disappeared).Select(Comparing.Figure));
        Assert.Empty(comparison.Structure.Select(Comparing.Structure));
        Assert.Empty(Comparing.Rewritten(comparison));
        Assert.False(comparison.HasDifferences);
    }

    [Theory]
    [InlineData("nanhu-2025")]
    [InlineData("nanhu-2026")]
    [InlineData("jiulongpo-2025")]
    public void Compare_WithItself_FindsNothing(string sample)
    {
        var data = Comparing.DataOf(Repository.Sample(sample));

        AssertSame(ReportComparer.Compare(data, data));
    }

    [Fact]
    public void Compare_AfterFilesWereMovedAndReordered_FindsNothing()
    {
        var sample = Repository.Sample("nanhu-2025");

        var rearranged = Comparing.Changed(sample, path => NewPath(sample, path), NewText);

        AssertSame(Comparing.Compare(sample, rearranged));
    }

    [Fact]
    public void Compare_WithSourcesWrittenOtherwise_FindsNothing()
    {
        var report = new TestReport()
            .With("schools/north/indicators.csv", "指标,2025\n在校生数,100\n占地面积,300.00\n")
            .With("schools/south/indicators.csv", "年度,在校生数\n2025,200\n");
        var other = new TestReport()
            .With("report.yaml", """
                schools: [north, south]
                layout: small
                date: "2025-12-31"
                issuer: '南湖区教育局'
                title:
                  - 南湖区
                  - 质量年度报告
                name: 南湖区
                year: 2025   # 报告年度
                kind: region
                """)
            .With("schools/north/school.yaml", "{authority: 区教育局, nature: 公办, short: 北山职校, name: 南湖区北山职业学校}")
            .With("schools/north/a.csv", "indicator,2025\narea,300\n")
            .With("schools/north/b.csv", "indicator,2025\nstudents,100\n")
            .With("schools/south/x.csv", "indicator,2025\nstudents,200.0\n");

        AssertSame(Comparing.Compare(report, other));
    }

    [Fact]
    public void Compare_WithSchoolUnderAnotherId_KnowsItByItsName()
    {
        TestReport Of(int students) => new TestReport()
            .With("schools/north/indicators.csv", $"指标,2025\n在校生数,{students}\n")
            .With("schools/south/indicators.csv", "指标,2025\n在校生数,200\n");
        var old = Comparing.DataOf(Of(100));
        var @new = Comparing.DataOf(Of(120));
        string Id(string id) => id.Replace("/north/", "/n/", StringComparison.Ordinal);
        var renamed = @new with
        {
            Entities = [.. @new.Entities.Select(entity => entity.Id == "north" ? entity with { Id = "n" } : entity)],
            Facts =
            [
                .. @new.Facts.Select(fact => fact with
                {
                    Id = Id(fact.Id),
                    Entity = fact.Entity == "north" ? "n" : fact.Entity,
                    Computed = fact.Computed is { } computed ? computed with { Inputs = [.. computed.Inputs.Select(Id)] } : null,
                }),
            ],
        };

        var comparison = ReportComparer.Compare(old, renamed);

        Assert.Empty(comparison.Entities);
        Assert.Equal(
            ["students/n/2025 100 → 120", "students/region/2025 300 → 320"], comparison.Figures.Changed.Select(Comparing.Figure));
        Assert.Equal(["students/n/2025"], comparison.Figures.Changed[1].FollowsFrom);
    }

    /// <summary>A file of figures is called as its author likes, and images lie anywhere.</summary>
    private static string NewPath(IWorld world, string path)
    {
        // A file without a column 指标 is named after its indicator.
        if (!path.Contains('/', StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal)
            && Encoding.UTF8.GetString(world.Read(path)!.Value.Span).Split('\n')[0].Contains("指标", StringComparison.Ordinal))
            return "数据-" + path;
        return path.StartsWith("images/", StringComparison.Ordinal) ? "pictures/" + path["images/".Length..] : path;
    }

    private static string NewText(string path, string text)
    {
        if (path == "report.yaml")
        {
            text = "# 报告的设置\n" + string.Join('\n', text.Split('\n').Select(line => line.Replace(": ", ":   ", StringComparison.Ordinal)));
            return text.Replace("images/", "pictures/", StringComparison.Ordinal);
        }

        if (path.StartsWith("templates/", StringComparison.Ordinal)) return text;
        if (path.EndsWith(".md", StringComparison.Ordinal)) return text.Replace("images/", "pictures/", StringComparison.Ordinal);
        if (path.Contains('/', StringComparison.Ordinal) || !path.EndsWith(".csv", StringComparison.Ordinal)) return text;
        // The header stays; rows and, where all rows have as many, the columns after the first are the other way round.
        var rows = text.TrimEnd('\n').Split('\n').Select(row => row.Split(',')).ToList();
        var columns = rows.TrueForAll(row => row.Length == rows[0].Length) && !text.Contains('"', StringComparison.Ordinal);
        var turned = rows.Select(row => string.Join(',', columns ? [row[0], .. row[1..].Reverse()] : row)).ToList();
        return string.Join('\n', turned.Skip(1).Reverse().Prepend(turned[0])) + "\n";
    }
}
