using ReportCompiler.Data;

namespace ReportCompiler.Diffing;

/// <summary>Where a paragraph stands.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Container">The section or case study.</param>
/// <param name="Index">Index among its blocks.</param>
internal sealed record PlacedParagraph(ParagraphData Paragraph, Part Container, int Index)
{
    private TextProfile? _profile;

    /// <summary>The text's pairs of characters, without the figures: a gap that was filled in does not make another
    /// paragraph.</summary>
    public TextProfile Profile => _profile ??= new TextProfile(PartText.WithoutFigures(Paragraph.Text));

    /// <summary>The counterpart in the other report; null for none.</summary>
    public PlacedParagraph? Counterpart { get; set; }
}

/// <summary>Which paragraph of one report is which of the other.</summary>
/// <param name="old">The old report's paragraphs.</param>
/// <param name="new">The new report's paragraphs.</param>
internal sealed class BlockMatches(
    Dictionary<ParagraphData, PlacedParagraph> old, Dictionary<ParagraphData, PlacedParagraph> @new)
{
    /// <summary>The new report's paragraph; null for one that was removed.</summary>
    public PlacedParagraph? New(ParagraphData paragraph) => old[paragraph].Counterpart;

    /// <summary>The old report's paragraph; null for one that was added.</summary>
    public PlacedParagraph? Old(ParagraphData paragraph) => @new[paragraph].Counterpart;
}

/// <summary>Finds which paragraph of one report is which of the other: within the same section what says the same, then what is
/// alike and stands in the same place; then, through the whole report, what was moved.</summary>
internal sealed class BlockMatcher
{
    /// <summary>In percent: from here on a paragraph in the same place was rewritten; below, another one stands there.</summary>
    private const int AlikeInPlace = 40;

    /// <summary>At most so many pairs between two blocks that stay are compared.</summary>
    private const int MostPairs = 2500;

    private readonly PartMatches _parts;
    private readonly TextComparer _texts;
    private readonly Dictionary<ParagraphData, PlacedParagraph> _old;
    private readonly Dictionary<ParagraphData, PlacedParagraph> _new;

    private BlockMatcher(Outline old, Outline @new, PartMatches parts, TextComparer texts)
    {
        (_parts, _texts) = (parts, texts);
        (_old, _new) = (Place(old), Place(@new));
    }

    /// <summary>Matches all paragraphs.</summary>
    /// <param name="old">The old report's parts.</param>
    /// <param name="new">The new report's parts.</param>
    /// <param name="parts">Which part is which.</param>
    /// <param name="texts">Compares texts.</param>
    public static BlockMatches Match(Outline old, Outline @new, PartMatches parts, TextComparer texts)
    {
        var matcher = new BlockMatcher(old, @new, parts, texts);
        foreach (var container in @new.Containers)
            if (parts.Old(container) is { } before) matcher.MatchIn(before, container);
        MovedParagraphs.Match(
            [.. old.Containers.SelectMany(part => Free(part, matcher._old))],
            [.. @new.Containers.SelectMany(part => Free(part, matcher._new))], texts);
        return new BlockMatches(matcher._old, matcher._new);
    }

    /// <summary>For each block of a section or case study, the index of its counterpart among those of the old one, or −1 where
    /// that has none.</summary>
    public static int[] Counterparts(
        Part old, Part @new, PartMatches parts, Func<ParagraphData, PlacedParagraph?> paragraph)
    {
        var indexes = new Dictionary<BlockData, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < old.Blocks.Count; i++) indexes[old.Blocks[i]] = i;
        var children = new Queue<Part>(@new.Children.Where(part => part.Block is not null));
        var counterparts = new int[@new.Blocks.Count];
        for (var i = 0; i < counterparts.Length; i++)
        {
            var other = @new.Blocks[i] is ParagraphData text
                ? paragraph(text)?.Paragraph
                : parts.Old(children.Dequeue())?.Block;
            counterparts[i] = other is not null && indexes.TryGetValue(other, out var index) ? index : -1;
        }

        return counterparts;
    }

    private static Dictionary<ParagraphData, PlacedParagraph> Place(Outline outline)
    {
        var places = new Dictionary<ParagraphData, PlacedParagraph>(ReferenceEqualityComparer.Instance);
        foreach (var part in outline.Containers)
        {
            for (var i = 0; i < part.Blocks.Count; i++)
                if (part.Blocks[i] is ParagraphData paragraph) places.Add(paragraph, new PlacedParagraph(paragraph, part, i));
        }

        return places;
    }

    private static IEnumerable<PlacedParagraph> Free(Part container, Dictionary<ParagraphData, PlacedParagraph> places) =>
        container.Blocks.OfType<ParagraphData>().Select(paragraph => places[paragraph]).Where(place => place.Counterpart is null);

    private void MatchIn(Part old, Part @new)
    {
        foreach (var withYears in (bool[])[false, true])
        {
            MatchSame(
                Free(old, _old), Free(@new, _new),
                place => _texts.Key(place.Paragraph.Text, isOld: true, withYears),
                place => _texts.Key(place.Paragraph.Text, isOld: false, withYears));
        }

        var counterparts = Counterparts(old, @new, _parts, paragraph => _new[paragraph].Counterpart);
        var staying = SideBySide.Staying(counterparts);
        var (fromOld, fromNew) = (0, 0);
        for (var i = 0; i <= counterparts.Length; i++)
        {
            if (i < counterparts.Length && !staying[i]) continue;
            var toOld = i < counterparts.Length ? counterparts[i] : old.Blocks.Count;
            MatchAlike(Between(old, fromOld, toOld, _old), Between(@new, fromNew, i, _new));
            (fromOld, fromNew) = (toOld + 1, i + 1);
        }
    }

    /// <summary>Matches paragraphs of the same key in their order.</summary>
    public static void MatchSame(
        IEnumerable<PlacedParagraph> old, IEnumerable<PlacedParagraph> @new, Func<PlacedParagraph, string> oldKey,
        Func<PlacedParagraph, string> newKey)
    {
        var waiting = new Dictionary<string, Queue<PlacedParagraph>>(StringComparer.Ordinal);
        foreach (var place in old.ToList())
        {
            var key = oldKey(place);
            if (!waiting.TryGetValue(key, out var queue)) waiting[key] = queue = new Queue<PlacedParagraph>();
            queue.Enqueue(place);
        }

        if (waiting.Count == 0) return;
        foreach (var place in @new.ToList())
            if (waiting.TryGetValue(newKey(place), out var queue) && queue.Count > 0) Join(queue.Dequeue(), place);
    }

    public static void Join(PlacedParagraph old, PlacedParagraph @new) => (old.Counterpart, @new.Counterpart) = (@new, old);

    private static List<PlacedParagraph> Between(Part part, int from, int to, Dictionary<ParagraphData, PlacedParagraph> places)
    {
        var between = new List<PlacedParagraph>();
        for (var i = from; i < to; i++)
            if (part.Blocks[i] is ParagraphData paragraph && places[paragraph] is { Counterpart: null } place) between.Add(place);
        return between;
    }

    private static void MatchAlike(List<PlacedParagraph> old, List<PlacedParagraph> @new)
    {
        if ((long)old.Count * @new.Count > MostPairs) return;
        foreach (var (i, j) in SideBySide.MatchAlike(old.Count, @new.Count, AlikeInPlace, (i, j) => Likeness(old[i], @new[j])))
            Join(old[i], @new[j]);
    }

    private static int Likeness(PlacedParagraph old, PlacedParagraph @new) =>
        old.Profile.MostLikeness(@new.Profile) < AlikeInPlace ? 0 : old.Profile.Likeness(@new.Profile);
}
