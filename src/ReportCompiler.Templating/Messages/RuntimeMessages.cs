using ReportCompiler.Diagnostics;
using ReportCompiler.Templating.Evaluation;

namespace ReportCompiler.Templating.Messages;

/// <summary>RC31xx: a mistake found while a template runs.</summary>
internal static class RuntimeMessages
{
    public static TemplateFailure UnknownVariable(SourceSpan span, string name, IEnumerable<string> known) => Error(
        "RC3101", span, $"没有名为“{name}”的变量或函数。", $"There is no variable or function ‘{name}’.", Nearest(name, known));

    public static TemplateFailure UnknownMember(SourceSpan span, string owner, string name, IEnumerable<string> known) => Error(
        "RC3102", span, $"“{owner}”没有成员“{name}”。", $"‘{owner}’ has no member ‘{name}’.", Nearest(name, known));

    public static TemplateFailure MemberOfNull(SourceSpan span, string owner, string name) => Error(
        "RC3103", span, $"“{owner}”是空值，没有成员“{name}”。", $"‘{owner}’ is null and has no member ‘{name}’.",
        new LocalizedText($"如可以为空，写作 {owner}?.{name}。", $"Where it may be null, write {owner}?.{name}."));

    public static TemplateFailure MemberOfPlain(SourceSpan span, string owner, string kind, string name) => Error(
        "RC3104", span, $"“{owner}”是{Kind(kind).Chinese}，没有成员“{name}”。",
        $"‘{owner}’ is a {Kind(kind).English} and has no member ‘{name}’.");

    public static TemplateFailure NotAFunction(SourceSpan span, string found, string kind) => Error(
        "RC3105", span, $"“{found}”是{Kind(kind).Chinese}，不是函数，不能带参数调用。",
        $"‘{found}’ is a {Kind(kind).English}, not a function, and takes no arguments.",
        new LocalizedText("两个表达式之间缺少运算符或分号？", "Is an operator or a semicolon missing between two expressions?"));

    public static TemplateFailure MissingArgument(
        SourceSpan span, string function, IReadOnlyList<string> parameters, string missing) => Error(
        "RC3106", span, $"函数“{function}”缺少参数“{Bare(missing)}”。",
        $"The function ‘{function}’ lacks its argument ‘{Bare(missing)}’.",
        Usage(function, parameters));

    public static TemplateFailure TooManyArguments(
        SourceSpan span, string function, IReadOnlyList<string> parameters, int given) => Error(
        "RC3107", span, $"函数“{function}”最多 {parameters.Count} 个参数，却给了 {given} 个。",
        $"The function ‘{function}’ takes at most {parameters.Count} arguments, not {given}.", Usage(function, parameters));

    public static TemplateFailure UnknownArgument(
        SourceSpan span, string function, IReadOnlyList<string> parameters, string name) => Error(
        "RC3108", span, $"函数“{function}”没有参数“{name}”。", $"The function ‘{function}’ has no argument ‘{name}’.",
        Nearest(name, parameters.Select(Bare)) ?? Usage(function, parameters));

    public static TemplateFailure ArgumentTwice(SourceSpan span, string function, string name) => Error(
        "RC3109", span, $"函数“{function}”的参数“{name}”给了两次。", $"The argument ‘{name}’ of ‘{function}’ is given twice.");

    public static TemplateFailure WrongKind(SourceSpan span, string found, LocalizedText expected) => Error(
        "RC3110", span, $"这里应为{expected.Chinese}，却是“{Clip(found)}”。",
        $"{expected.English} is expected here, not ‘{Clip(found)}’.");

    public static TemplateFailure WrongOperands(SourceSpan span, string symbol, string left, string right) => Error(
        "RC3111", span, $"{Kind(left).Chinese}与{Kind(right).Chinese}之间不能用“{symbol}”。",
        $"‘{symbol}’ does not apply to a {Kind(left).English} and a {Kind(right).English}.");

    public static TemplateFailure DivisionByZero(SourceSpan span, string formula) => Error(
        "RC3112", span, $"“{Clip(formula)}”的除数为 0。", $"‘{Clip(formula)}’ divides by zero.",
        new LocalizedText("先判断除数是否为 0。", "Test the divisor first."));

    public static TemplateFailure Overflow(SourceSpan span, string formula) => Error(
        "RC3113", span, $"“{Clip(formula)}”的结果超出数字的范围。", $"The result of ‘{Clip(formula)}’ is out of range.");

    public static TemplateFailure ReadOnly(SourceSpan span, string name) => Error(
        "RC3114", span, $"变量“{name}”是只读的，不能赋值。", $"The variable ‘{name}’ is read-only.");

    public static TemplateFailure CannotSetMember(SourceSpan span, string name) => Error(
        "RC3115", span, $"不能设置“{name}”：它属于报告数据，模板只能读取。",
        $"‘{name}’ cannot be set: it belongs to data that templates only read.",
        new LocalizedText("先赋给模板自己的变量。", "Assign to a variable of the template instead."));

    public static TemplateFailure IndexOutOfRange(SourceSpan span, long index) => Error(
        "RC3116", span, $"下标 {index} 超出范围。", $"The index {index} is out of range.");

    public static TemplateFailure UnknownInclude(SourceSpan span, string name, IEnumerable<string> known) => Error(
        "RC3117", span, $"找不到模板“{name}”。", $"There is no template ‘{name}’.", Nearest(name, known));

    public static TemplateFailure NoWrappedBlock(SourceSpan span) => Error(
        "RC3118", span, "$$ 只能在用 wrap 调用的函数中使用。", "$$ stands only in a function called by ‘wrap’.");

    public static TemplateFailure BadPattern(SourceSpan span, string pattern, string reason) => Error(
        "RC3119", span, $"正则表达式“{Clip(pattern)}”有误：{reason}", $"The regular expression ‘{Clip(pattern)}’ is wrong: {reason}");

    public static TemplateFailure BadDate(SourceSpan span, string text) => Error(
        "RC3120", span, $"“{Clip(text)}”不是日期。", $"‘{Clip(text)}’ is not a date.",
        new LocalizedText("写作 2025-12-31 或 2025/12/31。", "Write 2025-12-31 or 2025/12/31."));

    public static TemplateFailure BadFormat(SourceSpan span, string format) => Error(
        "RC3121", span, $"“{Clip(format)}”不是可用的格式。", $"‘{Clip(format)}’ is not a usable format.");

    public static TemplateFailure UnknownCulture(SourceSpan span, string name, IEnumerable<string> known) => Error(
        "RC3122", span, $"不支持区域设置“{name}”。", $"The culture ‘{name}’ is not supported.",
        new LocalizedText($"可用：{string.Join("、", known)}。", $"There are: {string.Join(", ", known)}."));

    public static TemplateFailure BadJson(SourceSpan span, string reason) => Error(
        "RC3123", span, $"JSON 有误：{reason}", $"The JSON is wrong: {reason}");

    public static TemplateFailure ObjectInText(SourceSpan span) => Error(
        "RC3124", span, "这段文字里有表格、图表等对象，作为字符串处理会丢失它们。",
        "This text holds a table, chart or other object, which would be lost if it were treated as a string.",
        new LocalizedText("直接输出它，不要传给字符串函数。", "Write it as it is instead of passing it to a string function."));

    public static TemplateFailure BadBase64(SourceSpan span) => Error(
        "RC3125", span, "这不是 Base64 文本。", "This is not Base64 text.");

    public static LocalizedText IncludedHere(string name) => new($"在此引入“{name}”。", $"‘{name}’ is included here.");

    /// <summary>What the kinds of <see cref="Values.Kind"/> are called.</summary>
    private static LocalizedText Kind(string kind) => kind switch
    {
        "" => new("空值", "null value"),
        "bool" => new("布尔值", "boolean"),
        "int" or "long" or "decimal" => new("数字", "number"),
        "string" => new("字符串", "string"),
        "array" or "range" => new("数组", "list"),
        "function" => new("函数", "function"),
        "datetime" => new("日期", "date"),
        "timespan" => new("时间间隔", "timespan"),
        _ => new("对象", "object"),
    };

    private static LocalizedText? Nearest(string name, IEnumerable<string> known) =>
        NearestName.Find(name, known) is { } near && near != name ? Suggestion.Of(near) : null;

    private static LocalizedText Usage(string function, IReadOnlyList<string> parameters)
    {
        var usage = string.Join(' ', parameters.Select(p => $"<{p}>").Prepend(function));
        return new LocalizedText($"用法：{usage}", $"Usage: {usage}");
    }

    private static string Bare(string parameter) => parameter.TrimEnd('?', '.');

    private static string Clip(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 57), "...");

    private static TemplateFailure Error(
        string code, SourceSpan span, string chinese, string english, LocalizedText? hint = null) =>
        new(new Diagnostic(code, Severity.Error, span, new LocalizedText(chinese, english)) { Hint = hint });
}
