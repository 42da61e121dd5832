using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportCompiler.Docx.Styles;

/// <summary>Collects the styles of a document under Word's names for them.</summary>
internal sealed class StyleList
{
    private readonly List<Style> _styles = [];

    public IReadOnlyList<Style> Styles => _styles;

    /// <summary>Adds a paragraph style.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name; for Word's own styles the one that Word knows it by.</param>
    /// <param name="paragraph">What it says of paragraphs; null for nothing beyond <paramref name="basedOn"/>.</param>
    /// <param name="run">What it says of characters; null for nothing beyond <paramref name="basedOn"/>.</param>
    /// <param name="basedOn">Id of the style that it varies.</param>
    /// <param name="next">Id of the style of the paragraph that an editor adds after it; null for the same.</param>
    public void Paragraph(
        string id, string name, StyleParagraphProperties? paragraph = null, StyleRunProperties? run = null,
        string? basedOn = StyleIds.Normal, string? next = null)
    {
        var style = Named(StyleValues.Paragraph, id, name, basedOn);
        if (next is not null) style.NextParagraphStyle = new NextParagraphStyle { Val = next };
        style.PrimaryStyle = new PrimaryStyle();
        if (paragraph is not null) style.StyleParagraphProperties = paragraph;
        if (run is not null) style.StyleRunProperties = run;
        _styles.Add(style);
    }

    public void Character(string id, string name, StyleRunProperties run)
    {
        var style = Named(StyleValues.Character, id, name, basedOn: "DefaultParagraphFont");
        style.StyleRunProperties = run;
        _styles.Add(style);
    }

    public void Add(Style style) => _styles.Add(style);

    /// <summary>A style without content, which the caller completes.</summary>
    public static Style Named(StyleValues type, string id, string name, string? basedOn)
    {
        var style = new Style { Type = type, StyleId = id, StyleName = new StyleName { Val = name } };
        if (basedOn is not null) style.BasedOn = new BasedOn { Val = basedOn };
        if (!BuiltInNames.Contains(name)) style.CustomStyle = true;
        return style;
    }

    private static readonly HashSet<string> BuiltInNames = new(StringComparer.Ordinal)
    {
        "Normal", "Body Text", "Title", "TOC Heading", "table of figures", "caption", "List Bullet", "List Number",
        "Quote", "footnote text", "header", "footer", "Hyperlink", "Strong", "Emphasis", "footnote reference", "Normal Table",
        "No List", "Default Paragraph Font", "toc 1", "toc 2", "toc 3", "heading 1", "heading 2", "heading 3",
        "heading 4", "heading 5", "heading 6", "heading 7", "heading 8", "heading 9",
    };
}
