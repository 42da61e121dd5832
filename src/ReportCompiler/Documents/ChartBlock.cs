using ReportCompiler.Templating;

namespace ReportCompiler.Documents;

/// <summary>A chart over figures, with its caption beneath; counted and listed with the figures.</summary>
/// <param name="Anchor">Unique name in the document, such as <c>fig-students</c>.</param>
/// <param name="Caption">Label and text.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Unit">The unit of all values; null for none.</param>
/// <param name="Categories">What stands along the axis (or the slices of a pie), from left to right; at least one.</param>
/// <param name="Series">The series, each with a point for each category; at least one, exactly one for a pie.</param>
public sealed record ChartBlock(
    string Anchor, Caption Caption, ChartKind Kind, string? Unit, IReadOnlyList<string> Categories,
    IReadOnlyList<ChartSeries> Series) : Block;

/// <summary>How a chart is drawn.</summary>
public enum ChartKind
{
    /// <summary>Columns side by side.</summary>
    Column,

    /// <summary>Columns on top of each other.</summary>
    StackedColumn,

    /// <summary>A line for each series.</summary>
    Line,

    /// <summary>Shares of a whole.</summary>
    Pie,
}

/// <summary>A series of a chart.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Points">A point for each category.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<ChartPoint> Points);

/// <summary>A point of a chart.</summary>
/// <param name="Value">The exact value; null where the figure is missing, and nothing is drawn.</param>
/// <param name="Text">The value as printed, such as 9059 or 64.82%; — where it is missing.</param>
/// <param name="Origin">Where it came from.</param>
public sealed record ChartPoint(decimal? Value, string Text, Origin Origin);
