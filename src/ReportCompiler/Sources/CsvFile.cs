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
        var columns = Columns(header, rows, diagnostics);
        ReportDoubledColumns(columns.Select(column => header[column]), diagnostics);
        return new CsvTable(source.File, [.. columns.Select(column => header[column])],
            [.. rows.Where(row => HasAllFields(row, header, columns, diagnostics))
                .Select(row => new CsvRow(row.Span, [.. columns.Select(column => row.Fields[column])]))]);
    }

    /// <summary>The columns that count: those with a name. A nameless column is left out when nothing stands in it,
    /// and reported otherwise.</summary>
    private static List<int> Columns(IReadOnlyList<CsvField> header, List<CsvRow> rows, DiagnosticBag diagnostics)
    {
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
            if (filled is not null)
                diagnostics.Add(SourceDiagnostics.NamelessColumn(header[column], column + 1, filled));
        }

        return columns;
    }

    private static void ReportDoubledColumns(IEnumerable<CsvField> names, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, CsvField>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
            if (!seen.TryAdd(name.Text, name)) diagnostics.Add(SourceDiagnostics.DoubledColumn(name, seen[name.Text]));
    }

    /// <summary>Reports a row that is shorter than its last named column, or that holds something beyond the
    /// header.</summary>
    private static bool HasAllFields(
        CsvRow row, IReadOnlyList<CsvField> header, List<int> columns, DiagnosticBag diagnostics)
    {
        var surplus = row.Fields.Skip(header.Count).FirstOrDefault(field => field.Text.Length > 0);
        if (row.Fields.Count > columns[^1] && surplus is null) return true;
        diagnostics.Add(SourceDiagnostics.RaggedRow(row, surplus, expected: columns.Count, header[columns[^1]]));
        return false;
    }
}
