using System.Text;
using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Templating;
using ReportCompiler.Tests.Documents;

namespace ReportCompiler.Tests.Html.Attacks;

/// <summary>A document whose every text is an attack, as if nothing before the writer had been careful.</summary>
internal static class AttackedDocument
{
    /// <summary>A document with a chapter for each text, which has it in every place that holds text; the first
    /// chapter's anchor is <c>sec-0</c>.</summary>
    public static ReportDocument Of(params string[] attacks)
    {
        var all = string.Concat(attacks);
        return new ReportDocument
        {
            Properties = new DocumentProperties
            {
                Title = all,
                TitleLines = attacks,
                Issuer = all,
                Date = new DateOnly(2025, 12, 30),
                DateText = all,
            },
            Style = TestStyles.Region,
            FrontMatter = [],
            Contents =
            [
                new ContentsList(ContentsKind.Sections, all, [.. attacks.Select((text, i) => Entry("sec", i, text))]),
                new ContentsList(ContentsKind.Cases, all, [.. attacks.Select((text, i) => Entry("case", i, text))]),
            ],
            Chapters =
                [.. attacks.Select((text, i) => new Section(Anchor("sec", i), 1, text, text, Blocks(text, i), []))],
        };
    }

    private static Block[] Blocks(string attack, int index)
    {
        var stated = new StatedOrigin(attack, attack, new SourceSpan(attack, 1, 1, 1));
        var missing = new MissingOrigin(attack, new LocalizedText(attack, attack));
        var origin = new ComputedOrigin(attack, attack, [stated, missing]);
        var caption = new Caption(attack, index + 1, attack, attack);
        var image = new ImageResource(attack, ImageFormat.Svg, Encoding.UTF8.GetBytes(Svg), 10, 10);
        TextRun run = new(attack);
        return
        [
            new Paragraph([run]),
            new Paragraph(
            [
                new BoundFigure(attack, origin),
                new Link(attack, [run]),
                new Link("https://example.invalid/" + attack, [run]),
                new CrossReference(Anchor("sec", index), attack),
                new Code(attack),
                new InlineImage(image, attack),
                new Footnote(index + 1, [new Paragraph([run])]),
            ]),
            new CodeBlock(attack),
            new FigureBlock(Anchor("fig", index), caption, image, attack),
            new TableBlock(
                Anchor("tbl", index), caption, attack,
                [new TableGrid([ColumnKind.Label], [], [new TableRow(RowKind.Body, [new TableCell(0, [run])])])],
                attack),
            new CaseBlock(
                Anchor("case", index), caption, attack, attack, [new CaseHeading(attack), new Paragraph([run])]),
        ];
    }

    private static ContentsEntry Entry(string kind, int index, string attack) =>
        new(Anchor(kind, index), 1, attack, attack);

    private static string Anchor(string kind, int index) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{kind}-{index}");

    /// <summary>An image that would run as markup, and must stay silent as an image.</summary>
    private const string Svg =
        "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10' onload='hit()'><script>hit()</script>"
        + "<image href='https://example.invalid/a.png'/>"
        + "<foreignObject><iframe src='javascript:hit()'/></foreignObject></svg>";
}
