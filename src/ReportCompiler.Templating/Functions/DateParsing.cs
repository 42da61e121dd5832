using System.Globalization;
using ReportCompiler.Diagnostics;
using ReportCompiler.Templating.Messages;

namespace ReportCompiler.Templating.Functions;

/// <summary>Reads dates. What is read is the date and time as written; a time zone is read past, so that the machine's own
/// never matters.</summary>
internal static class DateParsing
{
    /// <summary>Reads a date in a pattern of <c>date.to_string</c>, or, without one, in the usual notations.</summary>
    public static DateTime Parse(string text, string? pattern, Culture culture, SourceSpan span)
    {
        DateTime? date = pattern is null ? ParseUsual(text, culture) : ParsePattern(text, pattern, culture);
        return date ?? throw RuntimeMessages.BadDate(span, text);
    }

    private static DateTime? ParseUsual(string text, Culture culture)
    {
        var format = culture.DayComesFirst ? DayFirst : DateTimeFormatInfo.InvariantInfo;
        const DateTimeStyles styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;
        return DateTimeOffset.TryParse(text, format, styles, out var date)
            ? date.DateTime
            : null;
    }

    private static readonly DateTimeFormatInfo DayFirst = MakeDayFirst();

    private static DateTimeFormatInfo MakeDayFirst()
    {
        var format = (DateTimeFormatInfo)DateTimeFormatInfo.InvariantInfo.Clone();
        format.ShortDatePattern = "dd/MM/yyyy";
        return DateTimeFormatInfo.ReadOnly(format);
    }

    private static DateTime? ParsePattern(string text, string pattern, Culture culture)
    {
        var fields = new Fields();
        var position = 0;
        return Read(text, ref position, pattern, culture, fields) && position == text.Length ? fields.ToDate() : null;
    }

    private static bool Read(string text, ref int position, string pattern, Culture culture, Fields fields)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length)
            {
                if (!ReadField(text, ref position, pattern[++i], culture, fields)) return false;
            }
            else if (position < text.Length && text[position] == pattern[i])
            {
                position++;
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private static bool ReadField(string text, ref int position, char field, Culture culture, Fields fields)
    {
        switch (field)
        {
            case 'Y': return ReadNumber(text, ref position, 4, n => fields.Year = n);
            case 'y': return ReadNumber(text, ref position, 2, n => fields.Year = n + (n < 50 ? 2000 : 1900));
            case 'm': return ReadNumber(text, ref position, 2, n => fields.Month = n);
            case 'd' or 'e': return ReadNumber(text, ref position, 2, n => fields.Day = n);
            case 'j': return ReadNumber(text, ref position, 3, n => fields.DayOfYear = n);
            case 'H' or 'k': return ReadNumber(text, ref position, 2, n => fields.Hour = n);
            case 'I' or 'l': return ReadNumber(text, ref position, 2, n => fields.TwelveHour = n);
            case 'M': return ReadNumber(text, ref position, 2, n => fields.Minute = n);
            case 'S': return ReadNumber(text, ref position, 2, n => fields.Second = n);
            case 'L': return ReadNumber(text, ref position, 3, n => fields.Millisecond = n);
            case 'B': return ReadName(text, ref position, 12, i => culture.MonthName(i + 1), i => fields.Month = i + 1);
            case 'b' or 'h': return ReadName(text, ref position, 12, i => culture.ShortMonthName(i + 1), i => fields.Month = i + 1);
            case 'A': return ReadName(text, ref position, 7, i => culture.DayName((DayOfWeek)i), _ => { });
            case 'a': return ReadName(text, ref position, 7, i => culture.ShortDayName((DayOfWeek)i), _ => { });
            case 'p' or 'P': return ReadName(text, ref position, 2, i => i == 0 ? "AM" : "PM", i => fields.IsAfternoon = i == 1);
            case 'F': return Read(text, ref position, "%Y-%m-%d", culture, fields);
            case 'D': return Read(text, ref position, "%m/%d/%y", culture, fields);
            case 'T' or 'X': return Read(text, ref position, "%H:%M:%S", culture, fields);
            case 'R': return Read(text, ref position, "%H:%M", culture, fields);
            case 'r': return Read(text, ref position, "%I:%M:%S %p", culture, fields);
            case 'c': return Read(text, ref position, "%a %b %e %T %Y", culture, fields);
            case 'v': return Read(text, ref position, "%e-%b-%Y", Culture.Invariant, fields);
            case 'x': return Read(text, ref position, "%m/%d/%Y", culture, fields);
            case 'n': return Read(text, ref position, "\n", culture, fields);
            case 't': return Read(text, ref position, "\t", culture, fields);
            case '%': return position < text.Length && text[position++] == '%';
            default: return false;
        }
    }

    private static bool ReadNumber(string text, ref int position, int mostDigits, Action<int> set)
    {
        while (position < text.Length && text[position] == ' ') position++;
        var start = position;
        while (position < text.Length && position - start < mostDigits && char.IsAsciiDigit(text[position])) position++;
        if (position == start) return false;
        set(int.Parse(text.AsSpan(start, position - start), NumberStyles.None, CultureInfo.InvariantCulture));
        return true;
    }

    /// <summary>Reads the longest of the names that stands here.</summary>
    private static bool ReadName(string text, ref int position, int count, Func<int, string> nameOf, Action<int> set)
    {
        var (best, length) = (-1, 0);
        for (var i = 0; i < count; i++)
        {
            var name = nameOf(i);
            if (name.Length > length && text.AsSpan(position).StartsWith(name, StringComparison.OrdinalIgnoreCase))
                (best, length) = (i, name.Length);
        }

        if (best < 0) return false;
        position += length;
        set(best);
        return true;
    }

    /// <summary>The parts of a date as they are read; those not given stay at the beginning of their range.</summary>
    private sealed class Fields
    {
        public int Year { get; set; } = 1;

        public int Month { get; set; } = 1;

        public int Day { get; set; } = 1;

        public int? DayOfYear { get; set; }

        public int Hour { get; set; }

        public int? TwelveHour { get; set; }

        public bool IsAfternoon { get; set; }

        public int Minute { get; set; }

        public int Second { get; set; }

        public int Millisecond { get; set; }

        /// <summary>The date; null when there is no such day or time.</summary>
        public DateTime? ToDate()
        {
            var hour = TwelveHour is { } twelve ? twelve % 12 + (IsAfternoon ? 12 : 0) : Hour;
            var inRange = Year is >= 1 and <= 9999 && Month is >= 1 and <= 12 && Day >= 1
                && hour < 24 && Minute < 60 && Second < 60 && TwelveHour is null or (>= 1 and <= 12);
            if (!inRange || Day > DateTime.DaysInMonth(Year, Month)) return null;
            var date = new DateTime(Year, Month, Day, hour, Minute, Second, Millisecond, DateTimeKind.Unspecified);
            if (DayOfYear is not { } day) return date;
            return day >= 1 && day <= (DateTime.IsLeapYear(Year) ? 366 : 365)
                ? new DateTime(Year, 1, 1, hour, Minute, Second, Millisecond, DateTimeKind.Unspecified).AddDays(day - 1)
                : null;
        }
    }
}
