using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Docx.Styles;
using ReportCompiler.Docx.Text;

namespace ReportCompiler.Docx.Revisions;

/// <summary>Puts the paragraphs and tables of two documents into one sequence, with marks of what was inserted and
/// deleted.</summary>
/// <param name="story">The story in which they stand.</param>
internal sealed class BlockMerge(StoryMerge story)
{
    private readonly ParagraphMerge _paragraphs = new(story);

    /// <summary>The blocks of both. The new ones are used up: they must belong to nothing else.</summary>
    public IReadOnlyList<OpenXmlElement> Merge(IReadOnlyList<OpenXmlElement> old, IReadOnlyList<OpenXmlElement> @new)
    {
        var (before, after) = (BlockReader.Read(old, story.Old), BlockReader.Read(@new, story.New));
        var matches = SequenceAlignment.Match(before, after, block => block.Key, (one, other) => one.Weight(other));
        foreach (var (block, match) in before.Zip(matches))
        {
            if (match >= 0 && block.Element is Paragraph paragraph && after[match].Element is Paragraph other)
                story.Lists.Pair(paragraph, other);
        }

        var merged = new List<OpenXmlElement>();
        var next = 0;
        for (var (from, at) = (0, 0); at <= before.Count; at++)
        {
            if (at < before.Count && matches[at] < 0) continue;
            for (; from < at; from++) Add(Delete(before[from]), merged);
            for (var end = at < before.Count ? matches[at] : after.Count; next < end; next++) Add(Insert(after[next]), merged);
            if (at < before.Count) Add(Keep(before[from++], after[next++]), merged);
        }

        return merged;
    }

    private IEnumerable<OpenXmlElement> Keep(RevisedBlock old, RevisedBlock @new) => (old.Element, @new.Element) switch
    {
        _ when @new.Kind == RevisedBlock.Made => [@new.Element],
        (Paragraph, Paragraph) => [_paragraphs.Merge(old.Text!, @new.Text!)],
        (Table before, Table after) => new TableMerge(story, _paragraphs).Merge(before, after),
        _ => throw new InvalidOperationException($"No counterpart of {old.Key}."),
    };

    private IEnumerable<OpenXmlElement> Delete(RevisedBlock old) => old switch
    {
        { Kind: RevisedBlock.Made } => [],
        { Element: Table table } => [new TableMerge(story, _paragraphs).Delete(table)],
        _ => [_paragraphs.Delete(old.Text!)],
    };

    private IEnumerable<OpenXmlElement> Insert(RevisedBlock @new)
    {
        if (@new.Kind == RevisedBlock.Made) return [@new.Element];
        if (@new.Element is Table table) return [new TableMerge(story, _paragraphs).Insert(table)];
        var paragraph = _paragraphs.Insert(@new.Text!);
        if (paragraph.ParagraphProperties?.SectionProperties is not { } section) return [paragraph];

        // Were the end of the paragraph rejected, that of the section would go with it, and turn the pages before it.
        section.Remove();
        var end = Paragraphs.Of(StyleIds.SectionEnd, []);
        end.ParagraphProperties!.SectionProperties = section;
        return [paragraph, end];
    }

    private void Add(IEnumerable<OpenXmlElement> elements, List<OpenXmlElement> merged)
    {
        foreach (var element in elements)
        {
            if (element is Table && merged.Count > 0 && merged[^1] is Table) merged.Add(Between());
            merged.Add(element);
        }
    }

    /// <summary>Holds two tables apart that Word would join, and is in neither version of the document.</summary>
    private Paragraph Between()
    {
        var between = Paragraphs.Of(StyleIds.Separator, []);
        story.Marks.Insert(between);
        story.Marks.Delete(between);
        return between;
    }
}
