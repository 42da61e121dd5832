using ReportCompiler.Diagnostics;
using ReportCompiler.Documents.Building;
using ReportCompiler.Sources;

namespace ReportCompiler.Checks.Structure;

/// <summary>Lists the texts that were carried over from an earlier report and that nobody has read since.</summary>
internal static class UnreadTexts
{
    private static readonly Rule Unread = new("RC2719", Severity.Warning,
        new("沿用的文字还没有审阅", "A text that was carried over and not read"),
        new("reportc new 从上年的报告开始一份新报告时，给每节文字和每个案例的文件头加上一行“review: 年度”，并把文字表格列在 "
            + "report.yaml 的 review 中。读过、改成本年的内容以后删去这一行；没有删的，这里列出，印出的文字上面也注明。",
            "When reportc new starts a report from last year's, it puts a line “review: year” into the front matter of each text and "
            + "case study, and lists tables of texts under review in report.yaml. Whoever has read one and made it this year's "
            + "removes the line; until then it is listed here, and a printed text says so."),
        new("文件头写着 review: 2025", "front matter with review: 2025"),
        new("读过、改好，删去 review 这一行", "read and revise it, then remove the line review"));

    public static readonly Check Check = new([Unread], Run);

    private static void Run(CheckContext context)
    {
        foreach (var section in context.Content.Sections)
        {
            if (context.Content.Texts.TryGetValue(section.Id, out var text) && text.Review is { } mark)
                context.Findings.Add(Found(mark, new($"“{section.Title}”的文字", $"The text of “{section.Title}”")));
        }

        foreach (var file in context.Project.Review) context.Findings.Add(Listed(file));
        foreach (var study in context.Content.Cases)
            if (study.Review is { } mark) context.Findings.Add(Found(mark, new($"案例“{study.Title}”", $"The case study “{study.Title}”")));
    }

    private static Finding Listed(YamlScalar file) => new(Unread, file.Span, new(
        $"“{file.Text}”沿用上年的报告，还没有审阅。", $"“{file.Text}” was carried over from last year's report and has not been read since."))
    {
        Hint = new(
            "请改成本年的内容，然后从 report.yaml 的 review 中删去这一行。",
            "Make it this year's, then remove the line from review in report.yaml."),
    };

    private static Finding Found(ReviewMark mark, LocalizedText what) => new(Unread, mark.Span, new(
        $"{what.Chinese}沿用{mark.Year}年度的报告，还没有审阅。",
        $"{what.English} was carried over from the report of {mark.Year} and has not been read since."))
    {
        Hint = new(
            "请改成本年的内容，然后删去文件头的 review 一行；本年没有的案例，删去文件。",
            "Make it this year's, then remove the line review from the front matter; delete a case study that is last year's."),
    };
}
