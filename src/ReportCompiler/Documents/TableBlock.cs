namespace ReportCompiler.Documents;

/// <summary>A table with its caption above.</summary>
/// <param name="Anchor">Unique name in the document, such as <c>tbl-land</c>.</param>
/// <param name="Caption">Label and text; null for a small table inside running text, which is neither numbered nor listed.</param>
/// <param name="Unit">The unit of all figures as printed at the caption's end, such as m²; null when none or when the
/// units stand in the column heads.</param>
/// <param name="Grids">The parts of the table, one under the other: one as a rule, more where a wide table is cut into
/// stacked halves or several blocks share a caption. All have the same width on the page.</param>
/// <param name="Note">A note beneath; null for none.</param>
public sealed record TableBlock(
    string Anchor, Caption? Caption, string? Unit, IReadOnlyList<TableGrid> Grids, string? Note) : Block;

/// <summary>A grid of rows and columns.</summary>
/// <param name="Columns">What each column holds, from left to right.</param>
/// <param name="HeaderRows">Rows that are repeated on each page; may be empty.</param>
/// <param name="BodyRows">The rows of the body.</param>
public sealed record TableGrid(
    IReadOnlyList<ColumnKind> Columns, IReadOnlyList<TableRow> HeaderRows, IReadOnlyList<TableRow> BodyRows);

/// <summary>What a column holds, which decides its width and alignment.</summary>
public enum ColumnKind
{
    /// <summary>Short text that names the row, such as a school or a year; centred.</summary>
    Label,

    /// <summary>Figures; never wrapped.</summary>
    Figure,

    /// <summary>Short text of the same kind in every row, such as 公办 or 民办; centred.</summary>
    ShortText,

    /// <summary>Running text; from the left, shares the width that the others leave.</summary>
    LongText,

    /// <summary>The names of a form's items; from the left, those that are parts of others (其中) indented, with a share of
    /// the width that the others leave. The figures of a form are counted in different units, and so not aligned on their
    /// decimal points but centred.</summary>
    Item,
}

/// <summary>A row. Cells that a cell above or to the left covers are not listed.</summary>
/// <param name="Kind">What the row is.</param>
/// <param name="Cells">Its cells, from left to right.</param>
public sealed record TableRow(RowKind Kind, IReadOnlyList<TableCell> Cells);

/// <summary>What a <see cref="TableRow"/> is.</summary>
public enum RowKind
{
    /// <summary>A row of column heads.</summary>
    Header,

    /// <summary>An ordinary row.</summary>
    Body,

    /// <summary>A total, set off from the rows it sums.</summary>
    Total,
}

/// <summary>A cell.</summary>
/// <param name="Column">Index of its first column, from 0.</param>
/// <param name="Content">What it holds; empty for an empty cell.</param>
/// <param name="ColumnSpan">How many columns it covers, from 1.</param>
/// <param name="RowSpan">How many rows it covers, from 1.</param>
/// <param name="IsRowHeader">True when it names its row.</param>
public sealed record TableCell(
    int Column, IReadOnlyList<Inline> Content, int ColumnSpan = 1, int RowSpan = 1, bool IsRowHeader = false)
{
    /// <summary>How far the text is indented in a column of <see cref="ColumnKind.Item"/>, in steps of three characters, the
    /// width of 其中：.</summary>
    public int Indent { get; init; }

    /// <summary>Width of a step of <see cref="Indent"/>, in characters.</summary>
    public const int IndentStep = 3;
}
