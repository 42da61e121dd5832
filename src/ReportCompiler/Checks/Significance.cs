using System.Globalization;

namespace ReportCompiler.Checks;

/// <summary>Tells how much it means when a figure comes up twice.</summary>
internal static class Significance
{
    /// <summary>The digits of a figure without the zeros at its ends: 842 and 8.42 have three, 1000 has one.</summary>
    public static int Digits(decimal value) =>
        value.ToString(CultureInfo.InvariantCulture).Replace("-", "", StringComparison.Ordinal)
            .Replace(".", "", StringComparison.Ordinal).Trim('0').Length;
}
