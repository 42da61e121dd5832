using System.Globalization;
using System.Text;
using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Templating;
using static ReportCompiler.Tests.Html.HtmlPages;

namespace ReportCompiler.Tests.Html;

/// <summary>A small report with one of everything that a page must cope with.</summary>
internal static class SampleReport
{
    private const string Prose =
        "全区中职学校主动服务地方经济社会发展，精准对接“产业升级”和技术变革需求，形成紧密对接产业链、创新链的专业体系。";

    public static ReportDocument Document { get; } = HtmlPages.Document(Lists, [Schools, Talent], Preface);

    private static Section Preface => new("preface", 1, null, "前言", [Text(Prose)], []);

    private static Section Schools => new("sec-schools", 1, "1", "学校概况", [Text(Prose)],
    [
        new("sec-land", 2, "1.1", "办学条件",
            [
                Text(
                    new TextRun("总占地面积"), Area("甲", "300"), new TextRun("平方米，生均"), PerStudent,
                    new TextRun("平方米，见"), new CrossReference("tbl-land", "表1"), new TextRun("，"),
                    new Link("https://example.org/", [new TextRun("口径")]),
                    new Footnote(1, [Text("含租赁校舍。")]), new TextRun("。")),
                LandTable,
                FundingTable,
            ],
            []),
        new("sec-staff", 2, "1.2", "师资队伍",
            [.. Enumerable.Repeat(Text(Prose), 12), new Quote([Text(Prose)]), new CodeBlock("students: 100"), Picture],
            []),
    ]);

    private static Section Talent => new("sec-talent", 1, "2", "人才培养", [],
    [
        new("sec-moral", 2, "2.1", "立德树人", [Case(1, "甲校", "以赛促教"), Case(2, "乙校", "产教融合"), Case(3, "甲校", "双融育人")], []),
    ]);

    private static ContentsList[] Lists =>
    [
        new(ContentsKind.Sections, "目录",
        [
            new("preface", 1, null, "前言"), new("sec-schools", 1, "1", "学校概况"), new("sec-land", 2, "1.1", "办学条件"),
            new("sec-staff", 2, "1.2", "师资队伍"), new("sec-talent", 1, "2", "人才培养"), new("sec-moral", 2, "2.1", "立德树人"),
        ]),
        new(ContentsKind.Tables, "表目录", [new("tbl-land", 1, "表1", "占地面积"), new("tbl-funding", 1, "表2", "办学经费")]),
        new(ContentsKind.Figures, "图目录", [new("fig-campus", 1, "图1", "校园")]),
        new(ContentsKind.Cases, "案例目录",
        [
            new("case-1", 1, "【案例1】", "甲校：以赛促教"), new("case-2", 1, "【案例2】", "乙校：产教融合"),
            new("case-3", 1, "【案例3】", "甲校：双融育人"),
        ]),
    ];

    private static BoundFigure PerStudent => new("3.00", new ComputedOrigin(
        "生均占地面积", "campus_area / students",
        [
            Area("甲", "300").Origin,
            new StatedOrigin("在校生数", "100", new SourceSpan("schools/a/indicators.csv", 9, 1, 3)),
        ]));

    private static TableBlock LandTable => new("tbl-land", new Caption("表", 1, "", "占地面积"), "m²",
    [
        new TableGrid(
            [ColumnKind.Label, ColumnKind.Figure],
            [new(RowKind.Header, [Cell(0, "学校"), Cell(1, "面积")])],
            [
                LandRow("甲", "300"), LandRow("乙", "1,000"), LandRow("丙", "50.5"),
                new(RowKind.Total, [Head("合计"), new(1, [Area("全区", "1350.5")])]),
            ]),
    ], "注：含租赁。");

    /// <summary>Wider than a phone, with two rows of heads.</summary>
    private static TableBlock FundingTable => new("tbl-funding", new Caption("表", 2, "", "办学经费"), null,
    [
        new TableGrid(
            [ColumnKind.Label, .. Enumerable.Repeat(ColumnKind.Figure, 11)],
            [
                new(RowKind.Header,
                    [new(0, [new TextRun("年份")], RowSpan: 2), new(1, [new TextRun("其中：收入")], ColumnSpan: 11)]),
                new(RowKind.Header,
                    [.. Enumerable.Range(1, 11).Select(column => Cell(column, $"收入项目{Number(column)}（万元）"))]),
            ],
            [
                new(RowKind.Body,
                [
                    Head("2025"),
                    .. Enumerable.Range(1, 11).Select(column => new TableCell(column, [Area("甲", "11555.79")])),
                ]),
            ]),
    ], null);

    private static FigureBlock Picture => new("fig-campus", new Caption("图", 1, "", "校园"), new ImageResource(
        "images/campus.svg", ImageFormat.Svg,
        Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg' width='800' height='400'><rect/></svg>"),
        800, 400), "校园正门");

    private static CaseBlock Case(int number, string school, string topic) => new(
        $"case-{Number(number)}", new Caption("【案例", number, "】", $"{school}：{topic}"), school, topic,
        [new CaseHeading("实施背景"), Text(Prose)]);

    private static TableRow LandRow(string school, string area) =>
        new(RowKind.Body, [Head(school), new(1, [Area(school, area)])]);

    private static BoundFigure Area(string school, string text) => new(
        text, new StatedOrigin($"占地面积（{school}）", text, new SourceSpan("schools/a/indicators.csv", 3, 1, 3)));

    private static TableCell Cell(int column, string text) => new(column, [new TextRun(text)]);

    private static TableCell Head(string text) => Cell(0, text) with { IsRowHeader = true };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
