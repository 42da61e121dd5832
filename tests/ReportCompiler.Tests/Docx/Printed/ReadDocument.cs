using ReportCompiler.Documents;

namespace ReportCompiler.Tests.Docx.Printed;

/// <summary>What a program finds in a Word document, or what it should find; all texts without spaces.</summary>
/// <param name="Headings">Level and title of each heading.</param>
/// <param name="Tables">The tables, a line for each row: cells separated by <c>|</c>, <c>·</c> where another cell covers them.</param>
/// <param name="Paragraphs">The paragraphs outside tables and notes, or just the captions.</param>
/// <param name="Footnotes">The footnotes.</param>
internal sealed record ReadDocument(
    IReadOnlyList<string> Headings,
    IReadOnlyList<string> Tables,
    IReadOnlyList<string> Paragraphs,
    IReadOnlyList<string> Footnotes)
{
    private const string Covered = "·";

    /// <summary>What the document model holds.</summary>
    public static ReadDocument Expected(PrintedReport report) => new(
        [.. report.Sections.Select(section => Heading(section.Level, section.Title))],
        [.. report.Blocks.OfType<TableBlock>().SelectMany(table => table.Grids).Select(Table)],
        [.. report.Blocks.SelectMany(Captions)],
        [.. ModelText.Footnotes(report)]);

    public static string Heading(int level, string title) => $"{level} {PrintedText.Tight(title)}";

    /// <summary>A table as text. A cell covers others to its right and beneath.</summary>
    public static string Table(IEnumerable<IEnumerable<(string Text, int Columns, int Rows)>> rows)
    {
        var lines = new List<string>();
        var covered = new HashSet<(int Row, int Column)>();
        foreach (var row in rows)
        {
            var cells = new List<string>();
            foreach (var (text, columns, height) in row)
            {
                SkipCovered(cells);
                for (var below = 1; below < height; below++)
                    for (var column = 0; column < columns; column++)
                        covered.Add((lines.Count + below, cells.Count + column));
                cells.Add(PrintedText.Tight(text));
                for (var column = 1; column < columns; column++) cells.Add(Covered);
            }

            SkipCovered(cells);
            lines.Add(string.Join('|', cells));
        }

        return string.Join('\n', lines);

        void SkipCovered(List<string> cells)
        {
            while (covered.Contains((lines.Count, cells.Count))) cells.Add(Covered);
        }
    }

    private static string Table(TableGrid grid) => Table(grid.HeaderRows.Concat(grid.BodyRows).Select(row =>
        row.Cells.Select(cell => (InlineText.Plain(cell.Content), cell.ColumnSpan, cell.RowSpan))));

    private static IEnumerable<string> Captions(Block block) => block switch
    {
        TableBlock { Caption: { } caption, Unit: var unit } =>
            [ModelText.CaptionLine(caption) + (unit is null ? string.Empty : $"（单位：{unit}）")],
        FigureBlock figure => [ModelText.CaptionLine(figure.Caption)],
        ChartBlock chart => [ModelText.CaptionLine(chart.Caption)],
        CaseBlock study => [ModelText.CaptionLine(study.Caption)],
        _ => [],
    };
}
