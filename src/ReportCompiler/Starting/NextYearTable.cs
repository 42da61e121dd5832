using ReportCompiler.Indicators;
using ReportCompiler.Sources;

namespace ReportCompiler.Starting;

/// <summary>Turns a table of last year's figures into this year's: the same rows and heads, no figures. Those of earlier years
/// come from last year's project, and are left out.</summary>
internal static class NextYearTable
{
    /// <summary>The text of the table for another year.</summary>
    /// <param name="source">The text.</param>
    /// <param name="table">The table that it is.</param>
    /// <param name="columns">What its columns are about.</param>
    /// <param name="last">The year of last year's report.</param>
    /// <param name="year">The new year.</param>
    public static string Write(SourceText source, CsvTable table, FactColumns columns, Period last, Period year)
    {
        var cells = new CsvCells(source);
        var typed = table.Header.Select(cells.ColumnOf).ToList();
        var header = table.Header[0].Span;
        var without = new HashSet<int>();
        var years = columns.Values.Where(value => value.Subject.Period is not null).ToList();
        if (years.Count > 0)
        {
            var kept = Kept(years.Select(value => value.Subject.Period!.Value), last);
            foreach (var (index, subject) in years)
            {
                if (subject.Period == kept) cells.Replace(header, typed[index], text => YearText.Move(text, kept.Year, year.Year));
                else without.Add(typed[index]);
            }
        }

        var emptied = columns.Values.Select(value => value.Index)
            .Concat(columns.Remarks.Where(remark => remark.Kind == RemarkKind.Note).Select(remark => remark.Index)).ToList();
        if (columns.Surveyed is { } surveyed) emptied.Add(surveyed);
        var removed = new List<CsvRow>();
        if (columns.Years is { } column && table.Rows.Count > 0)
        {
            var kept = Kept(table.Rows.Select(row => Period.Parse(row.Fields[column].Text)!.Value), last);
            foreach (var row in table.Rows)
            {
                if (Period.Parse(row.Fields[column].Text) == kept)
                    cells.Replace(row.Span, typed[column], text => YearText.Move(text, kept.Year, year.Year));
                else removed.Add(row);
            }
        }

        foreach (var row in table.Rows)
            foreach (var index in emptied) cells.Replace(row.Span, typed[index], _ => "");
        foreach (var row in removed) cells.RemoveRow(row.Span);
        return cells.Write(without);
    }

    /// <summary>The year whose place the new one takes: last year's, or the latest that the table has.</summary>
    private static Period Kept(IEnumerable<Period> years, Period last)
    {
        var all = years.ToHashSet();
        return all.Contains(last) ? last : all.Max();
    }
}
