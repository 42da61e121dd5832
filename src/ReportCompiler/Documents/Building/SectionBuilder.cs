using System.Globalization;
using ReportCompiler.Layouts;
using ReportCompiler.Templates;
using ReportCompiler.Templating;

namespace ReportCompiler.Documents.Building;

/// <summary>Builds one section after the other, with what the layout generates, what the author wrote, and the cases.</summary>
internal sealed class SectionBuilder(
    DocumentBuilder document, IReadOnlyDictionary<string, SectionText> texts, ILookup<string, CaseStudy> cases)
{
    private const int DeepestLevel = 4;

    /// <summary>The number of a section among its neighbours: 2, 2.1, 2.1.3.</summary>
    public static string Number(string? parent, int index)
    {
        var own = (index + 1).ToString(CultureInfo.InvariantCulture);
        return parent is null ? own : $"{parent}.{own}";
    }

    /// <summary>Builds a section and its subsections.</summary>
    /// <param name="outline">The section.</param>
    /// <param name="number">Its number; null for front and back matter.</param>
    /// <param name="level">Its level, from 1.</param>
    public Section Build(OutlineSection outline, string? number, int level)
    {
        var anchor = $"sec-{outline.Id}";
        document.Numbering.Section(anchor, number ?? outline.Title, outline.Span);
        var blocks = ReadText(outline);
        var (own, written) = SplitAtHeadings(blocks, number, level);
        var subsections = outline.Sections
            .Select((section, i) => Build(section, number is null ? null : Number(number, written.Count + i), level + 1));
        return new Section(anchor, level, number, outline.Title, own, [.. written, .. subsections]);
    }

    /// <summary>The layout's template with the author's narrative and the cases; each of the two that the template does
    /// not place follows it, so that nothing written is lost.</summary>
    private List<Block> ReadText(OutlineSection outline)
    {
        var narrative = texts.TryGetValue(outline.Id, out var text)
            ? document.Render(text.Body, document.Subject)
            : RenderedText.Empty;
        var hasCases = false;
        var blocks = new List<Block>();
        if (text?.Review is { } mark) blocks.Add(mark.Notice);
        if (document.SectionTemplate(outline.Id) is { } template)
        {
            var place = new NarrativePlace(narrative);
            var rendered = document.Render(template, place);
            blocks.AddRange(document.Read(rendered, Cases));
            if (place.WasUsed) narrative = RenderedText.Empty;
        }

        blocks.AddRange(document.Read(narrative, Cases));
        if (!hasCases) blocks.AddRange(Cases());
        return blocks;

        IEnumerable<Block> Cases()
        {
            if (hasCases) return [];
            hasCases = true;
            return [.. cases[outline.Id].Select(BuildCase)];
        }
    }

    private CaseBlock BuildCase(CaseStudy study)
    {
        var anchor = $"case-{study.Id}";
        var caption = document.Numbering.Case(anchor, study.School?.Name + study.Title, study.Span);
        var text = document.Render(study.Body, study.School ?? document.Subject);
        var blocks = document.Read(text, () => [])
            .Select(block => block is DraftHeading heading ? new CaseHeading(heading.Title) : block);
        if (study.Review is { } mark) blocks = blocks.Prepend(mark.Notice);
        return new CaseBlock(anchor, caption, study.School?.Name, study.Title, [.. blocks]);
    }

    /// <summary>Makes subsections of the headings that an author wrote in the text.</summary>
    private (List<Block> Own, List<Section> Subsections) SplitAtHeadings(
        IReadOnlyList<Block> blocks, string? number, int level)
    {
        var start = blocks.ToList().FindIndex(block => block is DraftHeading);
        if (start < 0) return ([.. blocks], []);
        var subsections = new List<Section>();
        var depth = blocks.OfType<DraftHeading>().Min(heading => heading.Level);
        var at = start;
        while (at < blocks.Count)
        {
            var heading = (DraftHeading)blocks[at];
            var next = at + 1;
            while (next < blocks.Count && !(blocks[next] is DraftHeading other && other.Level <= depth)) next++;
            subsections.Add(Subsection(heading, [.. blocks.Skip(at + 1).Take(next - at - 1)], number, level + 1, subsections.Count));
            at = next;
        }

        return ([.. blocks.Take(start)], subsections);
    }

    private Section Subsection(DraftHeading heading, IReadOnlyList<Block> blocks, string? parent, int level, int index)
    {
        if (level > DeepestLevel)
            document.Diagnostics.Add(DocumentDiagnostics.HeadingTooDeep(heading.Span, heading.Title));
        var number = parent is null ? null : Number(parent, index);
        var anchor = heading.Id ?? $"sec-{(number ?? heading.Title).Replace('.', '-')}-heading";
        document.Numbering.Section(anchor, number ?? heading.Title, heading.Span);
        var (own, subsections) = SplitAtHeadings(blocks, number, level);
        return new Section(anchor, Math.Min(level, DeepestLevel), number, heading.Title, own, subsections);
    }
}
