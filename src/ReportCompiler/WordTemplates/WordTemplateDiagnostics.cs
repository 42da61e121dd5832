using ReportCompiler.Diagnostics;
using static ReportCompiler.Diagnostics.Diagnostic;

namespace ReportCompiler.WordTemplates;

/// <summary>Messages about the Word template (RC02xx).</summary>
internal static class WordTemplateDiagnostics
{
    public static Diagnostic NoSuchFile(SourceSpan span, string name, string? nearest) => Error("RC0201", span,
        $"找不到 Word 模板“{name}”。", $"There is no Word template “{name}”.",
        Suggestion.Of(
            nearest,
            "路径从写它的文件所在的文件夹算起；请核对文件名。",
            "Its path is seen from the folder of the file that names it; check the name."));

    public static Diagnostic NotWord(SourceSpan span, string name) => NotWord(span, name, what: null);

    public static Diagnostic NotWord(SourceSpan span, string name, LocalizedText? what) => Error("RC0202", span,
        $"“{name}”不是 Word 文档{(what is { } kind ? $"，而是{kind.Chinese}" : "")}，不能作模板。",
        $"“{name}” is no Word document{(what is { } other ? $" but {other.English}" : "")} and cannot serve as a template.",
        "请用 Word 或 WPS 打开它，另存为“Word 文档（.docx）”。",
        "Open it in Word or WPS and save it as a Word document (.docx).");

    public static Diagnostic Encrypted(SourceSpan span, string name) => Error("RC0203", span,
        $"Word 模板“{name}”有打开密码，读不了。", $"The Word template “{name}” is protected by a password and cannot be read.",
        "请在 Word 中打开它，在“文件—信息—保护文档—用密码进行加密”中删去密码，再保存。",
        "Open it in Word, clear the password under File, Info, Protect Document, Encrypt with Password, and save it.");

    public static Diagnostic HasMacros(SourceSpan span, string name) => Error("RC0204", span,
        $"Word 模板“{name}”是启用宏的文件（.docm 或 .dotm），不能用。",
        $"The Word template “{name}” is a file for macros (.docm or .dotm), which is not accepted.",
        "请在 Word 中另存为“Word 文档（.docx）”或“Word 模板（.dotx）”。",
        "Save it in Word as a Word document (.docx) or Word template (.dotx).");

    public static Diagnostic Damaged(SourceSpan span, string name, string? part) => Error("RC0205", span,
        $"Word 模板“{name}”已损坏{(part is null ? "" : $"（{part}）")}，读不了。",
        $"The Word template “{name}” is damaged{(part is null ? "" : $" ({part})")} and cannot be read.",
        "请在 Word 中用“打开并修复”打开它，另存后再用。",
        "Open it in Word with Open and Repair, and save it again.");

    public static Diagnostic TooLarge(SourceSpan span, string name) => Error("RC0206", span,
        $"Word 模板“{name}”太大，没有读。", $"The Word template “{name}” is too large and was not read.",
        "模板只用样式、页面和页眉页脚：请删去正文和多余的图片，另存后再用。",
        "Only its styles, page and running lines are used: delete its text and images, and save it again.");

    public static Diagnostic UnusablePage(SourceSpan span, string name) =>
        new("RC0207", Severity.Warning, span, new LocalizedText(
            $"Word 模板“{name}”没有设定纸张和页边距，或者放不下报告，页面用了版式自己的。",
            $"The Word template “{name}” sets no page and margins, or leaves no room for a report; the layout's own are used."))
        {
            Hint = new LocalizedText(
                "请在模板的“布局—页面设置”中改正。", "Correct it in the template under Layout, Page Setup."),
        };

    public static Diagnostic MissingStyles(SourceSpan span, string name, IReadOnlyList<ExpectedStyle> missing) =>
        new("RC0208", Severity.Information, span, new LocalizedText(
            $"Word 模板“{name}”没有这些样式，用了版式自己的：{string.Join('、', missing.Select(style => style.ChineseName))}。",
            $"The Word template “{name}” lacks these styles, and the layout's own are used: "
                + $"{string.Join(", ", missing.Select(style => style.Name))}."))
        {
            Hint = new LocalizedText(
                "要由模板决定，请在模板里建同名的样式。", "To decide them in the template, add styles of these names there."),
        };

    public static Diagnostic LeftOut(SourceSpan span, string name) =>
        new("RC0209", Severity.Warning, span, new LocalizedText(
            $"Word 模板“{name}”的页眉页脚里有链接到外面的内容、嵌入的对象或控件，没有采用。",
            $"Headers or footers of the Word template “{name}” hold linked content, embedded objects or controls, which are left "
                + "out."))
        {
            Hint = new LocalizedText(
                "请在模板中改用文字或图片。", "Replace them in the template by text or images."),
        };
}
