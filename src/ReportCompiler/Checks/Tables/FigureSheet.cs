using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;

namespace ReportCompiler.Checks.Tables;

/// <summary>A table of texts, seen as rows and columns of figures.</summary>
internal sealed class FigureSheet
{
    private readonly Func<int, int, SheetCell> _cell;

    private FigureSheet(IReadOnlyList<SheetLine> rows, IReadOnlyList<SheetLine> columns, Func<int, int, SheetCell> cell) =>
        (Rows, Columns, _cell) = (rows, columns, cell);

    /// <summary>The rows of the body.</summary>
    public IReadOnlyList<SheetLine> Rows { get; }

    /// <summary>All columns, those of words too.</summary>
    public IReadOnlyList<SheetLine> Columns { get; }

    /// <summary>The cell at a crossing.</summary>
    public SheetCell this[int row, int column] => _cell(row, column);

    /// <summary>The same with rows for columns.</summary>
    public FigureSheet Turned() => new(Columns, Rows, (row, column) => _cell(column, row));

    /// <summary>Reads a file.</summary>
    public static FigureSheet Read(CsvTable table)
    {
        var cells = table.Rows.Select(row => row.Fields
            .Select(field => new SheetCell(FactText.Parse(field.Text), field.Text, field.Span)).ToArray()).ToArray();
        var rows = table.Rows.Select((row, i) => Row(table, row, cells[i])).ToList();
        return new FigureSheet(rows, [.. table.Header.Select((head, i) => Column(head, i, rows, cells))],
            (row, column) => cells[row][column]);
    }

    private static SheetLine Row(CsvTable table, CsvRow row, SheetCell[] cells)
    {
        foreach (var field in row.Fields)
            if (LineWords.TotalRow(field.Text) is { } total) return new SheetLine(field.Text, field.Span, total);
        var name = row.Fields.Where((_, i) => !LineWords.IsNumbering(table.Header[i].Text) && cells[i].IsText)
            .FirstOrDefault() ?? row.Fields[0];
        return new SheetLine(name.Text, name.Span, LineWords.Row(name.Text));
    }

    /// <summary>A column counts as figures when every part of it is a number, or nothing.</summary>
    private static SheetLine Column(CsvField head, int column, IReadOnlyList<SheetLine> rows, SheetCell[][] cells)
    {
        var role = LineWords.Column(head.Text);
        var parts = cells.Where((_, row) => rows[row].Role is LineRole.Part or LineRole.OfWhich)
            .Select(row => row[column]).ToList();
        var isFigures = parts.Exists(cell => cell.IsNumber) && parts.TrueForAll(cell => cell.IsNumber || cell.IsNothing);
        if (!isFigures) role = LineRole.Text;
        else if (role != LineRole.Share && parts.Exists(cell => cell.Value.IsPercent)) role = LineRole.Apart;
        return new SheetLine(head.Text, head.Span, role);
    }
}

/// <summary>A row or a column.</summary>
/// <param name="Name">Its head, as typed.</param>
/// <param name="Span">Where the head stands.</param>
/// <param name="Role">What it is to the others.</param>
internal sealed record SheetLine(string Name, SourceSpan Span, LineRole Role)
{
    /// <summary>True for a total of any kind.</summary>
    public bool IsTotal => Role is LineRole.Subtotal or LineRole.Total or LineRole.GrandTotal;

    /// <summary>True for figures that can be added up along the line.</summary>
    public bool AddsUp => IsTotal || Role is LineRole.Part or LineRole.OfWhich;
}

/// <summary>A cell.</summary>
/// <param name="Value">What its text means.</param>
/// <param name="Text">The text as typed.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record SheetCell(FactText Value, string Text, SourceSpan Span)
{
    /// <summary>Above this, digits are a number of something, such as a telephone, and not a figure.</summary>
    private const decimal Most = 1_000_000_000_000_000;

    /// <summary>True for a figure.</summary>
    public bool IsNumber => Value is { Kind: FactTextKind.Number, Value: > -Most and < Most };

    /// <summary>True for an empty cell and one that says not applicable: they add nothing.</summary>
    public bool IsNothing => Value.Kind is FactTextKind.Empty or FactTextKind.NotApplicable;

    /// <summary>True for words.</summary>
    public bool IsText => Value.Kind == FactTextKind.Invalid;

    /// <summary>The number; 0 where there is none.</summary>
    public decimal Number => Value.Value;

    /// <summary>How far the number may be from the exact one that it was rounded from; a whole number is exact.</summary>
    public decimal HalfUnit => Value.Decimals == 0 ? 0 : HalfUnitAt(Value.Decimals);

    /// <summary>Half a unit of the last of so many decimals.</summary>
    public static decimal HalfUnitAt(int decimals)
    {
        var half = 0.5m;
        for (var i = 0; i < decimals; i++) half /= 10;
        return half;
    }
}
