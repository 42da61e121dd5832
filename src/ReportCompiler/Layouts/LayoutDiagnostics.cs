using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Sources;
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

    public static Diagnostic NoCatalogueVersion(SourceSpan span, string folder) => Error("RC0103", span,
        $"文件夹“{folder}”中没有按年度命名的指标目录。", $"The folder “{folder}” holds no catalogue named by a year.",
        "请放入 2025.yaml 这样的文件，或改写文件名。", "Put a file such as 2025.yaml there, or name a file instead.");

    public static Diagnostic CatalogueOfLaterYear(SourceSpan span, Period period, string file) =>
        new("RC0104", Severity.Warning, span, new LocalizedText(
            $"没有 {period} 年或更早的指标目录，用了“{file}”。",
            $"There is no catalogue of {period} or earlier; “{file}” is used."))
        {
            Hint = new LocalizedText(
                $"如果 {period} 年的指标与它不同，请在工程中另建“{ProjectPath.FolderOf(file)}/{period}.yaml”。",
                $"Where the indicators of {period} differ, add “{ProjectPath.FolderOf(file)}/{period}.yaml” to the project."),
        };

    public static Diagnostic NotBounds(SourceSpan span) => Error("RC0105", span,
        "“characters”应当是两个整数：最少和最多的字数。", "“characters” must be two whole numbers: the least and the most.",
        "请写成 characters: [500, 2500]。", "Write it as characters: [500, 2500].");
}
