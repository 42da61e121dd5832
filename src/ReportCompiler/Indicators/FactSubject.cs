using ReportCompiler.Projects;

namespace ReportCompiler.Indicators;

/// <summary>What a row, a column or a file says that its cells are about; null where it does not say.</summary>
internal sealed record FactSubject(Indicator? Indicator, Entity? Entity, Period? Period, Breakdown Breakdown)
{
    /// <summary>Says nothing.</summary>
    public static FactSubject Nothing { get; } = new(null, null, null, Breakdown.Whole);

    /// <summary>What <paramref name="column"/> says, and this where it does not say.</summary>
    public FactSubject With(FactSubject column) => new(
        column.Indicator ?? Indicator,
        column.Entity ?? Entity,
        column.Period ?? Period,
        Breakdown.With(column.Breakdown));
}
