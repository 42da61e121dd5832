using System.Globalization;
using System.Text;
using ReportCompiler.Templating.Functions;
using ReportCompiler.Templating.Messages;
using ReportCompiler.Templating.Nodes;

namespace ReportCompiler.Templating.Evaluation;

/// <summary>The text of values.</summary>
internal static class Printing
{
    /// <summary>Objects nested deeper than this are taken to contain themselves.</summary>
    private const int DeepestObject = 20;

    /// <summary>The text of a value as printing it gives.</summary>
    public static string Text(object? value, Evaluator evaluator, Node site) => value switch
    {
        null => "",
        string text => text,
        Traced traced => traced.Print() ?? Text(traced.Value, evaluator, site),
        IReadOnlyList<object?> or IMembers => Structure(value, evaluator, site),
        DateTime date => DateFormat.Format(date, evaluator.State.Dates.Format, Culture.Invariant),
        Embedded => throw RuntimeMessages.ObjectInText(site.Span),
        _ => Plain(value),
    };

    /// <summary>The text of a value that is no structure.</summary>
    public static string Plain(object? value) => value switch
    {
        null => "",
        string text => text,
        RenderedText text => text.Text,
        bool truth => truth ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture),
        decimal number => Number(number),
        DateTime date => date.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        Callable function => function.Name,
        HostFunction function => function.Name,
        _ => "",
    };

    /// <summary>All digits of a number, without trailing zeros.</summary>
    public static string Number(decimal number)
    {
        // Dividing by one with all its places takes the trailing zeros away; the "G29" format would turn to exponents.
        var trimmed = number / 1.0000000000000000000000000000m;
        return trimmed.ToString(CultureInfo.InvariantCulture);
    }

    private static string Structure(object value, Evaluator evaluator, Node site)
    {
        var text = new StringBuilder();
        Append(text, value, evaluator, site, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value, Evaluator evaluator, Node site, int depth)
    {
        if (depth > DeepestObject) throw new TemplateFailure(BoundMessages.ObjectDepth(site.Span, DeepestObject));
        var before = text.Length;
        switch (value is IMembers ? value : Tracing.Plain(value))
        {
            case null:
                text.Append((value as Traced)?.Print() ?? "null");
                break;
            case object when value is Traced traced && traced.Print() is { } printed:
                text.Append(printed);
                break;
            case string or RenderedText:
                StringLiteral.Append(text, Plain(Tracing.Plain(value)));
                break;
            case IReadOnlyList<object?> list:
                AppendAll(text, '[', list, ']', item => Append(text, item, evaluator, site, depth + 1));
                break;
            case IMembers members and not Traced:
                AppendAll(text, '{', members.Names, '}', name =>
                {
                    text.Append(name).Append(": ");
                    Append(text, members.TryGet(name, out var member) ? member : null, evaluator, site, depth + 1);
                });
                break;
            default:
                text.Append(Text(value, evaluator, site));
                break;
        }

        evaluator.CheckStringLength(text.Length, site);
        evaluator.Charge(1 + (text.Length - before) / 16, site);
    }

    private static void AppendAll<T>(StringBuilder text, char open, IEnumerable<T> items, char close, Action<T> append)
    {
        text.Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst) text.Append(", ");
            isFirst = false;
            append(item);
        }

        text.Append(close);
    }
}
