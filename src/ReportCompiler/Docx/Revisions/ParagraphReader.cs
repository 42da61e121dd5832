using System.Security.Cryptography;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Break = DocumentFormat.OpenXml.Wordprocessing.Break;
using Drawing = DocumentFormat.OpenXml.Wordprocessing.Drawing;
using Hyperlink = DocumentFormat.OpenXml.Wordprocessing.Hyperlink;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using ParagraphProperties = DocumentFormat.OpenXml.Wordprocessing.ParagraphProperties;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using RunProperties = DocumentFormat.OpenXml.Wordprocessing.RunProperties;
using WText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace ReportCompiler.Docx.Revisions;

/// <summary>Reads the paragraphs of a part for comparison.</summary>
/// <param name="part">The part, whose images and charts tell drawings apart.</param>
internal sealed class ParagraphReader(OpenXmlPart part)
{
    /// <summary>Key of a line break.</summary>
    public const string LineBreak = "break";

    private readonly Dictionary<string, string> _digests = new(StringComparer.Ordinal);

    public ParagraphText Read(Paragraph paragraph)
    {
        var spans = new List<TextSpan>();
        var bookmarks = new List<(int, OpenXmlElement)>();
        var at = 0;
        var field = new List<Run>();
        foreach (var element in paragraph.ChildElements.Where(child => child is not ParagraphProperties))
        {
            switch (element)
            {
                case BookmarkStart or BookmarkEnd: bookmarks.Add((at, element)); break;
                case Hyperlink link: Add(Span(link)); break;
                case Run run when field.Count > 0 || IsMark(run, FieldCharValues.Begin):
                    field.Add(run);
                    if (!IsMark(run, FieldCharValues.End)) break;
                    Add(new TextSpan([.. field], null, FieldKey(field), null));
                    field.Clear();
                    break;
                case Run run: Add(Span(run)); break;
                default: throw new NotSupportedException($"No revisions for {element.LocalName} in a paragraph.");
            }
        }

        return new ParagraphText(paragraph, spans, bookmarks);

        void Add(TextSpan span)
        {
            spans.Add(span);
            at += span.Length;
        }
    }

    private static bool IsMark(Run run, FieldCharValues type) =>
        run.GetFirstChild<FieldChar>() is { } mark && mark.FieldCharType!.Value == type;

    /// <summary>A link is one thing: with another address it is another, though it may say the same. Its id is made of the
    /// address.</summary>
    private TextSpan Span(Hyperlink link)
    {
        var runs = link.Descendants<Run>().ToList();
        var said = runs.Select(Span).Select(span => span.Text ?? span.Key);
        return new TextSpan(runs, null, $"link {link.Id?.Value} {link.Anchor?.Value} {string.Concat(said)}", link);
    }

    private TextSpan Span(Run run)
    {
        var content = run.ChildElements.Single(child => child is not RunProperties);
        return content switch
        {
            WText text => new TextSpan([run], text.Text, "", null),
            Break => new TextSpan([run], null, LineBreak, null),
            FootnoteReference => new TextSpan([run], null, "footnote", null),
            Drawing drawing => new TextSpan([run], null, DrawingKey(drawing), null),
            _ => new TextSpan([run], null, content.OuterXml, null),
        };
    }

    /// <summary>What the field computes, without where its count begins: a caption that was renumbered is the same.</summary>
    private static string FieldKey(IEnumerable<Run> field)
    {
        var instruction = string.Concat(field.Select(run => run.GetFirstChild<FieldCode>()?.Text));
        var start = instruction.IndexOf(" \\r ", StringComparison.Ordinal);
        return "field " + (start >= 0 && instruction.StartsWith(" SEQ ", StringComparison.Ordinal) ? instruction[..start] : instruction).Trim();
    }

    private string DrawingKey(Drawing drawing)
    {
        var key = new StringBuilder("drawing ");
        foreach (var element in drawing.Descendants())
        {
            if (element is Extent extent) key.Append(extent.Cx!.InnerText).Append('×').Append(extent.Cy!.InnerText).Append(' ');
            else if (element is DocProperties properties) key.Append(properties.Description).Append(' ');
            else if (element is Blip blip) key.Append(Digest(blip.Embed!.Value!)).Append(' ');
            else if (element is ChartReference chart) key.Append(Digest(chart.Id!.Value!)).Append(' ');
        }

        return key.ToString();
    }

    private string Digest(string id)
    {
        if (_digests.TryGetValue(id, out var known)) return known;
        return _digests[id] = Convert.ToHexString(part.GetPartById(id) switch
        {
            ChartPart chart => SHA256.HashData(Encoding.UTF8.GetBytes(chart.ChartSpace.OuterXml)),
            var image => Hash(image),
        });

        static byte[] Hash(OpenXmlPart image)
        {
            using var content = image.GetStream(FileMode.Open, FileAccess.Read);
            return SHA256.HashData(content);
        }
    }
}
