using ReportCompiler.Diagnostics;

namespace ReportCompiler.Diffing.Wording;

/// <summary>How many differences there are of each kind: a line for figures, structure, text and what was carried
/// over.</summary>
public static class DifferenceCounts
{
    /// <summary>The lines, each with its heading; only those that count something.</summary>
    public static IReadOnlyList<(LocalizedText Heading, LocalizedText Counts)> Of(ReportComparison comparison)
    {
        var lines = new List<(LocalizedText, LocalizedText)>();
        Add(DifferenceWords.TitlePage, comparison.Properties
            .Select(change => (DifferenceWords.PropertyOf(change.Property), 1)));
        Add(DifferenceWords.Entities,
        [
            (new("新增", "came"), comparison.Entities.Count(change => change.Old is null)),
            (new("减少", "went"), comparison.Entities.Count(change => change.New is null)),
            (new("改名", "renamed"), comparison.Entities.Count(change => change is { Old: not null, New: not null })),
        ]);
        Add(DifferenceWords.Figures, Figures(comparison.Figures));
        Add(DifferenceWords.Structure, comparison.Structure.GroupBy(change => change.Change).OrderBy(group => group.Key)
            .Select(group => (DifferenceWords.ChangeOf(group.Key), group.Count())));
        Add(DifferenceWords.Text, Text(comparison));
        Add(DifferenceWords.CarriedOver, comparison.CarriedOver.GroupBy(carried => carried.Kind).OrderBy(group => group.Key)
            .Select(group => (DifferenceWords.KindOf(group.Key), group.Count())));
        return lines;

        void Add(LocalizedText heading, IEnumerable<(LocalizedText What, int Number)> counts)
        {
            var some = counts.Where(count => count.Number > 0).ToList();
            if (some.Count == 0) return;
            lines.Add((heading, new LocalizedText(
                string.Join('，', some.Select(count => $"{count.What.Chinese} {DifferenceWords.Number(count.Number)}")),
                string.Join(", ", some.Select(count => $"{DifferenceWords.Number(count.Number)} {count.What.English}")))));
        }
    }

    private static IEnumerable<(LocalizedText What, int Number)> Figures(FigureComparison figures)
    {
        // What merely follows from another figure is the same change once more.
        var following = figures.Changed.Count(change => change.FollowsFrom.Count > 0);
        yield return (new("变化", "changed"), figures.Changed.Count - following);
        yield return (new("随之变化", "following"), following);
        yield return (new("新增", "appeared"), figures.Appeared.Count);
        yield return (new("取消", "disappeared"), figures.Disappeared.Count);
        yield return (DifferenceWords.Restated with { English = "restated" }, figures.Restated.Count);
        yield return (DifferenceWords.Definitions with { English = "defined otherwise" }, figures.Definitions.Count);
        yield return (DifferenceWords.Ranks with { English = "ranks" }, figures.Ranks.Count);
    }

    private static IEnumerable<(LocalizedText What, int Number)> Text(ReportComparison comparison)
    {
        var rewritten = comparison.Sections.SelectMany(BlockTexts.Rewritten).ToList();
        // That something else than a paragraph came or went is told with the structure.
        var paragraphs = rewritten.OfType<ParagraphComparison>().ToList();
        yield return (new("改写", "reworded"), rewritten.Count(block => block.Change == BlockChange.Changed));
        yield return (new("新增", "added"), paragraphs.Count(block => block.Change == BlockChange.Added));
        yield return (new("删除", "removed"), paragraphs.Count(block => block.Change == BlockChange.Removed));
        yield return (new("移动", "moved"), paragraphs.Count(block => block.Move == BlockMove.Here));
        var blocks = comparison.Sections.SelectMany(section => section.Blocks).SelectMany(block => block.WithBlocksOfCase());
        yield return (new("只变了数", "with figures changed only"),
            blocks.Count(block => block.OnlyFigures && block is { Move: BlockMove.None } and not CaseComparison));
    }
}
