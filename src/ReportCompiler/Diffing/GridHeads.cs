using System.Globalization;
using ReportCompiler.Data;

namespace ReportCompiler.Diffing;

/// <summary>What the rows and columns of a table are called. Data do not say which cells are heads: they are the first columns
/// without figures, or in a table without any figure the first ones that tell all rows apart.</summary>
internal sealed class GridHeads
{
    private readonly GridData _grid;
    private readonly List<int> _headColumns = [];

    public GridHeads(GridData grid)
    {
        _grid = grid;
        Columns = grid.Header.Concat(grid.Rows).Select(row => row.Count).DefaultIfEmpty().Max();
        SerialColumn = Columns > 1 && IsSerial(0) ? 0 : null;
        FindHeadColumns();
    }

    /// <summary>How many columns there are.</summary>
    public int Columns { get; }

    /// <summary>The column that only counts the rows; null for none.</summary>
    public int? SerialColumn { get; }

    /// <summary>The heads of a row, joined by 、.</summary>
    public string Row(int row) => Joined(_headColumns.Select(column => Text(_grid.Rows[row], column)));

    /// <summary>The heads of a column from top to bottom, joined by 、.</summary>
    public string Column(int column) => Joined(_grid.Header.Select(row => Text(row, column)));

    /// <summary>Whether the cells of a column are heads of rows.</summary>
    public bool IsHead(int column) => _headColumns.Contains(column);

    private static string Text(IReadOnlyList<TextData> row, int column) => column < row.Count ? row[column].Text.Trim() : "";

    /// <summary>What stands in several cells by merging is one head.</summary>
    private static string Joined(IEnumerable<string> heads)
    {
        var joined = new List<string>();
        foreach (var head in heads)
            if (head.Length > 0 && (joined.Count == 0 || joined[^1] != head)) joined.Add(head);
        return string.Join('、', joined);
    }

    private bool IsSerial(int column)
    {
        if (Column(column) is "序号" or "编号") return true;
        return _grid.Rows.Count > 1
            && _grid.Rows.Select((row, i) => Text(row, column) == (i + 1).ToString(CultureInfo.InvariantCulture)).All(same => same);
    }

    private void FindHeadColumns()
    {
        var hasFigures = _grid.Rows.Any(row => row.Any(cell => cell.Figures.Count > 0));
        for (var column = 0; column < Columns; column++)
        {
            if (column == SerialColumn) continue;
            if (_headColumns.Count > 0 && (column == Columns - 1 || (!hasFigures && TellsRowsApart()))) return;
            if (_grid.Rows.Any(row => column < row.Count && row[column].Figures.Count > 0)) return;
            _headColumns.Add(column);
        }
    }

    private bool TellsRowsApart()
    {
        var heads = new HashSet<string>(StringComparer.Ordinal);
        return Enumerable.Range(0, _grid.Rows.Count).All(row => heads.Add(Row(row)));
    }
}
