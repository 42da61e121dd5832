using System.Globalization;
using System.Text;
using ReportCompiler.Indicators;

namespace ReportCompiler.Checks.Prose;

/// <summary>A number with its unit as an author typed it.</summary>
/// <param name="Value">The number as typed, 1.2 of 1.2万人.</param>
/// <param name="Decimals">How many decimals were typed.</param>
/// <param name="Scale">What one stands for: 10000 where 万 follows, 100000000 where 亿 follows.</param>
/// <param name="Unit">The unit behind it, without 万 and 亿; empty for none.</param>
/// <param name="IsApproximate">True when 约, 近, 余 or 多 stands with it.</param>
/// <param name="Start">Where the digits begin.</param>
/// <param name="End">The offset behind the unit.</param>
internal readonly record struct StatedNumber(
    decimal Value, int Decimals, decimal Scale, string Unit, bool IsApproximate, int Start, int End)
{
    private const int LongestUnit = 6;
    private const int MostDigits = 15;
    private const decimal Approximately = 0.05m;
    private const decimal TenThousand = 10_000m;
    private const decimal HundredMillion = 100_000_000m;

    /// <summary>Reads a number; null when none begins here, or when it does not end with its clause.</summary>
    public static StatedNumber? Read(string text, int at)
    {
        var isApproximate = at < text.Length && text[at] is '约' or '近';
        if (isApproximate) at++;
        var start = at;
        var digits = new StringBuilder();
        var decimals = -1;
        for (; at < text.Length; at++)
        {
            var character = text[at];
            if (char.IsAsciiDigit(character))
            {
                digits.Append(character);
                if (decimals >= 0) decimals++;
            }
            else if (character == '.' && decimals < 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
            {
                digits.Append('.');
                decimals = 0;
            }
            else if (!(character == ',' && decimals < 0 && IsGroup(text, at + 1)))
            {
                break;
            }
        }

        if (digits.Length is 0 or > MostDigits) return null;
        var value = decimal.Parse(digits.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        (at, isApproximate) = SkipMore(text, at, isApproximate);
        var scale = at < text.Length ? ScaleOf(text[at]) : 1;
        if (scale > 1)
        {
            (at, isApproximate) = SkipMore(text, at + 1, isApproximate);
        }

        var end = at;
        while (!Clauses.EndsAt(text, end) && end - at <= LongestUnit) end++;
        return Clauses.EndsAt(text, end)
            ? new StatedNumber(value, Math.Max(decimals, 0), scale, text[at..end], isApproximate, start, end)
            : null;
    }

    /// <summary>Whether it can stand for a figure at all: whether the unit is that of the figure.</summary>
    /// <param name="unit">The unit of the figure, such as 人 or 万元.</param>
    public bool HasUnit(string unit) => Unit.Length > 0 && (Unit, Base(unit).Unit) switch
    {
        ("名" or "位", "人") or ("平方米" or "㎡", "m²") or ("％", "%") => true,
        var (typed, asked) => typed == asked,
    };

    /// <summary>Whether it says what an exact figure is: at the digits typed or, where it is approximate, within five
    /// percent.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="unit">The unit of the figure.</param>
    public bool Matches(decimal figure, string unit)
    {
        var exact = figure * Base(unit).Scale / Scale;
        return IsApproximate
            ? Math.Abs(exact - Value) <= Math.Abs(exact) * Approximately
            : Figure.Round(exact, Decimals) == Value;
    }

    private static (decimal Scale, string Unit) Base(string unit) =>
        unit.Length > 1 && ScaleOf(unit[0]) is > 1 and var scale ? (scale, unit[1..]) : (1, unit);

    private static decimal ScaleOf(char character) => character switch
    {
        '万' => TenThousand,
        '亿' => HundredMillion,
        _ => 1,
    };

    private static (int At, bool IsApproximate) SkipMore(string text, int at, bool isApproximate) =>
        at < text.Length && text[at] is '余' or '多' ? (at + 1, true) : (at, isApproximate);

    private static bool IsGroup(string text, int at) =>
        at + 3 <= text.Length && text.AsSpan(at, 3).IndexOfAnyExceptInRange('0', '9') < 0
        && (at + 3 == text.Length || !char.IsAsciiDigit(text[at + 3]));
}
