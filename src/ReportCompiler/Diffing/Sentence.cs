namespace ReportCompiler.Diffing;

/// <summary>Finds sentences and clauses in Chinese text.</summary>
internal static class Sentence
{
    private static readonly char[] Ends = ['。', '！', '？', '；', '\n'];
    private static readonly char[] ClauseEnds = [.. Ends, '，', '、', '：', '（', '）'];

    /// <summary>The sentence around some characters, without its end.</summary>
    public static (int Start, int End) Around(string text, int start, int end) => Around(text, start, end, Ends);

    /// <summary>The clause around some characters, without its end.</summary>
    public static (int Start, int End) Clause(string text, int start, int end) => Around(text, start, end, ClauseEnds);

    private static (int Start, int End) Around(string text, int start, int end, char[] ends) => (
        start == 0 ? 0 : text.LastIndexOfAny(ends, start - 1) + 1,
        text.IndexOfAny(ends, end) is var stop and >= 0 ? stop : text.Length);
}
