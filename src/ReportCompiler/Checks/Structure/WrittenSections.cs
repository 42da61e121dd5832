using System.Globalization;
using ReportCompiler.Checks.Prose;
using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Layouts;

namespace ReportCompiler.Checks.Structure;

/// <summary>Looks for sections of the outline that nobody wrote, or hardly.</summary>
internal static class WrittenSections
{
    private static readonly Rule RequiredMissing = new("RC2701", Severity.Warning,
        new("必写的章节没有写", "Required section not written"),
        new("提纲中注明必写（required: true）的章节要有作者写的内容：本节的文字、案例，或下面各节的文字。版式自动印出的数据段落不算。",
            "A section that the outline calls required must hold something that an author wrote: its text, a case study, or the "
            + "text of a subsection. What the layout prints by itself does not count."),
        new("提纲写有 required: true，而没有 sections/teachers.md", "required: true in the outline, and no sections/teachers.md"),
        new("撰写 sections/teachers.md", "write sections/teachers.md"));

    private static readonly Rule Missing = new("RC2702", Severity.Warning,
        new("章节没有内容", "Section without content"),
        new("提纲中的每一节都要有内容：作者的文字、案例，或版式的数据段落。空的一节会印出一个光秃的标题。",
            "Every section of the outline needs content: a text, a case study, or a paragraph of the layout. An empty one prints "
            + "a bare heading."),
        new("提纲有 teachers 一节，而没有 sections/teachers.md", "the outline has a section teachers, and there is no sections/teachers.md"),
        new("撰写 sections/teachers.md，或在提纲中删去这一节", "write sections/teachers.md, or remove the section from the outline"));

    private static readonly Rule TooShort = new("RC2703", Severity.Warning,
        new("章节太短", "Section too short"),
        new("版式规定了一节最少的字数（characters）。按 Word 的“字数”计算作者写的文字，连同下面各节；版式印出的段落、图题和案例不算。",
            "The layout may ask for a least number of characters. What authors wrote for the section and its subsections is "
            + "counted as Word counts; captions, case studies and what the layout prints are not."),
        new("characters: 200，而本节只有 45 字", "characters: 200, and the section has 45"),
        new("补写到 200 字以上", "write at least 200"));

    public static readonly Check Check = new([RequiredMissing, Missing, TooShort], Run);

    private static void Run(CheckContext context)
    {
        var numbers = new Dictionary<string, string?>(StringComparer.Ordinal);
        // An anchor given twice is an error of its own.
        foreach (var (anchor, number) in context.Content.Document.Chapters.SelectMany(Numbers)) numbers.TryAdd(anchor, number);
        var texts = new Dictionary<string, ProseText>(StringComparer.Ordinal);
        foreach (var text in context.Texts)
            if (text.SectionId is { } id) texts.TryAdd(id, text);
        foreach (var section in context.Content.Sections)
        {
            var name = numbers.GetValueOrDefault($"sec-{section.Id}") is { } number ? $"{number} {section.Title}" : section.Title;
            if (section.IsRequired && !section.WithDescendants().Any(part => IsWritten(context, texts, part)))
                context.Findings.Add(NotWritten(RequiredMissing, section, name));
            else if (IsBare(context, texts, section))
                context.Findings.Add(NotWritten(Missing, section, name));
            else if (section.LeastCharacters is { } least)
                CheckLength(context, texts, section, name, least);
        }
    }

    private static IEnumerable<(string Anchor, string? Number)> Numbers(Section section) =>
        section.Subsections.SelectMany(Numbers).Prepend((section.Anchor, section.Number));

    private static bool IsWritten(CheckContext context, Dictionary<string, ProseText> texts, OutlineSection section) =>
        texts.TryGetValue(section.Id, out var text) && !text.IsEmpty
        || IsBroken(context, section)
        || context.Content.Cases.Any(study => study.SectionId == section.Id);

    /// <summary>A text that could not be read was reported; what it holds nobody knows.</summary>
    private static bool IsBroken(CheckContext context, OutlineSection section) =>
        context.Content.Texts.TryGetValue(section.Id, out var text) && text.IsBroken;

    private static bool IsBare(CheckContext context, Dictionary<string, ProseText> texts, OutlineSection section) =>
        section.Sections.Count == 0
        && !IsWritten(context, texts, section)
        && context.Sources.Read(context.Layout.SectionTemplate(section.Id)) is null;

    private static Finding NotWritten(Rule rule, OutlineSection section, string name) => new(rule, section.Span, rule == Missing
        ? new($"{name}没有内容。", $"Section {name} is empty.")
        : new($"{name}还没有写，这一节必须有。", $"Section {name} is not written, and every report must have it."))
    {
        Hint = new($"请在 sections/{section.Id}.md 中撰写。", $"Write it in sections/{section.Id}.md."),
    };

    private static void CheckLength(
        CheckContext context, Dictionary<string, ProseText> texts, OutlineSection section, string name, int least)
    {
        var parts = section.WithDescendants().ToList();
        var written = parts.Select(part => texts.GetValueOrDefault(part.Id)).OfType<ProseText>().ToList();
        if (written.Any(text => text.IsLonger) || parts.Any(part => IsBroken(context, part))) return;
        var count = written.Sum(text => text.Characters);
        if (count >= least) return;
        var (has, asked) = (count.ToString(CultureInfo.InvariantCulture), least.ToString(CultureInfo.InvariantCulture));
        context.Findings.Add(new Finding(TooShort, context.Content.Texts.GetValueOrDefault(section.Id)?.Span ?? section.Span, new(
            $"{name}只写了 {has} 字，至少要 {asked} 字。", $"Section {name} has {has} characters; {asked} are the least."))
        {
            Arithmetic = new($"{has} < {asked}", $"{has} < {asked}"),
            Hint = new($"请在 sections/{section.Id}.md 中补写。", $"Write more in sections/{section.Id}.md."),
            Related = [new(section.Span, new("版式在这里规定字数", "the layout asks for it here"))],
        });
    }
}
