using System.Globalization;
using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;

namespace ReportCompiler.Tests.Reports;

/// <summary>The sample holds everything that the published report holds.</summary>
public sealed class JiulongpoTests
{
    [Fact]
    public void Sample_CompilesWithoutErrors() =>
        Assert.DoesNotContain(Jiulongpo.Compiled.Diagnostics, d => d.Severity == Severity.Error);

    [Fact]
    public void Outline_IsThatOfThePublishedReport()
    {
        var published = Jiulongpo.Reference("sections.csv").Rows.Select(row => $"{row[0]} {row[1]}".Trim());
        Assert.Equal(published, Jiulongpo.Sections.Select(s => $"{s.Number} {Jiulongpo.Tight(s.Title)}".Trim()));
        Assert.Equal(8, Jiulongpo.Document.Chapters.Count);
    }

    [Fact]
    public void Outline_EverySectionHasContent() =>
        Assert.DoesNotContain(Jiulongpo.Sections, s => s.Blocks.Count == 0 && s.Subsections.Count == 0);

    [Fact]
    public void Tables_HaveThePublishedCaptions()
    {
        var published = Jiulongpo.Reference("captions.csv").Rows
            .Select(row => $"表{row[0]} {Jiulongpo.Tight(row[1])}").ToList();
        Assert.Equal(14, published.Count);
        Assert.Equal(published, Jiulongpo.Blocks.OfType<TableBlock>().Where(t => t.Caption is not null)
            .Select(t => $"{t.Caption!.Label} {Jiulongpo.Tight(t.Caption.Text)}"));
    }

    [Fact]
    public void Tables_HaveThePublishedUnits()
    {
        // The published m2 is printed with a raised 2.
        var published = Jiulongpo.Reference("captions.csv").Rows.Where(row => row[2].Length > 0)
            .Select(row => $"表{row[0]} {row[2].Replace("m2", "m²", StringComparison.Ordinal)}");
        var units = Jiulongpo.Blocks.OfType<TableBlock>().Where(t => t.Unit is not null)
            .Select(t => $"{t.Caption!.Label} {t.Unit}").ToList();
        Assert.All(published, unit => Assert.Contains(unit, units));
    }

    [Fact]
    public void Cases_AreThePublishedOnesInTheirSections()
    {
        var published = Jiulongpo.Reference("cases.csv").Rows
            .Select(row => $"{row[2]}【案例{row[0]}】{Jiulongpo.Tight(row[1])}").ToList();
        Assert.Equal(26, published.Count);
        Assert.Equal(published, Jiulongpo.Sections.SelectMany(s => s.Blocks.OfType<CaseBlock>()
            .Select(c => $"{s.Number}{c.Caption.Label}{Jiulongpo.Tight(c.Caption.Text)}")));
    }

    [Fact]
    public void Cases_HaveTheirParts() => Assert.All(
        Jiulongpo.Blocks.OfType<CaseBlock>(),
        study => Assert.True(study.Blocks.OfType<CaseHeading>().Count() >= 2, $"{study.Anchor} has no structure."));

    [Fact]
    public void Figures_AreThePublishedOnesInTheirSections()
    {
        var published = Jiulongpo.Reference("figures.csv").Rows
            .Select(row => $"{row[2]} 图{row[0]} {Jiulongpo.Tight(row[1])}").ToList();
        Assert.Equal(24, published.Count);
        Assert.Equal(published, Jiulongpo.Sections.SelectMany(s => s.Blocks
            .SelectMany(b => b is CaseBlock study ? study.Blocks : [b]).OfType<FigureBlock>()
            .Select(f => $"{s.Number} {f.Caption.Label} {Jiulongpo.Tight(f.Caption.Text)}")));
    }

    [Fact]
    public void Contents_NameEverySectionTableFigureAndCase()
    {
        Assert.Equal(
            [ContentsKind.Sections, ContentsKind.Tables, ContentsKind.Figures, ContentsKind.Cases],
            Jiulongpo.Document.Contents.Select(list => list.Kind));
        Assert.Equal(
            Jiulongpo.Document.Chapters.SelectMany(TestReport.WithSubsections)
                .Select(s => new ContentsEntry(s.Anchor, s.Level, s.Number, s.Title)),
            Entries(ContentsKind.Sections));
        Assert.Equal(
            Jiulongpo.Blocks.OfType<TableBlock>().Where(t => t.Caption is not null).Select(t => Entry(t.Anchor, t.Caption!)),
            Entries(ContentsKind.Tables));
        Assert.Equal(
            Jiulongpo.Blocks.OfType<FigureBlock>().Select(f => Entry(f.Anchor, f.Caption)), Entries(ContentsKind.Figures));
        Assert.Equal(
            Jiulongpo.Blocks.OfType<CaseBlock>().Select(c => Entry(c.Anchor, c.Caption)), Entries(ContentsKind.Cases));

        static IEnumerable<ContentsEntry> Entries(ContentsKind kind) =>
            Jiulongpo.Document.Contents.Single(list => list.Kind == kind).Entries;

        static ContentsEntry Entry(string anchor, Caption caption) => new(anchor, 1, caption.Label, caption.Text);
    }

    /// <summary>Each figure of a published table stands in the same row and column here, or the difference is
    /// reported.</summary>
    /// <param name="file">The published table.</param>
    /// <param name="anchor">The table here.</param>
    /// <param name="figures">How many cells it has.</param>
    [Theory]
    [InlineData("t02-land-and-building-area.csv", "tbl-land", 28)]
    [InlineData("t03-equipment-value.csv", "tbl-equipment", 14)]
    [InlineData("t04-teaching-staff.csv", "tbl-staff", 33)]
    [InlineData("t05-students-by-major-category.csv", "tbl-students", 42)]
    [InlineData("t06-enrolment-by-origin.csv", "tbl-enrolment", 12)]
    [InlineData("t07-graduates.csv", "tbl-graduates", 15)]
    [InlineData("t12-employment-quality.csv", "tbl-employment", 24)]
    [InlineData("t13-further-study.csv", "tbl-further-study", 21)]
    [InlineData("t14-funding.csv", "tbl-funding", 28)]
    public void Tables_HoldThePublishedFigures(string file, string anchor, int figures)
    {
        var (heads, rows) = Jiulongpo.Reference($"tables/{file}");
        var printed = new PrintedTable(anchor);
        Assert.Equal(figures, rows.Count * (heads.Count - 1));
        foreach (var row in rows)
            for (var column = 1; column < heads.Count; column++)
            {
                var cell = printed.Cell(row[0], heads[column]);
                if (Value(cell) == Value(row[column])) continue;
                Assert.True(
                    IsReported(row[column], cell),
                    $"{row[0]}, {heads[column]}: published {row[column]}, printed {cell}, not reported.");
            }
    }

    [Theory]
    [InlineData("t01-schools-overview.csv", "tbl-schools", 6)]
    [InlineData("t08-major-building-measures.csv", "tbl-major-building", 6)]
    [InlineData("t09-through-training-programmes.csv", "tbl-through-training", 26)]
    [InlineData("t10-training-bases.csv", "tbl-training-bases", 41)]
    [InlineData("t11-student-clubs.csv", "tbl-clubs", 18)]
    public void Tables_OfTexts_HoldThePublishedRows(string file, string anchor, int rows)
    {
        var (heads, published) = Jiulongpo.Reference($"tables/{file}");
        var printed = new PrintedTable(anchor);
        Assert.Equal(rows, published.Count);
        Assert.Equal(
            published.Select(row => string.Join('｜', row.Select(SchoolName))).Order(StringComparer.Ordinal),
            printed.Rows.Select(row => string.Join('｜', row.Take(heads.Count))).Order(StringComparer.Ordinal));
    }

    /// <summary>Table 10 shortens one school's name.</summary>
    private static string SchoolName(string text) => text == "重庆聚英技工学校" ? "重庆市聚英技工学校" : text;

    private static decimal Value(string text) => decimal.Parse(
        text.TrimEnd('%'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static bool IsReported(string published, string printed) => Jiulongpo.Compiled.Diagnostics.Any(d =>
        d.Code is "RC2101" or "RC2103"
        && d.Message.Chinese.Contains($"填报为“{published}”", StringComparison.Ordinal)
        && d.Message.Chinese.Contains($"计算为 {printed}", StringComparison.Ordinal));
}
