using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;

namespace ReportCompiler.Starting;

/// <summary>A CSV file as typed, cell by cell with quotes and spaces, so that some cells can change and all else
/// stays.</summary>
internal sealed class CsvCells
{
    private readonly SourceText _source;
    private readonly int _start;
    private readonly char _delimiter;
    private readonly List<Record> _records = [];

    public CsvCells(SourceText source)
    {
        _source = source;
        (_start, _delimiter) = CsvDelimiter.Find(source.Text);
        for (var at = _start; at < source.Text.Length;) at = Cut(at);
    }

    /// <summary>Where a field of the file stands: the index of its column, empty and nameless columns counted.</summary>
    public int ColumnOf(CsvField field)
    {
        var record = RecordOf(field.Span);
        return record.Cells.FindLastIndex(cell => cell.Place.CompareTo(field.Span) <= 0);
    }

    /// <summary>Replaces a cell.</summary>
    public void Replace(SourceSpan row, int column, Func<string, string> change)
    {
        var cells = RecordOf(row).Cells;
        if (column < cells.Count) cells[column] = cells[column] with { Text = change(cells[column].Text) };
    }

    /// <summary>Leaves a row out.</summary>
    public void RemoveRow(SourceSpan row) => _records.Remove(RecordOf(row));

    /// <summary>The text, without some columns.</summary>
    public string Write(IReadOnlySet<int> without) => _source.Text[.._start] + string.Concat(_records.Select(record =>
        string.Join(_delimiter, record.Cells.Where((_, column) => !without.Contains(column)).Select(cell => cell.Text)) + record.End));

    private Record RecordOf(SourceSpan place) => _records.FindLast(record => record.Cells[0].Place.CompareTo(place) <= 0)!;

    private int Cut(int at)
    {
        var text = _source.Text;
        var cells = new List<Cell>();
        while (true)
        {
            var start = at;
            while (at < text.Length && text[at] is ' ' or '\u3000') at++;
            if (at < text.Length && text[at] == '"')
            {
                for (at++; at < text.Length; at++)
                {
                    if (text[at] != '"') continue;
                    if (at + 1 >= text.Length || text[at + 1] != '"') break;
                    at++;
                }
            }

            while (at < text.Length && text[at] != _delimiter && text[at] != '\n') at++;
            cells.Add(new Cell(_source.Span(start, 0), text[start..at]));
            if (at < text.Length && text[at] == _delimiter)
            {
                at++;
                continue;
            }

            var end = at < text.Length ? "\n" : "";
            _records.Add(new Record(cells, end));
            return at + end.Length;
        }
    }

    private sealed record Cell(SourceSpan Place, string Text);

    private sealed record Record(List<Cell> Cells, string End);
}
