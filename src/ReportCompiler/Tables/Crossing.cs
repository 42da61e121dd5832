using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Templating;

namespace ReportCompiler.Tables;

/// <summary>Asks for the figure where a row and a column of a table, or a series and a category of a chart, cross.</summary>
/// <param name="figures">The figures.</param>
/// <param name="where">What the messages call the table or chart, such as 表“规模”.</param>
/// <param name="diagnostics">Receives problems.</param>
/// <param name="gaps">Receives the figures that are missing.</param>
internal sealed class Crossing(FigureSource figures, LocalizedText where, DiagnosticBag diagnostics, GapLog gaps)
{
    /// <summary>What is printed where a figure is missing.</summary>
    public const string MissingMark = "—";

    /// <summary>What is printed where a figure is still to come.</summary>
    public const string NotReportedMark = "待补";

    private readonly HashSet<SourceSpan> _doubted = [];

    /// <summary>What a row and a column, or a category and a series, say together. Where each names a figure of its own, only
    /// the author knows which is meant, and each such row is reported once.</summary>
    public CellSubject Join(CellSubject row, CellSubject column)
    {
        if (row.Measure is { } one && column.Measure is { } other && _doubted.Add(one.Span))
            diagnostics.Add(TableDiagnostics.TwoValues(one.Span, one.Expression.Text, other.Expression.Text));
        return row.With(column);
    }

    /// <summary>The figure as printed; null where nothing says which figure to show, or it is none, which is reported.</summary>
    /// <param name="about">What row and column say together.</param>
    /// <param name="fallback">What to show where neither says.</param>
    /// <param name="span">Where the column is described.</param>
    public CrossingFigure? Evaluate(CellSubject about, Measure? fallback, SourceSpan span)
    {
        if ((about.Measure ?? fallback) is not { } measure)
        {
            diagnostics.Add(TableDiagnostics.NoValue(span));
            return null;
        }

        return Find(measure, about, diagnostics) is { } figure ? Print(figure, measure) : null;
    }

    /// <summary>The figure itself; null where the measure gives none, which is reported.</summary>
    /// <param name="measure">Which figure.</param>
    /// <param name="about">Whose, of which year and part; the report's subject, year and the whole where it does not say.</param>
    /// <param name="problems">Receives problems.</param>
    public Figure? Find(Measure measure, CellSubject about, DiagnosticBag problems)
    {
        var scope = new FormulaScope(
            figures, about.Entity ?? figures.Project.Subject, about.Period ?? figures.Project.Period, about.Breakdown);
        var value = measure.Expression.Evaluate(new TemplateHost { Globals = scope }, problems);
        if (value is not null and not Figure)
            problems.Add(TableDiagnostics.NotAFigure(measure.Span, measure.Expression.Text));
        return value as Figure;
    }

    /// <summary>A figure as printed. One that is missing is a gap.</summary>
    public CrossingFigure Print(Figure figure, Measure measure)
    {
        if (figure.Number is { } number)
        {
            var text = Figure.Digits(number, measure.Decimals ?? figure.Decimals) + figure.Suffix;
            return new CrossingFigure(number, text, figure.Origin);
        }

        if (figure is IndicatorFigure { Absence: Absence.NotApplicable })
            return new CrossingFigure(null, "/", figure.Origin);
        var reason = figure.Origin is MissingOrigin missing ? missing.Reason : default;
        gaps.Add(figure.Origin.Label, reason, measure.Span, where);
        var mark = figure is IndicatorFigure { Absence: Absence.NotReported } ? NotReportedMark : MissingMark;
        return new CrossingFigure(null, mark, figure.Origin);
    }
}

/// <summary>A figure where a row and a column cross.</summary>
/// <param name="Number">The exact value; null where there is none.</param>
/// <param name="Text">The figure as printed, or the mark of its absence.</param>
/// <param name="Origin">Where it came from.</param>
internal sealed record CrossingFigure(decimal? Number, string Text, Origin Origin);
