using ReportCompiler.Templating.Evaluation;
using ReportCompiler.Templating.Messages;

namespace ReportCompiler.Templating.Functions;

/// <summary>The functions of <c>math</c>.</summary>
internal static class MathFunctions
{
    /// <summary>A decimal has at most so many places.</summary>
    private const int MostDigits = 28;

    public static readonly BuiltinObject Object = new("math",
    [
        new("math.abs", ["value"], a => Map(a, number => number < 0 ? -number : number)),
        new("math.ceil", ["value"], a => Whole(a, decimal.Ceiling)),
        new("math.divided_by", ["value", "divisor"], DividedBy),
        new("math.floor", ["value"], a => Whole(a, decimal.Floor)),
        new("math.format", ["value", "format", "culture?"], Formatting.Format),
        new("math.is_number", ["value"], a => Values.IsNumber(a.Plain(0))),
        new("math.minus", ["value", "with"], a => Calculate("-", a)),
        new("math.modulo", ["value", "with"], a => Calculate("%", a)),
        new("math.plus", ["value", "with"], a => Calculate("+", a)),
        new("math.random", ["minValue", "maxValue"], Random),
        new("math.round", ["value", "precision?"], Round),
        new("math.times", ["value", "with"], a => Calculate("*", a)),
        new("math.uuid", [], a => a.Evaluator.State.Random.NextUuid()),
    ]);

    /// <summary>Applies a function to a number; null stays null, so that a missing figure stays missing.</summary>
    private static object? Map(Arguments a, Func<decimal, decimal> function) => !a.Has(0) ? null
        : a.Number(0) is decimal number ? function(number)
        : Arithmetic.Whole(function(a.Decimal(0)));

    private static object? Whole(Arguments a, Func<decimal, decimal> function) =>
        a.Has(0) ? Arithmetic.Whole(function(a.Decimal(0))) : null;

    private static object? Calculate(string symbol, Arguments a) => a.Has(0) && a.Has(1)
        ? Operators.Apply(symbol, a.Number(0), a.Number(1), a.Evaluator, a.Site)
        : null;

    /// <summary>The quotient; rounded down to a whole number when the divisor is an integer.</summary>
    private static object? DividedBy(Arguments a)
    {
        if (Calculate("/", a) is not { } quotient) return null;
        return Arithmetic.IsInteger(a.Number(1)) ? Arithmetic.Whole(decimal.Floor(Arithmetic.ToDecimal(quotient))) : quotient;
    }

    private static object? Round(Arguments a)
    {
        if (!a.Has(0)) return null;
        var digits = a.Integer(1);
        if (digits is < 0 or > MostDigits) throw RuntimeMessages.IndexOutOfRange(a.Span(1), digits);
        return Map(a, number => Arithmetic.Round(number, digits));
    }

    private static object Random(Arguments a)
    {
        var (least, bound) = (a.Integer(0), a.Integer(1));
        if (bound < least) throw RuntimeMessages.IndexOutOfRange(a.Span(1), bound);
        return Arithmetic.Whole(a.Evaluator.State.Random.Next(least, bound));
    }
}
