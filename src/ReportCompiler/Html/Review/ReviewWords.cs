using ReportCompiler.Diagnostics;

namespace ReportCompiler.Html.Review;

/// <summary>The words of the review page.</summary>
internal static class ReviewWords
{
    public static readonly LocalizedText Title = new("校对页", "Review");
    public static readonly LocalizedText None = new("没有发现问题。", "Nothing was found.");
    public static readonly LocalizedText Errors = new("错误", "Errors");
    public static readonly LocalizedText Warnings = new("警告", "Warnings");
    public static readonly LocalizedText Notes = new("说明", "Notes");
    public static readonly LocalizedText Waived = new("已豁免", "Waived");
    public static readonly LocalizedText Reason = new("理由：", "Reason: ");
    public static readonly LocalizedText Completeness = new("填报情况", "Completeness");
    public static readonly LocalizedText Arithmetic = new("算式：", "Arithmetic: ");
    public static readonly LocalizedText Hint = new("提示：", "Hint: ");
    public static readonly LocalizedText Seen = new("见：", "See: ");
    public static readonly LocalizedText Figures = new("数据", "Figures");
    public static readonly LocalizedText Lacking = new("缺", "Missing");
    public static readonly LocalizedText StillToCome = new("待补", "To come");
    public static readonly LocalizedText Cases = new("案例", "Cases");
    public static readonly LocalizedText Name = new("学校", "School");
    public static readonly LocalizedText Annex = new("附表", "Annex table");
    public static readonly LocalizedText Required = new("必填", "Required");
    public static readonly LocalizedText All = new("全部", "All");
    public static readonly LocalizedText AnnexesOf = new("附表填报情况（本年和上年）", "Annex tables, this year and last");
    public static readonly LocalizedText ToFinding = new("校对意见", "Finding");
}
