using ReportCompiler.Checks.Prose;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Checks.Structure;

/// <summary>Looks for what a template or draft left in a text: instructions to the author, and gaps to be filled in.</summary>
internal static class Leftovers
{
    private static readonly Rule Instruction = new("RC2707", Severity.Warning,
        new("文中留有模板的填写说明", "Template guidance left in a text"),
        new("版式的 instructions 列出写给作者看的提示，如“此处填写”“字数要求”；方括号“【】”中的填写提示也算。它们不应印进报告。"
            + "引号、书名号中的，以及句子中间的不算。",
            "instructions of the layout lists phrases of its guidance for authors, such as 此处填写; so does guidance in 【】. They "
            + "must not be printed. Within quotation marks, or in mid-sentence, they are ordinary words."),
        new("【请在此处填写主要做法，字数要求800字】", "【请在此处填写主要做法，字数要求800字】"),
        new("换成正文，或删去", "replace it with text, or remove it"));

    private static readonly Rule Gap = new("RC2708", Severity.Warning,
        new("文中留有没有填的空", "A gap that was never filled in"),
        new("“20XX年”“××学校”“（略）”“待补充”“TODO”“Lorem ipsum”等是草稿里留给以后填的空。隐去姓名的“张××”、乘号“3×4”"
            + "和“有待补充”不算。",
            "20XX年, ××学校, （略）, 待补充, TODO, Lorem ipsum and their like are gaps of a draft. A name such as 张××, the sign in 3×4 "
            + "and 有待补充 are not."),
        new("20XX年，××学校与××公司签订协议", "20XX年，××学校与××公司签订协议"),
        new("2025年，北山职校与南湖汽车公司签订协议", "2025年，北山职校与南湖汽车公司签订协议"));

    public static readonly Check Check = new([Instruction, Gap], Run);

    private static readonly string[] Guidance =
        ["填写", "填报", "请在", "请按", "请插入", "请补", "插入图", "此处", "示例", "字数", "待补", "模板"];

    /// <summary>What follows a run of crosses that stands for a name or number to come.</summary>
    private static readonly string[] Nouns =
    [
        "学校", "中学", "职校", "技校", "学院", "中心", "大学", "公司", "企业", "集团", "单位", "专业", "区", "县", "市", "省", "镇",
        "年", "月", "日", "人", "名", "个", "所", "次", "项", "家", "门", "万", "元", "%", "％", "大赛", "比赛", "课程", "案例", "项目",
        "活动", "基地", "部门", "教育局", "教委",
    ];

    private static void Run(CheckContext context)
    {
        var phrases = context.Layout.Expectations.Instructions;
        foreach (var text in context.Texts)
            foreach (var block in text.Blocks)
            {
                FindPhrases(context, block, phrases);
                FindCrosses(context, block);
                FindWords(context, block);
            }
    }

    private static void FindPhrases(CheckContext context, ProseBlock block, IReadOnlyList<string> phrases)
    {
        var text = block.Text;
        var taken = 0;
        for (var open = text.IndexOf('【'); open >= 0; open = text.IndexOf('【', open + 1))
        {
            var close = text.IndexOf('】', open);
            if (close < 0) break;
            var inside = text[open..close];
            if (!Guidance.Any(word => inside.Contains(word, StringComparison.Ordinal))
                && !phrases.Any(phrase => inside.Contains(phrase, StringComparison.Ordinal)))
                continue;
            AddInstruction(context, block, open, close + 1 - open);
            taken = close;
        }

        foreach (var phrase in phrases)
        {
            var at = text.IndexOf(phrase, taken, StringComparison.Ordinal);
            if (at < 0 || !Clauses.BeginsAt(text, at) || Clauses.IsQuoted(text, at)) continue;
            AddInstruction(context, block, at, phrase.Length);
            return;
        }
    }

    private static void AddInstruction(CheckContext context, ProseBlock block, int start, int length)
    {
        var words = block.Text.Substring(start, length);
        context.Findings.Add(new Finding(Instruction, block.Place(start, length), new(
            $"“{words}”是模板里的填写说明。", $"“{words}” is guidance of the template."))
        {
            Hint = new("请换成正文，或删去。", "Replace it with text, or remove it."),
        });
    }

    private static void AddGap(CheckContext context, ProseBlock block, int start, int length)
    {
        var words = block.Text.Substring(start, length);
        context.Findings.Add(new Finding(Gap, block.Place(start, length), new(
            $"“{words}”是还没有填的空。", $"“{words}” is a gap that was never filled in."))
        {
            Hint = new("请填上，或删去这句话。", "Fill it in, or remove the sentence."),
        });
    }

    /// <summary>Finds 20XX年 and ××学校: a run of at least two crosses, whichever sign stands for them.</summary>
    private static void FindCrosses(CheckContext context, ProseBlock block)
    {
        var text = block.Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsCross(text[at])) continue;
            var end = at;
            while (end < text.Length && IsCross(text[end])) end++;
            var start = at;
            at = end;
            if (end - start < 2) continue;
            var isYear = start >= 2 && text[start - 1] == '0' && text[start - 2] == '2' && end < text.Length && text[end] == '年';
            if (isYear) AddGap(context, block, start - 2, end + 1 - start + 2);
            else if (IsPlaceholder(text, start, end)) AddGap(context, block, start, NounEnd(text, end) - start);
        }
    }

    private static bool IsPlaceholder(string text, int start, int end)
    {
        // XXL and 1xx are codes, and 3××4 is arithmetic.
        if (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]) || end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            return false;
        // 张×× is somebody whose name is not to be printed; a name to be filled in is followed by what it names.
        return NounEnd(text, end) > end || Clauses.BeginsAt(text, start) && Clauses.EndsAt(text, end);
    }

    private static int NounEnd(string text, int at)
    {
        foreach (var noun in Nouns)
            if (string.CompareOrdinal(text, at, noun, 0, noun.Length) == 0) return at + noun.Length;
        return at;
    }

    private static bool IsCross(char character) => character is 'X' or 'x' or 'Ｘ' or 'ｘ' or '×' or '✕' or '╳';

    private static void FindWords(CheckContext context, ProseBlock block)
    {
        var text = block.Text;
        foreach (var word in (ReadOnlySpan<string>)["（略）", "(略)", "（此处略）", "〔略〕"])
            if (text.IndexOf(word, StringComparison.Ordinal) is var at and >= 0) AddGap(context, block, at, word.Length);
        foreach (var word in (ReadOnlySpan<string>)["TODO", "TBD", "FIXME"])
            if (text.IndexOf(word, StringComparison.Ordinal) is var at and >= 0 && IsWord(text, at, word.Length))
                AddGap(context, block, at, word.Length);
        if (text.IndexOf("lorem ipsum", StringComparison.OrdinalIgnoreCase) is var latin and >= 0)
            AddGap(context, block, latin, "lorem ipsum".Length);
        if (text.IndexOf("待补充", StringComparison.Ordinal) is var due and >= 0 && IsStillDue(text, due))
            AddGap(context, block, due, "待补充".Length);
    }

    private static bool IsWord(string text, int at, int length) =>
        (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]))
        && (at + length == text.Length || !char.IsAsciiLetterOrDigit(text[at + length]));

    /// <summary>待补充 as a note to oneself: 有待补充, 亟待补充 and 待补充的 are words of a sentence.</summary>
    private static bool IsStillDue(string text, int at) =>
        Clauses.EndsAt(text, at + "待补充".Length)
        && (at == 0 || !"有亟急尚仍还正需等期".Contains(text[at - 1], StringComparison.Ordinal))
        && !text.AsSpan(0, at).EndsWith("需要", StringComparison.Ordinal)
        && !Clauses.IsQuoted(text, at);
}
