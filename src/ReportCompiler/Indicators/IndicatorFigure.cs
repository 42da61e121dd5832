using ReportCompiler.Projects;
using ReportCompiler.Templating;

namespace ReportCompiler.Indicators;

/// <summary>The figure of an indicator for an entity, period and part.</summary>
internal sealed class IndicatorFigure(
    Indicator indicator, Entity entity, Period period, Breakdown breakdown, decimal? number, Origin origin)
    : Figure(number, origin, indicator.Precision, indicator.Type switch
    {
        IndicatorType.Percent => "%",
        IndicatorType.Ratio => ":1",
        _ => "",
    })
{
    public Indicator Indicator { get; } = indicator;

    public Entity Entity { get; } = entity;

    public Period Period { get; } = period;

    public Breakdown Breakdown { get; } = breakdown;

    /// <summary>How it was found.</summary>
    public FigureWay Way { get; init; }

    /// <summary>Why there is no number; meaningless where there is one.</summary>
    public Absence Absence { get; init; }

    /// <inheritdoc/>
    public override string? Print() => Number is null && Absence == Absence.NotApplicable ? "/" : base.Print();
}
