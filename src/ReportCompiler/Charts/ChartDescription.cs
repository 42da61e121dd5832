using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Tables;
using ReportCompiler.Templating;

namespace ReportCompiler.Charts;

/// <summary>What a chart shows: categories × series, each an axis like those of tables.</summary>
internal sealed record ChartDescription
{
    /// <summary>Name in references: the file's name without ending.</summary>
    public required string Id { get; init; }

    /// <summary>The caption, a template.</summary>
    public required ITemplate Caption { get; init; }

    /// <summary>How it is drawn.</summary>
    public required ChartKind Kind { get; init; }

    /// <summary>The unit of all values; null for none.</summary>
    public required string? Unit { get; init; }

    /// <summary>What the points show where neither axis says; null for nothing.</summary>
    public required Measure? Value { get; init; }

    /// <summary>What stands along the axis.</summary>
    public required IReadOnlyList<AxisItem> Categories { get; init; }

    /// <summary>The series.</summary>
    public required IReadOnlyList<AxisItem> Series { get; init; }

    /// <summary>Where it is described.</summary>
    public required SourceSpan Span { get; init; }
}
