using ReportCompiler.Data;

namespace ReportCompiler.Diffing;

/// <summary>A table.</summary>
/// <param name="Old">As the old report has it; null for one that was added.</param>
/// <param name="New">As the new report has it; null for one that was removed or moved away.</param>
/// <param name="Caption">Its caption.</param>
/// <param name="Unit">The unit of all figures; empty for none.</param>
/// <param name="Note">The note beneath; empty for none.</param>
/// <param name="Grids">Its parts, of both reports side by side.</param>
public sealed record TableComparison(
    TableData? Old, TableData? New, TextComparison Caption, TextComparison Unit, TextComparison Note,
    IReadOnlyList<GridComparison> Grids) : BlockComparison
{
    /// <inheritdoc/>
    public override bool OnlyFigures =>
        Change == BlockChange.Changed && Caption.IsSameButFigures && Unit.IsSameButFigures && Note.IsSameButFigures && Grids.All(grid => grid.HasOnlyFigures);

    /// <inheritdoc/>
    public override BlockData? OldBlock => Old;

    /// <inheritdoc/>
    public override BlockData? NewBlock => New;
}

/// <summary>A part of a table. Rows are known by their heads and columns by theirs, so that one that was put in does not make
/// those after it differ. The order of rows and columns that hold figures from the data follows from the
/// sources or from the figures, and is no difference.</summary>
/// <param name="Old">As the old report has it; null where there is none.</param>
/// <param name="New">As the new report has it; null where there is none.</param>
/// <param name="Columns">The columns of both, in the order of the new report.</param>
/// <param name="Rows">The rows of the body of both, in the order of the new report.</param>
/// <param name="Heads">The cells of the header that differ, of columns that both have.</param>
/// <param name="Cells">The cells of the body that differ, of rows and columns that both have, row by row.</param>
public sealed record GridComparison(
    GridData? Old, GridData? New, IReadOnlyList<LineComparison> Columns, IReadOnlyList<LineComparison> Rows,
    IReadOnlyList<CellComparison> Heads, IReadOnlyList<CellComparison> Cells)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsSame => HasSameLines && Heads.Count == 0 && Cells.Count == 0;

    /// <summary>Whether nothing differs but figures that come from the data and years that moved on with the report.</summary>
    public bool HasOnlyFigures => HasSameLines && Heads.Concat(Cells).All(cell => cell.Text.OnlyFigures);

    private bool HasSameLines =>
        Old is not null && New is not null
        && Columns.All(line => line.IsSame || (IsElsewhere(line) && New.Rows.Any(HasFigures)))
        && Rows.All(line => line.IsSame || (IsElsewhere(line) && HasFigures(New.Rows[line.New!.Value])));

    private static bool IsElsewhere(LineComparison line) => line is { IsMoved: true, IsRenamed: false };

    private static bool HasFigures(IReadOnlyList<TextData> row) => row.Any(cell => cell.Figures.Count > 0);
}

/// <summary>A row or column of both parts, or of one.</summary>
/// <param name="Old">Its index in the old part, from 0; null for one that was added.</param>
/// <param name="New">Its index in the new part, from 0; null for one that was removed.</param>
/// <param name="IsMoved">Whether it stands elsewhere among the others.</param>
/// <param name="Head">Its heads, joined by 、, as the new report has them; as the old one has them where it was
/// removed.</param>
public sealed record LineComparison(int? Old, int? New, bool IsMoved, string Head)
{
    /// <summary>Whether both have it under other heads; years that moved on with the report make none.</summary>
    public bool IsRenamed { get; init; }

    /// <summary>Whether both have it, under the same heads and in the same place among the others.</summary>
    public bool IsSame => Old is not null && New is not null && !IsMoved && !IsRenamed;
}

/// <summary>A cell that differs.</summary>
/// <param name="OldRow">Index of its row in the old part, from 0: of the header for a head, of the body for others.</param>
/// <param name="OldColumn">Index of its column in the old part, from 0.</param>
/// <param name="NewRow">Index of its row in the new part, from 0.</param>
/// <param name="NewColumn">Index of its column in the new part, from 0.</param>
/// <param name="Row">The heads of its row, joined by 、; empty for a head.</param>
/// <param name="Column">The heads of its column, joined by 、.</param>
/// <param name="Text">Its text.</param>
public sealed record CellComparison(
    int OldRow, int OldColumn, int NewRow, int NewColumn, string Row, string Column, TextComparison Text);
