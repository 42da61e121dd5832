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

    /// <summary>What kind of number it is.</summary>
    public required IndicatorType Type { get; init; }

    /// <summary>Whether every report must state it (必填, the asterisk of the national tables).</summary>
    public required bool IsRequired { get; init; }

    /// <summary>True for what only higher vocational schools state (仅高职填报).</summary>
    public required bool IsForHigherOnly { get; init; }

    /// <summary>Id of the indicator that this one is a part of (其中): never more than it; null for none.</summary>
    public required string? PartOf { get; init; }

    /// <summary>The least and the greatest value that is possible; null where there is no bound.</summary>
    public required (decimal? Least, decimal? Most) Range { get; init; }

    /// <summary>True where a zero is more likely a cell that nobody filled in.</summary>
    public required bool IsZeroImplausible { get; init; }

    /// <summary>The change against last year, in percent of last year's figure (for percentages: in percentage points), from
    /// which a figure is to be confirmed; null for any.</summary>
    public required decimal? Jump { get; init; }

    /// <summary>Id of the indicator that counts the persons whom this percentage is a share of, so that some whole number of
    /// them must give it; null where it is no such share.</summary>
    public required string? ShareOf { get; init; }

    /// <summary>Whether it comes from a survey, whose number of persons asked is the indicator
    /// <see cref="SurveyedId"/>.</summary>
    public required bool IsSurveyed { get; init; }

    /// <summary>A remark on the definition, as the national tables print it; null for none.</summary>
    public required string? Note { get; init; }

    /// <summary>Where it is defined.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>True for a share or rate: the value is in percent (65.49 for 65.49 %).</summary>
    public bool IsPercent => Type == IndicatorType.Percent;

    /// <summary>Id of the indicator that counts the persons asked, for one that comes from a survey.</summary>
    public string SurveyedId => Id + "_surveyed";

    /// <summary>All names, the id first.</summary>
    public IEnumerable<string> Names => [Id, Name, .. Aliases];
}
