using ReportCompiler.Diagnostics;
using static ReportCompiler.Diagnostics.Diagnostic;

namespace ReportCompiler.Layouts;

/// <summary>Messages about layouts (RC01xx).</summary>
internal static class LayoutDiagnostics
{
    public static Diagnostic StyleMissing(SourceSpan span, string role) => Error("RC0101", span,
        $"样式文件缺“{role}”。", $"The style file lacks “{role}”.",
        "请照其他样式的写法补上。", "Add it in the manner of the others.");

    public static Diagnostic NoSuchFont(SourceSpan span, string name, string? nearest) => Error("RC0102", span,
        $"样式文件的 fonts 中没有“{name}”。", $"“fonts” of the style file has no “{name}”.",
        Suggestion.Of(nearest, "请在 fonts 中定义它。", "Define it under “fonts”."));

    public static Diagnostic NotBounds(SourceSpan span) => Error("RC0103", span,
        "“characters”应当是两个整数：最少和最多的字数。", "“characters” must be two whole numbers: the least and the most.",
        "请写成 characters: [500, 2500]。", "Write it as characters: [500, 2500].");
}
