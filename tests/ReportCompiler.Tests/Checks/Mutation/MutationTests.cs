using System.Globalization;
using System.Text;
using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Layouts;
using ReportCompiler.Projects;
using ReportCompiler.Sources;
using ReportCompiler.Templating;
using ReportCompiler.Tests.Reports;
using ReportCompiler.Tests.Snapshots;
using Xunit.Abstractions;

namespace ReportCompiler.Tests.Checks.Mutation;

/// <summary>Makes a thousand slips in a clean report, one at a time, and counts those that the checks find. A slip counts
/// when it changes what the report prints; one in a stated figure that the report computes itself changes nothing printed and
/// is counted apart.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const string SampleName = "nanhu-2025";
    private const int Slips = 1000;
    private const int Seed = 20251231;

    [Fact]
    public void Slips_InACleanReport_AreFound()
    {
        var world = InMemory(Repository.Sample(SampleName));
        var clean = Compiler.Compile(world);
        Assert.Empty(clean.Diagnostics);
        var printed = ReportText.Of(clean.Document!);
        var own = world.Files.Where(file => !file.StartsWith("templates/", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var tables = SourceTable.All(world).Where(table => own.Contains(table.File)).ToList();
        var maker = new SlipMaker(tables, Rates(world, tables), new Random(Seed));

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var results = new List<(Slip Slip, bool IsFound)>();
        var unprinted = new List<(Slip Slip, bool IsFound)>();
        while (results.Count < Slips)
        {
            // Made one after the other, for the sake of chance, and tried side by side.
            var batch = new List<Slip>();
            while (batch.Count < 64)
                if (maker.Make() is { } slip && seen.Add(slip.File + slip.Content)) batch.Add(slip);
            var tried = new (bool IsPrinted, bool IsFound)[batch.Count];
            Parallel.For(0, batch.Count, i => tried[i] = Try(world, batch[i], printed));
            for (var i = 0; i < batch.Count && results.Count < Slips; i++)
                (tried[i].IsPrinted ? results : unprinted).Add((batch[i], tried[i].IsFound));
        }

        var report = Report(results, unprinted);
        output.WriteLine(report);
        var found = results.Count(result => result.IsFound);
        Assert.True(found >= Slips * 9 / 10, $"{found} of {Slips} slips were found.\n{report}");
        Snapshot.MatchesFile(report, Path.Combine(Repository.Root, "docs", "escaped-slips.md"));
    }

    private static (bool IsPrinted, bool IsFound) Try(IWorld world, Slip slip, string printed)
    {
        var changed = new MemoryWorld();
        changed.Add(slip.File, slip.Content);
        var report = Compiler.Compile(new OverlayWorld(changed, world));
        return (report.Document is null || ReportText.Of(report.Document) != printed, report.Diagnostics.Count > 0);
    }

    /// <summary>The cells that hold a rate, with what the rate would be over another year's figure.</summary>
    private static List<(string File, int Row, int Column, string Wrong)> Rates(IWorld world, IReadOnlyList<SourceTable> tables)
    {
        var diagnostics = new DiagnosticBag();
        var project = ProjectReader.Read(world, diagnostics)!;
        var layout = LayoutReader.Read(world, project, new TemplateEngine(), diagnostics)!;
        var facts = FactReader.Read(world, project, layout.Catalogue, diagnostics);
        var figures = new FigureSource(layout.Catalogue, facts, project, diagnostics);
        var rates = new List<(string, int, int, string)>();
        foreach (var fact in facts.All)
        {
            if (tables.FirstOrDefault(t => t.File == fact.Span.File) is not { } table) continue;
            var indicator = layout.Catalogue.Find(fact.Key.Indicator)!;
            if (indicator.Formula is not { } formula || Wrong(figures, fact, FormulaShape.Of(formula.Text)) is not { } wrong) continue;
            var row = fact.Span.Line - 1;
            var column = Enumerable.Range(0, table.Rows[row].Count).First(c => table.Rows[row].Take(c).Sum(t => t.Length + 1) == fact.Span.Column - 1);
            rates.Add((table.File, row, column, SlipMaker.Typed(wrong, fact.Value)));
        }

        return rates;
    }

    private static decimal? Wrong(FigureSource figures, Fact fact, FormulaShape shape)
    {
        var indicator = figures.Catalogue.Find(fact.Key.Indicator)!;
        var entity = figures.Project.Find(fact.Key.Entity)!;
        if (figures.Get(indicator, entity, fact.Key.Period, fact.Key.Breakdown).Number is not { } right) return null;
        if (shape.Kind == FormulaKind.Growth) return right == -100 ? null : right / (100 + right) * 100;
        if (shape.Denominator is not { } name) return null;
        var (now, other) = (Of(fact.Key.Period), Of(fact.Key.Period.Previous));
        return now is { } a && other is { } b && b != 0 ? right * a / b : null;

        decimal? Of(Period period) =>
            figures.Get(figures.Catalogue.Find(name)!, entity, period, fact.Key.Breakdown).Number;
    }

    private static MemoryWorld InMemory(IWorld world)
    {
        var memory = new MemoryWorld();
        foreach (var file in world.Files) memory.Add(file, world.Read(file)!.Value.ToArray());
        return memory;
    }

    private static string Report(
        IReadOnlyList<(Slip Slip, bool IsFound)> results, IReadOnlyList<(Slip Slip, bool IsFound)> unprinted)
    {
        var text = new StringBuilder(
            $"""
             # Slips that escape

             `MutationTests` takes the clean sample `samples/{SampleName}`, makes {Slips} slips that change what is printed, one at a
             time (seed {Seed}), and runs the checks. This page is what it prints.

             | slip | made | found | found, % |
             |---|--:|--:|--:|

             """);
        foreach (var group in results.GroupBy(result => result.Slip.Kind).OrderBy(group => group.Key)) Line(Name(group.Key), [.. group]);
        Line("all", results);
        text.Append(
            """

            Slips in stated figures that the report computes itself change nothing that is printed. They are not among those above:

            | slip | made | found | found, % |
            |---|--:|--:|--:|

            """);
        foreach (var group in unprinted.GroupBy(result => result.Slip.Kind).OrderBy(group => group.Key)) Line(Name(group.Key), [.. group]);
        text.Append("\n## What escapes\n");
        foreach (var group in results.Where(result => !result.IsFound).GroupBy(result => result.Slip.Kind).OrderBy(group => group.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{Name(group.Key)}:\n\n");
            foreach (var (slip, _) in group.OrderBy(result => result.Slip.File, StringComparer.Ordinal))
                text.Append(CultureInfo.InvariantCulture, $"- `{slip.File}` {slip.Description}\n");
        }

        return text.ToString();

        void Line(string name, IReadOnlyList<(Slip Slip, bool IsFound)> some)
        {
            var found = some.Count(result => result.IsFound);
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {some.Count} | {found} | {Figure.Digits(100m * found / some.Count, 1)} |\n");
        }
    }

    private static string Name(SlipKind kind) => kind switch
    {
        SlipKind.SwappedDigits => "swapped digits",
        SlipKind.ShiftedPoint => "shifted decimal point",
        SlipKind.WrongYear => "divided by the wrong year",
        SlipKind.DroppedRow => "dropped row",
        SlipKind.CopiedColumn => "copied column",
        SlipKind.ChangedUnit => "changed unit",
        _ => "misplaced figure",
    };
}
