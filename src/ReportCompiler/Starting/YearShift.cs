using System.Globalization;
using System.Text;

namespace ReportCompiler.Starting;

/// <summary>Moves the years in a text on: 2025年度, 2024—2025学年, 二〇二五年.</summary>
internal static class YearShift
{
    private const int Digits = 4;

    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>The text with a year, and the one before it, moved on by as many years as the other is later.</summary>
    public static string Move(string text, int from, int to)
    {
        var moved = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && DigitOf(text[end]) is not null && IsChinese(text[end]) == IsChinese(text[at])) end++;
            if (end == at) end++;
            var piece = text[at..end];
            moved.Append(YearOf(piece) is { } year && (year == from || year == from - 1) ? Write(year - from + to, piece) : piece);
            at = end;
        }

        return moved.ToString();
    }

    private static int? YearOf(string piece)
    {
        if (piece.Length != Digits) return null;
        var year = 0;
        foreach (var character in piece)
        {
            if (DigitOf(character) is not { } digit) return null;
            year = year * 10 + digit;
        }

        return year;
    }

    private static int? DigitOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        '○' or '零' => 0,
        _ => ChineseDigits.IndexOf(character, StringComparison.Ordinal) is var digit and >= 0 ? digit : null,
    };

    private static bool IsChinese(char character) => !char.IsAsciiDigit(character);

    private static string Write(int year, string like)
    {
        var text = year.ToString(CultureInfo.InvariantCulture);
        if (!IsChinese(like[0])) return text;
        var zero = like.FirstOrDefault(character => DigitOf(character) == 0, ChineseDigits[0]);
        return string.Concat(text.Select(digit => digit == '0' ? zero : ChineseDigits[digit - '0']));
    }
}
