using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace ReportCompiler.Tests.Docx.Revisions;

/// <summary>What a Word document says once all its tracked changes are accepted or rejected: a line for each paragraph, its style
/// before it, and for each row of a table. A field stands there as what it computes; contents and lists are left out, for Word
/// makes them anew.</summary>
internal static class WordLines
{
    private static readonly XNamespace W = WordFile.W;
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly string[] Made = ["TOCHeading", "TableofFigures", "SectionEnd"];

    public static IReadOnlyList<string> Accepted(WordFile word) => Of(word, "del", "ins");

    public static IReadOnlyList<string> Rejected(WordFile word) => Of(word, "ins", "del");

    private static List<string> Of(WordFile word, string gone, string kept)
    {
        var (body, notes) = (word.Body, word.Footnotes);
        Settle(body, W + gone, W + kept);
        Settle(notes, W + gone, W + kept);
        var reader = new Reader(word, notes);
        return [.. body.Elements().SelectMany(reader.Lines)];
    }

    private static void Settle(XElement root, XName gone, XName kept)
    {
        foreach (var row in root.Descendants(W + "tr").Where(row => row.Element(W + "trPr")?.Element(gone) is not null).ToList())
        {
            var table = row.Parent!;
            row.Remove();
            if (table.Element(W + "tr") is null) table.Remove();
        }

        foreach (var run in root.Descendants(gone).Where(mark => mark.Parent!.Name is { } parent && parent != W + "rPr").ToList())
            run.Remove();
        foreach (var run in root.Descendants(kept).Where(mark => mark.Elements(W + "r").Any()).ToList())
            run.ReplaceWith(run.Nodes());
        foreach (var paragraph in root.Descendants(W + "p").ToList())
        {
            if (paragraph.Element(W + "pPr")?.Element(W + "rPr")?.Element(gone) is null) continue;
            var content = paragraph.Elements().Where(element => element.Name != W + "pPr").ToList();
            var next = paragraph.ElementsAfterSelf().FirstOrDefault();
            if (next?.Name == W + "p")
            {
                foreach (var element in content) element.Remove();
                if (next.Element(W + "pPr") is { } properties) properties.AddAfterSelf(content);
                else next.AddFirst(content);
                paragraph.Remove();
            }
            else if (next is not null && content.Count == 0)
            {
                paragraph.Remove();
            }
        }
    }

    private sealed class Reader(WordFile word, XElement notes)
    {
        public IEnumerable<string> Lines(XElement element)
        {
            if (element.Name == W + "tbl")
                return element.Elements(W + "tr").Select(Row).Prepend($"[{element.Element(W + "tblGrid")!.Elements().Count()}]");
            if (element.Name != W + "p" || Made.Contains(WordFile.StyleOf(element))) return [];
            return [$"{WordFile.StyleOf(element)}|{Text(element)}"];
        }

        private string Row(XElement row) => string.Join(" | ", row.Elements(W + "tc").Select(Text));

        private string Text(XElement element)
        {
            var text = new StringBuilder();
            var inResult = false;
            foreach (var part in element.Descendants())
            {
                if (part.Name == W + "fldChar")
                {
                    inResult = (string)part.Attribute(W + "fldCharType")! == "separate";
                    continue;
                }

                if (inResult) continue;
                if (part.Name == W + "t" || part.Name == W + "delText") text.Append(part.Value);
                else if (part.Name == W + "instrText" || part.Name == W + "delInstrText") text.Append(Field(part.Value));
                else if (part.Name == W + "br") text.Append('\n');
                else if (part.Name == W + "footnoteReference") text.Append(Note((string)part.Attribute(W + "id")!));
                else if (part.Attribute(R + "embed") is { } image) text.Append(Digest((string)image));
                else if (part.Name.LocalName == "chart" && part.Attribute(R + "id") is { } chart) text.Append(Digest((string)chart));
            }

            return text.ToString();
        }

        private static string Field(string instruction)
        {
            var start = instruction.IndexOf(" \\r ", StringComparison.Ordinal);
            return $"{{{(instruction.Contains("SEQ", StringComparison.Ordinal) && start > 0 ? instruction[..start] : instruction).Trim()}}}";
        }

        private string Note(string id) => "{注 " + string.Concat(notes.Elements(W + "footnote")
            .Single(note => (string)note.Attribute(W + "id")! == id).Descendants(W + "p").Select(Text)) + "}";

        private string Digest(string id)
        {
            using var content = word.Main.GetPartById(id).GetStream();
            return $"{{图 {Convert.ToHexString(SHA256.HashData(content))}}}";
        }
    }
}
