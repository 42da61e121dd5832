using System.Text.RegularExpressions;
using ReportCompiler.Documents;

namespace ReportCompiler.Tests.Docx.Printed;

/// <summary>What the document model says is printed.</summary>
internal static partial class ModelText
{
    /// <summary>Headings of sections, lists, cases and their parts, without spaces.</summary>
    public static IEnumerable<string> Headings(PrintedReport report) =>
    [
        .. report.Sections.Select(section => PrintedText.Tight(section.Number + section.Title)),
        .. report.Document.Contents.Select(list => PrintedText.Tight(list.Title)),
        .. report.Blocks.OfType<CaseBlock>().Select(study => CaptionLine(study.Caption)),
        .. report.Blocks.OfType<CaseHeading>().Select(heading => PrintedText.Tight(heading.Title)),
    ];

    /// <summary>Label and text of a caption, without spaces.</summary>
    public static string CaptionLine(Caption caption) => PrintedText.Tight(caption.Label + caption.Text);

    /// <summary>All texts that are printed, each for itself: headings, captions, paragraphs, cells, notes, footnotes.</summary>
    public static IEnumerable<string> Texts(PrintedReport report) =>
        report.Sections.SelectMany(section => section.Blocks.SelectMany(Texts).Prepend($"{section.Number} {section.Title}"));

    /// <summary>The footnotes, without spaces.</summary>
    public static IEnumerable<string> Footnotes(PrintedReport report) => report.Blocks.SelectMany(Contents)
        .SelectMany(Notes).Select(note => PrintedText.Tight(string.Concat(note.Blocks.SelectMany(Texts))));

    /// <summary>The numbers in a text, with their sign of percentage. What belongs to a code or an address is none.</summary>
    public static IEnumerable<string> Numbers(string text) => Number().Matches(text).Select(match => match.Value);

    /// <summary>The running text of a block, an entry for each paragraph and cell.</summary>
    public static IEnumerable<IReadOnlyList<Inline>> Contents(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Content],
        ListBlock list => list.Items.SelectMany(item => item).SelectMany(Contents),
        Quote quote => quote.Blocks.SelectMany(Contents),
        TableBlock table => table.Grids.SelectMany(grid => grid.HeaderRows.Concat(grid.BodyRows))
            .SelectMany(row => row.Cells).Select(cell => cell.Content),
        CaseBlock study => study.Blocks.SelectMany(Contents),
        _ => [],
    };

    private static IEnumerable<string> Texts(Block block)
    {
        IEnumerable<string> captions = block switch
        {
            TableBlock table => [$"{table.Caption?.Label} {table.Caption?.Text}", table.Note ?? string.Empty],
            FigureBlock figure => [$"{figure.Caption.Label} {figure.Caption.Text}"],
            ChartBlock chart => [$"{chart.Caption.Label} {chart.Caption.Text}"],
            CaseBlock study => [$"{study.Caption.Label} {study.Caption.Text}"],
            _ => [],
        };
        return captions.Concat(Contents(block).Select(content => InlineText.Plain(content, footnote: " ")));
    }

    private static IEnumerable<Footnote> Notes(IReadOnlyList<Inline> content) => content.SelectMany(inline => inline switch
    {
        Footnote note => [note],
        Emphasis emphasis => Notes(emphasis.Content),
        Strong strong => Notes(strong.Content),
        _ => [],
    });

    [GeneratedRegex(@"(?<![0-9A-Za-z/=&_.-])\d(?:[\d.,]*\d)?%?(?![0-9A-Za-z/=&_])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
