using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportCompiler.Docx.Revisions;

/// <summary>Writes tables with the rows that were inserted and deleted, and the changes in their cells.</summary>
/// <param name="story">The story in which they stand.</param>
/// <param name="paragraphs">Writes what stands in their cells.</param>
internal sealed class TableMerge(StoryMerge story, ParagraphMerge paragraphs)
{
    /// <summary>A table of both documents. One that has other columns is taken out and put in as a whole.</summary>
    public IEnumerable<Table> Merge(Table old, Table @new)
    {
        var widths = Widths(@new);
        if (Widths(old).Count != widths.Count) return [Delete(old), Insert(@new)];
        var (before, after) = (Rows(old, story.Old), Rows(@new, story.New));
        var matches = SequenceAlignment.Match(before, after, row => row.Key, (one, other) => one.Weight(other));
        foreach (var row in after) row.Row.Remove();
        var next = 0;
        for (var (from, at) = (0, 0); at <= before.Count; at++)
        {
            if (at < before.Count && matches[at] < 0) continue;
            for (; from < at; from++) @new.Append(Delete(before[from].Row, widths));
            for (var end = at < before.Count ? matches[at] : after.Count; next < end; next++) @new.Append(Insert(after[next].Row));
            if (at < before.Count) @new.Append(Keep(before[from++].Row, after[next++].Row));
        }

        return [@new];
    }

    /// <summary>A table that only the new document has.</summary>
    public Table Insert(Table @new)
    {
        foreach (var row in @new.Elements<TableRow>()) Insert(row);
        return @new;
    }

    /// <summary>A table that only the old document has.</summary>
    public Table Delete(Table old)
    {
        var widths = Widths(old);
        var deleted = (Table)old.CloneNode(true);
        deleted.RemoveAllChildren<TableRow>();
        deleted.Append(old.Elements<TableRow>().Select(row => Delete(row, widths)));
        return deleted;
    }

    private TableRow Insert(TableRow @new)
    {
        foreach (var paragraph in @new.Descendants<Paragraph>().ToList())
            Replace(paragraph, paragraphs.Insert(story.New.Read(paragraph)));
        story.Marks.Insert(@new);
        return @new;
    }

    private TableRow Delete(TableRow old, IReadOnlyList<int> widths)
    {
        var deleted = (TableRow)old.CloneNode(true);
        foreach (var (copy, paragraph) in deleted.Descendants<Paragraph>().ToList().Zip(old.Descendants<Paragraph>()))
            Replace(copy, paragraphs.Delete(story.Old.Read(paragraph)));
        story.Marks.Delete(deleted);
        Fit(deleted, widths);
        return deleted;
    }

    /// <summary>Rows are kept only with cells that are merged in the same way; each cell holds a paragraph.</summary>
    private TableRow Keep(TableRow old, TableRow @new)
    {
        foreach (var (before, after) in old.Descendants<Paragraph>().Zip(@new.Descendants<Paragraph>().ToList()))
            Replace(after, paragraphs.Merge(story.Old.Read(before), story.New.Read(after)));
        return @new;
    }

    private static void Replace(Paragraph paragraph, Paragraph other)
    {
        if (other != paragraph) paragraph.Parent!.ReplaceChild(other, paragraph);
    }

    private static List<RevisedRow> Rows(Table table, ParagraphReader reader) =>
        [.. table.Elements<TableRow>().Select(row => new RevisedRow(row, reader))];

    /// <summary>Widths of the columns in twentieths of a point.</summary>
    private static List<int> Widths(Table table) =>
        [.. table.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Select(column => int.Parse(column.Width!.Value!, CultureInfo.InvariantCulture))];

    /// <summary>Makes the cells as wide as the table's columns are now.</summary>
    private static void Fit(TableRow row, IReadOnlyList<int> widths)
    {
        var column = 0;
        foreach (var properties in row.Elements<TableCell>().Select(cell => cell.TableCellProperties!))
        {
            var span = properties.GridSpan?.Val?.Value ?? 1;
            properties.TableCellWidth!.Width = widths.Skip(column).Take(span).Sum().ToString(CultureInfo.InvariantCulture);
            column += span;
        }
    }
}
