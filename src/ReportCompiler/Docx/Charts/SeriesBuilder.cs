using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using ReportCompiler.Documents;
using ReportCompiler.Docx.Text;
using ChartSeries = ReportCompiler.Documents.ChartSeries;

namespace ReportCompiler.Docx.Charts;

/// <summary>What the series of every kind of chart share: their place, name, categories and values, each with the cells
/// of the workbook that it comes from.</summary>
internal static class SeriesBuilder
{
    /// <summary>Place and name.</summary>
    public static IEnumerable<OpenXmlElement> Head(ChartSeries series, int index) =>
    [
        new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)index },
        new Order { Val = (uint)index },
        new SeriesText(new StringReference(
            new Formula(ChartWorkbook.NameCell(index)),
            new StringCache(
                new PointCount { Val = 1 },
                new StringPoint(new NumericValue(Runs.Valid(series.Name))) { Index = 0 }))),
    ];

    /// <summary>The names of the categories.</summary>
    public static CategoryAxisData Categories(ChartBlock chart) => new(new StringReference(
        new Formula(ChartWorkbook.CategoryRange(chart)),
        new StringCache(
        [
            new PointCount { Val = (uint)chart.Categories.Count },
            .. chart.Categories.Select((name, i) =>
                new StringPoint(new NumericValue(Runs.Valid(name))) { Index = (uint)i }),
        ])));

    /// <summary>The values; a missing one is left out.</summary>
    public static Values Values(ChartBlock chart, int index)
    {
        var series = chart.Series[index];
        return new Values(new NumberReference(
            new Formula(ChartWorkbook.ValueRange(chart, index)),
            new NumberingCache(
            [
                new FormatCode(NumberPattern.Of(series)),
                new PointCount { Val = (uint)series.Points.Count },
                .. series.Points.SelectMany(Point),
            ])));
    }

    /// <summary>The look of an area.</summary>
    public static ChartShapeProperties Area(int look) =>
        new(ChartPalette.Fill(look), ChartPalette.Line(ChartPalette.Edge(look), 0.75m));

    private static IEnumerable<NumericPoint> Point(ChartPoint point, int index) => point.Value is { } value
        ? [new NumericPoint(new NumericValue(value.ToString(CultureInfo.InvariantCulture))) { Index = (uint)index }]
        : [];
}
