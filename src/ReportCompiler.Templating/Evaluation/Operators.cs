using ReportCompiler.Templating.Messages;
using ReportCompiler.Templating.Nodes;

namespace ReportCompiler.Templating.Evaluation;

/// <summary>What operators do with values of each kind.</summary>
internal static class Operators
{
    /// <summary>Applies a binary operator; the result is traced when an operand is.</summary>
    public static object? Apply(string symbol, object? left, object? right, Evaluator evaluator, Node site)
    {
        evaluator.Charge(1, site);
        var (a, b) = (Tracing.Plain(left), Tracing.Plain(right));
        if (symbol == "+" && (Values.IsText(a) || Values.IsText(b))) return Concatenation.Join(left, right, evaluator, site);
        var result = ApplyPlain(symbol, a, b, evaluator, site);
        return Tracing.Result(result, evaluator, site, left, right);
    }

    /// <summary>Applies a unary operator.</summary>
    public static object? Apply(string symbol, object? operand, Evaluator evaluator, Node site)
    {
        evaluator.Charge(1, site);
        var value = Tracing.Plain(operand);
        if (symbol == "!") return Tracing.Result(!Values.IsTrue(value), evaluator, site, operand);
        if (value is null) return operand;
        if (!Values.IsNumber(value)) throw RuntimeMessages.WrongKind(site.Span, site.Text, Expected.Number);
        return symbol == "-" ? Tracing.Result(Calculate(symbol, 0, value, site), evaluator, site, operand) : operand;
    }

    private static object? ApplyPlain(string symbol, object? left, object? right, Evaluator evaluator, Node site)
    {
        switch (symbol)
        {
            case "==": return Values.AreEqual(left, right, evaluator, site);
            case "!=": return !Values.AreEqual(left, right, evaluator, site);
            case "<" or "<=" or ">" or ">=": return Compare(symbol, left, right, site);
            case ".." or "..<": return Range(symbol == "..<", left, right, evaluator, site);
        }

        // A figure that is missing makes what is computed from it missing.
        if (left is null || right is null) return null;
        if (Values.IsNumber(left) && Values.IsNumber(right)) return Calculate(symbol, left, right, site);
        return (symbol, left, right) switch
        {
            ("*", string or RenderedText, _) when Values.IsNumber(right) =>
                Repeat(Printing.Plain(left), right, evaluator, site),
            ("*", _, string or RenderedText) when Values.IsNumber(left) =>
                Repeat(Printing.Plain(right), left, evaluator, site),
            ("+", IReadOnlyList<object?> a, IReadOnlyList<object?> b) => Append(a, b, evaluator, site),
            ("*", IReadOnlyList<object?> list, _) when Values.IsNumber(right) => Repeat(list, right, evaluator, site),
            ("-", DateTime a, DateTime b) => a - b,
            ("+", DateTime date, TimeSpan span) => Date((decimal)date.Ticks + span.Ticks, site),
            ("-", DateTime date, TimeSpan span) => Date((decimal)date.Ticks - span.Ticks, site),
            ("+", TimeSpan a, TimeSpan b) => Span((decimal)a.Ticks + b.Ticks, site),
            ("-", TimeSpan a, TimeSpan b) => Span((decimal)a.Ticks - b.Ticks, site),
            _ => throw RuntimeMessages.WrongOperands(site.Span, symbol, Values.Kind(left), Values.Kind(right)),
        };
    }

    /// <exception cref="TemplateFailure">The divisor is zero, or the result does not fit.</exception>
    private static object Calculate(string symbol, object left, object right, Node site)
    {
        try
        {
            return symbol switch
            {
                "+" => Arithmetic.Add(left, right),
                "-" => Arithmetic.Subtract(left, right),
                "*" => Arithmetic.Multiply(left, right),
                "/" => Arithmetic.Divide(left, right),
                "//" => Arithmetic.DivideWhole(left, right),
                _ => Arithmetic.Remainder(left, right),
            };
        }
        catch (DivideByZeroException)
        {
            throw RuntimeMessages.DivisionByZero(site.Span, site.Text);
        }
        catch (OverflowException)
        {
            throw RuntimeMessages.Overflow(site.Span, site.Text);
        }
    }

    private static bool Compare(string symbol, object? left, object? right, Node site)
    {
        if (left is null || right is null) return false;
        var order = Values.Order(left, right)
            ?? throw RuntimeMessages.WrongOperands(site.Span, symbol, Values.Kind(left), Values.Kind(right));
        return symbol switch
        {
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            _ => order >= 0,
        };
    }

    private static IntegerRange Range(bool excludesLast, object? left, object? right, Evaluator evaluator, Node site)
    {
        var (first, last) = (Integer(left), Integer(right));
        var step = first <= last ? 1 : -1;
        var count = Math.Abs(last - first) + (excludesLast ? 0 : 1);
        evaluator.CheckArray(0, site);
        if (count > evaluator.Limits.ArrayLength)
            throw new TemplateFailure(BoundMessages.ArrayLength(site.Span, evaluator.Limits.ArrayLength));
        return new IntegerRange(first, (int)count, step);

        long Integer(object? value) =>
            Values.IsNumber(value) && Arithmetic.ToDecimal(value!) is var number
                && number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue
                ? (long)number
                : throw RuntimeMessages.WrongKind(site.Span, Printing.Text(value, evaluator, site), Expected.Integer);
    }

    private static string Repeat(string text, object times, Evaluator evaluator, Node site)
    {
        var count = Times(times);
        evaluator.CheckString((long)Math.Min(count * text.Length, long.MaxValue / 2), site);
        return text.Length == 0 ? "" : string.Concat(Enumerable.Repeat(text, (int)count));
    }

    private static TemplateArray Repeat(IReadOnlyList<object?> list, object times, Evaluator evaluator, Node site)
    {
        var count = Times(times);
        evaluator.CheckArray((long)Math.Min(count * list.Count, long.MaxValue / 2), site);
        return list.Count == 0 ? [] : new TemplateArray(Enumerable.Repeat(list, (int)count).SelectMany(items => items));
    }

    private static decimal Times(object times) => Math.Clamp(decimal.Truncate(Arithmetic.ToDecimal(times)), 0, int.MaxValue);

    private static TemplateArray Append(IReadOnlyList<object?> a, IReadOnlyList<object?> b, Evaluator evaluator, Node site)
    {
        evaluator.CheckArray((long)a.Count + b.Count, site);
        return new TemplateArray([.. a, .. b]);
    }

    private static DateTime Date(decimal ticks, Node site) => ticks >= 0 && ticks <= DateTime.MaxValue.Ticks
        ? new DateTime((long)ticks)
        : throw RuntimeMessages.Overflow(site.Span, site.Text);

    private static TimeSpan Span(decimal ticks, Node site) => ticks is >= long.MinValue and <= long.MaxValue
        ? new TimeSpan((long)ticks)
        : throw RuntimeMessages.Overflow(site.Span, site.Text);
}
