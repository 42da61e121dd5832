using System.Globalization;

namespace ReportCompiler.Templating.Functions;

/// <summary>What a culture argument changes. The program runs without the machine's cultures, so that a report is the same
/// everywhere; these few are stated here.</summary>
internal sealed record Culture(
    string Name, NumberFormatInfo Numbers, bool DayComesFirst,
    string[]? Months, string[]? ShortMonths, string[]? Days, string[]? ShortDays)
{
    private static readonly string[] ChineseMonths =
        ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"];

    private static readonly string[] ShortChineseMonths = [.. Enumerable.Range(1, 12).Select(month => $"{month}月")];
    private static readonly string[] ChineseDays = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"];
    private static readonly string[] ShortChineseDays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    public static Culture Invariant { get; } = new("", NumberFormatInfo.InvariantInfo, false, null, null, null, null);

    private static readonly Culture[] All =
    [
        Invariant,
        new("en-US", Numbered("$"), false, null, null, null, null),
        new("en-GB", Numbered("£"), true, null, null, null, null),
        new("zh-CN", Numbered("¥"), false, ChineseMonths, ShortChineseMonths, ChineseDays, ShortChineseDays),
    ];

    public static IEnumerable<string> Names => All.Select(culture => culture.Name).Where(name => name.Length > 0);

    public string MonthName(int month) => (Months ?? DateTimeFormatInfo.InvariantInfo.MonthNames)[month - 1];

    public string ShortMonthName(int month) =>
        (ShortMonths ?? DateTimeFormatInfo.InvariantInfo.AbbreviatedMonthNames)[month - 1];

    public string DayName(DayOfWeek day) => (Days ?? DateTimeFormatInfo.InvariantInfo.DayNames)[(int)day];

    public string ShortDayName(DayOfWeek day) =>
        (ShortDays ?? DateTimeFormatInfo.InvariantInfo.AbbreviatedDayNames)[(int)day];

    /// <summary>The culture of that name; null when it is not among those known.</summary>
    public static Culture? Find(string name) =>
        Array.Find(All, culture => string.Equals(culture.Name, name, StringComparison.OrdinalIgnoreCase));

    private static NumberFormatInfo Numbered(string currency)
    {
        var numbers = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        numbers.CurrencySymbol = currency;
        numbers.CurrencyNegativePattern = 1;
        numbers.PercentPositivePattern = 1;
        numbers.PercentNegativePattern = 1;
        return NumberFormatInfo.ReadOnly(numbers);
    }
}
