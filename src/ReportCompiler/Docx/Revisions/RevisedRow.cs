using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportCompiler.Docx.Revisions;

/// <summary>A row of a table, read for comparison.</summary>
internal sealed class RevisedRow
{
    private readonly IReadOnlyList<string> _cells;
    private readonly string _shape;
    private readonly bool _isHead;

    public RevisedRow(TableRow row, ParagraphReader reader)
    {
        Row = row;
        _cells = [.. row.Elements<TableCell>().Select(cell => string.Join('\n', cell.Elements<Paragraph>().Select(paragraph => reader.Read(paragraph).Key)))];
        _shape = string.Join(' ', row.Elements<TableCell>().Select(Shape));
        _isHead = row.TableRowProperties?.GetFirstChild<TableHeader>() is not null;
        Key = $"{_isHead} {_shape}\u0002{string.Join('\u0002', _cells)}";
    }

    /// <summary>The row.</summary>
    public TableRow Row { get; }

    /// <summary>Equal for rows that say the same.</summary>
    public string Key { get; }

    /// <summary>How much speaks for this row being the other one, with other figures: above all the same first cell, then other
    /// cells that are the same; 0 for nothing. Rows whose cells are merged otherwise are not one: reject a change, and a cell
    /// would be covered that has text.</summary>
    public int Weight(RevisedRow other)
    {
        if (_isHead != other._isHead || _shape != other._shape) return 0;
        if (_isHead) return 1 + Same(other);
        var filled = _cells.Zip(other._cells).Count(pair => pair.First.Length + pair.Second.Length > 0);
        if (_cells[0].Length > 0 && _cells[0] == other._cells[0]) return (2 * filled) + Same(other);
        return 2 * Same(other) >= filled ? Same(other) : 0;
    }

    private int Same(RevisedRow other) =>
        _cells.Zip(other._cells).Count(pair => pair.First.Length > 0 && pair.First == pair.Second);

    private static string Shape(TableCell cell)
    {
        var properties = cell.TableCellProperties;
        var merge = properties?.VerticalMerge is { } vertical ? vertical.Val?.InnerText ?? "continue" : "";
        return $"{properties?.GridSpan?.Val?.Value ?? 1}{merge}";
    }
}
