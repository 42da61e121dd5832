using ReportCompiler.Documents.Styles;

namespace ReportCompiler.WordTemplates;

/// <summary>A style that the report has a use for.</summary>
/// <param name="Id">Its id in what is written.</param>
/// <param name="Name">Its name in a Word file; that of one of Word's own styles is the same in every language.</param>
/// <param name="ChineseName">What Chinese editors call it; a template's own style may bear it.</param>
/// <param name="Type">What it is for, as Word says it: <c>paragraph</c>, <c>character</c>, <c>table</c> or
/// <c>numbering</c>.</param>
/// <param name="Role">The role in the layout's style file whose place it takes; null for none.</param>
/// <param name="IsMissed">Whether a template without it is told so. The others follow from these.</param>
internal sealed record ExpectedStyle(
    string Id, string Name, string ChineseName, string Type, TextRole? Role, bool IsMissed);

/// <summary>The styles that a template may define, and that are taken from the layout where it does not. Table text in smaller
/// sizes follows from <c>Table Text</c> and has no place here.</summary>
internal static class ExpectedStyles
{
    /// <summary>All of them, in the order of the guide.</summary>
    public static IReadOnlyList<ExpectedStyle> All { get; } =
    [
        Text("BodyText", "Body Text", "正文文本", TextRole.Body),
        Text("Heading1", "heading 1", "标题 1", TextRole.Heading1),
        Text("Heading2", "heading 2", "标题 2", TextRole.Heading2),
        Text("Heading3", "heading 3", "标题 3", TextRole.Heading3),
        Text("Heading4", "heading 4", "标题 4", TextRole.Heading4),
        Text("Title", "Title", "标题", TextRole.Title),
        Text("CoverIssuer", "Cover Issuer", "封面单位"),
        Text("CoverLine", "Cover Line", "封面文字", TextRole.CoverLine),
        Text("FrontMatterHeading", "Front Matter Heading", "前言标题"),
        Text("TOCHeading", "TOC Heading", "TOC 标题"),
        Text("TOC1", "toc 1", "目录 1", TextRole.Contents1),
        Text("TOC2", "toc 2", "目录 2", TextRole.Contents2),
        Text("TOC3", "toc 3", "目录 3", TextRole.Contents3),
        Text("TableofFigures", "table of figures", "图表目录", TextRole.ListEntry),
        Text("Caption", "caption", "题注", TextRole.Caption),
        Text("TableText", "Table Text", "表格文字", TextRole.TableText),
        Text("TableHead", "Table Head", "表头", TextRole.TableHead),
        Text("TableNote", "Table Note", "表注", TextRole.TableNote),
        new("ReportTable", "Report Table", "报告表格", "table", Role: null, IsMissed: true),
        Text("CaseTitle", "Case Title", "案例标题", TextRole.CaseTitle),
        Text("CaseHeading", "Case Heading", "案例小标题", TextRole.CaseHeading),
        Text("CaseText", "Case Text", "案例正文", TextRole.CaseText),
        Text("Quote", "Quote", "引用", TextRole.Quote),
        Text("FootnoteText", "footnote text", "脚注文本", TextRole.Footnote),

        Follows("Header", "header", "页眉", TextRole.Header),
        Follows("Footer", "footer", "页脚", TextRole.PageNumber),
        Follows("ListBullet", "List Bullet", "列表项目符号"),
        Follows("ListNumber", "List Number", "列表编号"),
        Follows("Code", "Code", "代码", TextRole.Code),
        Follows("Heading5", "heading 5", "标题 5"),
        Follows("Heading6", "heading 6", "标题 6"),
        Follows("Heading7", "heading 7", "标题 7"),
        Follows("Heading8", "heading 8", "标题 8"),
        Follows("Heading9", "heading 9", "标题 9"),
        Follows("CoverEmblem", "Cover Emblem", "封面徽标"),
        Follows("Figure", "Figure", "图"),
        Follows("FigureCaption", "Figure Caption", "图题"),
        Follows("TableFigure", "Table Figure", "表格数字"),
        Follows("TableLongText", "Table Long Text", "表格长文字"),
        Follows("TableItem", "Table Item", "表格项目"),
        Follows("TableTotal", "Table Total", "表格合计"),
        Follows("TableTotalFigure", "Table Total Figure", "表格合计数字"),
        Follows("CaseList", "Case List", "案例列表"),
        Follows("CaseFigure", "Case Figure", "案例图"),
        Follows("CaseCaption", "Case Caption", "案例图题"),
        Character("Hyperlink", "Hyperlink", "超链接"),
        Character("Strong", "Strong", "要点"),
        Character("Emphasis", "Emphasis", "强调"),
        Character("CodeCharacter", "Code Character", "代码字符"),
        Character("FootnoteReference", "footnote reference", "脚注引用"),

        Follows("Normal", "Normal", "正文"),
        Character("DefaultParagraphFont", "Default Paragraph Font", "默认段落字体"),
        new("TableNormal", "Normal Table", "普通表格", "table", Role: null, IsMissed: false),
        new("NoList", "No List", "无列表", "numbering", Role: null, IsMissed: false),
    ];

    private static ExpectedStyle Text(string id, string name, string chineseName, TextRole? role = null) =>
        new(id, name, chineseName, "paragraph", role, IsMissed: true);

    private static ExpectedStyle Follows(string id, string name, string chineseName, TextRole? role = null) =>
        new(id, name, chineseName, "paragraph", role, IsMissed: false);

    private static ExpectedStyle Character(string id, string name, string chineseName) =>
        new(id, name, chineseName, "character", Role: null, IsMissed: false);
}
