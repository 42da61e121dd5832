using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Indicators;

namespace ReportCompiler.Tables;

/// <summary>Fills one grid: unrolls both axes, writes the heads, and asks for the figure at each crossing.</summary>
internal sealed class GridBuilder(FigureSource figures, string caption, bool hasUnitsInHeads, DiagnosticBag diagnostics)
{
    private readonly Crossing _crossing = new(
        figures, new LocalizedText($"表“{caption}”", $"The table “{caption}”"), diagnostics, figures.Gaps);

    public TableGrid Build(GridDescription grid)
    {
        var subject = AxisBuilder.Subject(figures.Catalogue, grid.Value, [.. grid.Columns, .. grid.Rows]);
        var rows = new AxisBuilder(figures, subject, isRows: true, diagnostics).Build(grid.Rows);
        var columns = new AxisBuilder(figures, subject, isRows: false, diagnostics).Build(grid.Columns);
        var leaves = columns.SelectMany(c => c.Leaves).ToList();
        var stubWidth = rows.Count == 0 ? 0 : rows.Max(r => r.Depth);
        var body = new List<TableRow>();
        foreach (var row in rows) AddRows(row, 0, [], stubWidth, grid, leaves, body);
        TableMerging.MergeColumns(
            body, [.. leaves.Select((leaf, i) => (leaf, i)).Where(p => p.leaf.Item.IsMerged).Select(p => p.i + stubWidth)]);
        return new TableGrid(
            [.. Enumerable.Repeat(ColumnKind.Label, stubWidth), .. leaves.Select((leaf, i) => Kind(leaf, i + stubWidth, body))],
            HeaderRows(grid, columns, stubWidth),
            body);
    }

    private static ColumnKind Kind(AxisNode leaf, int column, IReadOnlyList<TableRow> body)
    {
        if (leaf.About.Attribute is null) return ColumnKind.Figure;
        return TextColumns.Kind(body.SelectMany(row => row.Cells).Where(cell => cell.Column == column));
    }

    private List<TableRow> HeaderRows(GridDescription grid, IReadOnlyList<AxisNode> columns, int stubWidth)
    {
        var depth = Math.Max(1, columns.Count == 0 ? 0 : columns.Max(c => c.Depth));
        var cells = Enumerable.Range(0, depth).Select(_ => new List<TableCell>()).ToList();
        for (var i = 0; i < stubWidth; i++)
            cells[0].Add(new TableCell(i, Text(i < grid.Stub.Count ? grid.Stub[i] : ""), RowSpan: depth));
        AddHeads(columns, 0, stubWidth, cells);
        return [.. cells.Select(row => new TableRow(RowKind.Header, [.. row.OrderBy(cell => cell.Column)]))];
    }

    private void AddHeads(IReadOnlyList<AxisNode> nodes, int level, int column, List<List<TableCell>> rows)
    {
        foreach (var node in nodes)
        {
            if (node.Head is { } head)
            {
                // A column without further heads beneath reaches down to the body.
                var isLowest = node.Children.Count == 0 || node.Children.All(c => c.Depth == 0);
                rows[level].Add(new TableCell(
                    column, Text(head + UnitOf(node)), node.Breadth, isLowest ? rows.Count - level : 1));
            }

            AddHeads(node.Children, node.Head is null ? level : level + 1, column, rows);
            column += node.Breadth;
        }
    }

    private string UnitOf(AxisNode node)
    {
        if (!hasUnitsInHeads || node.Children.Count > 0) return "";
        // What an expression computes may be counted in something else: a share of persons is no number of persons.
        var unit = node.About.Measure is { } measure ? figures.Catalogue.Find(measure.Expression.Text)?.Unit : null;
        return string.IsNullOrEmpty(unit) ? "" : $"（{unit}）";
    }

    private void AddRows(
        AxisNode row, int column, IReadOnlyList<TableCell> heads, int stubWidth, GridDescription grid,
        IReadOnlyList<AxisNode> leaves, List<TableRow> body)
    {
        var own = row.Head is null
            ? heads
            : [.. heads, new TableCell(
                column, Text(row.Head),
                row.Children.Count == 0 ? stubWidth - column : 1, row.Breadth, IsRowHeader: true)];
        if (row.Children.Count == 0)
        {
            var cells = leaves.Select((leaf, i) => Cell(row, leaf, i + stubWidth, grid.Value));
            body.Add(new TableRow(row.IsTotal ? RowKind.Total : RowKind.Body, [.. own, .. cells]));
            return;
        }

        foreach (var child in row.Children)
        {
            AddRows(child, row.Head is null ? column : column + 1, own, stubWidth, grid, leaves, body);
            own = []; // the head stands in the first row and covers the others
        }
    }

    private TableCell Cell(AxisNode row, AxisNode column, int index, Measure? fallback)
    {
        var about = _crossing.Join(row.About, column.About);
        if (about.Attribute is { } attribute)
        {
            var entity = about.Entity ?? figures.Project.Subject;
            return new TableCell(index, Text(entity.Attributes.GetValueOrDefault(attribute, "")));
        }

        return _crossing.Evaluate(about, fallback, column.Item.Span) is { } figure
            ? new TableCell(index, [new BoundFigure(figure.Text, figure.Origin)])
            : new TableCell(index, []);
    }

    private static IReadOnlyList<Inline> Text(string text) => text.Length == 0 ? [] : [new TextRun(text)];
}
