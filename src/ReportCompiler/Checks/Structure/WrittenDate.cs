namespace ReportCompiler.Checks.Structure;

/// <summary>A date as an author wrote it, possible or not.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Year">The year; null where none is written.</param>
/// <param name="Month">The month; null where none is written.</param>
/// <param name="Day">The day; null where none is written.</param>
internal readonly record struct WrittenDate(int Start, int Length, int? Year, int? Month, int? Day)
{
    private const int LeapYear = 2024;

    /// <summary>The offset behind it.</summary>
    public int End => Start + Length;

    /// <summary>How many days its month has; 29 for a February without a year.</summary>
    public int DaysInMonth => DateTime.DaysInMonth(Year is >= 1 and <= 9999 ? Year.Value : LeapYear, Month!.Value);

    /// <summary>Whether it is earlier than another, as far as both are written.</summary>
    public bool IsBefore(WrittenDate other)
    {
        if (Year is null || other.Year is null) return false;
        if (Year != other.Year) return Year < other.Year;
        if (Month is null || other.Month is null) return false;
        if (Month != other.Month) return Month < other.Month;
        return Day < other.Day;
    }

    /// <summary>Reads a date that begins at a digit: 2025年, 2025年2月28日, 9月30日, 2025-02-28, 2025.2.28.</summary>
    /// <returns>The date; null when the digits are something else.</returns>
    public static WrittenDate? Read(string text, int start)
    {
        var (first, end) = ReadNumber(text, start);
        if (first is not { } number || end == text.Length) return null;
        if (end - start == 4)
        {
            if (text[end] is '-' or '/' or '.') return ReadNumeric(text, start, number, end);
            return text[end] == '年' ? ReadMonth(text, start, number, end + 1) : null;
        }

        return end - start <= 2 && text[end] == '月' ? ReadDay(text, start, null, number, end + 1) : null;
    }

    private static WrittenDate ReadMonth(string text, int start, int year, int at)
    {
        var (month, end) = ReadNumber(text, at);
        return month is not null && end - at <= 2 && end < text.Length && text[end] == '月'
            ? ReadDay(text, start, year, month.Value, end + 1)
            : new WrittenDate(start, at - start, year, null, null);
    }

    private static WrittenDate ReadDay(string text, int start, int? year, int month, int at)
    {
        var (day, end) = ReadNumber(text, at);
        return day is not null && end - at <= 2 && end < text.Length && text[end] is '日' or '号'
            ? new WrittenDate(start, end + 1 - start, year, month, day)
            : new WrittenDate(start, at - start, year, month, null);
    }

    /// <summary>2025-02-28: nothing that looks like a number of another kind, such as 2024-25-1 or a longer code.</summary>
    private static WrittenDate? ReadNumeric(string text, int start, int year, int at)
    {
        var mark = text[at];
        var (month, middle) = ReadNumber(text, at + 1);
        if (year is < 1900 or > 2199 || month is null or > 19 || middle - at > 3 || middle >= text.Length || text[middle] != mark)
            return null;
        var (day, end) = ReadNumber(text, middle + 1);
        if (day is null or > 39 || end - middle > 3) return null;
        if (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == mark || text[end] == '-')) return null;
        return new WrittenDate(start, end - start, year, month, day);
    }

    private static (int? Number, int End) ReadNumber(string text, int at)
    {
        var (number, end) = (0, at);
        for (; end < text.Length && end - at < 6; end++)
        {
            if (Digit(text[end]) is not { } digit) break;
            number = number * 10 + digit;
        }

        return end == at ? (null, at) : (number, end);
    }

    /// <summary>The value of a digit, ordinary or full-width; null for anything else.</summary>
    public static int? Digit(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= '０' and <= '９' => character - '０',
        _ => null,
    };
}
