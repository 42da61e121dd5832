using ReportCompiler.Data;

namespace ReportCompiler.Diffing;

/// <summary>Holds tables against each other cell by cell, and charts value by value.</summary>
/// <param name="texts">Compares texts.</param>
internal sealed class TableComparer(TextComparer texts)
{
    public TableComparison Compare(TableData? old, TableData? @new)
    {
        var (caption, unit, note) = (
            texts.Compare(old?.Caption, @new?.Caption), texts.Compare(old?.Unit, @new?.Unit), texts.Compare(old?.Note, @new?.Note));
        var grids = new List<GridComparison>();
        for (var i = 0; i < Math.Max(old?.Grids.Count ?? 0, @new?.Grids.Count ?? 0); i++)
            grids.Add(Compare(At(old?.Grids, i), At(@new?.Grids, i)));
        return new TableComparison(old, @new, caption, unit, note, grids)
        {
            Change = ChangeOf(caption.IsSame && unit.IsSame && note.IsSame && grids.All(grid => grid.IsSame)),
        };

        static GridData? At(IReadOnlyList<GridData>? list, int index) => list is not null && index < list.Count ? list[index] : null;
    }

    public ChartComparison Compare(ChartData? old, ChartData? @new)
    {
        var (caption, unit) = (texts.Compare(old?.Caption, @new?.Caption), texts.Compare(old?.Unit, @new?.Unit));
        var categories = texts.MatchLines(old?.Categories ?? [], @new?.Categories ?? []);
        var series = texts.MatchLines(Names(old), Names(@new));
        var values = new List<CellComparison>();
        foreach (var row in series)
        {
            if (row is not { Old: { } oldRow, New: { } newRow }) continue;
            foreach (var column in categories)
            {
                if (column is not { Old: { } oldColumn, New: { } newColumn }) continue;
                var (before, after) = (old!.Series[oldRow].Values, @new!.Series[newRow].Values);
                if (oldColumn >= before.Count || newColumn >= after.Count) continue;
                var text = texts.Compare(before[oldColumn], after[newColumn]);
                if (!text.IsSame) values.Add(new CellComparison(oldRow, oldColumn, newRow, newColumn, row.Head, column.Head, text));
            }
        }

        var comparison = new ChartComparison(old, @new, caption, unit, categories, series, values) { Change = BlockChange.Same };
        return comparison with
        {
            Change = ChangeOf(
                caption.IsSame && unit.IsSame && values.Count == 0 && comparison.HasSameLines
                && HaveSameNames(categories, old?.Categories, @new?.Categories) && HaveSameNames(series, Names(old), Names(@new))),
        };
    }

    private static string[] Names(ChartData? chart) => chart is null ? [] : [.. chart.Series.Select(series => series.Name)];

    private static bool HaveSameNames(IReadOnlyList<LineComparison> lines, IReadOnlyList<string>? old, IReadOnlyList<string>? @new) =>
        lines.All(line => line.Old is not { } before || line.New is not { } after || old![before] == @new![after]);

    private GridComparison Compare(GridData? old, GridData? @new)
    {
        var (oldHeads, newHeads) = (old is null ? null : new GridHeads(old), @new is null ? null : new GridHeads(@new));
        var columns = texts.MatchLines(Columns(oldHeads), Columns(newHeads), (i, j) => SameCells(old!.Rows, @new!.Rows, i, j));
        var pairs = columns.Where(column => column is { Old: not null, New: not null })
            .Select(column => (Old: column.Old!.Value, New: column.New!.Value)).ToList();
        var rows = texts.MatchLines(Rows(old, oldHeads), Rows(@new, newHeads), (i, j) => SameCells(old!.Rows[i], @new!.Rows[j], pairs, newHeads!));
        var (heads, cells) = (new List<CellComparison>(), new List<CellComparison>());
        if (old is not null && @new is not null)
        {
            for (var row = 0; row < Math.Max(old.Header.Count, @new.Header.Count); row++)
                Add(heads, row < old.Header.Count ? row : null, row < @new.Header.Count ? row : null, old.Header, @new.Header, "", areHeads: true);
            foreach (var row in rows.Where(row => row is { Old: not null, New: not null }))
                Add(cells, row.Old, row.New, old.Rows, @new.Rows, row.Head, areHeads: false);
        }

        return new GridComparison(old, @new, columns, rows, heads, cells);

        void Add(
            List<CellComparison> list, int? oldRow, int? newRow, IReadOnlyList<IReadOnlyList<TextData>> oldRows,
            IReadOnlyList<IReadOnlyList<TextData>> newRows, string head, bool areHeads)
        {
            foreach (var column in columns)
            {
                if (column is not { Old: { } oldColumn, New: { } newColumn }) continue;
                // What only counts the rows is a number of the table's own making.
                if (!areHeads && oldColumn == oldHeads!.SerialColumn && newColumn == newHeads!.SerialColumn) continue;
                var (before, after) = (Cell(oldRows, oldRow, oldColumn), Cell(newRows, newRow, newColumn));
                var isHead = areHeads || newHeads!.IsHead(newColumn);
                var text = isHead ? texts.CompareHeads(before, after) : texts.Compare(before, after);
                if (!text.IsSame)
                    list.Add(new CellComparison(oldRow ?? 0, oldColumn, newRow ?? 0, newColumn, head, column.Head, text));
            }
        }

        static TextData? Cell(IReadOnlyList<IReadOnlyList<TextData>> rows, int? row, int column) =>
            row is { } at && column < rows[at].Count ? rows[at][column] : null;
    }

    private static string[] Columns(GridHeads? heads) =>
        heads is null ? [] : [.. Enumerable.Range(0, heads.Columns).Select(heads.Column)];

    private static string[] Rows(GridData? grid, GridHeads? heads) =>
        grid is null ? [] : [.. Enumerable.Range(0, grid.Rows.Count).Select(heads!.Row)];

    /// <summary>In percent, how many cells of two columns are the same.</summary>
    private static int SameCells(
        IReadOnlyList<IReadOnlyList<TextData>> old, IReadOnlyList<IReadOnlyList<TextData>> @new, int oldColumn, int newColumn)
    {
        var (all, same) = (0, 0);
        for (var row = 0; row < Math.Min(old.Count, @new.Count); row++)
            Count(old[row], oldColumn, @new[row], newColumn, ref all, ref same);
        return all == 0 ? 0 : 100 * same / all;
    }

    /// <summary>In percent, how many cells of two rows are the same, their heads apart.</summary>
    private static int SameCells(
        IReadOnlyList<TextData> old, IReadOnlyList<TextData> @new, List<(int Old, int New)> columns, GridHeads heads)
    {
        var (all, same) = (0, 0);
        foreach (var (oldColumn, newColumn) in columns)
            if (!heads.IsHead(newColumn) && newColumn != heads.SerialColumn) Count(old, oldColumn, @new, newColumn, ref all, ref same);
        return all < 2 ? 0 : 100 * same / all;
    }

    private static void Count(
        IReadOnlyList<TextData> old, int oldColumn, IReadOnlyList<TextData> @new, int newColumn, ref int all, ref int same)
    {
        if (oldColumn >= old.Count || newColumn >= @new.Count) return;
        var (before, after) = (old[oldColumn].Text, @new[newColumn].Text);
        if (before.Length == 0 && after.Length == 0) return;
        all++;
        if (before == after) same++;
    }

    private static BlockChange ChangeOf(bool isSame) => isSame ? BlockChange.Same : BlockChange.Changed;
}
