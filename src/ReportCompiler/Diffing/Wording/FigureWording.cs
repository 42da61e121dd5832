using System.Globalization;
using ReportCompiler.Data;
using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;

namespace ReportCompiler.Diffing.Wording;

/// <summary>A figure that differs as every form tells it.</summary>
/// <param name="comparison">What it belongs to.</param>
/// <param name="language">The language.</param>
public sealed class FigureWording(ReportComparison comparison, MessageLanguage language)
{
    /// <summary>Decimals of a growth rate.</summary>
    private const int GrowthDecimals = 2;

    /// <summary>Enough for any change that is not nothing.</summary>
    private const int MostDecimals = 18;

    private const string Gap = "—";

    /// <summary>What it is about: 在校生数（北山职校，2024年，市外）. The school is left out where a report has only one, the
    /// year where it is the report's own.</summary>
    public string Name(FigureChange change)
    {
        var fact = (change.New ?? change.Old)!;
        var report = change.New is null ? comparison.Old : comparison.New;
        var parts = new List<string>();
        if (HasSeveralEntities) parts.Add(change.Entity.ShortName);
        if (fact.Year != report.Year) parts.Add(Year(fact.Year));
        parts.AddRange(fact.Categories.Select(part => part.Value));
        return parts.Count == 0 ? change.Indicator.Name : change.Indicator.Name + Bracketed(parts);
    }

    /// <summary>Whether figures are told with the school or region that they are about.</summary>
    public bool HasSeveralEntities => comparison.Old.Entities.Count > 1 || comparison.New.Entities.Count > 1;

    /// <summary>A figure as printed; — where a report has none.</summary>
    public string Value(FactData? fact) => fact switch
    {
        null => Gap,
        { Text: "" } => DifferenceWords.NotReported.In(language),
        _ => fact.Text,
    };

    /// <summary>The unit, where the printed figure does not show it; empty where it does or there is none.</summary>
    public static string Unit(FigureChange change) => change.Indicator.Type is "percent" ? "" : change.Indicator.Unit;

    /// <summary>The change with its sign, rounded as the figure is: +86, -1.20个百分点; empty where there is none.</summary>
    public string Change(FigureChange change)
    {
        if (change.Change is not { } number) return "";
        // Two figures that are printed otherwise never differ by +0.
        var decimals = change.Indicator.Precision;
        while (decimals < MostDecimals && number != 0 && Figure.Round(number, decimals.Value) == 0) decimals++;
        var points = change.Indicator.Type is "percent" ? DifferenceWords.Points.In(language) : "";
        return Signed(number, Figure.Digits(number, decimals)) + points;
    }

    /// <summary>The growth with its sign, such as +7.17%; empty where there is none.</summary>
    public static string Growth(FigureChange change) =>
        change.Growth is { } percent ? Signed(percent, Figure.Digits(percent, GrowthDecimals)) + "%" : "";

    /// <summary>Where it is printed, each place once, in printed order: 表2、1.2 规模.</summary>
    public string Places(FigureChange change) =>
        string.Join(language == MessageLanguage.English ? ", " : "、", change.Places.Select(Place).Distinct());

    private string Place(FigurePlace place)
    {
        if (place.BlockLabel is { } label) return label;
        if (place.BlockTitle is { Length: > 0 } title) return title;
        return PlaceNames.Numbered(place.SectionNumber, place.SectionTitle);
    }

    private string Year(int year) => language == MessageLanguage.English
        ? year.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{year}年");

    private string Bracketed(IEnumerable<string> parts) => language == MessageLanguage.English
        ? $" ({string.Join(", ", parts)})"
        : $"（{string.Join('，', parts)}）";

    private static string Signed(decimal number, string digits) => number > 0 ? "+" + digits : digits;
}
