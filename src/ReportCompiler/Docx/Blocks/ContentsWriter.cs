using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Documents;
using ReportCompiler.Docx.Numbering;
using ReportCompiler.Docx.Styles;
using ReportCompiler.Docx.Text;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace ReportCompiler.Docx.Blocks;

/// <summary>Writes the contents and the lists of tables, figures and cases: a field of Word's that can make them anew,
/// and as its result all entries with their pages. A list has a field for each count of Word's, for annex tables count
/// apart.</summary>
internal sealed class ContentsWriter(Composition composition)
{
    /// <summary>Writes a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="beginsPage">Whether its heading stands at the head of a page.</param>
    public IEnumerable<OpenXmlElement> Write(ContentsList list, bool beginsPage)
    {
        var heading = Paragraphs.Of(StyleIds.ContentsHeading, [Runs.Of(list.Title)]);
        if (beginsPage) heading.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        var parts = list.Kind == ContentsKind.Sections
            ? [list]
            : list.Entries.GroupBy(entry => Sequence(list.Kind, entry), StringComparer.Ordinal)
                .Select(entries => list with { Entries = [.. entries] });
        var entries = parts.SelectMany(Entries);
        return list.Kind == ContentsKind.Sections ? [Gallery([heading, .. entries])] : [heading, .. entries];
    }

    private List<Paragraph> Entries(ContentsList list)
    {
        var entries = list.Entries.Select(entry => Entry(list.Kind, entry)).ToList();
        var begin = Field.Begin($" {Instruction(list)} ", composition.PagesAreEstimated);
        foreach (var run in begin.Reverse()) entries[0].InsertAfter(run, entries[0].ParagraphProperties);
        entries[^1].Append(Field.End());
        return entries;
    }

    private Paragraph Entry(ContentsKind kind, ContentsEntry entry)
    {
        var bookmark = StableId.Bookmark(entry.Anchor);
        var style = kind == ContentsKind.Sections ? StyleIds.Contents(entry.Level) : StyleIds.ListEntry;
        var link = new Hyperlink(
        [
            .. Label(kind, entry),
            Runs.Of(entry.Title),
            new Run(new TabChar()),
            .. Field.Of($" PAGEREF {bookmark} \\h ", [Runs.Of(Page(entry.Anchor))]),
        ])
        {
            Anchor = bookmark,
            History = true,
        };
        return Paragraphs.Of(style, [link]);
    }

    private static IEnumerable<OpenXmlElement> Label(ContentsKind kind, ContentsEntry entry)
    {
        if (entry.Label is null) return [];
        if (kind == ContentsKind.Sections) return [Runs.Of(entry.Label), new Run(new TabChar())];
        var isBracketed = !char.IsLetterOrDigit(entry.Label[^1]);
        return [Runs.Of(isBracketed ? entry.Label : entry.Label + "\u3000")];
    }

    private string Page(string anchor)
    {
        var page = composition.Pages.GetValueOrDefault(anchor, 1);
        return composition.Anchors.HasRomanPage(anchor)
            ? RomanNumerals.Of(page)
            : page.ToString(CultureInfo.InvariantCulture);
    }

    private string Instruction(ContentsList list)
    {
        if (list.Kind != ContentsKind.Sections) return $"TOC \\h \\z \\c \"{Sequence(list.Kind, list.Entries[0])}\"";
        var deepest = list.Entries.Max(entry => entry.Level).ToString(CultureInfo.InvariantCulture);
        var front = list.Entries.Any(entry => composition.Anchors.IsFrontMatter(entry.Anchor))
            ? " \\t \"Front Matter Heading,1\""
            : string.Empty;
        return $"TOC \\o \"1-{deepest}\" \\h \\z{front}";
    }

    private static string Sequence(ContentsKind kind, ContentsEntry entry)
    {
        var words = string.Concat((entry.Label ?? string.Empty).Where(char.IsLetter));
        return SequenceCounters.Name(words, kind switch
        {
            ContentsKind.Tables => "表",
            ContentsKind.Figures => "图",
            _ => "案例",
        });
    }

    /// <summary>Word shows its buttons for the contents on a block of this gallery.</summary>
    private static SdtBlock Gallery(IEnumerable<OpenXmlElement> content) => new(
        new SdtProperties(new SdtContentDocPartObject(
            new DocPartGallery { Val = "Table of Contents" },
            new DocPartUnique())),
        new SdtContentBlock(content));
}
