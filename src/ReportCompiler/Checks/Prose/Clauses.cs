using System.Buffers;

namespace ReportCompiler.Checks.Prose;

/// <summary>Where clauses and sentences of Chinese text begin and end.</summary>
internal static class Clauses
{
    private const string SentenceEnds = "。！？；!?;\n";

    private static readonly SearchValues<char> Sentence = SearchValues.Create(SentenceEnds);

    private static readonly SearchValues<char> Boundary =
        SearchValues.Create(SentenceEnds + "，、：…—“”‘’（）《》【】〔〕「」,:()[]<>\"'　 \u2060");

    /// <summary>Whether a clause begins at a place: at the beginning of the text or behind a mark.</summary>
    public static bool BeginsAt(string text, int at) => at == 0 || Boundary.Contains(text[at - 1]);

    /// <summary>Whether a clause ends at a place: at the end of the text or before a mark.</summary>
    public static bool EndsAt(string text, int at) => at >= text.Length || Boundary.Contains(text[at]);

    /// <summary>Where the sentence that holds a place begins.</summary>
    public static int SentenceStart(string text, int at) => text.AsSpan(0, at).LastIndexOfAny(Sentence) + 1;

    /// <summary>The sentence that holds a place.</summary>
    public static ReadOnlySpan<char> SentenceAround(string text, int at)
    {
        var start = SentenceStart(text, at);
        var length = text.AsSpan(at).IndexOfAny(Sentence);
        return length < 0 ? text.AsSpan(start) : text.AsSpan(start, at + length - start);
    }

    /// <summary>Whether a place stands between Chinese quotation marks or book-title marks.</summary>
    public static bool IsQuoted(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return before.LastIndexOf('“') > before.LastIndexOf('”') || before.LastIndexOf('《') > before.LastIndexOf('》');
    }
}
