using System.Security.Cryptography;
using ReportCompiler.Documents;

namespace ReportCompiler.Data;

/// <summary>Sections of the document as data.</summary>
internal static class SectionDataBuilder
{
    public static SectionData Build(Section section, TextDataBuilder text) => new(
        section.Anchor, section.Number, section.Title, Blocks(section.Blocks, ParagraphKind.Text, text),
        [.. section.Subsections.Select(subsection => Build(subsection, text))]);

    private static List<BlockData> Blocks(IEnumerable<Block> blocks, ParagraphKind kind, TextDataBuilder text) =>
        [.. blocks.SelectMany(block => Build(block, kind, text))];

    private static IEnumerable<BlockData> Build(Block block, ParagraphKind kind, TextDataBuilder text) => block switch
    {
        Paragraph paragraph => [new ParagraphData(kind, text.Build(paragraph.Content)), .. Notes(paragraph.Content, text)],
        ListBlock list => list.Items.SelectMany(item => Blocks(item, Within(kind, ParagraphKind.Item), text)),
        Quote quote => Blocks(quote.Blocks, Within(kind, ParagraphKind.Quote), text),
        CodeBlock code => [new ParagraphData(ParagraphKind.Code, TextData.Plain(code.Text))],
        CaseHeading heading => [new ParagraphData(ParagraphKind.Heading, TextData.Plain(heading.Title))],
        TableBlock table => [Build(table, text), .. Cells(table).SelectMany(cell => Notes(cell.Content, text))],
        ChartBlock chart => [Build(chart, text)],
        FigureBlock figure =>
        [
            new ImageData(figure.Anchor, figure.Caption.Label, figure.Caption.Text, figure.Image?.Path, figure.AlternativeText)
            {
                Digest = figure.Image is { } image ? Convert.ToHexStringLower(SHA256.HashData(image.Bytes.Span)) : null,
            },
        ],
        CaseBlock study =>
        [
            new CaseData(
                study.Anchor, study.Caption.Label, study.Caption.Text, study.School, Blocks(study.Blocks, ParagraphKind.Text, text)),
        ],
        ThematicBreak => [],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "no block of the document model"),
    };

    /// <summary>A footnote's paragraphs stay a footnote's, whatever they stand in.</summary>
    private static ParagraphKind Within(ParagraphKind outer, ParagraphKind kind) =>
        outer == ParagraphKind.Footnote ? outer : kind;

    private static IEnumerable<BlockData> Notes(IEnumerable<Inline> content, TextDataBuilder text) =>
        content.SelectMany(inline => inline switch
        {
            Footnote note => Blocks(note.Blocks, ParagraphKind.Footnote, text),
            Emphasis emphasis => Notes(emphasis.Content, text),
            Strong strong => Notes(strong.Content, text),
            Superscript raised => Notes(raised.Content, text),
            Subscript lowered => Notes(lowered.Content, text),
            _ => [],
        });

    private static IEnumerable<TableCell> Cells(TableBlock table) =>
        table.Grids.SelectMany(grid => grid.HeaderRows.Concat(grid.BodyRows)).SelectMany(row => row.Cells);

    private static TableData Build(TableBlock table, TextDataBuilder text) => new(
        table.Anchor, table.Caption?.Label, table.Caption?.Text ?? "", table.Unit,
        [.. table.Grids.Select(grid => Build(grid, text))], table.Note);

    private static GridData Build(TableGrid grid, TextDataBuilder text)
    {
        var header = Filled(grid.HeaderRows, grid.Columns.Count, text);
        return new GridData(header, Filled(grid.BodyRows, grid.Columns.Count, text));
    }

    /// <summary>Puts what merged cells hold into every place that they cover.</summary>
    private static List<IReadOnlyList<TextData>> Filled(IReadOnlyList<TableRow> rows, int columns, TextDataBuilder text)
    {
        var empty = TextData.Plain("");
        var cells = rows.Select(_ => Enumerable.Repeat(empty, columns).ToArray()).ToList();
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var cell in rows[row].Cells)
            {
                var content = text.Build(cell.Content);
                for (var down = row; down < Math.Min(rows.Count, row + cell.RowSpan); down++)
                {
                    for (var across = cell.Column; across < Math.Min(columns, cell.Column + cell.ColumnSpan); across++)
                        cells[down][across] = content;
                }
            }
        }

        return [.. cells];
    }

    private static ChartData Build(ChartBlock chart, TextDataBuilder text) => new(
        chart.Anchor, chart.Caption.Label, chart.Caption.Text, chart.Unit, chart.Categories,
        [.. chart.Series.Select(series => new SeriesData(series.Name, [.. series.Points.Select(text.Build)]))]);
}
