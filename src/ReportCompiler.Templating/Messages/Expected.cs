using ReportCompiler.Diagnostics;

namespace ReportCompiler.Templating.Messages;

/// <summary>What a function or operator expects, in words.</summary>
internal static class Expected
{
    public static readonly LocalizedText Integer = new("整数", "A whole number");
    public static readonly LocalizedText Number = new("数字", "A number");
    public static readonly LocalizedText Text = new("字符串", "A string");
    public static readonly LocalizedText List = new("数组", "A list");
    public static readonly LocalizedText Object = new("对象", "An object");
    public static readonly LocalizedText Function = new("函数", "A function");
    public static readonly LocalizedText Date = new("日期", "A date");
    public static readonly LocalizedText TimeSpan = new("时间间隔", "A timespan");
}
