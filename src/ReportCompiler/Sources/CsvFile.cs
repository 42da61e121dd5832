using ReportCompiler.Diagnostics;

namespace ReportCompiler.Sources;

/// <summary>Reads CSV as Excel in China writes it: the columns divided by comma, tab or semicolon, whichever the
/// header uses; quoted cells with line breaks; empty columns and rows at the edges.</summary>
internal static class CsvFile
{
    /// <summary>Reads a file.</summary>
    /// <returns>The table without the rows that were reported; null when there is no header to read the rows
    /// by.</returns>
    public static CsvTable? Read(IWorld world, string path, DiagnosticBag diagnostics) =>
        TextFile.Read(world, path, diagnostics) is { } source ? Parse(source, diagnostics) : null;

    /// <summary>Parses a text.</summary>
    /// <returns>The table without the rows that were reported; null when there is no header to read the rows
    /// by.</returns>
    public static CsvTable? Parse(SourceText source, DiagnosticBag diagnostics)
    {
        var (start, delimiter) = CsvDelimiter.Find(source.Text);
        var records = CsvRecords.Read(source, start, delimiter, diagnostics)
            .Where(record => record.Fields.Any(field => field.Text.Length > 0)).ToList();
        if (records.Count == 0)
        {
            diagnostics.Add(SourceDiagnostics.EmptyCsv(source.File));
            return null;
        }

        var header = records[0].Fields;
        if (header.Count == 1 && header[0].Text.Contains('，'))
        {
            diagnostics.Add(SourceDiagnostics.FullWidthComma(header[0]));
            return null;
        }

        var rows = records.Skip(1).ToList();
        var columns = Columns(header, rows, diagnostics, out var isComplete);
        var last = columns[^1];
        RemoveDoubledColumns(columns, header, diagnostics);
        return new CsvTable(source.File, [.. columns.Select(column => header[column])],
            [.. rows.Where(row => HasAllFields(row, header, last, diagnostics))
                .Select(row => new CsvRow(row.Span, [.. columns.Select(column => row.Fields[column])]))])
        {
            IsComplete = isComplete,
        };
    }

    /// <summary>The columns that count: those with a name. A nameless column is left out when nothing stands in it,
    /// and reported otherwise.</summary>
    private static List<int> Columns(
        IReadOnlyList<CsvField> header, List<CsvRow> rows, DiagnosticBag diagnostics, out bool isComplete)
    {
        isComplete = true;
        var columns = new List<int>();
        for (var column = 0; column < header.Count; column++)
        {
            if (header[column].Text.Length > 0)
            {
                columns.Add(column);
                continue;
            }

            var filled = rows.Where(row => row.Fields.Count > column).Select(row => row.Fields[column])
                .FirstOrDefault(field => field.Text.Length > 0);
            if (filled is null) continue;
            isComplete = false;
            diagnostics.Add(SourceDiagnostics.NamelessColumn(header[column], column + 1, filled));
        }

        return columns;
    }

    /// <summary>Reports the second of two columns of one name, and leaves it out: what stands in it would contradict the
    /// first.</summary>
    private static void RemoveDoubledColumns(
        List<int> columns, IReadOnlyList<CsvField> header, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, CsvField>(StringComparer.OrdinalIgnoreCase);
        columns.RemoveAll(column =>
        {
            var name = header[column];
            if (seen.TryAdd(name.Text, name)) return false;
            diagnostics.Add(SourceDiagnostics.DoubledColumn(name, seen[name.Text]));
            return true;
        });
    }

    /// <summary>Reports a row that is shorter than its last named column, or that holds something beyond the
    /// header.</summary>
    private static bool HasAllFields(
        CsvRow row, IReadOnlyList<CsvField> header, int last, DiagnosticBag diagnostics)
    {
        var surplus = row.Fields.Skip(header.Count).FirstOrDefault(field => field.Text.Length > 0);
        if (row.Fields.Count > last && surplus is null) return true;
        // A quote that never closes swallows the cells behind it, and is reported as such.
        if (surplus is null && row.HasUnclosedQuote) return false;
        diagnostics.Add(SourceDiagnostics.RaggedRow(row, surplus, expected: last + 1, header[last]));
        return false;
    }
}
