namespace ReportCompiler.Diffing;

/// <summary>A year as a text says it: 2025年, 2025级, 2024—2025学年, the 2022 of 2022—2024年.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last character.</param>
/// <param name="Year">The year; of an academic year the one in which it ends.</param>
internal readonly record struct YearText(int Start, int End, int Year)
{
    private const string Dashes = "-–—~～至到";
    private const string YearWords = "年级届度";

    /// <summary>The year that begins at an index; null where none does.</summary>
    public static YearText? At(ReadOnlySpan<char> text, int start)
    {
        if (Digits(text, start) is not { } year) return null;
        var end = start + 4;
        if (end < text.Length && YearWords.Contains(text[end], StringComparison.Ordinal)) return new YearText(start, end + 1, year);
        var second = end;
        while (second < text.Length && Dashes.Contains(text[second], StringComparison.Ordinal)) second++;
        if (second == end || Digits(text, second) is not { } last) return null;
        var after = second + 4;
        if (last == year + 1 && text[after..].StartsWith("学年", StringComparison.Ordinal)) return new YearText(start, after + 2, last);
        return after < text.Length && text[after] == '年' ? new YearText(start, end, year) : null;
    }

    /// <summary>The year that a text is, digits and nothing else, as the head of a column may be; null where it is not.</summary>
    public static int? Alone(string text) => text.Length == 4 ? Digits(text, 0) : null;

    /// <summary>All years that a text says, in order.</summary>
    public static IEnumerable<YearText> All(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at])) continue;
            if (At(text, at) is { } year)
            {
                yield return year;
                at = year.End - 1;
            }
            else
            {
                while (at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])) at++;
            }
        }
    }

    private static int? Digits(ReadOnlySpan<char> text, int start)
    {
        if (start + 4 > text.Length || (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '.' or ','))) return null;
        if (start + 4 < text.Length && char.IsAsciiDigit(text[start + 4])) return null;
        var year = 0;
        for (var at = start; at < start + 4; at++)
        {
            if (!char.IsAsciiDigit(text[at])) return null;
            year = year * 10 + text[at] - '0';
        }

        return year is >= 1949 and <= 2999 ? year : null;
    }
}
