using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Indicators;
using ReportCompiler.Sources;
using ReportCompiler.Tables;

namespace ReportCompiler.Overviews;

/// <summary>Works out the key figures of the overview and how they changed. What a layout's overview names and the report does
/// not have is left out, for no reader was promised it.</summary>
/// <param name="figures">The figures.</param>
/// <param name="description">What it shows.</param>
/// <param name="diagnostics">Receives problems.</param>
internal sealed class OverviewBuilder(FigureSource figures, OverviewDescription description, DiagnosticBag diagnostics)
{
    private readonly Crossing _crossing = new(
        figures, new LocalizedText("数据画像", "The overview"), diagnostics, figures.Gaps);

    /// <summary>The overview; null where nothing is left of it.</summary>
    /// <param name="draw">Draws a chart; null where there is none to draw.</param>
    /// <param name="number">Numbers the chart of that caption.</param>
    public Overview? Build(Func<YamlScalar, ChartBlock?> draw, Func<string, Caption> number)
    {
        var groups = description.Groups
            .Select(group => new KeyFigureGroup(group.Head!, [.. group.Items.Select(BuildFigure).OfType<KeyFigure>()]))
            .Where(group => group.Figures.Count > 0)
            .ToList();
        var charts = description.Charts.Select(draw).OfType<ChartBlock>()
            .Where(chart => description.IsOfReport || HasMostPoints(chart))
            .Select(chart => chart with { Caption = number(chart.Caption.Text) })
            .ToList();
        return groups.Count + charts.Count == 0 ? null : new Overview(description.Title, groups, charts);
    }

    private static bool HasMostPoints(ChartBlock chart)
    {
        var points = chart.Series.SelectMany(series => series.Points).ToList();
        return points.Count(point => point.Value is not null) * 2 > points.Count;
    }

    private KeyFigure? BuildFigure(AxisItem item)
    {
        var measure = item.Value!;
        if (_crossing.Find(measure, CellSubject.Nothing, diagnostics) is not { } figure) return null;
        if (figure.Number is null && !description.IsOfReport) return null;
        var indicator = (figure as IndicatorFigure)?.Indicator;
        var name = item.Head ?? indicator?.Name ?? measure.Expression.Text;
        var printed = _crossing.Print(figure, measure);
        var value = new BoundFigure(printed.Text, printed.Origin);
        if (figure.Number is not { } number) return new KeyFigure(name, value, "", null, []);
        var unit = figure.Suffix.Length > 0 ? "" : indicator?.Unit ?? "";
        // What last year was is an extra here; where it is missing, the tables that print it say so.
        var lastYear = CellSubject.Nothing with { Period = figures.Project.Period.Previous };
        var before = _crossing.Find(measure, lastYear, new DiagnosticBag());
        if (before?.Number is not { } former) return new KeyFigure(name, value, unit, null, []);
        var change = new ChangeInWords(figure, before, number - former, measure.Decimals ?? figure.Decimals, unit);
        return new KeyFigure(name, value, unit, change.Direction, change.Words);
    }
}
