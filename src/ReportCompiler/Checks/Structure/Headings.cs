using System.Globalization;
using ReportCompiler.Checks.Prose;
using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;

namespace ReportCompiler.Checks.Structure;

/// <summary>Looks for headings and typed numbers that are out of order.</summary>
internal static class Headings
{
    private static readonly Rule NumberOutOfOrder = new("RC2711", Severity.Warning,
        new("编号不连续", "Typed numbers out of order"),
        new("作者打在标题或段落开头的编号（一、（一）、1.、（1）、①）要逐个加一，或从一重新开始。跳号多半是删了一段，重号多半是粘贴后没有改。",
            "Numbers typed before headings or paragraphs must go up by one or begin again. A gap mostly means a part was removed, "
            + "a repetition that it was pasted."),
        new("一、……　二、……　四、……", "一、… 二、… 四、…"),
        new("补上“三、”，或改正编号", "add 三、 or correct the numbers"));

    private static readonly Rule LevelSkipped = new("RC2712", Severity.Warning,
        new("标题跳级", "Heading level skipped"),
        new("标题每次只能深一级：## 之后可以是 ###，不能直接是 ####。跳级的标题会和它的下级印成同一级。",
            "A heading may be one level deeper than the one before: ### after ##, not ####. One that skips a level is printed on "
            + "the same level as what should be above it."),
        new("## 队伍建设　#### 骨干教师", "## Staff, then #### Senior teachers"),
        new("## 队伍建设　### 骨干教师", "## Staff, then ### Senior teachers"));

    private static readonly Rule Repeated = new("RC2713", Severity.Warning,
        new("标题与前一个标题相同", "Heading repeats the one before"),
        new("相邻的两个标题不应相同；正文开头也不要再写一遍本节或案例的标题，它由报告印出。",
            "Neighbouring headings must differ, and a text must not begin with the title of its own section or case: the report "
            + "prints that."),
        new("sections/teachers.md 以“## 师资队伍”开头", "sections/teachers.md begins with “## 师资队伍”"),
        new("删去重复的标题", "remove the repeated heading"));

    private static readonly Rule NumberedTwice = new("RC2714", Severity.Warning,
        new("标题前多打了编号", "Number typed before a numbered heading"),
        new("各章各节的标题由报告编号；再打一个，就会印成“3.2.1 3.2 师资队伍”。案例内的小标题不编号，不在此列。",
            "The report numbers the headings of chapters and sections; a typed number would be printed beside it. Headings in case "
            + "studies are not numbered and are left alone."),
        new("## 3.2 师资队伍", "## 3.2 Staff"),
        new("## 师资队伍", "## Staff"));

    public static readonly Check Check = new([NumberOutOfOrder, LevelSkipped, Repeated, NumberedTwice], Run);

    private static void Run(CheckContext context)
    {
        var numbered = context.Content.Document.Chapters.SelectMany(Anchors).ToHashSet(StringComparer.Ordinal);
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var section in context.Content.Sections) titles.TryAdd(section.Id, section.Title);
        foreach (var text in context.Texts)
        {
            var isNumbered = text.SectionId is { } id && numbered.Contains($"sec-{id}");
            var title = text.Case?.Title ?? (text.SectionId is { } name ? titles.GetValueOrDefault(name) : null);
            CheckNumbers(context, text);
            CheckHeadings(context, text, title, isNumbered);
        }
    }

    private static IEnumerable<string> Anchors(Section section) => section.Subsections.SelectMany(Anchors).Prepend(section.Anchor);

    private static void CheckNumbers(CheckContext context, ProseText text)
    {
        var last = new Dictionary<(TypedNumberStyle, ProseKind, int), (TypedNumber Number, ProseBlock Block)>();
        foreach (var block in text.Blocks)
        {
            if (block.Kind is not (ProseKind.Heading or ProseKind.Paragraph)) continue;
            if (TypedNumber.Read(block.Text) is not { Style: not TypedNumberStyle.Decimal } number) continue;
            var key = (number.Style, block.Kind, block.Level);
            if (last.TryGetValue(key, out var before) && number.Value != 1 && number.Value != before.Number.Value + 1)
                context.Findings.Add(OutOfOrder(block, number, before.Block, before.Number));
            last[key] = (number, block);
        }
    }

    private static Finding OutOfOrder(ProseBlock block, TypedNumber number, ProseBlock before, TypedNumber last)
    {
        var (typed, previous) = (block.Text[..number.Length].Trim(), before.Text[..last.Length].Trim());
        var next = (last.Value + 1).ToString(CultureInfo.InvariantCulture);
        return new Finding(NumberOutOfOrder, block.Place(0, number.Length), new(
            $"“{previous}”之后是“{typed}”，编号不连续。", $"“{typed}” follows “{previous}”: the numbers are out of order."))
        {
            Hint = new($"这里应当是第 {next} 项；请改正编号，或补上缺的内容。",
                $"Item {next} was due here: correct the number, or add what is missing."),
            Related = [new RelatedPlace(before.Place(0, last.Length), new("前一个编号", "the number before"))],
        };
    }

    private static void CheckHeadings(CheckContext context, ProseText text, string? title, bool isNumbered)
    {
        ProseBlock? before = null;
        foreach (var block in text.Blocks)
        {
            if (block.Kind is not (ProseKind.Title or ProseKind.Heading)) continue;
            if (isNumbered && TypedNumber.Read(block.Text) is { } number) context.Findings.Add(Twice(block, number));
            if (block.Kind == ProseKind.Title) continue;
            if ((before?.Text ?? title) == block.Text) context.Findings.Add(Same(block, before, text));
            if (before is not null && text.Case is null && block.Level > before.Level + 1)
                context.Findings.Add(Skipped(block, before));
            before = block;
        }
    }

    private static Finding Twice(ProseBlock block, TypedNumber number)
    {
        var (typed, rest) = (block.Text[..number.Length].Trim(), block.Text[number.Length..].Trim());
        return new Finding(NumberedTwice, block.Place(0, number.Length), new(
            $"标题“{rest}”由报告编号，前面又打了“{typed}”。",
            $"The report numbers the heading “{rest}”, and “{typed}” is typed before it."))
        {
            Hint = new($"请删去“{typed}”。", $"Remove “{typed}”."),
        };
    }

    private static Finding Same(ProseBlock block, ProseBlock? before, ProseText text) => new(
        Repeated, block.Place(0, block.Text.Length), before is not null
            ? new($"标题“{block.Text}”与前一个标题相同。", $"The heading “{block.Text}” repeats the one before.")
            : text.Case is null
                ? new($"标题“{block.Text}”就是本节的标题，会印两次。", $"The heading “{block.Text}” is the section's own title: it would be printed twice.")
                : new($"标题“{block.Text}”就是案例的标题，会印两次。", $"The heading “{block.Text}” is the case study's own title: it would be printed twice."))
    {
        Hint = new("请删去一个。", "Remove one of the two."),
        Related = before is null ? [] : [new RelatedPlace(before.Place(0, before.Text.Length), new("前一个标题", "the heading before"))],
    };

    private static Finding Skipped(ProseBlock block, ProseBlock before)
    {
        var (has, due) = (new string('#', block.Level), new string('#', before.Level + 1));
        return new Finding(LevelSkipped, block.Place(0, block.Text.Length), new(
            $"标题“{block.Text}”是“{has}”，比前一个标题“{before.Text}”深了不止一级。",
            $"The heading “{block.Text}” has “{has}”: more than one level deeper than “{before.Text}” before it."))
        {
            Hint = new($"请改成“{due} {block.Text}”。", $"Write “{due} {block.Text}”."),
            Related = [new RelatedPlace(before.Place(0, before.Text.Length), new("前一个标题", "the heading before"))],
        };
    }
}
