using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Indicators;
using ReportCompiler.Projects;
using ReportCompiler.Templating;

namespace ReportCompiler.Tables;

/// <summary>The cells of an annex table that hold what was reported. Where nothing was, there is a dash; it is a gap where
/// the form requires the figure, or where some schools of the region have it and others do not.</summary>
internal sealed class AnnexCells(FigureSource figures, AnnexForm form)
{
    /// <summary>What the national form prints where only higher vocational schools report.</summary>
    public const string ForHigherOnly = "仅高职填报";

    private readonly LocalizedText _where = new($"{form.Name}“{form.Title}”", $"The annex table {form.Number} “{form.Title}”");

    private Entity Subject => figures.Project.Subject;

    private Period Year => figures.Project.Period;

    /// <summary>True for an indicator of higher vocational schools of which nothing is stated in either year.</summary>
    public bool IsForOthers(Indicator indicator) =>
        indicator.IsForHigherOnly && !IsStated(indicator, Year.Previous) && !IsStated(indicator, Year);

    /// <summary>The figure of a year. A percentage goes without its sign, which stands under 单位.</summary>
    public TableCell Value(int column, AnnexRow row, Indicator indicator, Period period) =>
        Cell(column, row, figures.Get(indicator, Subject, period), IsWanted(indicator, period));

    /// <summary>How many persons were asked; nothing for an indicator that comes from no survey.</summary>
    public TableCell Surveyed(int column, AnnexRow row, Indicator indicator) =>
        indicator.IsSurveyed && figures.Catalogue.Find(indicator.SurveyedId) is { } surveyed
            ? Cell(column, row, figures.Get(surveyed, Subject, Year), IsWanted(indicator, Year))
            : new TableCell(column, []);

    /// <summary>How they were asked: for a region, in every way in which its schools did.</summary>
    public TableCell Method(int column, AnnexRow row, Indicator indicator)
    {
        if (!indicator.IsSurveyed) return new TableCell(column, []);
        var texts = figures.Project.Entities
            .Select(entity => figures.Facts.Remark(indicator, entity, RemarkKind.SurveyMethod))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (texts.Count > 0) return new TableCell(column, InlineText.Lines(string.Join('；', texts)));
        if (IsWanted(indicator, Year))
        {
            figures.Gaps.Add(
                $"{FigureSource.Label(indicator, Subject, Year, Breakdown.Whole)}的调查方式",
                new LocalizedText("数据表中没有填写“调查方式”一列", "the CSV files say nothing under 调查方式"), row.Span, _where);
        }

        return new TableCell(column, [new TextRun(Crossing.MissingMark)]);
    }

    private TableCell Cell(int column, AnnexRow row, IndicatorFigure figure, bool isWanted)
    {
        if (figure.Number is { } number)
        {
            var suffix = figure.Indicator.IsPercent ? "" : figure.Suffix;
            return Bound(Figure.Digits(number, figure.Decimals) + suffix);
        }

        if (figure.Absence == Absence.NotApplicable) return Bound("/");
        var reason = figure.Origin is MissingOrigin missing ? missing.Reason : default;
        var isPromised = figure.Absence == Absence.NotReported;
        if (isWanted || isPromised) figures.Gaps.Add(figure.Origin.Label, reason, row.Span, _where);
        return Bound(isPromised ? Crossing.NotReportedMark : Crossing.MissingMark);

        TableCell Bound(string text) => new(column, [new BoundFigure(text, figure.Origin)]);
    }

    private bool IsStated(Indicator indicator, Period period) =>
        figures.Get(indicator, Subject, period) is { Number: not null } or { Absence: Absence.NotReported };

    /// <summary>True where a missing figure is a gap. A region that neither has it from its schools nor from a formula need
    /// not have it.</summary>
    private bool IsWanted(Indicator indicator, Period period)
    {
        if (Subject.IsRegion && indicator is { Aggregation: Aggregation.None, Formula: null }) return false;
        return (indicator.IsRequired && !indicator.IsForHigherOnly)
            || figures.Project.Schools.Any(school => figures.Get(indicator, school, period).Number is not null);
    }
}
