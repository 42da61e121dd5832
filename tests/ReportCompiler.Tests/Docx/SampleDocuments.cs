using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Templating;
using ReportCompiler.Tests.Documents;

namespace ReportCompiler.Tests.Docx;

/// <summary>Documents for tests of the writer.</summary>
internal static class SampleDocuments
{
    /// <summary>A white pixel.</summary>
    private const string Pixel =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=";

    public static ImageResource Image { get; } =
        new("images/campus.png", ImageFormat.Png, Convert.FromBase64String(Pixel), 640, 360);

    public static ImageResource Vector { get; } = new(
        "images/map.svg",
        ImageFormat.Svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"64\" height=\"36\"/>"u8.ToArray(),
        64,
        36,
        new ImageResource("images/map.svg.png", ImageFormat.Png, Convert.FromBase64String(Pixel), 64, 36));

    /// <summary>A document whose only chapter holds these blocks.</summary>
    public static ReportDocument With(params Block[] blocks) => new()
    {
        Properties = new DocumentProperties
        {
            Title = "九龙坡区职业教育质量年度报告（2025年度）",
            TitleLines = ["九龙坡区职业教育", "质量年度报告", "（2025年度）"],
            Issuer = "重庆市九龙坡区教育委员会",
            Date = new DateOnly(2025, 12, 20),
            DateText = "2025年12月",
        },
        Style = TestStyles.Region,
        FrontMatter = [],
        Contents = [],
        Chapters = [new Section("sec-schools", 1, "1", "学校概况", blocks, [])],
    };

    /// <summary>A document that holds every kind of block and inline, front matter and all lists.</summary>
    public static ReportDocument Everything { get; } = With() with
    {
        FrontMatter = [new Section("preface", 1, null, "前言", [Text("根据通知要求编制。")], [])],
        Contents =
        [
            new(ContentsKind.Sections, "目录",
            [
                new("preface", 1, null, "前言"),
                new("sec-schools", 1, "1", "学校概况"),
                new("sec-land", 2, "1.1", "办学条件"),
            ]),
            new(ContentsKind.Tables, "表目录", [new("tbl-land", 1, "表1", "学校占地面积一览表")]),
            new(ContentsKind.Figures, "图目录", [new("fig-campus", 1, "图1", "校园"), new("fig-map", 1, "图2", "布局")]),
            new(ContentsKind.Cases, "案例目录", [new("case-workshop", 1, "【案例1】", "示范学校：校企共建实训基地")]),
        ],
        Chapters =
        [
            new Section("sec-schools", 1, "1", "学校概况", [Text("概况。")],
            [
                new Section("sec-land", 2, "1.1", "办学条件", Blocks(), []),
            ]),
        ],
    };

    /// <summary>A chart of two series over two years; the second figure of the second series is missing.</summary>
    public static ChartBlock Chart(ChartKind kind, params string[] second) => new(
        "fig-chart",
        new Caption("图", 1, string.Empty, "教师"),
        kind,
        "人",
        ["2024年", "2025年"],
        [
            new ChartSeries("专任教师", [Point(615m, "615"), Point(632m, "632")]),
            .. second.Length == 0 ? [] : new[] { new ChartSeries("比例", [Point(59.592m, second[0]), Point(null, "—")]) },
        ]);

    private static ChartPoint Point(decimal? value, string text) =>
        new(value, text, new StatedOrigin("教师", text, new SourceSpan("a.csv", 2, 3, 3)));

    public static Paragraph Text(string text) => new([new TextRun(text)]);

    public static TableBlock Table(TableGrid grid, Caption? caption = null) =>
        new("tbl-land", caption ?? new Caption("表", 1, string.Empty, "学校占地面积一览表"), null, [grid], null);

    public static TableRow Row(RowKind kind, params string[] cells) => new(
        kind,
        [.. cells.Select((text, column) => new TableCell(column, text.Length == 0 ? [] : [new TextRun(text)]))]);

    private static Block[] Blocks() =>
    [
        new Paragraph(
        [
            new TextRun("占地面积"),
            new BoundFigure("530047.14", new StatedOrigin("占地面积", "530047.14", new SourceSpan("a.csv", 2, 3, 9))),
            new TextRun("平方米，见"),
            new CrossReference("tbl-land", "表1"),
            new TextRun("、"),
            new CrossReference("case-workshop", "案例1"),
            new TextRun("和"),
            new CrossReference("sec-land", "1.1"),
            new TextRun("节"),
            new Footnote(1, [Text("不含在建校区。"), Text("数据截至8月31日。")]),
            new TextRun("。"),
            new LineBreak(),
            new Strong([new TextRun("“双优”"), new Emphasis([new TextRun("学校")])]),
            new Link("https://example.org/报告", [new TextRun("原文")]),
            new Code("m2"),
            new TextRun("m"),
            new Superscript([new TextRun("2")]),
            new TextRun("CO"),
            new Subscript([new TextRun("2")]),
            new InlineImage(Image, "徽标"),
        ]),
        new ListBlock(IsOrdered: true, 3,
        [
            [Text("第一项"), Text("续段"), new ListBlock(IsOrdered: false, 1, [[Text("子项")]])],
            [new CodeBlock("a = 1\nb = 2")],
        ]),
        new Quote([Text("引文。")]),
        new CodeBlock("first\n  second"),
        new ThematicBreak(),
        new FigureBlock("fig-campus", new Caption("图", 1, string.Empty, "校园"), Image, "校园全景"),
        new TableBlock(
            "tbl-land",
            new Caption("表", 1, string.Empty, "学校占地面积一览表"),
            "m²",
            [
                new TableGrid(
                    [ColumnKind.Label, ColumnKind.Figure, ColumnKind.LongText],
                    [Row(RowKind.Header, "学校", "面积", "说明")],
                    [Row(RowKind.Body, "甲校", "1.5", "位于城区"), Row(RowKind.Total, "合计", "1.5", string.Empty)]),
            ],
            "注：不含在建校区。"),
        new CaseBlock(
            "case-workshop",
            new Caption("【案例", 1, "】", "示范学校：校企共建实训基地"),
            "示范学校",
            "校企共建实训基地",
            [
                new CaseHeading("实施背景"),
                Text("学校与企业共建。"),
                new ListBlock(IsOrdered: false, 1, [[Text("要点")]]),
                new ListBlock(IsOrdered: true, 1, [[Text("做法")]]),
                new Quote([Text("企业评价。")]),
                new CodeBlock("x"),
                new ThematicBreak(),
                new FigureBlock("fig-map", new Caption("图", 2, string.Empty, "布局"), Vector, "实训基地布局"),
            ]),
    ];
}
