using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Indicators;
using ReportCompiler.Sources;
using ReportCompiler.Tables;
using ReportCompiler.Templating;

namespace ReportCompiler.Overviews;

/// <summary>Works out the key figures of the overview and how they changed. What a layout's overview names and the report does
/// not have is left out, for no reader was promised it.</summary>
/// <param name="figures">The figures.</param>
/// <param name="description">What it shows.</param>
/// <param name="diagnostics">Receives problems.</param>
internal sealed class OverviewBuilder(FigureSource figures, OverviewDescription description, DiagnosticBag diagnostics)
{
    private static readonly LocalizedText Where = new("数据画像", "The overview");

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
        if (Evaluate(measure, figures.Project.Period, diagnostics) is not { } figure) return null;
        var indicator = (figure as IndicatorFigure)?.Indicator;
        var name = item.Head ?? indicator?.Name ?? measure.Expression.Text;
        var unit = figure.Suffix.Length > 0 ? "" : indicator?.Unit ?? "";
        var decimals = measure.Decimals ?? figure.Decimals;
        if (figure.Number is not { } number)
            return description.IsOfReport ? new KeyFigure(name, Absent(figure, measure), "", null, []) : null;
        var value = new BoundFigure(Figure.Digits(number, decimals) + figure.Suffix, figure.Origin);
        // What last year was is an extra here; where it is missing, the tables that print it say so.
        var before = Evaluate(measure, figures.Project.Period.Previous, new DiagnosticBag());
        if (before?.Number is not { } former) return new KeyFigure(name, value, unit, null, []);
        var change = new ChangeInWords(figure, before, number - former, decimals, unit);
        return new KeyFigure(name, value, unit, change.Direction, change.Words);
    }

    private Figure? Evaluate(Measure measure, Period period, DiagnosticBag problems)
    {
        var scope = new FormulaScope(figures, figures.Project.Subject, period, Breakdown.Whole);
        var value = measure.Expression.Evaluate(new TemplateHost { Globals = scope }, problems);
        if (value is not null and not Figure) problems.Add(TableDiagnostics.NotAFigure(measure.Span, measure.Expression.Text));
        return value as Figure;
    }

    private BoundFigure Absent(Figure figure, Measure measure)
    {
        if (figure is IndicatorFigure { Absence: Absence.NotApplicable }) return new BoundFigure("/", figure.Origin);
        var reason = figure.Origin is MissingOrigin missing ? missing.Reason : default;
        figures.Gaps.Add(figure.Origin.Label, reason, measure.Span, Where);
        return new BoundFigure(
            figure is IndicatorFigure { Absence: Absence.NotReported } ? Crossing.NotReportedMark : Crossing.MissingMark,
            figure.Origin);
    }
}
