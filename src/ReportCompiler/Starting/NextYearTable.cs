using ReportCompiler.Indicators;
using ReportCompiler.Sources;

namespace ReportCompiler.Starting;

/// <summary>Turns a table of last year's figures into this year's: the same rows and heads, no figures. Those of earlier years
/// come from last year's project, and are left out.</summary>
internal static class NextYearTable
{
    /// <summary>The text of the table for another year; null where it holds earlier years only, which last year's project goes on
    /// supplying.</summary>
    /// <param name="source">The text.</param>
    /// <param name="table">The table that it is.</param>
    /// <param name="columns">What its columns are about.</param>
    /// <param name="last">The year of last year's report.</param>
    /// <param name="year">The new year.</param>
    public static string? Write(SourceText source, CsvTable table, FactColumns columns, Period last, Period year)
    {
        var cells = new CsvCells(source);
        var typed = table.Header.Select(cells.ColumnOf).ToList();
        var header = table.Header[0].Span;
        var without = new HashSet<int>();
        var years = columns.Values.Where(value => value.Subject.Period is not null).ToList();
        if (years.Count > 0)
        {
            if (years.TrueForAll(value => value.Subject.Period != last)) return null;
            foreach (var (index, subject) in years)
            {
                if (subject.Period == last) cells.Replace(header, typed[index], text => YearShift.Move(text, last.Year, year.Year));
                else without.Add(typed[index]);
            }
        }

        var emptied = columns.Values.Select(value => value.Index)
            .Concat(columns.Remarks.Where(remark => remark.Kind == RemarkKind.Note).Select(remark => remark.Index)).ToList();
        if (columns.Surveyed is { } surveyed) emptied.Add(surveyed);
        var removed = new List<CsvRow>();
        if (columns.Years is { } column && table.Rows.Count > 0)
        {
            foreach (var row in table.Rows)
            {
                if (Period.Parse(row.Fields[column].Text) == last)
                    cells.Replace(row.Span, typed[column], text => YearShift.Move(text, last.Year, year.Year));
                else removed.Add(row);
            }

            if (removed.Count == table.Rows.Count) return null;
        }

        foreach (var row in table.Rows)
            foreach (var index in emptied) cells.Replace(row.Span, typed[index], _ => "");
        foreach (var row in removed) cells.RemoveRow(row.Span);
        return cells.Write(without);
    }
}
