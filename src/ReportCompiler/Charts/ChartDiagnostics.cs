using ReportCompiler.Diagnostics;
using static ReportCompiler.Diagnostics.Diagnostic;

namespace ReportCompiler.Charts;

/// <summary>Messages about charts (RC43xx).</summary>
internal static class ChartDiagnostics
{
    public static Diagnostic PieWithSeries(SourceSpan span, string caption) => Error("RC4301", span,
        $"饼图“{caption}”只能有一个系列。", $"The pie chart “{caption}” can have one series only.",
        "请只留一个指标，或改用 stacked_column。", "Keep one indicator, or make it a stacked_column.");

    public static Diagnostic UnknownChart(SourceSpan span, string id, string? nearest) => Error("RC4302", span,
        $"没有名为“{id}”的统计图。", $"There is no chart “{id}”.",
        Suggestion.Of(nearest, "请核对 charts 文件夹中的文件名。", "Check the files in the folder “charts”."));
}
