using System.Globalization;
using ReportCompiler.Templating;

namespace ReportCompiler.Indicators;

/// <summary>A number that is printed in a report: the exact value, where it came from and how it prints.</summary>
/// <param name="number">The exact value; null when there is none.</param>
/// <param name="origin">Where it came from, or why there is none.</param>
/// <param name="decimals">Decimals printed; null to print as many as the value has.</param>
/// <param name="suffix">What follows the digits: <c>%</c>, 个百分点 or nothing.</param>
internal class Figure(decimal? number, Origin origin, int? decimals, string suffix = "") : Traced(number, origin)
{
    /// <summary>The exact value; null when there is none.</summary>
    public decimal? Number { get; } = number;

    /// <summary>Decimals printed; null to print as many as the value has.</summary>
    public int? Decimals { get; } = decimals;

    /// <summary>What follows the digits.</summary>
    public string Suffix { get; } = suffix;

    /// <inheritdoc/>
    public override string? Print() => Number is { } number ? Digits(number, Decimals) + Suffix : Gap(Origin);

    /// <summary>Rounds half away from zero (四舍五入), here and nowhere else, and writes the digits.</summary>
    public static string Digits(decimal number, int? decimals) => decimals is { } places
        ? Round(number, places).ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Rounds half away from zero. A quotient that was multiplied again may miss an exact half in the last of its 28
    /// digits; those are set right first.</summary>
    public static decimal Round(decimal number, int decimals) =>
        Math.Round(Math.Round(number, SoundDecimals), decimals, MidpointRounding.AwayFromZero);

    private const int SoundDecimals = 18;

    /// <summary>What stands in running text where a figure should.</summary>
    public static string Gap(Origin origin) => $"〔缺：{origin.Label}〕";
}
