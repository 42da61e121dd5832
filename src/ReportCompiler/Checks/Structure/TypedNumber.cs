namespace ReportCompiler.Checks.Structure;

/// <summary>How a typed number is written.</summary>
internal enum TypedNumberStyle
{
    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    ChineseInBrackets,

    /// <summary>1. or 1、</summary>
    Arabic,

    /// <summary>（1）</summary>
    ArabicInBrackets,

    /// <summary>①</summary>
    Circled,

    /// <summary>第一章, 第一节</summary>
    Chapter,

    /// <summary>3.2</summary>
    Decimal,
}

/// <summary>A number that an author typed in front of a heading or paragraph.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Value">The number; of 3.2 the last part.</param>
/// <param name="Length">How many characters it takes, with what sets it off.</param>
internal readonly record struct TypedNumber(TypedNumberStyle Style, int Value, int Length)
{
    private const string Digits = "〇一二三四五六七八九";
    private const int Most = 99;

    /// <summary>The number that a text begins with; null for none. What may as well be a word (一、二年级; 1.5倍) is
    /// none.</summary>
    public static TypedNumber? Read(string text)
    {
        var start = 0;
        while (start < text.Length && text[start] is ' ' or '　') start++;
        if (start == text.Length) return null;
        return ReadAt(text, start) is { } number && number.Value is > 0 and <= Most
            ? number with { Length = number.Length + start }
            : null;
    }

    /// <summary>How many characters the number at the beginning of a text takes; 0 for none.</summary>
    public static int LengthAt(string text) => Read(text)?.Length ?? 0;

    private static TypedNumber? ReadAt(string text, int start)
    {
        var first = text[start];
        if (first is >= '①' and <= '⑳') return new(TypedNumberStyle.Circled, first - '①' + 1, 1);
        if (first is '（' or '(') return InBrackets(text, start);
        if (first == '第') return OfChapter(text, start);
        return char.IsAsciiDigit(first) ? OfDigits(text, start) : OfChinese(text, start);
    }

    private static TypedNumber? InBrackets(string text, int start)
    {
        var (value, end) = ReadChinese(text, start + 1);
        var style = TypedNumberStyle.ChineseInBrackets;
        if (value == 0)
        {
            (value, end) = ReadArabic(text, start + 1);
            style = TypedNumberStyle.ArabicInBrackets;
        }

        if (value == 0 || end >= text.Length || text[end] is not ('）' or ')')) return null;
        // （2）班 is a word.
        return end + 1 < text.Length && text[end + 1] is '班' or '组' or '号' or '级' or '年' ? null : new(style, value, end + 1 - start);
    }

    private static TypedNumber? OfChapter(string text, int start)
    {
        var (value, end) = ReadChinese(text, start + 1);
        if (value == 0) (value, end) = ReadArabic(text, start + 1);
        if (value == 0 || end >= text.Length || text[end] is not ('章' or '节')) return null;
        // 第一节课 is a word.
        return end + 1 < text.Length && text[end + 1] is ' ' or '　' or '、' or '：' or ':'
            ? new(TypedNumberStyle.Chapter, value, end + 2 - start)
            : null;
    }

    private static TypedNumber? OfChinese(string text, int start)
    {
        var (value, end) = ReadChinese(text, start);
        if (value == 0 || end >= text.Length || text[end] is not ('、' or '．')) return null;
        return end + 1 < text.Length && ReadChinese(text, end + 1).Value > 0
            ? null
            : new(TypedNumberStyle.Chinese, value, end + 1 - start);
    }

    private static TypedNumber? OfDigits(string text, int start)
    {
        var (value, end) = ReadArabic(text, start);
        if (value == 0 || end >= text.Length) return null;
        if (text[end] is '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])) return OfDecimal(text, start);
        if (text[end] is not ('.' or '、' or '．')) return null;
        return end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])
            ? null
            : new(TypedNumberStyle.Arabic, value, end + 1 - start);
    }

    /// <summary>3.2 and 1.4.1 before a space. Without a space two parts may as well be a quantity or a date.</summary>
    private static TypedNumber? OfDecimal(string text, int start)
    {
        var (parts, value, end) = (0, 0, start);
        while (ReadArabic(text, end) is { Value: > 0 } part)
        {
            (value, end) = part;
            parts++;
            if (end + 1 >= text.Length || text[end] != '.' || !char.IsAsciiDigit(text[end + 1])) break;
            end++;
        }

        if (end >= text.Length || text[end - 1] == '.') return null;
        if (text[end] is ' ' or '　' or '、') return new(TypedNumberStyle.Decimal, value, end + 1 - start);
        return parts > 2 && text[end] >= '\u2E80' ? new(TypedNumberStyle.Decimal, value, end - start) : null;
    }

    private static (int Value, int End) ReadArabic(string text, int start)
    {
        var (value, end) = (0, start);
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - start < 3) value = value * 10 + text[end++] - '0';
        return end < text.Length && char.IsAsciiDigit(text[end]) ? (0, start) : (value, end);
    }

    /// <summary>A Chinese numeral up to 九十九; 0 for none.</summary>
    private static (int Value, int End) ReadChinese(string text, int start)
    {
        var (value, end) = (0, start);
        for (; end < text.Length; end++)
        {
            if (text[end] == '十')
            {
                if (value >= 10) return (0, start);
                value = (value == 0 ? 1 : value) * 10;
            }
            else if (Digits.IndexOf(text[end], StringComparison.Ordinal) is var digit and > 0)
            {
                if (value % 10 != 0) return (0, start);
                value += digit;
            }
            else
            {
                break;
            }
        }

        return (value, end);
    }
}
