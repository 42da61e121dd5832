using ReportCompiler.Diagnostics;

namespace ReportCompiler.Tables;

/// <summary>A part of an axis: one row or column, a run of them, or a group with a common head.</summary>
internal sealed record AxisItem
{
    /// <summary>What it runs over.</summary>
    public required AxisKind Kind { get; init; }

    /// <summary>Its head. For a run, a pattern in which <c>#</c> stands for the member's own name; null for the name alone.</summary>
    public required string? Head { get; init; }

    /// <summary>How many years, for <see cref="AxisKind.Years"/>.</summary>
    public int YearCount { get; init; }

    /// <summary>Dimension for <see cref="AxisKind.Categories"/>, key for <see cref="AxisKind.Attribute"/>; else null.</summary>
    public string? Name { get; init; }

    /// <summary>What the cells show; null where the other axis or the table says it.</summary>
    public Measure? Value { get; init; }

    /// <summary>True when equal neighbours in this column become one cell.</summary>
    public bool IsMerged { get; init; }

    /// <summary>True when the table is cut before this column and goes on beneath.</summary>
    public bool BreaksBefore { get; init; }

    /// <summary>What each member is divided into.</summary>
    public required IReadOnlyList<AxisItem> Items { get; init; }

    /// <summary>Where it is described.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>What an <see cref="AxisItem"/> runs over.</summary>
internal enum AxisKind
{
    /// <summary>Nothing: a group with a common head, or a single value.</summary>
    Group,

    /// <summary>The last years up to the report's.</summary>
    Years,

    /// <summary>The schools.</summary>
    Schools,

    /// <summary>The categories of a dimension.</summary>
    Categories,

    /// <summary>The whole that its neighbours are parts of.</summary>
    Total,

    /// <summary>A text of each school.</summary>
    Attribute,
}
