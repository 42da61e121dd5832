using System.Globalization;
using System.Text;
using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Building;
using ReportCompiler.Documents.Styles;
using ReportCompiler.Layouts;
using ReportCompiler.Sources;
using ReportCompiler.Templates;
using ReportCompiler.Templating;

namespace ReportCompiler.Tests.Markdown;

/// <summary>A document and what a reader of its Markdown gets, both as lines that can be compared: a line for each block,
/// with the look of the text in it.</summary>
internal static class ReadBack
{
    private static readonly LabelPattern NoLabel = new("", "");

    /// <summary>What the compiler's own reader finds in Markdown.</summary>
    /// <param name="markdown">The Markdown.</param>
    /// <param name="world">Holds the images.</param>
    /// <param name="page">The page of the report.</param>
    public static IReadOnlyList<string> Read(string markdown, IWorld world, PageStyle page)
    {
        var diagnostics = new DiagnosticBag();
        var rendered = new RenderedText(markdown, [new RenderedPiece(0, markdown.Length, default, true, null)]);
        var numbering = new Numbering(
            new Wording(NoLabel, NoLabel, NoLabel, NoLabel, NoLabel, NoLabel, "", "", "", ""), diagnostics);
        var reader = new MarkdownReader(
            rendered, numbering, new ImageLibrary(world, page, diagnostics),
            // A reader of the whole text does not take an image for a figure; the caption beneath is text to it.
            content => content is FigurePlace place
                ? [new Paragraph([new TextRun($"[image {place.Path}: {place.Caption}]")])]
                : throw new InvalidOperationException(),
            diagnostics);
        var lines = new List<string>();
        foreach (var block in reader.Read()) Add(block, "", lines);
        // The reader takes all HTML for text, even the line break that a cell can have in no other way.
        return [.. lines.Select(line => line.Replace("<br>", "⏎", StringComparison.Ordinal))];
    }

    /// <summary>What has to be found.</summary>
    public static IReadOnlyList<string> Expected(ReportDocument document)
    {
        var lines = new List<string>
        {
            $"# {document.Properties.Title}", document.Properties.Issuer, document.Properties.DateText,
        };
        foreach (var section in document.FrontMatter.Concat(document.Body).SelectMany(TestReport.WithSubsections))
        {
            lines.Add($"{new string('#', section.Level + 1)} {section.Number} {section.Title}".Replace("  ", " ", StringComparison.Ordinal));
            AddAll(section.Blocks, section.Level + 1);
        }

        return lines;

        void AddAll(IReadOnlyList<Block> blocks, int level)
        {
            for (var i = 0; i < blocks.Count; i++)
            {
                if (i > 0 && blocks[i - 1] is CaseBlock && blocks[i] is not CaseBlock) lines.Add("***");
                AddOne(blocks[i], level);
            }
        }

        void AddOne(Block block, int level)
        {
            switch (block)
            {
                case CaseBlock study:
                    lines.Add($"{Hashes(level + 1)} {study.Caption.Label} {study.Caption.Text}");
                    AddAll(study.Blocks, level + 1);
                    break;
                case CaseHeading heading:
                    lines.Add($"{Hashes(level + 1)} {heading.Title}");
                    break;
                case FigureBlock figure:
                    lines.Add($"[image {figure.Image!.Path}: {figure.AlternativeText}]");
                    lines.Add($"[*:{figure.Caption.Label}] {figure.Caption.Text}");
                    break;
                case TableBlock table:
                    if (table.Caption is { } caption) AddCaption(caption, table.Unit);
                    foreach (var grid in table.Grids) AddGrid(grid);
                    if (table.Note is { } note) lines.Add(note);
                    break;
                case ChartBlock chart:
                    AddCaption(chart.Caption, chart.Unit ?? (chart.Series[0].Points[0].Text.EndsWith('%') ? "%" : null));
                    lines.Add("|" + string.Concat(chart.Series.Select(series => $"|{series.Name}")));
                    for (var i = 0; i < chart.Categories.Count; i++)
                        lines.Add($"|{chart.Categories[i]}" + string.Concat(chart.Series.Select(series => $"|{series.Points[i].Text}")));
                    break;
                default:
                    Add(block, "", lines);
                    break;
            }
        }

        void AddCaption(Caption caption, string? unit) =>
            lines.Add($"[*:{caption.Label}] {caption.Text}" + (unit is null ? "" : $"（单位：{unit}）"));

        void AddGrid(TableGrid grid)
        {
            var heads = Positions(grid.HeaderRows, isRepeatedOver: true);
            lines.Add(string.Concat(Enumerable.Range(0, grid.Columns.Count).Select(column => "|" + string.Join(
                " / ", Enumerable.Range(0, grid.HeaderRows.Count)
                    .Select(row => heads.GetValueOrDefault((row, column))).OfType<TableCell>().Distinct()
                    .Select(cell => Text(cell.Content)).Where(text => text.Length > 0)))));
            var cells = Positions(grid.BodyRows, isRepeatedOver: false);
            for (var row = 0; row < grid.BodyRows.Count; row++)
            {
                lines.Add(string.Concat(Enumerable.Range(0, grid.Columns.Count).Select(column =>
                    "|" + (cells.TryGetValue((row, column), out var cell) ? Text(cell.Content) : ""))));
            }
        }
    }

    private static Dictionary<(int Row, int Column), TableCell> Positions(IReadOnlyList<TableRow> rows, bool isRepeatedOver)
    {
        var positions = new Dictionary<(int Row, int Column), TableCell>();
        for (var row = 0; row < rows.Count; row++)
            foreach (var cell in rows[row].Cells)
                for (var down = 0; down < cell.RowSpan; down++)
                    for (var along = 0; along < (isRepeatedOver ? cell.ColumnSpan : 1); along++)
                        positions.Add((row + down, cell.Column + along), cell);
        return positions;
    }

    private static string Hashes(int level) => new('#', Math.Min(level, 6));

    private static void Add(Block block, string indent, List<string> lines)
    {
        switch (block)
        {
            case DraftHeading heading: Line($"{Hashes(heading.Level)} {heading.Title}"); break;
            case Paragraph paragraph: Line(Text(paragraph.Content)); break;
            case CodeBlock code: Line($"code {code.Text.Replace("\n", "⏎", StringComparison.Ordinal)}"); break;
            case ThematicBreak: Line("***"); break;
            case Quote quote:
                foreach (var inner in quote.Blocks) Add(inner, indent + "> ", lines);
                break;
            case ListBlock list:
                Line(list.IsOrdered ? $"list from {list.Start.ToString(CultureInfo.InvariantCulture)}" : "list");
                foreach (var item in list.Items)
                {
                    Line("-");
                    foreach (var inner in item) Add(inner, indent + "  ", lines);
                }

                break;
            case TableBlock table:
                foreach (var row in table.Grids.SelectMany(grid => grid.HeaderRows.Concat(grid.BodyRows)))
                    Line(string.Concat(row.Cells.Select(cell => "|" + Text(cell.Content))));
                break;
            default: throw new InvalidOperationException($"Unknown block {block.GetType().Name}.");
        }

        void Line(string text) => lines.Add(indent + text);
    }

    /// <summary>Text with its look: each stretch that does not look plain as <c>[look:text]</c>.</summary>
    private static string Text(IReadOnlyList<Inline> content)
    {
        var text = new StringBuilder();
        var (last, open) = ("", false);
        Append(content, "");
        if (open) text.Append(']');
        return text.ToString();

        void Append(IReadOnlyList<Inline> inlines, string look)
        {
            foreach (var inline in inlines)
            {
                switch (inline)
                {
                    case TextRun run: Put(run.Text, look); break;
                    case BoundFigure figure: Put(figure.Text, look); break;
                    case CrossReference reference: Put(reference.Text, look); break;
                    case LineBreak: Put("⏎", look); break;
                    case Emphasis emphasis: Append(emphasis.Content, With(look, '/')); break;
                    case Strong strong: Append(strong.Content, With(look, '*')); break;
                    case Superscript raised: Append(raised.Content, With(look, '^')); break;
                    case Subscript lowered: Append(lowered.Content, With(look, '~')); break;
                    case Code code: Put($"[code {code.Text}]", look); break;
                    case Link link: Put($"[to {link.Target}]", look); Append(link.Content, look); break;
                    case InlineImage image: Put($"[image {image.Image.Path}: {image.AlternativeText}]", look); break;
                    case Footnote note: Put($"[note {Note(note)}]", look); break;
                    default: throw new InvalidOperationException($"Unknown inline {inline.GetType().Name}.");
                }
            }
        }

        void Put(string piece, string look)
        {
            if (look != last)
            {
                if (open) text.Append(']');
                open = look.Length > 0;
                if (open) text.Append('[').Append(look).Append(':');
                last = look;
            }

            text.Append(piece);
        }
    }

    /// <summary>The look with one more sign; in which order signs surround a text is not seen.</summary>
    private static string With(string look, char sign) =>
        look.Contains(sign, StringComparison.Ordinal) ? look : string.Concat((look + sign).Order());

    private static string Note(Footnote note)
    {
        var lines = new List<string>();
        foreach (var block in note.Blocks) Add(block, "", lines);
        return string.Join('⏎', lines);
    }
}
