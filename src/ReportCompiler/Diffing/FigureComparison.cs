using ReportCompiler.Data;

namespace ReportCompiler.Diffing;

/// <summary>What differs in the figures. Numbers are compared at the precision that is printed, and gaps by their kind; how a
/// source writes them does not matter, nor where.
/// <para>Between two years, the old report's figures of its year are held against the new report's of its own
/// (<see cref="Changed"/>, <see cref="Appeared"/>, <see cref="Disappeared"/>), and what both tell about the years before against
/// each other (<see cref="Restated"/>). Between two drafts, every figure is held against itself, and none is restated.</para>
/// <para>In every list the largest change comes first (<see cref="FigureChange.Size"/>); between two drafts those that follow
/// from others come after all that do not.</para></summary>
public sealed record FigureComparison
{
    /// <summary>How many figures both reports have and were compared, restated ones apart.</summary>
    public required int Compared { get; init; }

    /// <summary>Figures of both reports that differ.</summary>
    public required IReadOnlyList<FigureChange> Changed { get; init; }

    /// <summary>Figures that only the new report has.</summary>
    public required IReadOnlyList<FigureChange> Appeared { get; init; }

    /// <summary>Figures that only the old report has.</summary>
    public required IReadOnlyList<FigureChange> Disappeared { get; init; }

    /// <summary>Figures about the older report's year, or one before it, that the two reports tell differently.</summary>
    public required IReadOnlyList<FigureChange> Restated { get; init; }

    /// <summary>Definitions that differ, in the catalogue's order.</summary>
    public required IReadOnlyList<DefinitionChange> Definitions { get; init; }

    /// <summary>Schools whose place among the schools differs, by indicator in the catalogue's order, then by new
    /// place.</summary>
    public required IReadOnlyList<RankChange> Ranks { get; init; }

    /// <summary>Whether any list holds something.</summary>
    public bool HasDifferences =>
        Changed.Count + Appeared.Count + Disappeared.Count + Restated.Count + Definitions.Count + Ranks.Count > 0;
}

/// <summary>A part of an indicator's definition that differs.</summary>
/// <param name="Indicator">The indicator, as the new report defines it.</param>
/// <param name="Part">What differs.</param>
/// <param name="Old">As the old report has it; null for none.</param>
/// <param name="New">As the new report has it; null for none.</param>
public sealed record DefinitionChange(IndicatorData Indicator, DefinitionPart Part, string? Old, string? New);

/// <summary>A part of an indicator's definition.</summary>
public enum DefinitionPart
{
    /// <summary>The Chinese name.</summary>
    Name,

    /// <summary>The unit.</summary>
    Unit,

    /// <summary>What kind of number it is.</summary>
    Type,

    /// <summary>Decimals printed.</summary>
    Precision,

    /// <summary>How it is computed.</summary>
    Formula,

    /// <summary>How a region's figure comes from its schools'.</summary>
    Aggregation,

    /// <summary>The remark on the definition.</summary>
    Note,
}

/// <summary>A school whose place among the schools differs. The largest figure is first; equal figures share a place.</summary>
/// <param name="Indicator">The indicator, as the new report defines it.</param>
/// <param name="School">The school, as the new report has it.</param>
/// <param name="Old">The old report's figure.</param>
/// <param name="New">The new report's figure.</param>
/// <param name="OldRank">Its place in the old report, from 1.</param>
/// <param name="NewRank">Its place in the new report, from 1.</param>
/// <param name="OldCount">How many schools have the figure in the old report.</param>
/// <param name="NewCount">How many schools have the figure in the new report.</param>
public sealed record RankChange(
    IndicatorData Indicator, EntityData School, FactData Old, FactData New, int OldRank, int NewRank, int OldCount, int NewCount);
