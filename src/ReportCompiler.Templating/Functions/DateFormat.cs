using System.Globalization;
using System.Text;

namespace ReportCompiler.Templating.Functions;

/// <summary>Writes dates in the <c>%</c> notation of <c>date.to_string</c>.</summary>
internal static class DateFormat
{
    /// <summary>Anywhere in a format: write it without regard to the culture.</summary>
    public const string InvariantMark = "%g";

    /// <summary>The text of a date. Percent sequences that mean nothing stay as they are.</summary>
    public static string Format(DateTime date, string pattern, Culture culture)
    {
        var text = new StringBuilder();
        if (pattern.Contains(InvariantMark, StringComparison.Ordinal))
            (pattern, culture) = (pattern.Replace(InvariantMark, "", StringComparison.Ordinal).TrimStart(), Culture.Invariant);
        Append(text, date, pattern, culture);
        return text.ToString();
    }

    private static void Append(StringBuilder text, DateTime date, string pattern, Culture culture)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length) text.Append(pattern[i]);
            else AppendField(text, date, pattern[++i], culture);
        }
    }

    private static void AppendField(StringBuilder text, DateTime date, char field, Culture culture)
    {
        switch (field)
        {
            case 'a': text.Append(culture.ShortDayName(date.DayOfWeek)); break;
            case 'A': text.Append(culture.DayName(date.DayOfWeek)); break;
            case 'b' or 'h': text.Append(culture.ShortMonthName(date.Month)); break;
            case 'B': text.Append(culture.MonthName(date.Month)); break;
            case 'c': Append(text, date, "%a %b %e %T %Y", culture); break;
            case 'C': Number(date.Year / 100, 2); break;
            case 'd': Number(date.Day, 2); break;
            case 'D': Append(text, date, "%m/%d/%y", culture); break;
            case 'e': Number(date.Day, 2, ' '); break;
            case 'F': Append(text, date, "%Y-%m-%d", culture); break;
            case 'H': Number(date.Hour, 2); break;
            case 'I': Number(TwelveHour(date), 2); break;
            case 'j': Number(date.DayOfYear, 3); break;
            case 'k': Number(date.Hour, 2, ' '); break;
            case 'l': Number(TwelveHour(date), 2, ' '); break;
            case 'L': Number(date.Millisecond, 3); break;
            case 'm': Number(date.Month, 2); break;
            case 'M': Number(date.Minute, 2); break;
            case 'n': text.Append('\n'); break;
            case 'N': Number(date.Ticks % TimeSpan.TicksPerSecond * 100, 9); break;
            case 'p': text.Append(date.Hour < 12 ? "AM" : "PM"); break;
            case 'P': text.Append(date.Hour < 12 ? "am" : "pm"); break;
            case 'r': Append(text, date, "%I:%M:%S %p", culture); break;
            case 'R': Append(text, date, "%H:%M", culture); break;
            case 's': Number((date.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond, 1); break;
            case 'S': Number(date.Second, 2); break;
            case 't': text.Append('\t'); break;
            case 'T': Append(text, date, "%H:%M:%S", culture); break;
            case 'u': Number(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1); break;
            case 'U': Number(WeekFrom(date, DayOfWeek.Sunday), 2); break;
            case 'v': text.Append(Format(date, "%e-%b-%Y", Culture.Invariant).ToUpperInvariant()); break;
            case 'V': Number(ISOWeek.GetWeekOfYear(date), 2); break;
            case 'w': Number((int)date.DayOfWeek, 1); break;
            case 'W': Number(WeekFrom(date, DayOfWeek.Monday), 2); break;
            case 'x': Append(text, date, "%m/%d/%Y", culture); break;
            case 'X': Append(text, date, "%H:%M:%S", culture); break;
            case 'y': Number(date.Year % 100, 2); break;
            case 'Y': Number(date.Year, 4); break;
            // Dates are as written, in no time zone; the report's own counts as that of the reader.
            case 'Z': text.Append("+00:00"); break;
            case '%': text.Append('%'); break;
            default: text.Append('%').Append(field); break;
        }

        void Number(long number, int width, char fill = '0') =>
            text.Append(number.ToString(CultureInfo.InvariantCulture).PadLeft(width, fill));
    }

    private static int TwelveHour(DateTime date) => date.Hour % 12 == 0 ? 12 : date.Hour % 12;

    /// <summary>The week of the year, the first beginning with the first such day; 0 before it.</summary>
    private static int WeekFrom(DateTime date, DayOfWeek firstDay)
    {
        var daysSince = ((int)date.DayOfWeek - (int)firstDay + 7) % 7;
        return (date.DayOfYear + 6 - daysSince) / 7;
    }
}
