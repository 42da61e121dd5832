using ReportCompiler.Diagnostics;
using static ReportCompiler.Diagnostics.Diagnostic;

namespace ReportCompiler.Templating.Messages;

/// <summary>RC30xx: a template or expression that does not parse.</summary>
internal static class SyntaxMessages
{
    public static Diagnostic UnexpectedCharacter(SourceSpan span, string found) => Error(
        "RC3001", span, $"代码中不能出现字符“{found}”。", $"The character ‘{found}’ cannot stand in code.", HalfWidth(found));

    public static Diagnostic UnclosedBlock(SourceSpan span, string open, string close) => Error(
        "RC3002", span, $"“{open}”没有对应的“{close}”。", $"‘{open}’ is not closed.",
        new LocalizedText($"在代码结束处加上“{close}”。", $"Write ‘{close}’ where the code ends."));

    public static Diagnostic UnclosedString(SourceSpan span, char quote) => Error(
        "RC3003", span, $"字符串缺少结束的引号 {quote}。", $"The string lacks its closing quote {quote}.",
        new LocalizedText("字符串首尾要用同一种英文引号。", "A string begins and ends with the same quote."));

    public static Diagnostic UnknownEscape(SourceSpan span, string found) => Error(
        "RC3004", span, $"字符串中的“{found}”不是转义序列。", $"‘{found}’ is no escape sequence.",
        new LocalizedText("反斜杠本身写作 \\\\，或改用反引号 `...`。", "Write a backslash as \\\\, or use backticks `...`."));

    public static Diagnostic NumberTooLarge(SourceSpan span, string found) => Error(
        "RC3005", span, $"数字“{found}”太大。", $"The number ‘{found}’ is too large.",
        new LocalizedText("数字最多 28 位。", "A number has at most 28 digits."));

    public static Diagnostic NameAfterNumber(SourceSpan span, string found) => Error(
        "RC3006", span, $"“{found}”既不是数字也不是名称。", $"‘{found}’ is neither a number nor a name.",
        new LocalizedText("名称不能以数字开头；若是乘法，请写 *。", "A name does not begin with a digit; write * to multiply."));

    public static Diagnostic Unexpected(SourceSpan span, string found) => Error(
        "RC3007", span, $"这里不应出现“{found}”。", $"‘{found}’ is not expected here.",
        new LocalizedText("每条语句独占一行，或用分号隔开。", "Each statement stands on its own line, or ends with a semicolon."));

    public static Diagnostic Expected(SourceSpan span, string expected, string found) => Error(
        "RC3008", span, $"这里应为“{expected}”，却是“{found}”。", $"‘{expected}’ is expected here, not ‘{found}’.");

    public static Diagnostic ExpressionExpected(SourceSpan span, string found) => Error(
        "RC3009", span, $"这里缺少表达式，却是“{found}”。", $"An expression is expected here, not ‘{found}’.");

    public static Diagnostic MissingEnd(SourceSpan span, string block) => Error(
        "RC3010", span, $"“{block}”缺少对应的 end。", $"This ‘{block}’ lacks its ‘end’.",
        new LocalizedText($"在“{block}”的内容之后加上 {{{{ end }}}}。", $"Write {{{{ end }}}} after the contents of ‘{block}’."));

    public static Diagnostic NothingToEnd(SourceSpan span, string found) => Error(
        "RC3011", span, $"“{found}”没有对应的开头。", $"‘{found}’ has nothing to belong to.",
        new LocalizedText("删去它，或检查前面是否多写了一个 end。", "Delete it, or look for one ‘end’ too many before it."));

    public static Diagnostic NotAssignable(SourceSpan span, string found) => Error(
        "RC3012", span, $"不能给“{found}”赋值。", $"‘{found}’ cannot be assigned to.",
        new LocalizedText("等号左边只能是变量、成员或下标；比较相等要写 ==。",
            "Only a variable, a member or an index stands left of =; write == to compare."));

    public static Diagnostic NameExpected(SourceSpan span, string found) => Error(
        "RC3013", span, $"这里应为名称，却是“{found}”。", $"A name is expected here, not ‘{found}’.");

    public static Diagnostic OutsideLoop(SourceSpan span, string found) => Error(
        "RC3014", span, $"“{found}”只能写在循环里。", $"‘{found}’ stands outside a loop.");

    public static Diagnostic PositionalAfterNamed(SourceSpan span, string found) => Error(
        "RC3015", span, $"参数“{found}”写在命名参数之后，也必须带名称。",
        $"The argument ‘{found}’ follows a named one and must be named too.");

    public static Diagnostic NestedTooDeeply(SourceSpan span) => Error(
        "RC3016", span, "嵌套层数太多。", "This is nested too deeply.",
        new LocalizedText("把一部分先赋给变量。", "Assign a part to a variable first."));

    public static Diagnostic PipeNeedsFunction(SourceSpan span, string found) => Error(
        "RC3017", span, $"管道符“|”右边应为函数，却是“{found}”。", $"A function is expected after ‘|’, not ‘{found}’.");

    public static Diagnostic NotOneExpression(SourceSpan span, string found) => Error(
        "RC3018", span, $"公式到此应当结束，后面却还有“{found}”。", $"The expression should end here, but ‘{found}’ follows.");

    public static Diagnostic UnknownLoopOption(SourceSpan span, string found) => Error(
        "RC3019", span, $"循环没有选项“{found}”。", $"A loop has no option ‘{found}’.",
        new LocalizedText("可用 offset:、limit:、reversed，tablerow 还可用 cols:。",
            "There are offset:, limit: and reversed, and cols: for tablerow."));

    /// <summary>Punctuation typed with a Chinese input method looks right and is the commonest slip.</summary>
    private static LocalizedText? HalfWidth(string found)
    {
        var ascii = found switch
        {
            "，" or "、" => ",",
            "；" => ";",
            "：" => ":",
            "（" => "(",
            "）" => ")",
            "“" or "”" => "\"",
            "‘" or "’" => "'",
            "｜" => "|",
            "＋" => "+",
            "－" or "—" or "–" => "-",
            "＊" or "×" => "*",
            "／" or "÷" => "/",
            "＝" => "=",
            "＜" => "<",
            "＞" => ">",
            "！" => "!",
            "？" => "?",
            "％" => "%",
            "【" => "[",
            "】" => "]",
            _ => null,
        };
        return ascii is null
            ? null
            : new LocalizedText($"改用英文（半角）字符 {ascii} 。", $"Write the half-width character {ascii} instead.");
    }
}
