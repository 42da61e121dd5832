using System.Globalization;

namespace ReportCompiler.Checks.Tables;

/// <summary>The years that a caption claims.</summary>
/// <param name="First">The first year; 0 when it names none.</param>
/// <param name="Last">The last year; 0 when it names none.</param>
/// <param name="IsRange">True for a range of at least three years, such as 2023—2025年, all of which the table must have. Two,
/// such as 2024—2025年, may be one academic year.</param>
/// <param name="IsAcademic">True for one academic year, 2024—2025学年.</param>
/// <param name="Count">How many years it promises, as 近三年 does; null when it does not say.</param>
/// <param name="Words">The words that say so.</param>
internal sealed record CaptionPeriod(int First, int Last, bool IsRange, bool IsAcademic, int? Count, string Words)
{
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>Words of a span that the caption does not spell out: a plan period, all the time since a year; and titles, whose
    /// year is that of a document.</summary>
    private static readonly string[] OpenWords = ["五”", "三五", "四五", "以来", "年起", "年版", "年修订", "《"];

    private const int Earliest = 1990;

    private const int Latest = 2100;

    /// <summary>Reads a caption.</summary>
    /// <returns>What it claims; null when it speaks of no years, or in a way that claims nothing certain.</returns>
    public static CaptionPeriod? Read(string caption)
    {
        if (Array.Exists(OpenWords, word => caption.Contains(word, StringComparison.Ordinal))) return null;
        var years = Years(caption);
        if (years.Count == 0) return Recent(caption);
        var (start, end) = (years[0].Start, years[^1].End);
        var words = caption[start..end];
        var (first, last) = (years.Min(year => year.Year), years.Max(year => year.Year));
        var isAcademic = words.EndsWith("学年", StringComparison.Ordinal);
        // One academic year, 2024学年, is 2024–2025.
        if (isAcademic && first == last) last++;
        var isRange = !isAcademic && last - first >= 2 && years.Count == 2 && IsJoined(caption, years[0], years[1]);
        return new CaptionPeriod(first, last, isRange, isAcademic && last - first == 1, null, words);
    }

    /// <summary>True when the caption speaks of that year, as a whole or in part.</summary>
    public bool Names(HeadYear year) =>
        IsAcademic && year.IsAcademic ? year.Last == Last : year.Last >= First && year.First <= Last;

    /// <summary>The years, each from its first digit to the end of what says that it is a year. Four digits are a year when
    /// 年, 学年 or 届 follows, or when another year follows that they are joined to.</summary>
    private static List<(int Year, int Start, int End)> Years(string caption)
    {
        var years = new List<(int Year, int Start, int End)>();
        for (var i = caption.Length - 4; i >= 0; i--)
        {
            var digits = caption.AsSpan(i, 4);
            if (i > 0 && char.IsAsciiDigit(caption[i - 1]) || i + 4 < caption.Length && char.IsAsciiDigit(caption[i + 4])
                || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                || year is < Earliest or > Latest)
                continue;
            var end = YearEnd(caption, i + 4);
            var isJoined = end < 0 && years.Count > 0 && IsJoint(caption.AsSpan(i + 4, years[0].Start - i - 4));
            if (end >= 0 || isJoined) years.Insert(0, (year, i, isJoined ? i + 4 : end));
        }

        return years;
    }

    private static int YearEnd(string caption, int start)
    {
        foreach (var word in (ReadOnlySpan<string>)["学年", "年度", "年", "届"])
            if (caption.AsSpan(start).StartsWith(word, StringComparison.Ordinal)) return start + word.Length;
        return -1;
    }

    private static bool IsJoined(string caption, (int, int, int End) first, (int, int Start, int) second) =>
        caption.AsSpan(first.End, second.Start - first.End) is var joint && IsJoint(joint) && joint is not ("、" or "和" or "与");

    private static bool IsJoint(ReadOnlySpan<char> text) =>
        text.Trim() is "-" or "–" or "—" or "——" or "--" or "－" or "~" or "～" or "至" or "到" or "、" or "和" or "与" or "/";

    /// <summary>近三年, 近3年, 三年来.</summary>
    private static CaptionPeriod? Recent(string caption)
    {
        var start = caption.IndexOf('近', StringComparison.Ordinal);
        if (start < 0 || start + 2 >= caption.Length) return null;
        var place = caption[start + 1] == '两' ? 2
            : char.IsAsciiDigit(caption[start + 1]) ? caption[start + 1] - '0'
            : Numerals.IndexOf(caption[start + 1], StringComparison.Ordinal) + 1;
        var rest = caption.AsSpan(start + 2);
        if (place < 2 || !(rest.StartsWith("年", StringComparison.Ordinal) || rest.StartsWith("个学年", StringComparison.Ordinal)))
            return null;
        var length = rest[0] == '年' ? 3 : 5;
        return new CaptionPeriod(0, 0, false, false, place, caption.Substring(start, length));
    }
}
