using System.Globalization;
using ReportCompiler.Checks.Prose;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Checks.Structure;

/// <summary>Looks for dates that do not exist and periods that cannot be.</summary>
internal static class Dates
{
    private static readonly Rule NoSuchDate = new("RC2716", Severity.Warning,
        new("日期不存在", "No such date"),
        new("文中的年月日要真有这一天：月份从1到12，日不超过当月的天数，闰年才有2月29日。",
            "A date must exist: months from 1 to 12, no more days than the month has, the 29th of February in leap years only."),
        new("2025年2月30日", "2025年2月30日"), new("2025年2月28日", "2025年2月28日"));

    private static readonly Rule Backwards = new("RC2717", Severity.Warning,
        new("起止时间不对", "Period out of order"),
        new("起止时间要由早到晚；一个学年由相邻的两年组成。", "A period runs from earlier to later; an academic year is two years in a row."),
        new("2024年9月—2023年7月；2024—2026学年", "2024年9月—2023年7月; 2024—2026学年"),
        new("2023年9月—2024年7月；2024—2025学年", "2023年9月—2024年7月; 2024—2025学年"));

    private static readonly Rule FarAway = new("RC2718", Severity.Information,
        new("年份离报告年度太远", "Year far from the report's"),
        new("比报告年度晚一百年以上，或以 0 开头的年份，多半是数字颠倒或打错。过去的年份可能是历史，不管。",
            "A year more than a hundred years after the report's, or beginning with 0, is most likely a slip. Past years may be "
            + "history and are left alone."),
        new("2205年9月", "2205年9月"), new("2025年9月", "2025年9月"));

    public static readonly Check Check = new([NoSuchDate, Backwards, FarAway], Run);

    private const int Century = 100;

    private static void Run(CheckContext context)
    {
        foreach (var text in context.Texts)
            foreach (var block in text.Blocks)
                Scan(context, block);
    }

    private static void Scan(CheckContext context, ProseBlock block)
    {
        var text = block.Text;
        WrittenDate? before = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (WrittenDate.Digit(text[at]) is null) continue;
            var date = BeginsNumber(text, at) ? WrittenDate.Read(text, at) : null;
            if (date is { } written)
            {
                if (IsImpossible(text, written)) context.Findings.Add(Impossible(block, written));
                else if (IsFarAway(text, written, context.Project.Period.Year)) context.Findings.Add(Far(block, written));
                if (before is { } first && IsRange(text, first.End, written.Start) && written.IsBefore(first))
                    context.Findings.Add(OutOfOrder(block, first.Start, written.End));
            }
            else if (BeginsNumber(text, at) && ReadYears(text, at) is { } years)
            {
                if (years.IsWrong) context.Findings.Add(OutOfOrder(block, at, years.End));
                at = years.End - 1;
                before = null;
                continue;
            }

            before = date;
            if (date is { } read) at = read.End - 1;
            else while (at + 1 < text.Length && WrittenDate.Digit(text[at + 1]) is not null) at++;
        }
    }

    /// <summary>Whether digits begin here and are no part of a code or a decimal.</summary>
    private static bool BeginsNumber(string text, int at) =>
        at == 0 || !(char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '/'
            || text[at - 1] == '-' && at > 1 && char.IsAsciiLetterOrDigit(text[at - 2]) && !IsMonthRange(text, at));

    /// <summary>In 9-12月 the hyphen joins months.</summary>
    private static bool IsMonthRange(string text, int at) => text.AsSpan(at).IndexOf('月') is > 0 and <= 2
        || text.AsSpan(at).IndexOf('年') == 4;

    private static bool IsImpossible(string text, WrittenDate date)
    {
        if (date.Month is not { } month) return false;
        if (month is >= 1 and <= 12) return date.Day is { } day && (day < 1 || day > date.DaysInMonth);
        // 13月龄 is an age, and 历时13月 a length of time.
        if (date.End < text.Length && text[date.End] == '龄') return false;
        return date.Year is not null || date.Day is not null || IsCalendarMonth(text, date);
    }

    private static bool IsCalendarMonth(string text, WrittenDate date) =>
        (date.End < text.Length && text[date.End] is '份' or '底' or '初' or '末' or '上' or '中' or '下')
        || (date.Start > 0 && text[date.Start - 1] is '年' or '至' or '到' or '-' or '—' or '–' or '~' or '～');

    private static bool IsFarAway(string text, WrittenDate date, int reportYear)
    {
        if (date.Year is not { } year) return false;
        if (WrittenDate.Digit(text[date.Start]) == 0) return true;
        if (year <= reportYear + Century) return false;
        if (date.Month is not null) return true;
        // 已有2500年历史 counts years.
        return Clauses.BeginsAt(text, date.Start) && (date.End >= text.Length || text[date.End] is '度' or '，' or '、' or '起' or '底' or '末');
    }

    private static bool IsRange(string text, int from, int to)
    {
        var between = text.AsSpan(from, to - from).Trim();
        return between is "—" or "——" or "-" or "–" or "－" or "~" or "～" or "至" or "到";
    }

    /// <summary>2024—2025学年 or 2023—2025年 from the first digit on; null for anything else.</summary>
    private static (int End, bool IsWrong)? ReadYears(string text, int at)
    {
        if (ReadYear(text, at) is not { } first) return null;
        var mark = at + 4;
        while (mark < text.Length && text[mark] is '—' or '-' or '–' or '－' or '~' or '～' or '至' or '到') mark++;
        if (mark == at + 4 || mark > at + 6 || ReadYear(text, mark) is not { } second) return null;
        var end = mark + 4;
        if (string.CompareOrdinal(text, end, "学年", 0, 2) == 0) return (end + 2, second != first + 1);
        return end < text.Length && text[end] == '年' ? (end + 1, second < first) : null;
    }

    private static int? ReadYear(string text, int at)
    {
        if (at + 4 > text.Length) return null;
        var year = 0;
        for (var i = at; i < at + 4; i++)
        {
            if (WrittenDate.Digit(text[i]) is not { } digit) return null;
            year = year * 10 + digit;
        }

        return year is >= 1900 and <= 2199 && (at + 4 == text.Length || WrittenDate.Digit(text[at + 4]) is null) ? year : null;
    }

    private static Finding Impossible(ProseBlock block, WrittenDate date)
    {
        var words = block.Text.Substring(date.Start, date.Length);
        var isMonth = date.Month is < 1 or > 12;
        var days = isMonth ? "" : date.DaysInMonth.ToString(CultureInfo.InvariantCulture);
        var month = date.Month!.Value.ToString(CultureInfo.InvariantCulture);
        var (chinese, english) = date.Year is { } year
            ? ($"{year.ToString(CultureInfo.InvariantCulture)}年{month}月", $"{year.ToString(CultureInfo.InvariantCulture)}-{month}")
            : ($"{month}月", $"month {month}");
        return new Finding(NoSuchDate, block.Place(date.Start, date.Length), isMonth
            ? new($"“{words}”不存在：一年只有12个月。", $"“{words}” does not exist: a year has 12 months.")
            : new($"“{words}”不存在：{chinese}只有{days}天。", $"“{words}” does not exist: {english} has {days} days."))
        {
            Hint = new("请核对日期。", "Check the date."),
        };
    }

    private static Finding OutOfOrder(ProseBlock block, int start, int end)
    {
        var words = block.Text[start..end];
        return new Finding(Backwards, block.Place(start, end - start), words.EndsWith("学年", StringComparison.Ordinal)
            ? new($"“{words}”不是一个学年。", $"“{words}” is no academic year.")
            : new($"“{words}”的止早于起。", $"“{words}” ends before it begins."))
        {
            Hint = new("请核对起止时间。", "Check both ends of the period."),
        };
    }

    private static Finding Far(ProseBlock block, WrittenDate date)
    {
        var words = block.Text.Substring(date.Start, date.Length);
        return new Finding(FarAway, block.Place(date.Start, date.Length), new(
            $"“{words}”离报告年度太远。", $"“{words}” is far from the year of the report."))
        {
            Hint = new("请核对年份。", "Check the year."),
        };
    }
}
