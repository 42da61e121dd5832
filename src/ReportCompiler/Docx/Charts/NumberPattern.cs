using System.Globalization;
using ReportCompiler.Documents;

namespace ReportCompiler.Docx.Charts;

/// <summary>Excel's pattern for the values of a series. Labels are numbers that Word prints itself, so the pattern
/// must give the text that the report prints; where none does, the point's label is that text.</summary>
internal static class NumberPattern
{
    public const string General = "General";

    /// <summary>The pattern that the first printed point suggests.</summary>
    public static string Of(ChartSeries series)
    {
        var printed = series.Points.FirstOrDefault(point => point.Value is not null);
        return printed is null
            ? General
            : Patterns(printed.Text).FirstOrDefault(pattern => Prints(pattern, printed), General);
    }

    /// <summary>Whether Word prints the point's value by the pattern as the report does.</summary>
    public static bool Prints(string pattern, ChartPoint point)
    {
        if (point.Value is not { } value || pattern == General) return false;
        var number = pattern.TrimEnd('"', '%');
        if (pattern.EndsWith("0%", StringComparison.Ordinal)) value *= 100;
        var sign = pattern.Contains('%', StringComparison.Ordinal) ? "%" : string.Empty;
        var rounded = decimal.Round(value, Decimals(number), MidpointRounding.AwayFromZero);
        return rounded.ToString($"F{Decimals(number)}", CultureInfo.InvariantCulture) + sign == point.Text;
    }

    /// <summary>A percentage may be kept as 0.6482 or as 64.82.</summary>
    private static IEnumerable<string> Patterns(string text)
    {
        var number = text.TrimEnd('%');
        var decimals = Decimals(number);
        var pattern = decimals == 0 ? "0" : "0." + new string('0', decimals);
        return number == text ? [pattern] : [pattern + "%", pattern + "\"%\""];
    }

    private static int Decimals(string number)
    {
        var point = number.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : number.Length - point - 1;
    }
}
