using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Indicators;
using ReportCompiler.Tables;
using ReportCompiler.Templating;

namespace ReportCompiler.Charts;

/// <summary>Makes a chart of the document from its description and the data.</summary>
internal sealed class ChartBuilder(FigureSource figures, TemplateHost host, DiagnosticBag diagnostics)
{
    /// <summary>The chart, numbered as <paramref name="number"/> says; null when there is nothing to draw.</summary>
    /// <param name="description">What it shows.</param>
    /// <param name="anchor">Its anchor.</param>
    /// <param name="number">Numbers the caption.</param>
    /// <param name="isPromised">Whether it is a mistake that there is nothing to draw, and each missing figure a gap; false
    /// where the chart is shown only if the report has what it needs.</param>
    public ChartBlock? Build(
        ChartDescription description, string anchor, Func<string, Caption> number, bool isPromised = true)
    {
        var caption = description.Caption.Render(host, diagnostics).Text.Trim();
        var subject = AxisBuilder.Subject(figures.Catalogue, description.Value, [.. description.Series, .. description.Categories]);
        var categories = Leaves(description.Categories, subject);
        var series = Leaves(description.Series, subject);
        if (description.Kind == ChartKind.Pie && series.Count > 1)
            diagnostics.Add(ChartDiagnostics.PieWithSeries(description.Span, caption));
        if (categories.Count == 0 || series.Count == 0)
        {
            if (isPromised) diagnostics.Add(TableDiagnostics.NoRows(description.Span, caption));
            return null;
        }

        var crossing = new Crossing(
            figures, new LocalizedText($"图“{caption}”", $"The chart “{caption}”"), diagnostics,
            isPromised ? figures.Gaps : new GapLog());
        return new ChartBlock(
            anchor, number(caption), description.Kind, description.Unit,
            [.. categories.Select(c => c.Head ?? "")],
            [.. series.Select(s => new ChartSeries(s.Head ?? "", Points(s, categories, description.Value, crossing)))]);
    }

    private List<AxisNode> Leaves(IReadOnlyList<AxisItem> items, Indicator? subject) =>
        [.. new AxisBuilder(figures, subject, isRows: false, diagnostics).Build(items).SelectMany(node => node.Leaves)];

    private static List<ChartPoint> Points(
        AxisNode series, IReadOnlyList<AxisNode> categories, Measure? fallback, Crossing crossing) =>
    [
        .. categories.Select(category =>
            crossing.Evaluate(crossing.Join(category.About, series.About), fallback, series.Item.Span) is { } figure
                ? new ChartPoint(figure.Number, figure.Text, figure.Origin)
                : new ChartPoint(null, "", new ComputedOrigin("", "", []))),
    ];
}
