using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Projects;
using ReportCompiler.Sources;

namespace ReportCompiler.Tables;

/// <summary>Makes a grid of texts from CSV.</summary>
internal static class TextGrid
{
    /// <summary>The grid; null when there is no file to make it from.</summary>
    public static TableGrid? Build(TextTable table, IWorld world, ReportProject project, DiagnosticBag diagnostics)
    {
        var parts = Read(table, world, project, diagnostics);
        if (parts.Count == 0) return null;
        var names = table.Columns.Count > 0 ? table.Columns : [.. parts[0].Table.Header.Select(h => h.Text)];
        var schoolHead = SchoolHead(table, project);
        var shift = schoolHead is null ? 0 : 1;
        var heads = schoolHead is null ? names.ToList() : [schoolHead, .. names];
        var rows = new List<TableRow>();
        foreach (var (school, part) in parts)
        {
            if (Columns(table, part, names, parts[0].Table.File, diagnostics) is not { } columns) continue;
            foreach (var row in part.Rows)
            {
                var cells = columns.Select((column, i) => new TableCell(i + shift, InlineText.Lines(row.Fields[column].Text)));
                if (school is not null) cells = cells.Prepend(new TableCell(0, [new TextRun(school)], IsRowHeader: true));
                rows.Add(new TableRow(RowKind.Body, [.. cells]));
            }
        }

        TableMerging.MergeColumns(rows, [.. MergedColumns(table, heads, diagnostics)]);
        return new TableGrid(
            [.. heads.Select((_, i) => i < shift ? ColumnKind.Label : Kind(rows, i))],
            [new TableRow(RowKind.Header, [.. heads.Select((head, i) => new TableCell(i, [new TextRun(head)]))])],
            rows);
    }

    /// <summary>Where a file has the table's columns; null when it lacks one, which is reported.</summary>
    private static List<int>? Columns(
        TextTable table, CsvTable part, IReadOnlyList<string> names, string firstFile, DiagnosticBag diagnostics)
    {
        if (table.Columns.Count == 0 && !part.Header.Select(h => h.Text).SequenceEqual(names))
        {
            diagnostics.Add(TableDiagnostics.DifferentColumns(part.Header[0].Span, firstFile));
            return null;
        }

        var columns = names.Select(name => part.IsComplete ? part.Require([name], diagnostics) : part.Find(name)).ToList();
        return columns.Contains(null) ? null : [.. columns.Select(column => column!.Value)];
    }

    /// <summary>Head of the column with the schools' names; null where there is none: in a table of one file, and in the report
    /// of one school.</summary>
    private static string? SchoolHead(TextTable table, ReportProject project) =>
        project.Subject.IsRegion ? table.SchoolHead : null;

    private static ColumnKind Kind(IReadOnlyList<TableRow> rows, int column) =>
        TextColumns.Kind(rows.SelectMany(row => row.Cells).Where(cell => cell.Column == column));

    /// <summary>The files that a table is made from, as far as they are there, each with the school whose rows it holds; null
    /// for a file of the report.</summary>
    public static IEnumerable<(Entity? School, string Path)> Files(TextTable table, IWorld world, ReportProject project)
    {
        var files = SchoolHead(table, project) is null
            ? [((Entity?)null, $"tables/{table.Source.Text}")]
            : project.Schools.Select(school => ((Entity?)school, $"{school.Folder}/tables/{table.Source.Text}"));
        return files.Where(file => world.Read(file.Item2) is not null);
    }

    private static List<(string? School, CsvTable Table)> Read(
        TextTable table, IWorld world, ReportProject project, DiagnosticBag diagnostics)
    {
        var files = Files(table, world, project).ToList();
        // A report need not have every table of its layout, but one that it describes itself it means to print.
        if (files.Count == 0 && SchoolHead(table, project) is null && DescriptionFiles.IsOfReport(table.Span))
            diagnostics.Add(TableDiagnostics.NoSource(table.Source.Span, $"tables/{table.Source.Text}"));
        var parts = new List<(string?, CsvTable)>();
        foreach (var (school, path) in files)
            if (CsvFile.Read(world, path, diagnostics) is { } csv) parts.Add((school?.Name, csv));
        return parts;
    }

    private static IEnumerable<int> MergedColumns(TextTable table, List<string> heads, DiagnosticBag diagnostics)
    {
        foreach (var name in table.Merged.Where(name => name != table.SchoolHead || heads.Contains(name)))
        {
            var column = heads.IndexOf(name);
            if (column >= 0)
                yield return column;
            else
                diagnostics.Add(TableDiagnostics.NoSuchColumn(table.Source.Span, name, NearestName.Find(name, heads)));
        }
    }
}
