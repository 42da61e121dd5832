using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReportCompiler.Html;

/// <summary>The origins as data at the end of the page, for the script that shows them. A figure names its origin by
/// number, so that the page stays small.</summary>
internal static class OriginData
{
    /// <summary>Writes a JSON array with an array for each origin: <c>[label, value as typed, place]</c>,
    /// <c>[label, formula, [numbers of the inputs], what is stated instead]</c>, the last only where something is, or <c>[label, reason why it is missing]</c>.</summary>
    public static void Write(HtmlPage page)
    {
        if (page.Origins.Entries.Count == 0) return;
        page.Html.OpenLine("script", ("type", "application/json"), ("id", PageIds.Origins));
        page.Html.Raw("[");
        var separator = "\n";
        foreach (var entry in page.Origins.Entries)
        {
            page.Html.Raw(separator);
            page.Html.Raw(Json(entry));
            separator = ",\n";
        }
        page.Html.Raw("\n]");
        page.Html.Close();
    }

    private static string Json(OriginEntry entry)
    {
        var third = entry switch
        {
            { Span: { } span } => $",{Quote(OriginText.Place(span))}",
            { Inputs: { } inputs, Dispute: { } dispute } => $",[{inputs}],{Quote(dispute)}",
            { Inputs: { } inputs } => $",[{inputs}]",
            _ => "",
        };
        return $"[{Quote(entry.Label)},{Quote(entry.Text)}{third}]";
    }

    /// <summary>The encoder escapes everything that could end the element, and leaves Chinese readable.</summary>
    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, Encoder).Value}\"";

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All);
}
