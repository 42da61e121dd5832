using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Documents;
using ReportCompiler.Docx.Styles;
using ReportCompiler.Docx.Text;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using TableGrid = ReportCompiler.Documents.TableGrid;
using TableRow = ReportCompiler.Documents.TableRow;
using WCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using WGrid = DocumentFormat.OpenXml.Wordprocessing.TableGrid;
using WRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace ReportCompiler.Docx.Tables;

/// <summary>Writes a grid as a table of Word's.</summary>
internal sealed class GridWriter
{
    private readonly InlineWriter _inlines;
    private readonly TablePlan _plan;
    private readonly TableGrid _grid;
    private readonly int[] _columns;
    private readonly FigureColumn?[] _figures;

    public GridWriter(InlineWriter inlines, TablePlan plan, TableGrid grid, int[] columns)
    {
        _inlines = inlines;
        _plan = plan;
        _grid = grid;
        _columns = columns;
        // What stands one under the other in a form is counted in different units.
        var isForm = grid.Columns.Contains(ColumnKind.Item);
        _figures = [.. columns.Select((width, index) => grid.Columns[index] == ColumnKind.Figure && !isForm
            ? FigureColumn.Of(grid, index, width / 20m, plan.TextSizes.Text)
            : null)];
    }

    /// <summary>Writes the grid.</summary>
    /// <param name="breaks">For each row how a page may end at it.</param>
    public Table Write(IReadOnlyList<RowBreak> breaks)
    {
        var columns = _columns.Select(width => new GridColumn { Width = Text(width) });
        var table = new Table(Properties(), new WGrid(columns));
        var rows = _grid.HeaderRows.Concat(_grid.BodyRows).ToList();
        foreach (var (index, (row, places)) in GridRows.Complete(rows, _columns.Length).Index())
        {
            var isHead = index < _grid.HeaderRows.Count;
            var cells = places.Select(place => Cell(row, place, breaks[index].KeepsNext));
            table.Append(new WRow([.. RowProperties(row, isHead, breaks[index].Splits), .. cells]));
        }

        return table;
    }

    private TableProperties Properties()
    {
        var hasHead = _grid.HeaderRows.Count > 0;
        var hasTotal = _grid.BodyRows.Count > 0 && _grid.BodyRows[^1].Kind == RowKind.Total;
        return new TableProperties
        {
            TableStyle = new TableStyle { Val = StyleIds.ReportTable },
            TableWidth = new TableWidth { Width = Text(_columns.Sum()), Type = TableWidthUnitValues.Dxa },
            TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
            TableLook = new TableLook
            {
                Val = Look(hasHead, hasTotal),
                FirstRow = hasHead,
                LastRow = hasTotal,
                FirstColumn = false,
                LastColumn = false,
                NoHorizontalBand = true,
                NoVerticalBand = true,
            },
        };
    }

    /// <summary>The same as bits, which older programs read: 0020 first row, 0040 last row, 0600 no bands.</summary>
    private static string Look(bool hasHead, bool hasTotal) =>
        (0x0600 | (hasHead ? 0x0020 : 0) | (hasTotal ? 0x0040 : 0)).ToString("X4", CultureInfo.InvariantCulture);

    private static IEnumerable<OpenXmlElement> RowProperties(TableRow row, bool isHead, bool splits)
    {
        var properties = new TableRowProperties();
        if (isHead) properties.Append(Part("100000000000", firstRow: true));
        else if (row.Kind == RowKind.Total) properties.Append(Part("010000000000", firstRow: false));
        if (!splits) properties.Append(new CantSplit());
        if (isHead) properties.Append(new TableHeader());
        return properties.HasChildren ? [properties] : [];
    }

    /// <summary>Names the part of the table style that holds for a row; LibreOffice takes it from here.</summary>
    private static ConditionalFormatStyle Part(string bits, bool firstRow) =>
        new() { Val = bits, FirstRow = firstRow, LastRow = !firstRow };

    private WCell Cell(TableRow row, GridPlace place, bool keepsNext)
    {
        var width = _columns.AsSpan(place.Column, place.ColumnSpan).ToArray().Sum();
        var properties = new TableCellProperties
        {
            TableCellWidth = new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa },
        };
        if (place.ColumnSpan > 1) properties.GridSpan = new GridSpan { Val = place.ColumnSpan };
        if (place.IsCovered) properties.VerticalMerge = new VerticalMerge { Val = MergedCellValues.Continue };
        else if (place.Cell is { RowSpan: > 1 })
            properties.VerticalMerge = new VerticalMerge { Val = MergedCellValues.Restart };
        return new WCell(properties, Paragraph(row, place, keepsNext));
    }

    private Paragraph Paragraph(TableRow row, GridPlace place, bool keepsNext)
    {
        var (text, indent) = Setting(row, place);
        var content = place.Cell is null ? [] : _inlines.Write(place.Cell.Content);
        var paragraph = Paragraphs.Of(TableText.StyleId(text, _plan.Size), content);
        var properties = paragraph.ParagraphProperties!;
        if (keepsNext && text != CellText.Head) properties.KeepNext = new KeepNext();
        if (indent > 0) properties.Indentation = new Indentation { Right = TextProperties.Twips(indent) };
        if (place.Cell is { Indent: > 0 and var steps })
        {
            var characters = steps * Documents.TableCell.IndentStep;
            properties.Indentation = new Indentation
            {
                Left = TextProperties.Twips(characters * _plan.TextSizes.Text), LeftChars = characters * 100,
            };
        }

        return paragraph;
    }

    private (CellText Text, decimal Indent) Setting(TableRow row, GridPlace place)
    {
        if (row.Kind == RowKind.Header) return (CellText.Head, 0);
        var isTotal = row.Kind == RowKind.Total;
        var kind = _grid.Columns[place.Column];
        if (place.ColumnSpan == 1 && kind == ColumnKind.Figure && place.Cell is { } cell
            && _figures[place.Column]?.RightIndent(cell, isTotal, _plan.TextSizes.Text) is { } indent)
        {
            return (isTotal ? CellText.TotalFigure : CellText.Figure, indent);
        }

        if (isTotal) return (CellText.Total, 0);
        var text = kind switch
        {
            ColumnKind.LongText when place.ColumnSpan == 1 => CellText.LongText,
            ColumnKind.Item => CellText.Item,
            _ => CellText.Text,
        };
        return (text, 0);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
