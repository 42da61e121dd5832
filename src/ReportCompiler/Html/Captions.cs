using ReportCompiler.Documents;

namespace ReportCompiler.Html;

/// <summary>What stands in the caption of a table or figure: the label, which links to the thing itself, and the text.
/// </summary>
internal static class Captions
{
    public static void Write(HtmlBuffer html, string anchor, Caption caption)
    {
        html.Element("a", caption.Label, ("class", "label"), ("href", $"#{anchor}"), ("tabindex", "-1"));
        html.Text(" ");
        html.Text(caption.Text);
    }
}
