using System.Globalization;
using ReportCompiler.Diagnostics;
using ReportCompiler.Starting;

namespace ReportCompiler.Cli;

/// <summary>What <c>reportc new</c> says.</summary>
internal static class NewText
{
    public static readonly LocalizedText Description = new(
        "开始一份新报告：从上年的报告开始，或从空白开始。", "Start a report: from last year's, or from nothing.");

    public static readonly LocalizedText FolderDescription = new(
        "新工程的文件夹，不能已有文件；从上年开始时可以不写，把上年文件夹名中的年份换成新的",
        "the new project's folder, which must not hold files yet; with --from, it is named after last year's if left out");

    public static readonly LocalizedText FromDescription = new(
        "上年的报告工程", "last year's report project");

    public static readonly LocalizedText YearDescription = new(
        "报告的年度；从上年开始时可以不写，就是下一年", "the year of the report; with --from, the next year if left out");

    public static readonly LocalizedText KindDescription = new(
        "空白报告的种类；不写就是 school", "the kind of an empty report; school if left out");

    public static readonly LocalizedText NameDescription = new(
        "空白报告的学校或区域的名称", "the name of the school or region of an empty report");

    public static IReadOnlyList<(string Command, LocalizedText Note)> Examples =>
    [
        ("reportc new --from nanhu-2025", new("从上年的报告开始下一年，写到 nanhu-2026", "start the next year in nanhu-2026")),
        ("reportc new 2026/nanhu --from 2025/nanhu --year 2026", new("写明文件夹和年度", "name folder and year")),
        ("reportc new nangang-2026 --name 南港职业学校 --year 2026", new("一所学校的空白报告", "an empty report of a school")),
        ("reportc new nanhu-2026 --kind region --name 南湖区 --year 2026", new("一个区域的空白报告", "an empty report of a region")),
    ];

    public static LocalizedText NotWithFrom(string option) => new(
        $"从上年的报告开始（--from）时不写 {option}。", $"{option} does not go with --from.");

    public static LocalizedText Needed(string what) => new(
        $"没有 --from，就要写明 {what}。", $"Without --from, {what} must be given.");

    public static readonly LocalizedText NoFolderName = new(
        "上年文件夹的名字里没有年份，请写明新工程的文件夹。", "Last year's folder has no year in its name: name the new folder.");

    public static LocalizedText NotEmpty(string path) => new(
        $"文件夹“{path}”里已有文件，没有动它。\n提示：请写一个新的文件夹。",
        $"The folder “{path}” holds files already, and was left alone.\nHint: name a new folder.");

    public static LocalizedText Within(string path) => new(
        $"“{path}”在上年的工程里面。\n提示：请写一个旁边的文件夹。",
        $"“{path}” lies within last year's project.\nHint: name a folder beside it.");

    public static LocalizedText OtherDrive(string path) => new(
        $"“{path}”与上年的工程不在同一个盘上，previous 写不出它的位置。\n提示：请放在同一个盘上。",
        $"“{path}” is on another drive than last year's project, which previous cannot name.\nHint: put it on the same drive.");

    public static LocalizedText NotAYear(string text) => new(
        $"“{text}”不是年度，应是 1949 到 2999。", $"“{text}” is no year: it is 1949 to 2999.");

    public static readonly LocalizedText NothingWritten = new(
        "没有写出任何文件。请先改正上年工程的错误。", "Nothing was written. Mend the errors of last year's project first.");

    /// <summary>What was made, and what comes next.</summary>
    public static LocalizedText Made(string folder, StartedProject project)
    {
        var (files, tables, texts) = (Number(project.Files.Count), Number(project.Tables), Number(project.Texts));
        return new(
            $"{folder}：{project.Year}年度报告，{files} 个文件，{tables} 张数据表待填{(project.Texts > 0 ? $"，{texts} 篇文字待审阅" : "")}\n"
            + (project.Waivers > 0 ? $"上年的 {Number(project.Waivers)} 条豁免没有带来：那是上年的数据\n" : "")
            + $"下一步：核对 report.yaml，然后运行 reportc check {folder}，看还有什么要做",
            $"{folder}: report of {project.Year}, {files} files, {tables} tables to fill in{(project.Texts > 0 ? $", {texts} texts to read" : "")}\n"
            + (project.Waivers > 0 ? $"{Number(project.Waivers)} waivers were left behind: they are about last year's figures\n" : "")
            + $"Next: look through report.yaml, then run “reportc check {folder}” to see what is to be done");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
