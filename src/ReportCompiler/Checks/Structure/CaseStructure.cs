using System.Globalization;
using ReportCompiler.Checks.Prose;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Checks.Structure;

/// <summary>Holds the case studies against what the layout expects of them.</summary>
internal static class CaseStructure
{
    private static readonly Rule PartMissing = new("RC2704", Severity.Warning,
        new("案例缺少一部分", "Case study lacks a part"),
        new("版式的 cases.parts 列出每个案例都要有的部分。以它为标题的一段、以它开头的一段都算；标题前的编号不计较。",
            "cases.parts of the layout lists the parts of every case study. A heading or the beginning of a paragraph with that "
            + "name counts, with or without a number before it."),
        new("案例只有“实施背景”“主要做法”", "a case study with 实施背景 and 主要做法 only"),
        new("加上“## 成果成效”一段", "add a part “## 成果成效”"));

    private static readonly Rule Length = new("RC2705", Severity.Warning,
        new("案例太短或太长", "Case study too short or too long"),
        new("版式的 cases.characters 规定案例正文的最少和最多字数，按 Word 的“字数”计算，标题和图题不算。",
            "cases.characters of the layout bounds the text of a case study, counted as Word counts; title and captions do not "
            + "count."),
        new("characters: [500, 2500]，而案例只有 180 字", "characters: [500, 2500], and a case study of 180"),
        new("补写或删节", "write more, or cut"));

    private static readonly Rule Figures = new("RC2706", Severity.Warning,
        new("案例的图太多", "Case study with too many figures"),
        new("版式的 cases.figures 规定一个案例最多几幅图。", "cases.figures of the layout bounds the figures of a case study."),
        new("figures: 3，而案例有 5 幅图", "figures: 3, and a case study with 5"),
        new("只留最能说明问题的 3 幅", "keep the 3 that show most"));

    public static readonly Check Check = new([PartMissing, Length, Figures], Run);

    private static void Run(CheckContext context)
    {
        var expected = context.Layout.Expectations.Cases;
        foreach (var text in context.Texts)
        {
            if (text.Case is null) continue;
            CheckParts(context, text, expected.Parts);
            CheckLength(context, text, expected.LeastCharacters, expected.MostCharacters);
            CheckFigures(context, text, expected.MostFigures);
        }
    }

    private static void CheckParts(CheckContext context, ProseText text, IReadOnlyList<IReadOnlyList<string>> parts)
    {
        var missing = parts.Where(names => !text.Blocks.Any(block => Begins(block, names))).ToList();
        // A template may print the headings.
        if (missing.Count == 0 || text.IsLonger) return;
        var names = string.Join('、', missing.Select(part => $"“{string.Join("”或“", part)}”"));
        var english = string.Join(", ", missing.Select(part => $"“{string.Join("” or “", part)}”"));
        var nearest = missing[0].Select(part => (Part: part, Heading: NearestName.Find(part, Headings(text))))
            .FirstOrDefault(pair => pair.Heading is not null);
        context.Findings.Add(new Finding(PartMissing, text.Case!.Span, new(
            $"案例“{text.Case.Title}”缺{names}。", $"The case study “{text.Case.Title}” lacks {english}."))
        {
            Hint = nearest.Heading is { } heading
                ? new($"标题“{heading}”是不是应为“{nearest.Part}”？", $"Should the heading “{heading}” be “{nearest.Part}”?")
                : new($"请加上标题“## {missing[0][0]}”和这一部分的文字。", $"Add a heading “## {missing[0][0]}” with its text."),
        });
    }

    private static IEnumerable<string> Headings(ProseText text) =>
        from block in text.Blocks where block.Kind == ProseKind.Heading select block.Text[TypedNumber.LengthAt(block.Text)..];

    private static bool Begins(ProseBlock block, IReadOnlyList<string> names)
    {
        if (block.Kind is ProseKind.Title or ProseKind.Caption or ProseKind.Cell) return false;
        var words = block.Text.AsSpan(TypedNumber.LengthAt(block.Text)).TrimStart("【[（( ");
        foreach (var name in names)
        {
            if (block.Kind == ProseKind.Heading
                    ? words.Contains(name, StringComparison.Ordinal)
                    : words.StartsWith(name, StringComparison.Ordinal)
                        && (words.Length == name.Length || words[name.Length] is '：' or ':' or '】' or ']' or '）' or ')' or '。' or '\n' or ' ' or '　'))
                return true;
        }

        return false;
    }

    private static void CheckLength(CheckContext context, ProseText text, int? least, int? most)
    {
        var count = text.Characters;
        var isShort = count < least && !text.IsLonger;
        if (!isShort && !(count > most)) return;
        var has = count.ToString(CultureInfo.InvariantCulture);
        var bound = (isShort ? least : most)!.Value.ToString(CultureInfo.InvariantCulture);
        context.Findings.Add(new Finding(Length, text.Case!.Span, isShort
            ? new($"案例“{text.Case.Title}”只有 {has} 字，至少要 {bound} 字。",
                $"The case study “{text.Case.Title}” has {has} characters; {bound} are the least.")
            : new($"案例“{text.Case.Title}”有 {has} 字，最多 {bound} 字。",
                $"The case study “{text.Case.Title}” has {has} characters; {bound} are the most."))
        {
            Arithmetic = isShort ? new($"{has} < {bound}", $"{has} < {bound}") : new($"{has} > {bound}", $"{has} > {bound}"),
            Hint = isShort ? new("请补写。", "Write more.") : new("请删节。", "Cut it."),
        });
    }

    private static void CheckFigures(CheckContext context, ProseText text, int? most)
    {
        var captions = text.Blocks.Where(block => block.Kind == ProseKind.Caption).ToList();
        if (!(captions.Count > most)) return;
        var (has, bound) = (
            captions.Count.ToString(CultureInfo.InvariantCulture), most.Value.ToString(CultureInfo.InvariantCulture));
        var first = captions[most.Value];
        context.Findings.Add(new Finding(Figures, first.Place(0, first.Text.Length), new(
            $"案例“{text.Case!.Title}”有 {has} 幅图，最多 {bound} 幅。",
            $"The case study “{text.Case.Title}” has {has} figures; {bound} are the most."))
        {
            Arithmetic = new($"{has} > {bound}", $"{has} > {bound}"),
            Hint = new("请删去次要的图。", "Remove the less important ones."),
        });
    }
}
