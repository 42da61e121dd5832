using System.Globalization;
using ReportCompiler.Diagnostics;
using ReportCompiler.Pdf;

namespace ReportCompiler.Cli;

/// <summary>What is said of printing with a browser, in both languages.</summary>
internal static class PrintText
{
    private static readonly LocalizedText Otherwise = new(
        "也可以生成网页（--to html），在任何浏览器里打开后打印。原有的输出保持不变。",
        "or make the page (--to html), open it in any browser and print it there. Earlier outputs are as they were.");

    public static LocalizedText PrintedBy(Browser browser, int? version)
    {
        var name = version is { } number
            ? string.Create(CultureInfo.InvariantCulture, $"{browser.Name} {number}")
            : browser.Name;
        return new($"PDF 由 {name} 打印（{browser.Path}）", $"PDF printed by {name} ({browser.Path})");
    }

    public static LocalizedText NoBrowser(string? asked) => asked is null
        ? new($"没有找到 Chromium、Chrome 或 Edge，打印不出 PDF。\n提示：请安装其中一个，或用环境变量 {PagePrinter.Variable} 指明它在哪里；"
                + Otherwise.Chinese,
            "No Chromium, Chrome or Edge was found: there is nothing to print a PDF with.\nHint: install one, or say with "
                + $"the variable {PagePrinter.Variable} where it is; {Otherwise.English}")
        : new($"环境变量 {PagePrinter.Variable} 写的是“{asked}”，但没有这个文件，打印不出 PDF。\n提示：请写浏览器程序的完整路径，或去掉这个变量；"
                + Otherwise.Chinese,
            $"{PagePrinter.Variable} is “{asked}”, and there is no such file: there is nothing to print a PDF with.\nHint: "
                + $"give the full path of the browser, or unset the variable; {Otherwise.English}");

    public static LocalizedText CannotPrint(Browser browser, PrintException cause) => cause.Failure switch
    {
        PrintFailure.TookTooLong => new(
            $"{browser.Name}（{browser.Path}）太久没有打印完，已经中止。\n提示：请关掉一些程序再试；{Otherwise.Chinese}",
            $"{browser.Name} ({browser.Path}) took too long to print and was ended.\nHint: close some programs and try "
                + $"again; {Otherwise.English}"),
        PrintFailure.TooOld => new(
            $"{browser.Name} {cause.Detail}（{browser.Path}）太旧，打印不出页码。\n提示：请更新它；{Otherwise.Chinese}",
            $"{browser.Name} {cause.Detail} ({browser.Path}) is too old to print page numbers.\nHint: update it; "
                + Otherwise.English),
        PrintFailure.NotUnderstood => new(
            $"{browser.Name}（{browser.Path}）打印的 PDF 里找不到各节的位置，排不出目录的页码。\n提示：请换一个浏览器；{Otherwise.Chinese}",
            $"The PDF of {browser.Name} ({browser.Path}) does not tell where the sections are, so that the contents have no "
                + $"pages.\nHint: try another browser; {Otherwise.English}"),
        _ => new(
            $"{browser.Name}（{browser.Path}）没有打印出 PDF{Quoted(cause.Detail).Chinese}\n提示：请更新它或换一个浏览器；{Otherwise.Chinese}",
            $"{browser.Name} ({browser.Path}) did not print a PDF{Quoted(cause.Detail).English}\nHint: update it or try "
                + $"another; {Otherwise.English}"),
    };

    private static LocalizedText Quoted(string? complaint) =>
        complaint is null ? new("。", ".") : new($"，它说：{complaint}", $"; it says: {complaint}");
}
