using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;
using ReportCompiler.Templating;

namespace ReportCompiler.Tables;

/// <summary>What a table shows, described rather than drawn.</summary>
internal abstract record TableDescription
{
    /// <summary>Name in references: the file's name without ending.</summary>
    public required string Id { get; init; }

    /// <summary>The caption, a template; for an annex table it may be empty and is then the form's title.</summary>
    public required ITemplate Caption { get; init; }

    /// <summary>Where the caption stands.</summary>
    public required SourceSpan CaptionSpan { get; init; }

    /// <summary>The unit printed at the caption's end; null for none.</summary>
    public required string? Unit { get; init; }

    /// <summary>A note beneath, a template; null for none.</summary>
    public required ITemplate? Note { get; init; }

    /// <summary>Where it is described.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>A table over figures: rows × columns, each an axis. A cell shows what its row and its column say together.</summary>
internal sealed record FigureTable : TableDescription
{
    /// <summary>The grids, one under the other.</summary>
    public required IReadOnlyList<GridDescription> Grids { get; init; }

    /// <summary>True when each column's head ends with its unit.</summary>
    public required bool HasUnitsInHeads { get; init; }
}

/// <summary>A table of texts from a CSV file, or from the file of that name of each school.</summary>
internal sealed record TextTable : TableDescription
{
    /// <summary>Name of the CSV file in the folder <c>tables/</c> of the report or of each school.</summary>
    public required YamlScalar Source { get; init; }

    /// <summary>Head of a first column with the school's name, which also says that each school has a file of its own;
    /// null for one file of the report.</summary>
    public required string? SchoolHead { get; init; }

    /// <summary>The columns printed, by their heads and in this order; empty for all that the file has.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>Heads of columns in which equal neighbours become one cell.</summary>
    public required IReadOnlyList<string> Merged { get; init; }
}

/// <summary>An annex table (附表), whose form stands in the catalogue.</summary>
internal sealed record AnnexTable : TableDescription
{
    /// <summary>The number of the form.</summary>
    public required int Number { get; init; }
}

/// <summary>One grid of a <see cref="FigureTable"/>.</summary>
/// <param name="Stub">Heads of the columns that name the rows, from the left.</param>
/// <param name="Value">What the cells show where neither row nor column says; null for nothing.</param>
/// <param name="Rows">What the rows are.</param>
/// <param name="Columns">What the columns are.</param>
internal sealed record GridDescription(
    IReadOnlyList<string> Stub, Measure? Value, IReadOnlyList<AxisItem> Rows, IReadOnlyList<AxisItem> Columns);

/// <summary>What a cell shows: a figure by an expression such as <c>students</c> or
/// <c>full_time_teachers | share staff</c>.</summary>
/// <param name="Expression">The expression, over the entity, period and part of the cell.</param>
/// <param name="Decimals">Decimals printed; null for the figure's own.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Measure(IExpression Expression, int? Decimals, SourceSpan Span);
