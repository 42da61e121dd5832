using System.Globalization;
using ReportCompiler.Documents;

namespace ReportCompiler.Docx.Charts;

/// <summary>The values of a series as Word holds them: rounded as they are printed, so that a label, which Word writes
/// itself, can only be the figure that stands in the text.</summary>
internal static class PrintedValue
{
    /// <summary>The value; null where it is missing.</summary>
    public static decimal? Of(ChartPoint point) =>
        point.Value is { } exact ? Parse(Digits(point.Text)) ?? exact : null;

    /// <summary>The number format that prints each value as the document does.</summary>
    public static string Format(ChartSeries series)
    {
        var texts = series.Points.Where(point => point.Value is not null).Select(point => point.Text).ToList();
        if (texts.Count == 0 || texts.Exists(text => Parse(Digits(text)) is null)) return "General";
        var decimals = texts.Select(Decimals).Distinct().ToList();
        var suffixes = texts.Select(text => text[Digits(text).Length..]).Distinct().ToList();
        var digits = decimals is not [var places] ? "General"
            : (texts.Exists(text => text.Contains(',', StringComparison.Ordinal)) ? "#,##0" : "0")
                + (places == 0 ? "" : "." + new string('0', places));
        var suffix = suffixes is [{ Length: > 0 } only] ? $"\"{only.Replace("\"", "", StringComparison.Ordinal)}\"" : "";
        return digits + suffix;
    }

    /// <summary>A number as XML holds it.</summary>
    public static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Digits(string text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || ".,-+".Contains(text[end], StringComparison.Ordinal))) end++;
        return text[..end];
    }

    private static int Decimals(string text)
    {
        var digits = Digits(text);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : digits.Length - point - 1;
    }

    private static decimal? Parse(string digits) =>
        decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;
}
