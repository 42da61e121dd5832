using ReportCompiler.Diagnostics;
using ReportCompiler.Templating;

namespace ReportCompiler.Indicators;

/// <summary>A defined quantity of the catalogue.</summary>
internal sealed record Indicator
{
    /// <summary>Name in templates and formulas: letters, digits and underscores.</summary>
    public required string Id { get; init; }

    /// <summary>Chinese name, as it is printed in column heads.</summary>
    public required string Name { get; init; }

    /// <summary>Other names that sources use.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Unit as printed, such as 人 or 万元; <c>%</c> for shares and rates; empty for none.</summary>
    public required string Unit { get; init; }

    /// <summary>Decimals printed; null to print as many as the sources give.</summary>
    public required int? Precision { get; init; }

    /// <summary>How the region's figure comes from the schools' figures.</summary>
    public required Aggregation Aggregation { get; init; }

    /// <summary>For <see cref="Aggregation.WeightedMean"/>, the indicator that weighs; else null.</summary>
    public required string? Weight { get; init; }

    /// <summary>How the figure is computed from others of the same entity, period and breakdown; null for a figure that is
    /// reported.</summary>
    public required IExpression? Formula { get; init; }

    /// <summary>Where it is defined.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>True for a share or rate: the value is in percent (65.49 for 65.49 %).</summary>
    public bool IsPercent => Unit == "%";

    /// <summary>All names, the id first.</summary>
    public IEnumerable<string> Names => [Id, Name, .. Aliases];
}

/// <summary>How a region's figure comes from those of its schools.</summary>
internal enum Aggregation
{
    /// <summary>It does not: only the region itself can state it.</summary>
    None,

    /// <summary>The sum of the schools' figures.</summary>
    Sum,

    /// <summary>The mean of the schools' figures, each weighted by another indicator.</summary>
    WeightedMean,
}
