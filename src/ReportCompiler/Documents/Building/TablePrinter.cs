using ReportCompiler.Diagnostics;
using ReportCompiler.Tables;
using ReportCompiler.Templates;

namespace ReportCompiler.Documents.Building;

/// <summary>Prints each described table where a template names it, once.</summary>
internal sealed class TablePrinter(
    IReadOnlyDictionary<string, TableDescription?> tables, TableBuilder builder, Numbering numbering,
    DiagnosticBag diagnostics)
{
    /// <summary>Word opens no table with more columns; on a page turned to landscape each would be narrower than a digit.</summary>
    private const int MostColumns = 63;

    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly List<PrintedTable> _printed = [];

    /// <summary>The tables printed so far, in order.</summary>
    public IReadOnlyList<PrintedTable> Printed => _printed;

    /// <summary>The table; null when there is none of that id, or it was printed before, which is reported.</summary>
    public TableBlock? Build(TablePlace place)
    {
        if (!tables.TryGetValue(place.Id, out var table))
        {
            diagnostics.Add(DocumentDiagnostics.UnknownTable(
                place.Span, place.Id, NearestName.Find(place.Id, tables.Keys)));
            return null;
        }

        if (!_named.Add(place.Id))
        {
            diagnostics.Add(DocumentDiagnostics.TableTwice(place.Span, place.Id));
            return null;
        }

        var anchor = $"tbl-{place.Id}";
        var block = table is null
            ? null
            : builder.Build(table, caption => table is AnnexTable annex
                ? numbering.Annex(anchor, annex.Number, caption, table.Span)
                : numbering.Table(anchor, caption, table.Span));
        if (block is null)
        {
            numbering.LeaveOut(anchor);
            return null;
        }

        _printed.Add(new PrintedTable(table!, block));
        var columns = block.Grids.Max(grid => grid.Columns.Count);
        if (columns <= MostColumns) return block;
        diagnostics.Add(DocumentDiagnostics.TooManyColumns(table!.Span, table.Id, columns, MostColumns));
        return block with { Grids = [Gap($"〔缺表：共 {columns} 列，一页印不下〕")], Note = null };
    }

    private static TableGrid Gap(string text) => new(
        [ColumnKind.Label], [], [new TableRow(RowKind.Body, [new TableCell(0, [new TextRun(text)])])]);

    /// <summary>Reports the report's own tables that no template named; of its layout's it prints what its outline has
    /// room for.</summary>
    public void ReportUnprinted()
    {
        var own = tables.Values.OfType<TableDescription>().Where(table => DescriptionFiles.IsOfReport(table.Span));
        foreach (var table in own.Where(table => !_named.Contains(table.Id)))
            numbering.ReportUnprinted($"tbl-{table.Id}", table.Span, "表格", "table", table.Id);
    }
}
