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

    /// <summary>Why there is no number; meaningless where there is one.</summary>
    public Absence Absence { get; init; }

    /// <inheritdoc/>
    public override string? Print() => Number is null && Absence == Absence.NotApplicable ? "/" : base.Print();
}

/// <summary>Why a figure has no number.</summary>
internal enum Absence
{
    /// <summary>Nobody stated it and it cannot be computed.</summary>
    Missing,

    /// <summary>It does not apply to the entity.</summary>
    NotApplicable,

    /// <summary>The source says that it is still to come.</summary>
    NotReported,
}
