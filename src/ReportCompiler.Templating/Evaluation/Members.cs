using ReportCompiler.Templating.Functions;
using ReportCompiler.Templating.Messages;
using ReportCompiler.Templating.Nodes;

namespace ReportCompiler.Templating.Evaluation;

/// <summary>The members of values.</summary>
internal static class Members
{
    private static readonly string[] DateProperties =
        ["year", "month", "day", "day_of_year", "hour", "minute", "second", "millisecond"];

    private static readonly string[] TimeSpanProperties =
    [
        "days", "hours", "minutes", "seconds", "milliseconds",
        "total_days", "total_hours", "total_minutes", "total_seconds", "total_milliseconds",
    ];

    /// <summary>Finds a member of any value.</summary>
    public static bool TryGet(object? target, string name, out object? value)
    {
        if (target is IMembers members && members.TryGet(name, out value)) return true;
        var plain = Tracing.Plain(target);
        if (target is Traced && plain is IMembers inner && inner.TryGet(name, out value)) return true;
        if (name == "empty?" && plain is not null)
        {
            value = Values.IsEmpty(plain);
            return true;
        }

        value = plain switch
        {
            TemplateArray array when array.TryGetMember(name, out var member) => member,
            IReadOnlyList<object?> list when name == "size" => list.Count,
            string or RenderedText when name == "size" => Printing.Plain(plain).Length,
            DateTime date => PropertyOf(date, name),
            TimeSpan span => PropertyOf(span, name),
            _ => null,
        };
        return value is not null;
    }

    /// <summary>The names of the members of any value, for suggestions.</summary>
    public static IEnumerable<string> PropertiesOf(object? target) => Tracing.Plain(target) switch
    {
        IMembers members => members.Names,
        DateTime => DateProperties,
        TimeSpan => TimeSpanProperties,
        string or RenderedText or IReadOnlyList<object?> => ["size", "empty?"],
        _ => [],
    };

    /// <summary>Sets a member of an object or array that a template made.</summary>
    public static void Set(object? target, string name, object? value, Node node)
    {
        if (target is DateObject dates && Tracing.Plain(value) is string format && dates.TrySet(name, format)) return;
        var members = target switch
        {
            TemplateObject own => own,
            TemplateArray array => array.Members,
            null => throw RuntimeMessages.MemberOfNull(node.Span, node.Text, name),
            _ => throw RuntimeMessages.CannotSetMember(node.Span, node.Text),
        };
        if (members.IsReadOnly(name)) throw RuntimeMessages.ReadOnly(node.Span, name);
        members.Set(name, value);
    }

    private static object? PropertyOf(DateTime date, string name) => name switch
    {
        "year" => date.Year,
        "month" => date.Month,
        "day" => date.Day,
        "day_of_year" => date.DayOfYear,
        "hour" => date.Hour,
        "minute" => date.Minute,
        "second" => date.Second,
        "millisecond" => date.Millisecond,
        _ => null,
    };

    private static object? PropertyOf(TimeSpan span, string name) => name switch
    {
        "days" => span.Days,
        "hours" => span.Hours,
        "minutes" => span.Minutes,
        "seconds" => span.Seconds,
        "milliseconds" => span.Milliseconds,
        "total_days" => (decimal)span.Ticks / TimeSpan.TicksPerDay,
        "total_hours" => (decimal)span.Ticks / TimeSpan.TicksPerHour,
        "total_minutes" => (decimal)span.Ticks / TimeSpan.TicksPerMinute,
        "total_seconds" => (decimal)span.Ticks / TimeSpan.TicksPerSecond,
        "total_milliseconds" => (decimal)span.Ticks / TimeSpan.TicksPerMillisecond,
        _ => null,
    };
}
