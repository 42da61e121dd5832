using System.Globalization;

namespace ReportCompiler.Indicators;

/// <summary>The year that a figure is about, named by the year in which it ends: 2025 is the academic year 2024–2025;
/// finance figures use the calendar year 2025.</summary>
/// <param name="Year">The year, 1949 to 2999.</param>
public readonly record struct Period(int Year) : IComparable<Period>
{
    /// <summary>The period before.</summary>
    public Period Previous => new(Year - 1);

    /// <summary>Reads a period as authors write it: <c>2025</c>, <c>2025年</c>, <c>2025年度</c>, <c>2024-2025学年</c>.</summary>
    /// <returns>The period, or null when the text is none.</returns>
    public static Period? Parse(string text)
    {
        var span = text.AsSpan().Trim();
        foreach (var ending in (ReadOnlySpan<string>)["学年", "年度", "年"])
        {
            if (!span.EndsWith(ending, StringComparison.Ordinal)) continue;
            span = span[..^ending.Length].TrimEnd();
            break;
        }

        var dash = span.IndexOfAny('-', '–', '—');
        if (dash == 4
            && Year4(span[..4]) is { } first && Year4(span[5..].TrimStart("-–—")) is { } second && second == first + 1)
            return new Period(second);
        return Year4(span) is { } year ? new Period(year) : null;
    }

    /// <inheritdoc/>
    public int CompareTo(Period other) => Year.CompareTo(other.Year);

    /// <summary>The year in digits.</summary>
    public override string ToString() => Year.ToString(CultureInfo.InvariantCulture);

    private static int? Year4(ReadOnlySpan<char> text) =>
        text.Length == 4
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= 1949 and <= 2999
            ? year
            : null;

    /// <inheritdoc/>
    public static bool operator <(Period left, Period right) => left.Year < right.Year;

    /// <inheritdoc/>
    public static bool operator >(Period left, Period right) => left.Year > right.Year;

    /// <inheritdoc/>
    public static bool operator <=(Period left, Period right) => left.Year <= right.Year;

    /// <inheritdoc/>
    public static bool operator >=(Period left, Period right) => left.Year >= right.Year;
}
