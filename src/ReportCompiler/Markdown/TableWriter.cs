using ReportCompiler.Documents;

namespace ReportCompiler.Markdown;

/// <summary>Tables with pipes between the cells, a line for each row.</summary>
/// <remarks>Pipe tables know no merged cells and one row of heads. A cell that reaches over rows is repeated in each, so that
/// every row can be read alone and a row that is added or removed changes no other; one that reaches over columns stands in
/// the first of them. Heads on several levels are joined: 市内 / 人数. Cells are not padded to the width of their
/// column, since one longer cell would then change every line.</remarks>
internal sealed class TableWriter(LineBuffer lines, InlineWriter inlines)
{
    private const string BetweenLevels = " / ";

    /// <summary>As wide as a Chinese character, and not dropped at the edge of a cell by every reader, as a space is.</summary>
    private const char IdeographicSpace = '\u3000';

    public void Write(TableGrid grid)
    {
        WriteHeads(grid);
        lines.Begin();
        foreach (var column in grid.Columns) lines.Append(column == ColumnKind.Figure ? "|---:" : "|---");
        lines.Append('|');
        lines.End();
        foreach (var row in Unmerged(grid.BodyRows, grid.Columns.Count)) WriteRow(row);
    }

    private void WriteHeads(TableGrid grid)
    {
        var levels = Unmerged(grid.HeaderRows, grid.Columns.Count);
        lines.Begin();
        for (var column = 0; column < grid.Columns.Count; column++)
        {
            lines.Append("| ");
            TableCell? last = null;
            foreach (var level in levels)
            {
                if (level[column] is not { Content.Count: > 0 } cell || ReferenceEquals(cell, last)) continue;
                if (last is not null) lines.Append(BetweenLevels);
                inlines.WriteLine(cell.Content);
                last = cell;
            }

            if (last is not null) lines.Append(' ');
        }

        lines.Append('|');
        lines.End();
    }

    private void WriteRow(TableCell?[] row)
    {
        lines.Begin();
        for (var column = 0; column < row.Length; column++)
        {
            lines.Append("| ");
            if (row[column] is not { Content.Count: > 0 } cell || cell.Column != column) continue;
            for (var step = 0; step < cell.Indent * TableCell.IndentStep; step++) lines.Append(IdeographicSpace);
            inlines.WriteLine(cell.Content);
            lines.Append(' ');
        }

        lines.Append('|');
        lines.End();
    }

    /// <summary>The cell at each row and column, one that is merged at each that it covers; null where there is none.</summary>
    private static TableCell?[][] Unmerged(IReadOnlyList<TableRow> rows, int columns)
    {
        var cells = rows.Select(_ => new TableCell?[columns]).ToArray();
        for (var row = 0; row < rows.Count; row++)
            foreach (var cell in rows[row].Cells)
                for (var covered = row; covered < Math.Min(row + cell.RowSpan, rows.Count); covered++)
                    cells[covered].AsSpan(cell.Column, cell.ColumnSpan).Fill(cell);
        return cells;
    }
}
