namespace ReportCompiler.Indicators;

/// <summary>How a figure was found.</summary>
internal enum FigureWay
{
    /// <summary>It is what a source states, or there is none.</summary>
    Stated,

    /// <summary>By the indicator's formula.</summary>
    Formula,

    /// <summary>From the schools' figures, by the indicator's aggregation.</summary>
    Schools,

    /// <summary>As the sum of its parts.</summary>
    Parts,
}
