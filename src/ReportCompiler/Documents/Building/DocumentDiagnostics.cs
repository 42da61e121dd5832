using ReportCompiler.Diagnostics;
using ReportCompiler.Documents.Imaging;
using static ReportCompiler.Diagnostics.Diagnostic;

namespace ReportCompiler.Documents.Building;

/// <summary>Messages about sections, cases, figures and references (RC40xx, RC41xx).</summary>
internal static class DocumentDiagnostics
{
    public static Diagnostic UnknownReference(SourceSpan span, string anchor, string? nearest) => Error("RC4001", span,
        $"找不到“@{anchor}”所指的内容。", $"“@{anchor}” refers to nothing in this report.",
        nearest is null ? "请核对编号名；表为 @tbl-、图为 @fig-、案例为 @case-、章节为 @sec-。" : $"您要写的是不是“@{nearest}”？",
        nearest is null
            ? "Check the name; tables are @tbl-, figures @fig-, cases @case-, sections @sec-."
            : $"Did you mean “@{nearest}”?");

    public static Diagnostic DoubleAnchor(SourceSpan span, string anchor, SourceSpan first) => Error("RC4002", span,
        $"引用名“{anchor}”已经用过。", $"The name “{anchor}” is already in use.",
        anchor.StartsWith("case-", StringComparison.Ordinal)
            ? "案例的引用名取自文件名；请给其中一个文件改名。"
            : "请换一个名称，引用它的地方也一并改。",
        anchor.StartsWith("case-", StringComparison.Ordinal)
            ? "A case takes its name from its file; rename one of the two files."
            : "Choose another name, also where it is referred to.") with
    {
        Related = [new RelatedPlace(first, new("第一次使用", "first used"))],
    };

    public static Diagnostic UnknownSectionFile(SourceSpan span, string id, string? nearest) => Error("RC4003", span,
        $"提纲中没有“{id}”这一节。", $"The outline has no section “{id}”.",
        nearest is null
            ? "请把文件名改为提纲中的章节名；要新增一节，请在文件头写明 parent 和 title。"
            : $"您要写的是不是“{nearest}”？要新增一节，请在文件头写明 parent 和 title。",
        nearest is null
            ? "Name the file after a section of the outline; for a new section state “parent” and “title” in its front matter."
            : $"Did you mean “{nearest}”? For a new section state “parent” and “title” in its front matter.");

    public static Diagnostic UnknownSection(SourceSpan span, string id, string? nearest) => Error("RC4004", span,
        $"没有“{id}”这一节。", $"There is no section “{id}”.",
        Suggestion.Of(nearest, "请核对提纲。", "Check the outline."));

    public static Diagnostic SectionNotNew(SourceSpan span, string id, string title) => Error("RC4009", span,
        $"提纲中已有“{id}”（{title}）这一节，不能再作为新的一节。",
        $"The outline has the section “{id}” ({title}) already: it cannot be added.",
        "请删去 parent 一行；确要新增一节，请另起文件名。",
        "Remove the line “parent”; for a new section choose another file name.");

    public static Diagnostic SectionCircle(SourceSpan span, string id, string parent) => Error("RC4010", span,
        $"“{id}”这一节挂在“{parent}”之下，却到不了提纲中的任何一节。",
        $"The section “{id}” belongs to “{parent}”, which leads to no section of the outline.",
        "请把 parent 改为提纲中的章节名。", "Let “parent” name a section of the outline.");

    public static Diagnostic SectionTwice(SourceSpan span, string id, SourceSpan first) => Error("RC4006", span,
        $"“{id}”这一节有两个文件。", $"The section “{id}” has two files.",
        "请合并为一个。", "Make one of them.") with
    {
        Related = [new RelatedPlace(first, new("另一个文件", "the other file"))],
    };

    public static Diagnostic HeadingTooDeep(SourceSpan span, string text) => Error("RC4007", span,
        $"标题“{text}”超过四级，版式没有这一级。", $"The heading “{text}” is deeper than the four levels of the layout.",
        "请去掉一个“#”，或把它改成正文中的粗体。", "Remove a “#”, or make it bold text.");

    public static Diagnostic NestedTooDeeply(SourceSpan span) => Error("RC4008", span,
        "这段文字的引用、列表或括号嵌套过深，无法排版。",
        "Quotations, lists or brackets of this text are nested too deeply to be set.",
        "请检查是否有大量重复的“>”“-”或“[”。", "Look for long runs of “>”, “-” or “[”.");

    public static Diagnostic NoFootnote(SourceSpan span, string call) => Error("RC4011", span,
        $"脚注“{call}”没有内容。", $"Nothing defines the footnote “{call}”.",
        $"请在本文件末尾加一行：{call}: 脚注的文字。", $"Add a line at the end of this file: {call}: text of the note.");

    public static Diagnostic NoFrontMatter(SourceSpan span) => Error("RC4101", span,
        "案例文件开头缺文件头。", "The case study does not begin with front matter.",
        "请在开头加三行：“---”、“title: 案例标题”和“section: 章节名”，再加一行“---”。",
        "Begin it with “---”, “title: …”, “section: …” and “---”, each on a line of its own.");

    public static Diagnostic UnknownSchool(SourceSpan span, string name, string? nearest) => Error("RC4102", span,
        $"没有名为“{name}”的学校。", $"There is no school “{name}”.",
        Suggestion.Of(nearest, "请核对学校名称。", "Check the school's name."));

    public static Diagnostic NoImage(SourceSpan span, string path, string? nearest) => Gap("RC4110", span,
        $"没有图片“{path}”。", $"There is no image “{path}”.",
        Suggestion.Of(nearest, "请把图片放进工程，并核对路径。", "Put the image into the project and check the path."));

    public static Diagnostic ImageOutside(SourceSpan span, string path) => Gap("RC4111", span,
        $"图片“{path}”在工程之外。", $"The image “{path}” is outside the project.",
        new LocalizedText("请把它复制到工程的 images 文件夹。", "Copy it into the folder “images” of the project."));

    public static Diagnostic NotAnImage(SourceSpan span, string path, LocalizedText kind) => Gap("RC4112", span,
        $"“{path}”的内容是：{kind.Chinese}。报告里只能放 PNG、JPEG、GIF 和 SVG 图片。",
        $"“{path}” is {kind.English}; a report holds PNG, JPEG, GIF and SVG images.",
        new LocalizedText(
            "照片请另存为 JPEG，截图和图示请另存为 PNG；只改扩展名没有用。",
            "Save photographs as JPEG, drawings and screenshots as PNG; to change the name's ending is not enough."));

    public static Diagnostic BrokenImage(SourceSpan span, string path) => Gap("RC4115", span,
        $"图片“{path}”已损坏，或者不完整。", $"The image “{path}” is broken or cut short.",
        new LocalizedText("请重新复制或导出一份。", "Copy or export it again."));

    public static Diagnostic ImageTooHeavy(SourceSpan span, string path, int megabytes, int most) => Gap("RC4116", span,
        $"图片“{path}”有 {megabytes} MB，超过了 {most} MB。",
        $"The image “{path}” has {megabytes} MB, which is more than {most}.",
        new LocalizedText("照片请另存为 JPEG，并缩小后再放。", "Save it as JPEG, and smaller."));

    public static Diagnostic ImageTooLarge(SourceSpan span, string path, int width, int height, int most) => Gap("RC4117", span,
        $"图片“{path}”有 {width}×{height} 像素，超过了 {most} 百万像素。",
        $"The image “{path}” has {width}×{height} pixels, which is more than {most} million.",
        new LocalizedText("请缩小后再放；印在纸上，宽 2000 像素就足够了。", "Make it smaller; on paper a width of 2000 pixels is plenty."));

    /// <summary>Something that cannot be shown: the report is printed with a gap in its place that says so.</summary>
    private static Diagnostic Gap(string code, SourceSpan span, string chinese, string english, LocalizedText hint) =>
        new(code, Severity.Warning, span, new LocalizedText(chinese, english)) { Hint = hint };

    public static Diagnostic NoRaster(SourceSpan span, string path, string raster) =>
        new("RC4113", Severity.Warning, span, new LocalizedText(
            $"SVG 图片“{path}”旁边没有同名的 PNG，Word 文件中将只印替代文字。",
            $"There is no PNG beside the SVG image “{path}”: the Word file will show its description only."))
        {
            Hint = new LocalizedText($"请另存一份“{raster}”。", $"Save it as “{raster}” too."),
        };

    public static Diagnostic MoreThanAPicture(SourceSpan span, string path, SvgParts removed)
    {
        var parts = SvgPartNames.Where(part => removed.HasFlag(part.Part)).Select(part => part.Name).ToList();
        return new("RC4118", Severity.Warning, span, new LocalizedText(
            $"SVG 图片“{path}”里有{string.Join("、", parts.Select(name => name.Chinese))}，已经去掉，只留静止的图形。",
            $"The SVG image “{path}” holds {string.Join(", ", parts.Select(name => name.English))}: left out, it is a still picture."))
        {
            Hint = new LocalizedText(
                "请在报告里看看图片是否完整；缺了内容的，请把用到的文件嵌入图片，或者另存为 PNG。",
                "See whether it is whole in the report; if not, embed what it uses, or save it as PNG."),
        };
    }

    private static readonly (SvgParts Part, LocalizedText Name)[] SvgPartNames =
    [
        (SvgParts.Scripts, new("脚本", "scripts")),
        (SvgParts.References, new("对其他文件的引用", "references to other files")),
        (SvgParts.Pages, new("网页片段", "pieces of web pages")),
        (SvgParts.Animation, new("动画", "animation")),
    ];

    public static Diagnostic NoCaption(SourceSpan span, string path) => Error("RC4114", span,
        $"图片“{path}”没有图题。", $"The image “{path}” has no caption.",
        "请写成 ![图题](图片路径)。", "Write it as ![caption](path).");

    public static Diagnostic UnknownTable(SourceSpan span, string id, string? nearest) => Error("RC4120", span,
        $"没有名为“{id}”的表格。", $"There is no table “{id}”.",
        Suggestion.Of(nearest, "请核对 tables 文件夹中的文件名。", "Check the files in the folder “tables”."));

    public static Diagnostic TableTwice(SourceSpan span, string id) => Error("RC4121", span,
        $"表格“{id}”印了两次。", $"The table “{id}” is printed twice.",
        "请删去一处，改用 @tbl- 引用。", "Remove one and refer to it with @tbl- instead.");

    public static Diagnostic TooManyColumns(SourceSpan span, string id, int columns, int most) => Gap("RC4124", span,
        $"表格“{id}”有 {columns} 列，一页最多印 {most} 列。", $"The table “{id}” has {columns} columns; a page holds {most} at most.",
        new LocalizedText("请把行和列对调，或者拆成几张表。", "Exchange its rows and columns, or make several tables of it."));

    public static Diagnostic ReferenceToUnprinted(
        SourceSpan span, string anchor, string chineseTerm, string term, string id) => Error("RC4123", span,
        $"“@{anchor}”所指的{chineseTerm}没有印在报告中。", $"The {term} that “@{anchor}” refers to is not printed.",
        $"请在要印它的地方加一行 {{{{ {term} \"{id}\" }}}}，或删去这处引用。",
        $"Add a line {{{{ {term} \"{id}\" }}}} where it belongs, or remove the reference.");

    public static Diagnostic NotPrinted(SourceSpan span, string chineseTerm, string term, string id) =>
        new("RC4122", Severity.Warning, span, new LocalizedText(
            $"{chineseTerm}“{id}”没有印出：没有一节用到它。", $"The {term} “{id}” is not printed: no section names it."))
        {
            Hint = new LocalizedText(
                $"请在相应章节加一行 {{{{ {term} \"{id}\" }}}}，或删去这个文件。",
                $"Add a line {{{{ {term} \"{id}\" }}}} to a section, or remove the file."),
        };
}
