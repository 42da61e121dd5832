using ReportCompiler.Diagnostics;
using static ReportCompiler.Diagnostics.Diagnostic;

namespace ReportCompiler.Checks;

/// <summary>Messages about what <c>report.yaml</c> says of rules (RC29xx).</summary>
internal static class RuleDiagnostics
{
    public static Diagnostic UnknownRule(SourceSpan span, string code, string? nearest) => Error("RC2901", span,
        $"没有代码为“{code}”的规则。", $"There is no rule with the code “{code}”.",
        Suggestion.Of(nearest, "用 reportc rules 列出所有规则。", "“reportc rules” lists them all."));

    public static Diagnostic UnknownEntity(SourceSpan span, string name, string? nearest) => Error("RC2902", span,
        $"没有名为“{name}”的学校或区域。", $"There is no school or region called “{name}”.",
        Suggestion.Of(nearest, "请写学校的文件夹名、全称或简称。", "Write the school's folder, full name or short name."));
}
