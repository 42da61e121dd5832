using System.Globalization;
using ReportCompiler.Documents;

namespace ReportCompiler.Html;

/// <summary>Tables: the caption above all grids, each grid a table that scrolls by itself where the screen is narrow.
/// </summary>
internal static class Tables
{
    /// <summary>From this many columns on a table may be wider than the text.</summary>
    private const int WideFrom = 7;

    /// <summary>From this many columns on a table is set smaller on paper: a figure is never broken over lines, and
    /// a table wider than the page would make the browser print every page smaller.</summary>
    private const int DenseFrom = 9;

    /// <summary>From this many columns on a table stands on a turned page.</summary>
    private const int TurnedFrom = 12;

    /// <summary>Writes a table.</summary>
    /// <param name="page">The page.</param>
    /// <param name="table">The table.</param>
    /// <param name="name">What a table without a caption is called by those who cannot see it.</param>
    public static void Write(HtmlPage page, TableBlock table, string name = "表格")
    {
        var html = page.Html;
        html.OpenBlock(
            table.Caption is null ? "div" : "figure", ("class", TableClass(table.Grids)), ("id", table.Anchor));
        WriteCaption(html, table);
        for (var index = 0; index < table.Grids.Count; index++) WriteGrid(page, table, index, name);
        WriteNote(html, table.Note);
        html.Close();
    }

    private static string TableClass(IReadOnlyList<TableGrid> grids) => grids.Max(grid => grid.Columns.Count) switch
    {
        >= TurnedFrom => "table wide dense turned",
        >= DenseFrom => "table wide dense",
        >= WideFrom => "table wide",
        _ => "table",
    };

    private static void WriteCaption(HtmlBuffer html, TableBlock table)
    {
        if (table.Caption is not { } caption) return;
        html.OpenLine("figcaption", ("id", PageIds.Caption(table.Anchor)));
        Captions.Write(html, table.Anchor, caption);
        if (table.Unit is { } unit) html.Element("span", $"（单位：{unit}）", ("class", "unit"));
        html.Close();
    }

    /// <summary>The section around the table can be focused, so that it can be scrolled by keyboard. It and the table
    /// are named by the caption or, where several grids share one, by the caption's text and their place.</summary>
    private static void WriteGrid(HtmlPage page, TableBlock table, int index, string otherwise)
    {
        var html = page.Html;
        var grid = table.Grids[index];
        var name = Name(table, index, otherwise);
        var captionId = name is null ? PageIds.Caption(table.Anchor) : null;
        html.OpenBlock("section",
            ("class", "scroll"), ("tabindex", "0"), ("aria-labelledby", captionId), ("aria-label", name));
        html.OpenBlock("table",
            ("class", TableShape.IsForm(grid) ? "form" : TableShape.IsSortable(grid) ? "sortable" : null),
            ("aria-labelledby", captionId), ("aria-label", name));
        WriteRows(page, "thead", grid, grid.HeaderRows);
        var (body, foot) = TableShape.SplitFoot(grid.BodyRows);
        WriteRows(page, "tbody", grid, body);
        WriteRows(page, "tfoot", grid, foot);
        html.Close();
        html.Close();
    }

    /// <summary>The name of a grid; null where the caption on the page names it.</summary>
    private static string? Name(TableBlock table, int index, string otherwise)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"（第{index + 1}部分）");
        return table switch
        {
            { Caption: { } caption, Grids.Count: > 1 } => $"{caption.Label} {caption.Text}{place}",
            { Caption: not null } => null,
            { Grids.Count: > 1 } => $"{otherwise}{place}",
            _ => otherwise,
        };
    }

    private static void WriteRows(HtmlPage page, string tag, TableGrid grid, IReadOnlyList<TableRow> rows)
    {
        if (rows.Count == 0) return;
        page.Html.OpenBlock(tag);
        foreach (var row in rows)
        {
            page.Html.OpenBlock("tr", ("class", row.Kind == RowKind.Total ? "total" : null));
            foreach (var cell in row.Cells) WriteCell(page, grid.Columns[cell.Column], row.Kind, cell);
            page.Html.Close();
        }
        page.Html.Close();
    }

    /// <summary>A head without text is an ordinary cell: a screen reader would announce an empty head with every cell.
    /// </summary>
    private static void WriteCell(HtmlPage page, ColumnKind column, RowKind row, TableCell cell)
    {
        var isHead = cell.Content.Count > 0 && (row == RowKind.Header || cell.IsRowHeader);
        var scope = row == RowKind.Header ? "col" : "row";
        page.Html.OpenLine(
            isHead ? "th" : "td",
            ("scope", isHead ? scope : null),
            ("class", CellClass(column, row, cell)),
            ("colspan", Span(cell.ColumnSpan)),
            ("rowspan", Span(cell.RowSpan)));
        Inlines.Write(page, cell.Content);
        page.Html.Close();
    }

    /// <summary>Everything else is centred.</summary>
    private static string? CellClass(ColumnKind column, RowKind row, TableCell cell) => column switch
    {
        ColumnKind.Figure when cell.ColumnSpan == 1 => "number",
        ColumnKind.LongText when row != RowKind.Header => "long",
        ColumnKind.Item when row != RowKind.Header => cell.Indent switch { 0 => "item", 1 => "item in-1", _ => "item in-2" },
        _ => null,
    };

    private static string? Span(int count) => count == 1 ? null : count.ToString(CultureInfo.InvariantCulture);

    private static void WriteNote(HtmlBuffer html, string? note)
    {
        if (note is null) return;
        html.OpenLine("p", ("class", "table-note"));
        html.Text(note);
        html.Close();
    }
}
