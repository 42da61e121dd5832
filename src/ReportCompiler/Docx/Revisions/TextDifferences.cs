using ReportCompiler.Diffing;

namespace ReportCompiler.Docx.Revisions;

/// <summary>What was taken out of a text and put in.</summary>
internal static class TextDifferences
{
    /// <summary>Beyond so many edits no one follows the single words: all is taken out and put in anew.</summary>
    private const int MostEdits = 400;

    /// <summary>Pieces in order; those whose texts are the same were kept.</summary>
    public static IEnumerable<TextPiece> Of(string old, string @new)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var (before, after) = (Tokens(old, ids), Tokens(@new, ids));
        var pieces = new TextPieces(old, @new);
        var matches = EditScript.Match(Ids(before), Ids(after), MostEdits) ?? [.. before.Select(_ => -1)];
        var next = 0;
        for (var at = 0; at < before.Count;)
        {
            if (matches[at] == next)
            {
                pieces.Add(TextPieceKind.Same, before[at++], after[next++]);
                continue;
            }

            var (from, start) = (at, next);
            while (at < before.Count && matches[at] < 0) at++;
            next = at < before.Count ? matches[at] : after.Count;
            pieces.Change(before[from..at], after[start..next]);
        }

        if (next < after.Count) pieces.Change([], after[next..]);
        return pieces.Finish();
    }

    private static List<TextToken> Tokens(string text, Dictionary<string, int> ids)
    {
        var tokens = new List<TextToken>();
        for (var at = 0; at < text.Length;)
        {
            var end = TextTokenizer.WordEnd(text, at);
            var word = text[at..end];
            if (!ids.TryGetValue(word, out var id)) ids[word] = id = ids.Count;
            tokens.Add(new TextToken(at, end - at, id, TextTokenKind.Text));
            at = end;
        }

        return tokens;
    }

    private static int[] Ids(List<TextToken> tokens) => [.. tokens.Select(token => token.Id)];
}
