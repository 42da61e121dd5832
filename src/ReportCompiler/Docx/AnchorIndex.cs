using ReportCompiler.Documents;
using ReportCompiler.Docx.Numbering;

namespace ReportCompiler.Docx;

/// <summary>What the anchors of a document stand for.</summary>
internal sealed class AnchorIndex
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _frontMatter = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inFrontMatter = new(StringComparer.Ordinal);

    /// <summary>Whether a section is one of the front matter's, which has a heading of its own kind.</summary>
    public bool IsFrontMatter(string anchor) => _frontMatter.Contains(anchor);

    /// <summary>Whether the anchor stands before the body, where pages have Roman numbers.</summary>
    public bool HasRomanPage(string anchor) => _inFrontMatter.Contains(anchor);

    /// <summary>The field whose result is the text of a reference; null if there is none.</summary>
    public string? FieldFor(CrossReference reference) =>
        _texts.GetValueOrDefault(reference.Anchor) == reference.Text ? _fields[reference.Anchor] : null;

    public static AnchorIndex Of(ReportDocument document, HeadingNumbering numbering)
    {
        var index = new AnchorIndex();
        foreach (var section in document.FrontMatter)
        {
            index._frontMatter.Add(section.Anchor);
            index.Add(section, numbering);
        }

        index._inFrontMatter.UnionWith(index._texts.Keys);

        foreach (var section in document.Body) index.Add(section, numbering);
        return index;
    }

    private void Add(Section section, HeadingNumbering numbering)
    {
        var bookmark = StableId.Bookmark(section.Anchor);
        if (section.Number is null) Add(section.Anchor, section.Title, $"REF {bookmark} \\h");
        else if (numbering.IsNative(section.Anchor)) Add(section.Anchor, section.Number, $"REF {bookmark} \\r \\h");
        Add(section.Blocks);
        foreach (var subsection in section.Subsections) Add(subsection, numbering);
    }

    private void Add(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks) Add(block);
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case FigureBlock figure:
                Add(figure.Anchor, figure.Caption);
                break;
            case ChartBlock chart:
                Add(chart.Anchor, chart.Caption);
                break;
            case TableBlock { Caption: { } caption } table:
                Add(table.Anchor, caption);
                break;
            case CaseBlock study:
                Add(study.Anchor, study.Caption);
                Add(study.Blocks);
                break;
            case Quote quote:
                Add(quote.Blocks);
                break;
            case ListBlock list:
                foreach (var item in list.Items) Add(item);
                break;
        }
    }

    private void Add(string anchor, Caption caption) =>
        Add(anchor, LabelParts.Of(caption).Referred, $"REF {StableId.Bookmark(anchor)} \\h");

    private void Add(string anchor, string text, string field)
    {
        _texts[anchor] = text;
        _fields[anchor] = field;
    }
}
