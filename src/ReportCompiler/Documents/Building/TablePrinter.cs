using ReportCompiler.Diagnostics;
using ReportCompiler.Tables;
using ReportCompiler.Templates;

namespace ReportCompiler.Documents.Building;

/// <summary>Prints each described table where a template names it, once.</summary>
internal sealed class TablePrinter(
    IReadOnlyDictionary<string, TableDescription> tables, TableBuilder builder, Numbering numbering,
    DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _printed = new(StringComparer.Ordinal);

    /// <summary>The table; null when there is none of that id, or it was printed before, which is reported.</summary>
    public TableBlock? Build(TablePlace place)
    {
        if (!tables.TryGetValue(place.Id, out var table))
        {
            diagnostics.Add(DocumentDiagnostics.UnknownTable(
                place.Span, place.Id, NearestName.Find(place.Id, tables.Keys)));
            return null;
        }

        if (_printed.Add(place.Id))
            return builder.Build(table, caption => numbering.Table($"tbl-{table.Id}", caption, table.Span));
        diagnostics.Add(DocumentDiagnostics.TableTwice(place.Span, place.Id));
        return null;
    }

    /// <summary>Reports the tables that no template named.</summary>
    public void ReportUnprinted()
    {
        foreach (var table in tables.Values.Where(table => !_printed.Contains(table.Id)))
            diagnostics.Add(DocumentDiagnostics.NotPrinted(table.Span, "表格", "table", table.Id));
    }
}
