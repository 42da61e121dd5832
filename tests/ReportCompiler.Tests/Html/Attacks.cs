using System.Text;
using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Templating;
using ReportCompiler.Tests.Documents;

namespace ReportCompiler.Tests.Html;

/// <summary>Texts that would run, load or break out if a writer let them.</summary>
public static class Attacks
{
    public static IReadOnlyList<string> Texts { get; } =
    [
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "</title><img src=x onerror=alert(1)>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "\" autofocus onfocus=\"alert(1)",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<math><mtext></table><mglyph><style><!--</style><img title='--><img src=x onerror=alert(1)>'>",
        "<!--><img src=x onerror=alert(1)>-->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<base href=https://example.invalid/>",
        "<meta http-equiv=refresh content='0;url=https://example.invalid/'>",
        "<link rel=stylesheet href=https://example.invalid/a.css>",
        "javascript:alert(1)",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;script>alert(1)</script>",
        "{{ constructor.constructor('alert(1)')() }}",
        "\"); } body { background: red } @import 'https://example.invalid/a.css'; /*",
        "\\3c /style\\3e <script>alert(1)</script>",
    ];

    /// <summary>The texts, as a theory takes them.</summary>
    public static TheoryData<string> All { get; } = new(Texts);

    /// <summary>A document with a chapter for each text, which has it in every place that holds text; the first
    /// chapter's anchor is <c>sec-0</c>.</summary>
    internal static ReportDocument Document(params string[] attacks)
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
        "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10' onload='alert(1)'><script>alert(1)</script>"
        + "<image href='https://example.invalid/a.png'/>"
        + "<foreignObject><iframe src='javascript:alert(1)'/></foreignObject></svg>";
}
