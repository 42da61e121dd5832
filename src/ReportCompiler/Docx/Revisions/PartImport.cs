using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Office2019.Drawing.SVG;
using DocumentFormat.OpenXml.Packaging;
using Hyperlink = DocumentFormat.OpenXml.Wordprocessing.Hyperlink;

namespace ReportCompiler.Docx.Revisions;

/// <summary>Brings the images, charts and links of deleted content over from the old document.</summary>
/// <param name="old">The part that the content comes from.</param>
/// <param name="new">The part that it gets into.</param>
/// <param name="drawings">Ids of the drawings in the new document.</param>
internal sealed class PartImport(OpenXmlPart old, OpenXmlPart @new, HashSet<uint> drawings)
{
    /// <summary>An id for what the new document has otherwise; it still ends with the number of the name.</summary>
    private const string Prefix = "old";

    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>Makes everything that copied content refers to exist in the new document.</summary>
    public void Adopt(OpenXmlElement content)
    {
        foreach (var element in content.Descendants().Prepend(content))
        {
            switch (element)
            {
                case Hyperlink link: AdoptLink(link); break;
                case Blip { Embed.Value: { } id } blip: blip.Embed = Part(id); break;
                case SVGBlip { Embed.Value: { } id } vector: vector.Embed = Part(id); break;
                case ChartReference { Id.Value: { } id } chart: chart.Id = Part(id); break;
                case DocProperties { Id.Value: var id } properties: properties.Id = FreeId(id); break;
            }
        }
    }

    /// <summary>Makes the address of a link exist in the new document. Its id is made of the address, so the same id is the same
    /// link.</summary>
    public void AdoptLink(Hyperlink link)
    {
        if (link.Id?.Value is not { } id || @new.HyperlinkRelationships.Any(known => known.Id == id)) return;
        var address = old.HyperlinkRelationships.First(known => known.Id == id);
        @new.AddHyperlinkRelationship(address.Uri, address.IsExternal, id);
    }

    private string Part(string id)
    {
        if (_ids.TryGetValue(id, out var known)) return known;
        var part = old.GetPartById(id);
        var isTaken = @new.TryGetPartById(id, out var present);
        if (isTaken && part is ImagePart && IsSame(part, present!)) return _ids[id] = id;
        var free = isTaken ? Prefix + id : id;
        @new.AddPart(part, free);
        return _ids[id] = free;
    }

    private uint FreeId(uint id)
    {
        while (!drawings.Add(id)) id++;
        return id;
    }

    private static bool IsSame(OpenXmlPart one, OpenXmlPart other) => Content(one).AsSpan().SequenceEqual(Content(other));

    private static byte[] Content(OpenXmlPart part)
    {
        using var source = part.GetStream(FileMode.Open, FileAccess.Read);
        using var content = new MemoryStream();
        source.CopyTo(content);
        return content.ToArray();
    }
}
