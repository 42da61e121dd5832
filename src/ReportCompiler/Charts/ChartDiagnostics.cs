using ReportCompiler.Diagnostics;

namespace ReportCompiler.Charts;

/// <summary>Messages about charts (RC43xx).</summary>
internal static class ChartDiagnostics
{
    public static Diagnostic PieWithSeries(SourceSpan span, string caption) =>
        new("RC4301", Severity.Error, span, new LocalizedText(
            $"饼图“{caption}”只能有一个系列。", $"The pie chart “{caption}” can have one series only."))
        {
            Hint = new LocalizedText(
                "请只留一个指标，或改用 stacked_column。", "Keep one indicator, or make it a stacked_column."),
        };

    public static Diagnostic UnknownChart(SourceSpan span, string id, string? nearest) =>
        new("RC4302", Severity.Error, span, new LocalizedText(
            $"没有名为“{id}”的统计图。", $"There is no chart “{id}”."))
        {
            Hint = nearest is null
                ? new LocalizedText("请核对 charts 文件夹中的文件名。", "Check the files in the folder “charts”.")
                : new LocalizedText($"您要写的是不是“{nearest}”？", $"Did you mean “{nearest}”?"),
        };
}
