using ReportCompiler.Templating.Messages;

namespace ReportCompiler.Templating.Functions;

/// <summary>The functions of <c>date</c>.</summary>
internal static class DateFunctions
{
    public static readonly BuiltinObject Object = new("date",
    [
        new("date.add_days", ["date", "days"], a => Add(a, TimeSpan.TicksPerDay)),
        new("date.add_hours", ["date", "hours"], a => Add(a, TimeSpan.TicksPerHour)),
        new("date.add_milliseconds", ["date", "millis"], a => Add(a, TimeSpan.TicksPerMillisecond)),
        new("date.add_minutes", ["date", "minutes"], a => Add(a, TimeSpan.TicksPerMinute)),
        new("date.add_months", ["date", "months"], a => AddMonths(a, 1)),
        new("date.add_seconds", ["date", "seconds"], a => Add(a, TimeSpan.TicksPerSecond)),
        new("date.add_years", ["date", "years"], a => AddMonths(a, 12)),
        new("date.now", [], a => a.Evaluator.State.Now),
        new("date.parse", ["text", "pattern?", "culture?"], a => a.Has(0) ? Parse(a, 1, 2) : null),
        new("date.parse_to_string", ["text", "output_pattern?", "output_culture?", "input_pattern?", "input_culture?"],
            a => a.Has(0) ? Format(a, Parse(a, 3, 4), 1, 2) : null),
        new("date.to_string", ["datetime", "pattern?", "culture?"], a => a.Has(0) ? Format(a, a.Date(0), 1, 2) : null),
        new("date.utc_now", [], a => a.Evaluator.State.Now),
    ]);

    private static DateTime Parse(Arguments a, int pattern, int culture) =>
        DateParsing.Parse(a.Text(0), a.Has(pattern) ? a.Text(pattern) : null, a.Culture(culture), a.Span(0));

    private static string Format(Arguments a, DateTime date, int pattern, int culture)
    {
        var format = a.Text(pattern, a.Evaluator.State.Dates.Format);
        if (format == DateFormat.InvariantMark) format += a.Evaluator.State.Dates.Format;
        return DateFormat.Format(date, format, a.Culture(culture));
    }

    private static object? Add(Arguments a, long ticksPerUnit)
    {
        if (!a.Has(0)) return null;
        var ticks = a.Date(0).Ticks + Scaled(a, 1, ticksPerUnit);
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks
            ? new DateTime((long)ticks)
            : throw RuntimeMessages.Overflow(a.Site.Span, a.Site.Text);
    }

    /// <summary>A number of units in ticks, within what a date can hold.</summary>
    private static decimal Scaled(Arguments a, int index, long ticksPerUnit) =>
        decimal.Truncate(Math.Clamp(a.Decimal(index), -1e15m, 1e15m) * ticksPerUnit);

    private static object? AddMonths(Arguments a, int monthsPerUnit)
    {
        if (!a.Has(0)) return null;
        try
        {
            return a.Date(0).AddMonths(checked(a.Integer(1) * monthsPerUnit));
        }
        catch (Exception error) when (error is ArgumentOutOfRangeException or OverflowException)
        {
            throw RuntimeMessages.Overflow(a.Site.Span, a.Site.Text);
        }
    }
}
