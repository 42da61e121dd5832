using System.Buffers;
using System.Collections.Frozen;

namespace ReportCompiler.Diffing;

/// <summary>Collects the pieces of two texts, joins them, and makes them fit to be read: single characters that happen to be the
/// same between two changes are part of the change, and a change begins and ends where a reader would.</summary>
/// <param name="old">The old text.</param>
/// <param name="new">The new text.</param>
internal sealed class TextPieces(string old, string @new)
{
    /// <summary>At most so many characters between two changes are part of them.</summary>
    private const int LongestIsland = 3;

    private static readonly SearchValues<char> Punctuation = SearchValues.Create("，。；：！？、\n");

    /// <summary>Words that say which way a figure went: they are worked out with it.</summary>
    private static readonly FrozenSet<string> Directions = FrozenSet.Create(
        StringComparer.Ordinal, "增加", "减少", "增长", "下降", "提高", "降低", "上升", "扩大", "缩小", "增", "减", "升", "降");

    private readonly List<TextPiece> _pieces = [];

    /// <summary>Whether two tokens print the same.</summary>
    public bool HaveSameText(TextToken before, TextToken after) =>
        old.AsSpan(before.Start, before.Length).SequenceEqual(@new.AsSpan(after.Start, after.Length));

    /// <summary>Whether this stands in the place of a figure that is not there.</summary>
    public bool IsGap(int start, int end, bool isOld, Data.TextFigure? figure) =>
        figure is { Facts.Count: 0 } || (isOld ? old : @new).AsSpan(start, end - start) is "—" or "/" or "-";

    /// <summary>Adds two tokens that stand for each other.</summary>
    public void Add(TextPieceKind kind, TextToken before, TextToken after) =>
        Add(kind, old.Substring(before.Start, before.Length), @new.Substring(after.Start, after.Length));

    /// <summary>Adds what was taken out and what was put in.</summary>
    public void Change(List<TextToken> taken, List<TextToken> put) => Add(
        TextPieceKind.Changed,
        taken.Count == 0 ? "" : old[taken[0].Start..taken[^1].End],
        put.Count == 0 ? "" : @new[put[0].Start..put[^1].End]);

    /// <summary>Adds what was taken out and what was put in, by their indexes.</summary>
    public void Change(int oldStart, int oldEnd, int newStart, int newEnd) =>
        Add(TextPieceKind.Changed, old[oldStart..oldEnd], @new[newStart..newEnd]);

    /// <summary>The pieces, joined and tidied.</summary>
    public IReadOnlyList<TextPiece> Finish()
    {
        var pieces = Joined(_pieces);
        while (RemoveIsland(pieces)) pieces = Joined(pieces);
        for (var i = 1; i + 1 < pieces.Count; i++) Shift(pieces, i);
        FollowFigures(pieces);
        pieces.RemoveAll(piece => piece.Old.Length == 0 && piece.New.Length == 0);
        return pieces;
    }

    /// <summary>比上年增加24人 that becomes 比上年减少2人 is the figure's change, and no other wording.</summary>
    private static void FollowFigures(List<TextPiece> pieces)
    {
        if (pieces.All(piece => piece.Kind != TextPieceKind.Figure)) return;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Kind == TextPieceKind.Changed && Directions.Contains(pieces[i].Old) && Directions.Contains(pieces[i].New))
                pieces[i] = pieces[i] with { Kind = TextPieceKind.Figure };
        }
    }

    private void Add(TextPieceKind kind, string before, string after)
    {
        // A number that was typed and is bound now says the same.
        if (kind == TextPieceKind.Changed && before == after) kind = TextPieceKind.Same;
        _pieces.Add(new TextPiece(kind, before, after));
    }

    private static List<TextPiece> Joined(List<TextPiece> pieces)
    {
        var joined = new List<TextPiece>();
        for (var i = 0; i < pieces.Count;)
        {
            var kind = pieces[i].Kind;
            var end = i + 1;
            if (kind is TextPieceKind.Same or TextPieceKind.Changed)
                while (end < pieces.Count && pieces[end].Kind == kind) end++;
            joined.Add(end == i + 1
                ? pieces[i]
                : new TextPiece(
                    kind, string.Concat(pieces[i..end].Select(piece => piece.Old)),
                    string.Concat(pieces[i..end].Select(piece => piece.New))));
            i = end;
        }

        return joined;
    }

    /// <summary>Makes the tiny islands between changes part of them; false where there was none.</summary>
    private static bool RemoveIsland(List<TextPiece> pieces)
    {
        var found = false;
        for (var i = 1; i + 1 < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.Kind != TextPieceKind.Same || piece.Old.Length > LongestIsland) continue;
            if (pieces[i - 1].Kind != TextPieceKind.Changed || pieces[i + 1].Kind != TextPieceKind.Changed) continue;
            if (piece.Old.Length > Math.Max(Length(pieces[i - 1]), Length(pieces[i + 1]))) continue;
            // Where a clause ends, so does a change.
            if (piece.Old.AsSpan().ContainsAny(Punctuation)) continue;
            pieces[i] = piece with { Kind = TextPieceKind.Changed };
            found = true;
        }

        return found;

        static int Length(TextPiece piece) => Math.Max(piece.Old.Length, piece.New.Length);
    }

    /// <summary>What was only put in or only taken out can often be read in several ways (（甲，）乙， or 甲（，乙），): the one is
    /// taken that begins after and ends with punctuation.</summary>
    private static void Shift(List<TextPiece> pieces, int i)
    {
        var (before, piece, after) = (pieces[i - 1], pieces[i], pieces[i + 1]);
        if (piece.Kind != TextPieceKind.Changed || (piece.Old.Length == 0) == (piece.New.Length == 0)) return;
        if (before.Kind != TextPieceKind.Same || after.Kind != TextPieceKind.Same) return;
        var edit = piece.Old.Length > 0 ? piece.Old : piece.New;
        var text = before.Old + edit + after.Old;
        var (first, length) = (before.Old.Length, edit.Length);
        var from = first;
        while (from > 0 && text[from - 1] == text[from + length - 1]) from--;
        var (best, bestScore) = (first, Score(text, first) + Score(text, first + length));
        for (var at = from; at + length <= text.Length; at++)
        {
            if (at > from && text[at - 1] != text[at + length - 1]) break;
            var score = Score(text, at) + Score(text, at + length);
            if (score > bestScore) (best, bestScore) = (at, score);
        }

        if (best == first) return;
        pieces[i - 1] = before with { Old = text[..best], New = text[..best] };
        var moved = text[best..(best + length)];
        pieces[i] = piece with { Old = piece.Old.Length > 0 ? moved : "", New = piece.New.Length > 0 ? moved : "" };
        pieces[i + 1] = after with { Old = text[(best + length)..], New = text[(best + length)..] };
    }

    /// <summary>How good it is to cut here: after the end of a sentence, of a clause, never within a word or number.</summary>
    private static int Score(string text, int at)
    {
        if (at == 0 || at == text.Length) return 4;
        var (left, right) = (text[at - 1], text[at]);
        if (char.IsAsciiLetterOrDigit(left) && (char.IsAsciiLetterOrDigit(right) || right is '.' or ',' or '%')) return -4;
        if (left is '.' or ',' && char.IsAsciiDigit(right)) return -4;
        return left switch
        {
            '。' or '！' or '？' or '；' or '\n' => 3,
            '，' or '：' or '、' => 2,
            _ => 0,
        };
    }
}
