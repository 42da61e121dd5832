using System.Globalization;
using ReportCompiler.Cli.Comparing;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli;

/// <summary>What the program itself says, in both languages.</summary>
internal static class CliText
{
    public static readonly LocalizedText ProgramDescription = new(
        "reportc：由各校的 YAML、CSV 和 Markdown 编制职业教育质量年度报告（HTML 和 DOCX）。",
        "reportc compiles per-school YAML, CSV and Markdown into a vocational education quality annual report "
        + "(HTML and DOCX).");

    public static readonly LocalizedText BuildDescription = new("编制报告。", "Compile a report.");

    public static readonly LocalizedText CheckDescription = new(
        "核对报告，列出所有发现，不写出报告。", "Check a report: list all findings, and write no report.");

    public static readonly LocalizedText RulesDescription = new(
        "列出核对的规则，或解释其中几条。", "List the rules that reports are checked for, or explain some.");

    public static readonly LocalizedText ProjectDescription = new(
        "报告工程：有 report.yaml 的文件夹；不写就是当前文件夹", "the report project, a folder with report.yaml; the current folder if left out");

    public static readonly LocalizedText OutputDescription = new(
        "输出文件夹；不写就是工程里的 build", "the folder to write to; build/ in the project if left out");

    public static readonly LocalizedText FormatDescription = new(
        $"输出的格式，用逗号分开；不写就是 {OutputFormat.DefaultNames}",
        $"the formats to write, divided by commas; {OutputFormat.DefaultNames} if left out");

    public static readonly LocalizedText PaginateDescription = new(
        "Word 目录的页码从哪里来；不写就是 auto", "where the page numbers of the Word contents come from; auto if left out");

    public static readonly LocalizedText ReviewDescription = new(
        "各种格式另写一份校对用的，带批注", "also write a copy of each format for proof-readers, with comments");

    public static readonly LocalizedText StrictBuildDescription = new(
        "有警告也不写出，退出码是 1", "write nothing while there are warnings, and exit with 1");

    public static readonly LocalizedText PagesLaidOut = new(
        "Word 目录的页码由 LibreOffice 排版得出", "page numbers of the Word contents come from LibreOffice's layout");

    public static readonly LocalizedText PagesEstimated = new(
        "Word 目录的页码是估算的，用 Word 打开时会提示更新", "page numbers of the Word contents are estimated; Word will refresh them");

    public static readonly LocalizedText QuietDescription = new(
        "只报告问题，不显示进度和小结", "report problems only, without progress and summary");

    public static readonly LocalizedText LanguageDescription = new(
        $"说明和消息的语言；不写则看环境变量 {LanguageOption.Variable}，再不然是中文",
        $"the language of help and messages; else that of {LanguageOption.Variable}, else Chinese");

    public static readonly LocalizedText HelpDescription = new("显示用法", "show help");
    public static readonly LocalizedText VersionDescription = new("显示版本", "show the version");

    public static readonly LocalizedText UsageHeading = new("用法：", "Usage:");
    public static readonly LocalizedText VerbsHeading = new("命令（VERB）：", "Verbs:");
    public static readonly LocalizedText ArgumentsHeading = new("参数：", "Arguments:");
    public static readonly LocalizedText OptionsHeading = new("选项（OPTIONS）：", "Options:");
    public static readonly LocalizedText ExamplesHeading = new("例子：", "Examples:");
    public static readonly LocalizedText ExitCodesHeading = new("退出码：", "Exit codes:");

    /// <summary>Exit codes of a verb; of the program as a whole for an empty name.</summary>
    public static IReadOnlyList<(string Code, LocalizedText Meaning)> ExitCodes(string verb) =>
    [
        ("0", new("成功（可以有警告）", "success; there may be warnings")),
        ("1", verb == "diff"
            ? new("一份报告有错误，没有比较；--exit-code 时，也表示两份报告不同",
                "a report has errors and was not compared; with --exit-code, also that the reports differ")
            : new("报告有错误（--strict 时也包括警告），没有写出",
                "the report has errors, or with --strict warnings, and was not written")),
        ("2", new("命令行或工程看不懂", "the command line or the project cannot be understood")),
        ("3", new("输出写不进去", "an output cannot be written")),
        ("130", new("被 Ctrl-C 中断", "interrupted by Ctrl-C")),
    ];

    public static readonly LocalizedText MissingVerb = new("缺少命令，例如 build。", "A verb is missing, such as build.");

    /// <summary>Why there are no new outputs.</summary>
    /// <param name="isStrictness">Whether there are only warnings, and they were asked to count.</param>
    public static LocalizedText NothingWritten(bool isStrictness) => isStrictness
        ? new("因为 --strict，有警告就没有写出任何文件，原有的输出保持不变。",
            "Because of --strict and the warnings, nothing was written; earlier outputs are as they were.")
        : new("没有写出任何文件，原有的输出保持不变。", "Nothing was written; earlier outputs are as they were.");

    public static readonly LocalizedText Interrupted = new("已中断，原有的输出保持不变。", "Interrupted; earlier outputs are as they were.");

    public static readonly LocalizedText Hint = new("提示：", "Hint: ");
    public static readonly LocalizedText Arithmetic = new("算式：", "Arithmetic: ");
    public static readonly LocalizedText Compiling = new("编制报告", "Compiling");

    public static readonly LocalizedText Checking = new("核对报告", "Checking");

    public static LocalizedText Making(string format) => new($"生成 {format}", $"Making {format}");

    /// <summary>Examples of a verb; of the program as a whole for an empty name.</summary>
    public static IReadOnlyList<(string Command, LocalizedText Note)> Examples(string verb) => verb switch
    {
        "build" =>
        [
            ("reportc build", new("编制当前文件夹里的报告", "compile the report in the current folder")),
            ("reportc build samples/jiulongpo-2025 -o out", new("写到 out 文件夹", "write to the folder out")),
            ("reportc build --to docx", new("只要 Word 文档", "make the Word document only")),
            ("reportc build --to data", new("只要数据，JSON 和表格各一份", "make the figures only, as JSON and as a table")),
            ("reportc build --to pdf",
                new("用电脑上的 Chromium、Chrome 或 Edge 把网页打印成 PDF",
                    "print the page as PDF with the machine's Chromium, Chrome or Edge")),
            ("reportc build --paginate always",
                new("页码由 LibreOffice 排版得出，排不出就不写", "page numbers from LibreOffice's layout, or no outputs")),
            ("reportc build --paginate never",
                new("页码用估算，在每台机器上都一样", "estimated page numbers, the same on every machine")),
            ("reportc build --review", new("另写一份校对用的 Word 文档", "write a copy for proof-readers too")),
            ("reportc build --strict", new("有警告也不写出", "write nothing while there are warnings")),
        ],
        "check" =>
        [
            ("reportc check", new("核对当前文件夹里的报告", "check the report in the current folder")),
            ("reportc check samples/jiulongpo-2025 --severity error", new("只看错误", "show errors only")),
            ("reportc check --rule RC21 --rule RC2401", new("只看这一类和这一条规则", "show this family and this rule only")),
            ("reportc check --strict -q", new("有警告就算不通过", "fail on warnings")),
            ("reportc check --format sarif -o check.sarif", new("写成 SARIF，给流水线用", "write SARIF for a CI")),
        ],
        "new" => NewText.Examples,
        "diff" => DiffText.Examples,
        "rules" =>
        [
            ("reportc rules", new("列出所有规则", "list all rules")),
            ("reportc rules RC2101", new("解释这一条规则", "explain this rule")),
            ("reportc rules RC21 --language en", new("用英文解释这一类规则", "explain this family in English")),
        ],
        _ =>
        [
            ("reportc new --from nanhu-2025", new("从上年的报告开始下一年", "start the next year from last year's report")),
            ("reportc check", new("核对当前文件夹里的报告", "check the report in the current folder")),
            ("reportc build", new("编制当前文件夹里的报告", "compile the report in the current folder")),
            ("reportc build --help", new("这个命令的用法", "how to use this verb")),
        ],
    };

    public static LocalizedText SeeHelp(string command) => new($"用法见 {command} --help", $"See {command} --help");

    public static LocalizedText UnknownArgument(string token, string? nearest) => nearest is null
        ? new($"不认识“{token}”。", $"“{token}” is not known.")
        : new($"不认识“{token}”；您要写的是不是“{nearest}”？", $"“{token}” is not known; did you mean “{nearest}”?");

    public static LocalizedText MissingValue(string option) =>
        new($"“{option}”后面缺少内容。", $"Something must follow “{option}”.");

    public static LocalizedText UnknownLanguage(string text) =>
        new($"没有语言“{text}”；可以写 zh 或 en。", $"There is no language “{text}”; it can be zh or en.");

    public static LocalizedText UnknownFormat(string text, string formats) =>
        new($"没有格式“{text}”；可以写 {formats}。", $"There is no format “{text}”; there are {formats}.");

    public static LocalizedText UnknownPagination(string text) => new(
        $"--paginate 后面不能写“{text}”；可以写 auto、always 或 never。",
        $"“{text}” cannot follow --paginate; there are auto, always and never.");

    public static LocalizedText CannotPaginate(bool isInstalled) => isInstalled
        ? new("LibreOffice 没有排出页码。\n提示：可以改用 --paginate auto。原有的输出保持不变。",
            "LibreOffice did not lay the document out.\nHint: try --paginate auto. Earlier outputs are as they were.")
        : new("没有找到 LibreOffice，排不出页码。\n提示：请安装 LibreOffice，或改用 --paginate auto。原有的输出保持不变。",
            "LibreOffice was not found: the document cannot be laid out.\nHint: install it, or try --paginate auto. "
            + "Earlier outputs are as they were.");

    public static LocalizedText NoFolder(string path) => new($"没有文件夹“{path}”。", $"There is no folder “{path}”.");

    public static LocalizedText NoReport(string path, string? nearest) => nearest is null
        ? new($"文件夹“{path}”里没有 report.yaml，不是报告工程。", $"The folder “{path}” is no report project: it has no report.yaml.")
        : new($"文件夹“{path}”里没有 report.yaml，不是报告工程；您要的是不是“{nearest}”？",
            $"The folder “{path}” is no report project: it has no report.yaml. Did you mean “{nearest}”?");

    public static LocalizedText UnreadableFolder(string path, string reason) =>
        new($"无法读取文件夹“{path}”：{reason}", $"The folder “{path}” cannot be read: {reason}");

    public static LocalizedText CannotWrite(string path, string reason) => new(
        $"无法写出“{path}”：{reason}\n提示：请检查是否有写入权限，并关闭正在打开它的程序（例如 Word）。原有的输出保持不变。",
        $"“{path}” cannot be written: {reason}\nHint: check that you may write there, and close the program that has it "
        + "open, such as Word. Earlier outputs are as they were.");

    public static LocalizedText CannotPrint(string reason) =>
        new($"无法写到标准输出：{reason}", $"Standard output cannot be written: {reason}");

    public static LocalizedText Fault(Exception exception) => new(
        $"程序出错（{exception.GetType().Name}：{exception.Message}），这不是报告的问题。\n"
        + $"提示：请把下面几行连同报告工程发给 reportc 的开发者。原有的输出保持不变。\n{exception.StackTrace}",
        $"A fault of this program ({exception.GetType().Name}: {exception.Message}), not of the report.\n"
        + $"Hint: send these lines and the project to the developers of reportc. Earlier outputs are as they were.\n{exception.StackTrace}");

    public static LocalizedText Severity(Severity severity) => severity switch
    {
        Diagnostics.Severity.Error => new("错误", "error"),
        Diagnostics.Severity.Warning => new("警告", "warning"),
        _ => new("说明", "note"),
    };

    /// <summary>What the heading over findings of one cause begins with.</summary>
    public static LocalizedText OneCause(int findings) =>
        new($"以下 {Number(findings)} 条可能同出一因：", $"The next {Number(findings)} may have one cause: ");

    /// <summary>How many findings there are of each severity, and how many are accepted where any is.</summary>
    public static LocalizedText Findings(FindingCounts counts)
    {
        var waived = counts.Waived == 0
            ? new LocalizedText("", "")
            : new LocalizedText($"，豁免 {Number(counts.Waived)} 条", $", {Number(counts.Waived)} waived");
        return new($"{Number(counts.Errors)} 个错误，{Number(counts.Warnings)} 个警告，{Number(counts.Notes)} 条说明{waived.Chinese}",
            $"{Count(counts.Errors, "error")}, {Count(counts.Warnings, "warning")}, {Count(counts.Notes, "note")}{waived.English}");
    }

    /// <summary>A file that was written, and its size.</summary>
    public static string Written(OutputFile file) => $"{PathText.Shorten(file.Path)}  {Size(file.Content.Length)}";

    /// <summary>How much the report holds.</summary>
    public static LocalizedText Contents(ReportSummary summary) => new(
        $"{Number(summary.Sections)} 节，{Number(summary.Tables)} 张表，{Number(summary.Figures)} 幅图，"
        + $"{Number(summary.Cases)} 个案例，{Number(summary.Facts)} 个数据",
        $"{Count(summary.Sections, "section")}, {Count(summary.Tables, "table")}, {Count(summary.Figures, "figure")}, "
        + $"{Count(summary.Cases, "case")}, {Count(summary.Facts, "fact")}");

    public static LocalizedText Took(TimeSpan time)
    {
        var seconds = time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        return new($"用时 {seconds} 秒", $"took {seconds} s");
    }

    private static string Size(int bytes) => bytes < 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024m:0.0} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024m * 1024m):0.0} MB");

    private static string Count(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
