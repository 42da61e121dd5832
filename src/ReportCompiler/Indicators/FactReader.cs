using ReportCompiler.Diagnostics;
using ReportCompiler.Projects;
using ReportCompiler.Sources;

namespace ReportCompiler.Indicators;

/// <summary>Reads the facts of a report: each CSV file in the folder of the region or of a school.</summary>
internal static class FactReader
{
    public static FactTable Read(IWorld world, ReportProject project, Catalogue catalogue, DiagnosticBag diagnostics)
    {
        var facts = new FactTable();
        foreach (var (file, entity) in Files(world, project))
        {
            if (CsvFile.Read(world, file, diagnostics) is not { } table) continue;
            if (FactColumns.Read(table, catalogue, project, diagnostics) is not { } columns) continue;
            foreach (var row in table.Rows)
                ReadRow(row, columns, entity, project, facts, diagnostics);
        }

        return facts;
    }

    /// <summary>The files of facts, with whose they are unless they say otherwise.</summary>
    public static IEnumerable<(string File, Entity Entity)> Files(IWorld world, ReportProject project)
    {
        foreach (var file in world.Files)
        {
            if (!file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)) continue;
            var folder = ProjectPath.FolderOf(file);
            if (project.Entities.FirstOrDefault(e => e.Folder == folder) is { } entity) yield return (file, entity);
        }
    }

    private static void ReadRow(
        CsvRow row, FactColumns columns, Entity folder, ReportProject project, FactTable facts, DiagnosticBag diagnostics)
    {
        if (columns.RowSubject(row, new FactSubject(null, folder, project.Period, Breakdown.Whole), diagnostics)
            is not { } subject)
            return;
        ReadSurveyed(row, columns, subject, facts, diagnostics);
        ReadRemarks(row, columns, subject, project, facts);
        foreach (var column in columns.Values)
        {
            var field = row.Fields[column.Index];
            var about = subject.With(column.Subject);
            if ((about.Indicator ?? columns.FileIndicator(diagnostics)) is not { } indicator) return;
            var key = new FactKey(indicator.Id, about.Entity!.Id, about.Period!.Value, about.Breakdown);
            if (ReadValue(field, indicator, diagnostics) is not { } value)
            {
                facts.AddEmpty(key, field.Span);
                continue;
            }

            facts.Add(new Fact(key, value, field.Text, field.Span));
        }
    }

    /// <summary>Reads how many persons were asked, for the indicator of the row.</summary>
    private static void ReadSurveyed(
        CsvRow row, FactColumns columns, FactSubject subject, FactTable facts, DiagnosticBag diagnostics)
    {
        if (columns.Surveyed is not { } column) return;
        if ((subject.Indicator ?? columns.FileIndicator(diagnostics)) is not { } indicator) return;
        var field = row.Fields[column];
        if (!indicator.IsSurveyed)
        {
            // A table of several kinds of figures has a dash there, or nothing.
            if (FactText.Parse(field.Text).Kind is not (FactTextKind.NotApplicable or FactTextKind.Empty))
                diagnostics.Add(IndicatorDiagnostics.NotSurveyed(field.Span, indicator.Name));
            return;
        }

        var key = new FactKey(indicator.SurveyedId, subject.Entity!.Id, subject.Period!.Value, subject.Breakdown);
        if (ReadValue(field, IndicatorReader.Surveyed(indicator), diagnostics) is { } value)
            facts.Add(new Fact(key, value, field.Text, field.Span));
        else
            facts.AddEmpty(key, field.Span);
    }

    /// <summary>Keeps what is said about the indicator of the row in the report's year.</summary>
    private static void ReadRemarks(
        CsvRow row, FactColumns columns, FactSubject subject, ReportProject project, FactTable facts)
    {
        if (subject.Indicator is not { } indicator || subject.Period != project.Period || !subject.Breakdown.IsWhole) return;
        foreach (var (column, kind) in columns.Remarks)
            if (row.Fields[column].Text is { Length: > 0 } text) facts.AddRemark(indicator, subject.Entity!, kind, text);
    }

    /// <summary>The value of a cell; null for an empty cell and for one that is wrong.</summary>
    private static FactText? ReadValue(CsvField field, Indicator indicator, DiagnosticBag diagnostics)
    {
        var value = FactText.Parse(field.Text);
        switch (value.Kind)
        {
            case FactTextKind.Empty:
                return null;
            case FactTextKind.Invalid:
                diagnostics.Add(IndicatorDiagnostics.NotANumber(field.Span, field.Text));
                return null;
            case FactTextKind.Ratio when indicator.Type == IndicatorType.Ratio:
                return value with { Kind = FactTextKind.Number };
            case FactTextKind.Ratio:
                diagnostics.Add(IndicatorDiagnostics.Ratio(field.Span, field.Text));
                return null;
            case FactTextKind.Number when value.IsPercent && !indicator.IsPercent:
                diagnostics.Add(IndicatorDiagnostics.UnexpectedPercent(
                    field.Span, field.Text, indicator.Name, indicator.Unit));
                return null;
            default:
                return value;
        }
    }
}
