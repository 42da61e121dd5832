using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli.Comparing;

/// <summary>What <c>reportc diff</c> says beside the differences, in both languages.</summary>
internal static class DiffText
{
    public static readonly LocalizedText Description = new(
        "比较两份报告：数据、结构、文字各变了什么。", "Compare two reports: what differs in figures, structure and text.");

    public static readonly LocalizedText OldDescription = new(
        "旧报告：工程文件夹、build 写出的 .data.json，或 git 里的版本（例如 HEAD~1）",
        "the old report: a project's folder, a .data.json from build, or a revision in git (such as HEAD~1)");

    public static readonly LocalizedText NewDescription = new(
        "新报告，写法相同；不写就是工程现在的样子", "the new report, likewise; the project as it is now if left out");

    public static readonly LocalizedText ProjectDescription = new(
        "git 版本是哪个工程的；不写就是另一份报告的工程，再不然是当前文件夹",
        "the project of revisions in git; the other report's if left out, or else the current folder");

    public static readonly LocalizedText FormatDescription = new(
        "写成什么格式；不写就看输出文件的后缀，再不然是给人看的 text",
        "the format; as the output file ends if left out, or else text, for people");

    public static readonly LocalizedText DetailsDescription = new(
        "text 列出全部不同；不写就是一屏的摘要", "text with every difference; a summary of one screen if left out");

    public static readonly LocalizedText ExitCodeDescription = new("有不同时退出码是 1", "exit with 1 when the reports differ");

    public static readonly LocalizedText QuietDescription = new(
        "不显示进度；写到文件时不显示小结", "without progress, and without summary when a file is written");

    public static readonly LocalizedText Comparing = new("比较", "Comparing");

    public static readonly LocalizedText MoreToSee = new(
        "--details 列出全部；-o 文件.html 写成网页。", "--details tells all; -o FILE.html writes a web page.");

    public static readonly LocalizedText NotCompared = new(
        "有错误的报告不能比较。", "A report with errors cannot be compared.");

    public static readonly LocalizedText NoGit = new(
        "没有找到 git；要比较 git 里的版本，请先安装它。", "git was not found; install it to compare revisions.");

    /// <summary>Examples for the help.</summary>
    public static readonly IReadOnlyList<(string Command, LocalizedText Note)> Examples =
    [
        ("reportc diff nanhu-2024 nanhu-2025", new("比较两年的报告", "compare two years")),
        ("reportc diff nanhu-2024 nanhu-2025 --details", new("列出全部不同", "tell every difference")),
        ("reportc diff nanhu-2024 nanhu-2025 -o diff.html", new("写成网页", "write a web page")),
        ("reportc diff nanhu-2024 nanhu-2025 -o diff.docx", new("写成带修订的 Word 文档", "write a Word document with tracked changes")),
        ("reportc diff HEAD~1", new("当前文件夹里的报告与上次提交之前相比", "the report in the current folder with the commit before the last")),
        ("reportc diff v1 v2 -C nanhu-2025", new("一个工程在 git 里的两个版本", "two revisions of a project in git")),
        ("reportc diff origin/main --to md --exit-code", new("合并请求里改了什么；有不同时退出码是 1", "what a merge request changes; exit with 1 if anything")),
    ];

    public static LocalizedText Compiling(string name) => new($"编制 {name}", $"Compiling {name}");

    public static LocalizedText HasErrors(string name) => new($"“{name}”有错误：", $"“{name}” has errors:");

    public static LocalizedText NoFile(string format) => new(
        $"--to {format} 要写成文件，请加 -o 文件.{format}。", $"--to {format} needs a file: add -o FILE.{format}.");

    public static LocalizedText NoDocument(string format) => new(
        $"--to {format} 要两个报告工程；.data.json 里没有可以写成文档的报告。",
        $"--to {format} needs two report projects; a .data.json holds no document.");

    public static LocalizedText BadData(string path, LocalizedText mistake) =>
        new($"“{path}”：{mistake.Chinese}", $"“{path}”: {mistake.English}");

    public static LocalizedText UnreadableFile(string path, string reason) =>
        new($"无法读取“{path}”：{reason}", $"“{path}” cannot be read: {reason}");

    public static LocalizedText NeitherPathNorRevision(string name, LocalizedText problem) => new(
        $"没有文件夹或文件“{name}”，也没有这个 git 版本：{problem.Chinese}",
        $"“{name}” is neither a folder or file nor a revision in git: {problem.English}");

    /// <param name="folder">The folder.</param>
    /// <param name="reason">What git says.</param>
    public static LocalizedText NoRepository(string folder, string reason) => new(
        $"git 在文件夹“{folder}”读不到仓库（{reason}）。", $"git finds no repository in the folder “{folder}” ({reason}).");

    /// <param name="revision">The revision, as it was typed.</param>
    /// <param name="isShallow">Whether the repository has only the newest commits.</param>
    public static LocalizedText NoRevision(string revision, bool isShallow) => isShallow
        ? new($"仓库里没有“{revision}”。\n提示：仓库只取了最近的提交（浅克隆）；请先运行 git fetch --unshallow。",
            $"the repository has no “{revision}”.\nHint: it holds only the newest commits; run git fetch --unshallow first.")
        : new($"仓库里没有提交、分支或标签“{revision}”。", $"the repository has no commit, branch or tag “{revision}”.");

    /// <param name="revision">The revision, as it was typed.</param>
    /// <param name="folder">The project's folder in the repository.</param>
    public static LocalizedText NoProjectThen(string revision, string folder) => new(
        $"版本“{revision}”的文件夹“{folder}”里没有 report.yaml。",
        $"at “{revision}” the folder “{folder}” has no report.yaml.");
}
