using System.Globalization;
using ReportCompiler.Templating.Messages;

namespace ReportCompiler.Templating.Functions;

/// <summary>The functions of <c>timespan</c>.</summary>
internal static class TimeSpanFunctions
{
    public static readonly BuiltinObject Object = new("timespan",
    [
        new("timespan.from_days", ["days"], a => From(a, TimeSpan.TicksPerDay)),
        new("timespan.from_hours", ["hours"], a => From(a, TimeSpan.TicksPerHour)),
        new("timespan.from_milliseconds", ["millis"], a => From(a, TimeSpan.TicksPerMillisecond)),
        new("timespan.from_minutes", ["minutes"], a => From(a, TimeSpan.TicksPerMinute)),
        new("timespan.from_seconds", ["seconds"], a => From(a, TimeSpan.TicksPerSecond)),
        new("timespan.parse", ["text"], Parse),
    ]);

    private static object From(Arguments a, long ticksPerUnit)
    {
        try
        {
            return new TimeSpan((long)(a.Decimal(0) * ticksPerUnit));
        }
        catch (OverflowException)
        {
            throw RuntimeMessages.Overflow(a.Site.Span, a.Site.Text);
        }
    }

    private static object Parse(Arguments a) => TimeSpan.TryParse(a.Text(0), CultureInfo.InvariantCulture, out var span)
        ? span
        : throw a.Wrong(0, Expected.TimeSpan);
}
