using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using static ReportCompiler.Diagnostics.Diagnostic;

namespace ReportCompiler.Projects;

/// <summary>Messages about the project itself (RC00xx).</summary>
internal static class ProjectDiagnostics
{
    /// <summary>The code of a folder that is no report project; the command line gives it an exit code of its own.</summary>
    public const string NoProjectCode = "RC0001";

    public static Diagnostic NoProject() => Error(NoProjectCode, SourceSpan.Whole(ProjectReader.FileName),
        "这里没有 report.yaml，不是报告工程。",
        "There is no report.yaml here: this is not a report project.",
        "请检查文件夹是否选对；新工程的写法见用户指南“第一份报告”。",
        "Check the folder; “Your first report” in the user guide shows how to begin one.");

    public static Diagnostic EmptyProject() => Error("RC0002", SourceSpan.Whole(ProjectReader.FileName),
        "report.yaml 是空的。",
        "report.yaml is empty.",
        "请写明 year、name、title、issuer、date 和 layout，每项一行，例如“year: 2025”。",
        "State year, name, title, issuer, date and layout, a line each, such as “year: 2025”.");

    public static Diagnostic NotADate(SourceSpan span, string text) => Error("RC0003", span,
        $"“{text}”不是日期。",
        $"“{text}” is not a date.",
        "请写成 2025-12-31 的形式。", "Write it as 2025-12-31.");

    public static Diagnostic NoSuchSchool(SourceSpan span, string id, string? nearest) => Error("RC0004", span,
        $"没有学校文件夹“schools/{id}”，或其中缺 school.yaml。",
        $"There is no folder “schools/{id}” with a school.yaml.",
        Suggestion.Of(nearest, "请核对文件夹名。", "Check the folder's name."));

    public static Diagnostic SchoolTwice(SourceSpan span, string id) => Error("RC0005", span,
        $"学校“{id}”列了两次。", $"The school “{id}” is listed twice.");

    public static Diagnostic SchoolNotListed(SourceSpan span, string id) => Error("RC0006", span,
        $"学校“{id}”不在 report.yaml 的 schools 列表中。",
        $"The school “{id}” is not in the list “schools” of report.yaml.",
        "请把它加进列表，或移走该文件夹。", "Add it to the list, or move the folder away.");

    public static Diagnostic EmptySchool(SourceSpan span) => Error("RC0007", span,
        "school.yaml 是空的。",
        "school.yaml is empty.",
        "请至少写一行“name: 学校全称”。", "Write at least a line “name: full name of the school”.");

    public static Diagnostic FolderWithoutSchool(string file, string id, string? nearest) => Error(
        "RC0009", SourceSpan.Whole(file),
        $"文件夹“schools/{id}”中没有 school.yaml，其中的文件没有用上。",
        $"The folder “schools/{id}” has no school.yaml, and nothing in it was used.",
        nearest is null
            ? "请在该文件夹中建立 school.yaml，或移走该文件夹。"
            : $"请把文件移到“schools/{nearest}”，或在该文件夹中建立 school.yaml。",
        nearest is null
            ? "Make a school.yaml there, or move the folder away."
            : $"Move the files to “schools/{nearest}”, or make a school.yaml there.");

    public static Diagnostic NoPrevious(SourceSpan span, string folder) => Error("RC0010", span,
        $"“{folder}”不是报告工程：其中没有 report.yaml。", $"“{folder}” is no report project: it has no report.yaml.",
        "previous 要写上年报告工程的文件夹，从本工程看去，例如 ../nanhu-2024。",
        "“previous” names the folder of last year's project as seen from this one, such as ../nanhu-2024.");

    public static Diagnostic BrokenPrevious(SourceSpan span, string folder) => Error("RC0011", span,
        $"上年的报告工程“{folder}”有错误，无法对照。", $"Last year's project “{folder}” has errors and cannot be compared.",
        $"请先运行 reportc check {folder} 并改正。", $"Run “reportc check {folder}” and mend it first.");

    public static Diagnostic PreviousIsNotBefore(SourceSpan span, Period previous, Period period) => Error("RC0012", span,
        $"previous 指的是 {previous} 年度的报告，不早于本报告的 {period} 年度。",
        $"“previous” names a report of {previous}, which is not before {period}.",
        "请改为上年的报告工程。", "Name last year's project.");

    public static Diagnostic PreviousOfOtherKind(SourceSpan span, string folder) => Error("RC0013", span,
        $"上年的报告工程“{folder}”与本工程不是一类报告：一个是区域的，一个是学校的。",
        $"Last year's project “{folder}” is of another kind: one report is of a region, the other of a school.",
        "请改为同一区域或同一学校上年的报告工程。", "Name last year's project of the same region or school.");

    public static Diagnostic OtherSchoolsThanBefore(
        SourceSpan span, IReadOnlyList<Entity> came, IReadOnlyList<Entity> left)
    {
        var (cameNames, leftNames) = (Names(came), Names(left));
        var chinese = (cameNames, leftNames) switch
        {
            ("", _) => $"上年报告中的{leftNames}本年没有：它们往年的数仍计入区域往年的数。",
            (_, "") => $"上年报告中没有{cameNames}：没有填报的往年数按不适用印“/”。",
            _ => $"上年报告中没有{cameNames}，没有填报的往年数按不适用印“/”；"
                + $"上年报告中的{leftNames}本年没有，往年的数仍计入区域往年的数。",
        };
        var english = (cameNames, leftNames) switch
        {
            ("", _) => $"Last year's report also has {leftNames}: their figures still count for the region's earlier years.",
            (_, "") => $"Last year's report does not have {cameNames}: "
                + "earlier figures that are not stated do not apply and print as “/”.",
            _ => $"Last year's report does not have {cameNames}, whose earlier figures, where not stated, do not apply and print "
                + $"as “/”; it also has {leftNames}, whose figures still count for the region's earlier years.",
        };
        return new Diagnostic("RC0014", Severity.Information, span, new LocalizedText(chinese, english))
        {
            Hint = new LocalizedText(
                "学校按文件夹名对应；只是改了文件夹名的，请改回上年的名字。",
                "Schools are matched by the names of their folders; where only the folder was renamed, give it last year's name."),
        };
    }

    private static string Names(IReadOnlyList<Entity> schools) =>
        string.Join('、', schools.Select(school => $"“{school.ShortName}”（{school.Id}）"));

    public static Diagnostic YearIsNotAfter(SourceSpan span, Period period, Period year) => Error("RC0015", span,
        $"新报告的年度 {year} 不晚于这份报告的 {period} 年度。", $"The new year {year} is not after {period}, the year of this report.",
        "请用 --year 写明以后的年度。", "State a later year with --year.");

    public static Diagnostic CannotCarry(SourceSpan span) => Error("RC0016", span,
        "report.yaml 的写法不能自动改成下一年的。", "report.yaml is written in a way that cannot be turned into next year's.",
        "请把每一项写成单独的一行，不用大括号。", "Write each entry on a line of its own, without braces.");

    public static Diagnostic NoSuchLayout(SourceSpan span, string layout, string? nearest) => Error("RC0008", span,
        $"没有名为“{layout}”的版式。",
        $"There is no layout “{layout}”.",
        Suggestion.Of(nearest, "请核对 report.yaml 中的 layout。", "Check “layout” in report.yaml."));
}
