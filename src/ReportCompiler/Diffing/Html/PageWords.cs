using ReportCompiler.Diagnostics;

namespace ReportCompiler.Diffing.Html;

/// <summary>What only the page says.</summary>
internal static class PageWords
{
    public static readonly LocalizedText Skip = new("跳到内容", "Skip to the differences");
    public static readonly LocalizedText Shown = new("显示", "Show");
    public static readonly LocalizedText View = new("文字的排法", "Text");
    public static readonly LocalizedText SideBySide = new("左右对照", "side by side");
    public static readonly LocalizedText Inline = new("合在一起", "inline");
    public static readonly LocalizedText School = new("学校", "School");
    public static readonly LocalizedText Chapter = new("章", "Chapter");
    public static readonly LocalizedText All = new("全部", "all");
    public static readonly LocalizedText Bar = new("图", "Chart");
    public static readonly LocalizedText Definition = new("指标", "Indicator");
    public static readonly LocalizedText Rank = new("位次", "Rank");
    public static readonly LocalizedText Part = new("哪一项", "Part");
    public static readonly LocalizedText Was = new("旧：", "Old: ");
    public static readonly LocalizedText Is = new("新：", "New: ");

    public static readonly LocalizedText NothingHere = new(
        "所选的学校和章里没有这样的不同。", "There is no such difference in the school and chapter chosen.");

    public static readonly LocalizedText BarNote = new(
        "条长是增长率，百分比指标是增减的百分点；带尖的超过 100。",
        "Bars show growth, for percentages the points; pointed ones are beyond 100.");

    public static readonly LocalizedText CarriedOverNote = new(
        "与上年报告相同或仍说上年的文字，请核对是不是忘了改。本来就年年相同的可以不理。",
        "Text that is as last year's report had it, or still speaks of last year. Check whether it was forgotten; much is "
        + "rightly the same every year.");
}
