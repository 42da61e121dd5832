using System.Globalization;
using System.Text;
using ReportCompiler.Data;

namespace ReportCompiler.Diffing;

/// <summary>Holds two texts against each other, token by token.</summary>
/// <param name="pair">The reports.</param>
/// <param name="parts">Knows what is what in the other report.</param>
/// <param name="figures">The figures that differ: only those may differ in the texts without being a change of wording.</param>
internal sealed class TextComparer(ReportPair pair, PartMatches parts, FigureComparison figures)
{
    /// <summary>Texts that need more edits are compared by sentences first: it bounds the time, and beyond this no one follows
    /// the single words.</summary>
    private const int MostEdits = 400;

    private const string SentenceEnds = "。！？；\n";

    private readonly TextTokenizer _tokenizer = new(pair, parts);

    private readonly HashSet<string> _changed = new(
        figures.Changed.Concat(figures.Appeared).Concat(figures.Disappeared).Concat(figures.Restated)
            .Select(change => change.New is null ? pair.NewId(change.Id) : change.Id),
        StringComparer.Ordinal);

    /// <summary>Two texts without figures.</summary>
    public TextComparison Compare(string? old, string? @new) =>
        Compare(TextData.Plain(old ?? ""), TextData.Plain(@new ?? ""));

    /// <summary>Two texts; null for one that is not there.</summary>
    public TextComparison Compare(TextData? old, TextData? @new)
    {
        if (old is null || @new is null || old.Text.Length == 0 || @new.Text.Length == 0) return Whole(old?.Text ?? "", @new?.Text ?? "");
        if (old.Text == @new.Text) return new TextComparison([new TextPiece(TextPieceKind.Same, old.Text, @new.Text)]);
        var (before, after) = (_tokenizer.Read(old, isOld: true), _tokenizer.Read(@new, isOld: false));
        var pieces = new TextPieces(old.Text, @new.Text);
        Match(before, after, old.Text, @new.Text, pieces);
        return new TextComparison(pieces.Finish());
    }

    /// <summary>Two heads of rows or columns, which may be nothing but a year.</summary>
    public TextComparison CompareHeads(TextData? old, TextData? @new)
    {
        if (pair.YearsBetween != 0 && old is not null && @new is not null
            && YearText.Alone(old.Text) is { } before && YearText.Alone(@new.Text) is { } after
            && after - before == pair.YearsBetween)
            return new TextComparison([new TextPiece(TextPieceKind.Year, old.Text, @new.Text)]);
        return Compare(old, @new);
    }

    /// <summary>What is equal for heads that say the same, with years counted from the report's own.</summary>
    public string HeadKey(string head, bool isOld)
    {
        if (pair.YearsBetween == 0) return head;
        return YearText.Alone(head) is { } year
            ? $"\u0001{(year - (isOld ? pair.Old.Year : pair.New.Year)).ToString(CultureInfo.InvariantCulture)}"
            : Key(TextData.Plain(head), isOld, withYears: true);
    }

    /// <summary>What is equal for texts that say the same, whatever their figures and references print.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isOld">Whether it is the old report's.</param>
    /// <param name="withYears">Whether years are counted from the report's own.</param>
    public string Key(TextData text, bool isOld, bool withYears)
    {
        if (text.Figures.Count == 0 && text.References.Count == 0 && !withYears) return text.Text;
        var key = new StringBuilder(text.Text.Length);
        foreach (var token in _tokenizer.Read(text, isOld))
        {
            if (token.Kind is TextTokenKind.Figure or TextTokenKind.Reference || (withYears && token.Kind == TextTokenKind.Year))
                key.Append('\u0001').Append(token.Id).Append('\u0001');
            else
                key.Append(text.Text, token.Start, token.Length);
        }

        return key.ToString();
    }

    private static TextComparison Whole(string old, string @new)
    {
        if (old.Length == 0 && @new.Length == 0) return new TextComparison([]);
        return new TextComparison([new TextPiece(old == @new ? TextPieceKind.Same : TextPieceKind.Changed, old, @new)]);
    }

    private void Match(List<TextToken> old, List<TextToken> @new, string oldText, string newText, TextPieces pieces)
    {
        if (EditScript.Match(Ids(old), Ids(@new), MostEdits) is { } matches)
        {
            Add(old, @new, matches, pieces);
            return;
        }

        var (before, after) = (Sentences(old, oldText), Sentences(@new, newText));
        var sentences = new Dictionary<string, int>(StringComparer.Ordinal);
        var same = before.Count + after.Count < 4
            ? null
            : EditScript.Match(Numbers(before), Numbers(after), MostEdits);
        if (same is null)
        {
            pieces.Change(old[0].Start, old[^1].End, @new[0].Start, @new[^1].End);
            return;
        }

        var (i, j) = (0, 0);
        for (var at = 0; at <= before.Count; at++)
        {
            if (at < before.Count && same[at] < 0) continue;
            var next = at < before.Count ? same[at] : after.Count;
            Gap([.. before[i..at].SelectMany(s => s)], [.. after[j..next].SelectMany(s => s)]);
            if (at < before.Count) Add(before[at], after[next], [.. Enumerable.Range(0, before[at].Count)], pieces);
            (i, j) = (at + 1, next + 1);
        }

        int[] Numbers(List<List<TextToken>> list) =>
        [
            .. list.Select(sentence =>
            {
                var key = string.Join(' ', sentence.Select(token => token.Id));
                if (!sentences.TryGetValue(key, out var number)) sentences[key] = number = sentences.Count;
                return number;
            }),
        ];

        void Gap(List<TextToken> taken, List<TextToken> put)
        {
            if (taken.Count == 0 && put.Count == 0) return;
            if (taken.Count > 0 && put.Count > 0 && EditScript.Match(Ids(taken), Ids(put), MostEdits) is { } inner)
                Add(taken, put, inner, pieces);
            else
                pieces.Change(taken, put);
        }
    }

    private static int[] Ids(List<TextToken> tokens)
    {
        var ids = new int[tokens.Count];
        for (var i = 0; i < ids.Length; i++) ids[i] = tokens[i].Id;
        return ids;
    }

    private static List<List<TextToken>> Sentences(List<TextToken> tokens, string text)
    {
        var sentences = new List<List<TextToken>> { new() };
        foreach (var token in tokens)
        {
            sentences[^1].Add(token);
            if (SentenceEnds.Contains(text[token.End - 1], StringComparison.Ordinal)) sentences.Add([]);
        }

        if (sentences[^1].Count == 0) sentences.RemoveAt(sentences.Count - 1);
        return sentences;
    }

    private void Add(List<TextToken> old, List<TextToken> @new, int[] matches, TextPieces pieces)
    {
        var (i, j) = (0, 0);
        while (i < old.Count || j < @new.Count)
        {
            if (i < old.Count && matches[i] == j)
            {
                Equal(old[i++], @new[j++], pieces);
                continue;
            }

            var (fromOld, fromNew) = (i, j);
            while (i < old.Count && matches[i] < 0) i++;
            j = i < old.Count ? matches[i] : @new.Count;
            if (i - fromOld == 1 && j - fromNew == 1 && IsFilledGap(old[fromOld], @new[fromNew], pieces))
                pieces.Add(TextPieceKind.Figure, old[fromOld], @new[fromNew]);
            else
                pieces.Change(old[fromOld..i], @new[fromNew..j]);
        }
    }

    private void Equal(TextToken old, TextToken @new, TextPieces pieces) => pieces.Add(
        pieces.HaveSameText(old, @new)
            ? TextPieceKind.Same
            : @new.Kind switch
            {
                // Between two years every figure moved on; in drafts, one that did not change is written in another form.
                TextTokenKind.Figure => pair.YearsBetween != 0 || @new.Figure!.Facts.Any(_changed.Contains)
                    ? TextPieceKind.Figure
                    : TextPieceKind.Changed,
                TextTokenKind.Year => TextPieceKind.Year,
                TextTokenKind.Reference => TextPieceKind.Reference,
                _ => TextPieceKind.Changed,
            },
        old, @new);

    /// <summary>Whether a figure that appeared stands where there was a gap, or the other way round.</summary>
    private bool IsFilledGap(TextToken old, TextToken @new, TextPieces pieces)
    {
        if (pieces.IsGap(old.Start, old.End, isOld: true, old.Figure)) return @new.Figure?.Facts.Any(_changed.Contains) == true;
        return pieces.IsGap(@new.Start, @new.End, isOld: false, @new.Figure)
            && old.Figure?.Facts.Any(id => _changed.Contains(pair.NewId(id))) == true;
    }
}
