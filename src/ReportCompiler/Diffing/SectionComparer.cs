using ReportCompiler.Data;

namespace ReportCompiler.Diffing;

/// <summary>Puts both texts side by side.</summary>
/// <param name="texts">Compares texts.</param>
/// <param name="blocks">Which paragraph is which.</param>
/// <param name="parts">Which other part is which.</param>
internal sealed class SectionComparer(TextComparer texts, BlockMatches blocks, PartMatches parts)
{
    private readonly TableComparer _tables = new(texts);

    /// <summary>Every section of either report.</summary>
    public IReadOnlyList<SectionComparison> Compare(Outline old, Outline @new)
    {
        var sections = new List<SectionComparison>();
        Add(old.Chapters, @new.Chapters, 0, sections);
        return sections;
    }

    private void Add(IEnumerable<Part> old, IEnumerable<Part> @new, int depth, List<SectionComparison> sections)
    {
        // One that was moved to another chapter is shown where it stands now, and nowhere else.
        var now = @new.Where(part => part.Kind == StructureKind.Section).ToList();
        var before = old
            .Where(part => part.Kind == StructureKind.Section && (parts.New(part) is not { } other || now.Contains(other))).ToList();
        var counterparts = now.Select(part => parts.Old(part) is { } other ? before.IndexOf(other) : -1).ToList();
        foreach (var line in SideBySide.Merge(before.Count, counterparts))
        {
            var section = line.New is { } i ? now[i] : null;
            if (section is null && parts.New(before[line.Old!.Value]) is not null) continue;
            var was = section is null ? before[line.Old!.Value] : parts.Old(section);
            sections.Add(new SectionComparison(
                was?.Section, section?.Section, depth, texts.Compare(was?.Title, section?.Title), Blocks(was, section)));
            Add(was?.Children ?? [], section?.Children ?? [], depth + 1, sections);
        }
    }

    private List<BlockComparison> Blocks(Part? old, Part? @new)
    {
        if (@new is null) return [.. Enumerable.Range(0, old!.Blocks.Count).Select(i => Lost(old, i, Children(old)))];
        var (oldChildren, newChildren) = (old is null ? [] : Children(old), Children(@new));
        var counterparts = old is null
            ? [.. Enumerable.Repeat(-1, @new.Blocks.Count)]
            : BlockMatcher.Counterparts(old, @new, parts, blocks.Old);
        var comparisons = new List<BlockComparison>();
        foreach (var line in SideBySide.Merge(old?.Blocks.Count ?? 0, counterparts))
        {
            if (line.New is not { } at)
            {
                comparisons.Add(Lost(old!, line.Old!.Value, oldChildren));
                continue;
            }

            var (before, home) = @new.Blocks[at] is ParagraphData paragraph
                ? (blocks.Old(paragraph)?.Paragraph, blocks.Old(paragraph)?.Container)
                : (parts.Old(newChildren[@new.Blocks[at]])?.Block, parts.Old(newChildren[@new.Blocks[at]])?.Parent);
            var moved = line.IsMoved || (before is not null && line.Old is null);
            var comparison = Compare(before, @new.Blocks[at], newChildren);
            comparisons.Add(moved ? comparison with { Move = BlockMove.Here, Elsewhere = home!.Anchor } : comparison);
        }

        return comparisons;
    }

    /// <summary>The parts that are blocks of a section or case study.</summary>
    private static Dictionary<BlockData, Part> Children(Part part)
    {
        var children = new Dictionary<BlockData, Part>(ReferenceEqualityComparer.Instance);
        foreach (var child in part.Children.Where(child => child.Block is not null)) children.Add(child.Block!, child);
        return children;
    }

    /// <summary>A block of the old report that does not stand there any more.</summary>
    private BlockComparison Lost(Part old, int index, Dictionary<BlockData, Part> children)
    {
        var block = old.Blocks[index];
        var home = block is ParagraphData paragraph
            ? blocks.New(paragraph)?.Container
            : parts.New(children[block])?.Parent;
        var comparison = Compare(block, null, children);
        if (home is null) return comparison;
        // What was taken out of a case study that was moved is told where that stands.
        if (comparison is CaseComparison study) comparison = study with { Blocks = [] };
        return comparison with { Move = BlockMove.Away, Elsewhere = home.Anchor };
    }

    private BlockComparison Compare(BlockData? old, BlockData? @new, Dictionary<BlockData, Part> children)
    {
        BlockComparison comparison = (@new ?? old) switch
        {
            ParagraphData => Compare((ParagraphData?)old, (ParagraphData?)@new),
            TableData => _tables.Compare((TableData?)old, (TableData?)@new),
            ChartData => _tables.Compare((ChartData?)old, (ChartData?)@new),
            ImageData => Compare((ImageData?)old, (ImageData?)@new),
            CaseData => Compare((CaseData?)old, (CaseData?)@new, children[(@new ?? old)!]),
            var other => throw new ArgumentOutOfRangeException(nameof(@new), other, "no block of the data"),
        };
        return old is null || @new is null
            ? comparison with { Change = old is null ? BlockChange.Added : BlockChange.Removed }
            : comparison;
    }

    private ParagraphComparison Compare(ParagraphData? old, ParagraphData? @new)
    {
        var text = texts.Compare(old?.Text, @new?.Text);
        return new ParagraphComparison(old, @new, text) { Change = ChangeOf(text.IsSame && old?.Kind == @new?.Kind) };
    }

    private ImageComparison Compare(ImageData? old, ImageData? @new)
    {
        var (caption, alternative) = (
            texts.Compare(old?.Caption, @new?.Caption), texts.Compare(old?.AlternativeText, @new?.AlternativeText));
        var isAnother = old?.Digest is { } before && @new?.Digest is { } after && before != after;
        return new ImageComparison(old, @new, caption, alternative, isAnother)
        {
            Change = ChangeOf(caption.IsSame && alternative.IsSame && !isAnother),
        };
    }

    private CaseComparison Compare(CaseData? old, CaseData? @new, Part part)
    {
        var title = texts.Compare(old?.Title, @new?.Title);
        var inner = @new is null ? Blocks(part, null) : Blocks(old is null ? null : parts.Old(part), part);
        return new CaseComparison(old, @new, title, inner) { Change = ChangeOf(title.IsSame && inner.All(block => block.IsSame)) };
    }

    private static BlockChange ChangeOf(bool isSame) => isSame ? BlockChange.Same : BlockChange.Changed;
}
