using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportCompiler.Docx.Numbering;

/// <summary>How Word numbers the headings of one level.</summary>
/// <param name="Format">The kind of numerals.</param>
/// <param name="Text">The number with a place such as %2 for each level's count, in Word's notation.</param>
internal sealed record HeadingLevel(HeadingNumerals Format, string Text)
{
    private static readonly string[] ChineseDigits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

    public NumberFormatValues WordFormat =>
        Format == HeadingNumerals.Chinese ? NumberFormatValues.ChineseCountingThousand : NumberFormatValues.Decimal;

    /// <summary>1.1.1 and so on: the counts of all levels with points between.</summary>
    public static HeadingLevel Decimal(int level) =>
        new(HeadingNumerals.Decimal, string.Join('.', Enumerable.Range(1, level).Select(Place)));

    /// <summary>The number as Word will print it for these counts, one for each level from the first.</summary>
    public string Print(ReadOnlySpan<int> counts)
    {
        var text = Text;
        for (var level = 1; level <= counts.Length; level++)
        {
            text = text.Replace(Place(level), Numeral(Format, counts[level - 1]), StringComparison.Ordinal);
        }

        return text;
    }

    public static string Place(int level) => string.Create(CultureInfo.InvariantCulture, $"%{level}");

    /// <summary>A count from 1 to 99 in these numerals; greater ones only as digits.</summary>
    public static string Numeral(HeadingNumerals numerals, int count)
    {
        if (numerals == HeadingNumerals.Decimal || count is < 1 or > 99)
            return count.ToString(CultureInfo.InvariantCulture);
        var tens = count / 10;
        var lead = tens switch { 0 => string.Empty, 1 => "十", _ => ChineseDigits[tens] + "十" };
        return lead + ChineseDigits[count % 10];
    }
}

/// <summary>The numerals of a heading's number.</summary>
internal enum HeadingNumerals
{
    /// <summary>1, 2, 3.</summary>
    Decimal,

    /// <summary>一, 二, 三.</summary>
    Chinese,
}
