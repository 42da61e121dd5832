namespace ReportCompiler.Indicators;

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
