using System.Globalization;
using ReportCompiler.Diagnostics;
using static ReportCompiler.Diagnostics.Diagnostic;

namespace ReportCompiler.Templating.Messages;

/// <summary>RC32xx: a bound on what one rendering may use was reached.</summary>
internal static class BoundMessages
{
    public static Diagnostic Steps(SourceSpan span, long limit) => Error(
        "RC3201", span, $"模板执行超过 {Count(limit)} 步，已停止。",
        $"The template ran for more than {Count(limit)} steps and was stopped.",
        "检查循环能否结束。", "See whether its loops end.");

    public static Diagnostic LoopTurns(SourceSpan span, int limit) => Error(
        "RC3202", span, $"循环超过 {Count(limit)} 次，已停止。", $"The loop made more than {Count(limit)} turns and was stopped.",
        "检查循环条件能否变为假。", "See whether its condition ever becomes false.");

    public static Diagnostic Depth(SourceSpan span, int limit) => Error(
        "RC3203", span, $"函数或 include 嵌套超过 {Count(limit)} 层，已停止。",
        $"Functions or includes are nested more than {Count(limit)} deep and were stopped.",
        "检查是否有函数或模板不断调用自身。", "See whether a function or template calls itself without end.");

    public static Diagnostic OutputLength(SourceSpan span, int limit) => Error(
        "RC3204", span, $"输出超过 {Count(limit)} 个字符，已停止。",
        $"The output is longer than {Count(limit)} characters and was stopped.", "检查循环次数。", "See how often its loops turn.");

    public static Diagnostic StringLength(SourceSpan span, int limit) => Error(
        "RC3205", span, $"字符串超过 {Count(limit)} 个字符。", $"The string is longer than {Count(limit)} characters.",
        "分成较短的几段输出。", "Write it in shorter parts.");

    public static Diagnostic ArrayLength(SourceSpan span, int limit) => Error(
        "RC3206", span, $"数组或区间超过 {Count(limit)} 个元素。", $"The array or range has more than {Count(limit)} elements.",
        "缩小区间，或先筛选。", "Narrow the range, or filter first.");

    public static Diagnostic RegexTime(SourceSpan span) => Error(
        "RC3207", span, "正则表达式用时过长。", "The regular expression takes too long.",
        "避免嵌套的重复，如 (a+)+。", "Avoid nested repetition such as (a+)+.");

    public static Diagnostic TooManyErrors(SourceSpan span, int limit) => Error(
        "RC3208", span, $"运行错误已有 {Count(limit)} 个，不再继续。",
        $"There are {Count(limit)} errors already; the rendering was stopped.",
        "先改正以上错误。", "Mend the errors above first.");

    public static Diagnostic ObjectDepth(SourceSpan span, int limit) => Error(
        "RC3209", span, $"对象嵌套超过 {Count(limit)} 层，不能输出。",
        $"The value is nested more than {Count(limit)} deep and cannot be written.",
        "检查对象是否包含自身。", "See whether the object contains itself.");

    private static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
