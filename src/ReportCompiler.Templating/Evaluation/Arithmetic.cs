namespace ReportCompiler.Templating.Evaluation;

/// <summary>Numbers: integers while they are whole and fit, decimals otherwise, never binary fractions.</summary>
internal static class Arithmetic
{
    private static readonly object[] SmallIntegers = [.. Enumerable.Range(0, 256).Select(i => (object)i)];

    /// <summary>A whole number in its narrowest kind.</summary>
    public static object Whole(long number) => number switch
    {
        >= 0 and < 256 => SmallIntegers[number],
        >= int.MinValue and <= int.MaxValue => (int)number,
        _ => number,
    };

    /// <summary>A whole number in its narrowest kind; a decimal when no integer holds it.</summary>
    public static object Whole(decimal number) =>
        number is >= long.MinValue and <= long.MaxValue ? Whole((long)number) : number;

    public static decimal ToDecimal(object number) => number switch
    {
        int i => i,
        long l => l,
        _ => (decimal)number,
    };

    public static int Compare(object left, object right) => left is int a && right is int b
        ? a.CompareTo(b)
        : ToDecimal(left).CompareTo(ToDecimal(right));

    /// <exception cref="OverflowException">The result does not fit a decimal.</exception>
    public static object Add(object left, object right) =>
        IsWhole(left, right, out var a, out var b) && !AddOverflows(a, b) ? Whole(a + b) : ToDecimal(left) + ToDecimal(right);

    /// <exception cref="OverflowException">The result does not fit a decimal.</exception>
    public static object Subtract(object left, object right) =>
        IsWhole(left, right, out var a, out var b) && b != long.MinValue && !AddOverflows(a, -b)
            ? Whole(a - b)
            : ToDecimal(left) - ToDecimal(right);

    /// <exception cref="OverflowException">The result does not fit a decimal.</exception>
    public static object Multiply(object left, object right) =>
        IsWhole(left, right, out var a, out var b) && (long)(int)a == a && (long)(int)b == b
            ? Whole(a * b)
            : WholeIf(left, right, ToDecimal(left) * ToDecimal(right));

    /// <summary>The quotient with its fraction, of integers too.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static object Divide(object left, object right) => ToDecimal(left) / ToDecimal(right);

    /// <summary>The quotient as a whole number: cut off for integers, rounded half away from zero otherwise.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static object DivideWhole(object left, object right) => Whole(IsWhole(left, right, out _, out _)
        ? decimal.Truncate(ToDecimal(left) / ToDecimal(right))
        : Round(ToDecimal(left) / ToDecimal(right), 0));

    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static object Remainder(object left, object right) =>
        left is int a && right is int b && b > 0 ? Whole(a % b) : WholeIf(left, right, ToDecimal(left) % ToDecimal(right));

    /// <exception cref="OverflowException">The result does not fit a decimal.</exception>
    public static object Negate(object number) => Subtract(0, number);

    /// <summary>Rounds half away from zero, as reports do.</summary>
    public static decimal Round(decimal number, int digits) => decimal.Round(number, digits, MidpointRounding.AwayFromZero);

    public static bool IsInteger(object? number) => number is int or long;

    private static object WholeIf(object left, object right, decimal result) =>
        IsInteger(left) && IsInteger(right) ? Whole(result) : result;

    private static bool IsWhole(object left, object right, out long a, out long b)
    {
        a = left is int i ? i : left is long l ? l : 0;
        b = right is int j ? j : right is long m ? m : 0;
        return IsInteger(left) && IsInteger(right);
    }

    private static bool AddOverflows(long a, long b) => ((a ^ (a + b)) & (b ^ (a + b))) < 0;
}
