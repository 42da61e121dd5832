using ReportCompiler.Diagnostics;
using static ReportCompiler.Diagnostics.Diagnostic;

namespace ReportCompiler.Overviews;

/// <summary>Messages about the overview (RC44xx).</summary>
internal static class OverviewDiagnostics
{
    public static Diagnostic NotAGroup(SourceSpan span) => Error("RC4401", span,
        "数据画像的 figures 是若干组，每组有标题和指标。", "The figures of the overview stand in groups, each with a head.",
        "请写成：- {head: 师资队伍, items: [staff, full_time_teachers]}。",
        "Write: - {head: Staff, items: [staff, full_time_teachers]}.");

    public static Diagnostic NotAKeyFigure(SourceSpan span) => Error("RC4402", span,
        "数据画像的每一项是一个指标。", "Each item of the overview is one indicator.",
        "请写指标名，或写 {value: 指标, head: 名称}。", "Write the indicator's name, or {value: indicator, head: name}.");
}
