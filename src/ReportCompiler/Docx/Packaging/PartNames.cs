using System.Text;
using System.Xml.Linq;

namespace ReportCompiler.Docx.Packaging;

/// <summary>Names the parts of images and charts after what they hold. The SDK counts them, so that one image more in
/// chapter 1 would give another name to each that follows.</summary>
internal static class PartNames
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string ImageType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
    private const string ChartType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart";
    private const string WorkbookType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package";

    /// <summary>The parts under their own names. An image that text and footnotes show is one part.</summary>
    /// <param name="parts">Name in the archive, and content.</param>
    public static IReadOnlyDictionary<string, byte[]> Settle(IReadOnlyDictionary<string, byte[]> parts)
    {
        var names = Names(parts);
        var settled = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (name, content) in parts)
        {
            settled[Renamed(name, names)] =
                name == ContentTypes ? Ordered(WithNames(content, names))
                : IsRelationships(name) ? WithNames(content, names)
                : content;
        }

        return settled;
    }

    /// <summary>The new name of each part that gets one; both begin with a slash, as relationships write them.</summary>
    private static SortedDictionary<string, string> Names(IReadOnlyDictionary<string, byte[]> parts)
    {
        var names = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, content) in parts)
        {
            if (!IsRelationships(name)) continue;
            foreach (var relationship in XDocument.Load(new MemoryStream(content)).Root!.Elements())
            {
                var (id, target) = ((string)relationship.Attribute("Id")!, (string)relationship.Attribute("Target")!);
                if (!StableId.IsText(id)) continue;
                if ((string?)relationship.Attribute("Type") == ImageType)
                    names[target] = $"/word/media/{id}{Path.GetExtension(target)}";
                else if ((string?)relationship.Attribute("Type") == ChartType)
                    AddChart(id, target);
            }
        }

        return names;

        void AddChart(string id, string target)
        {
            names[target] = $"/word/charts/{id}.xml";
            var workbook = XDocument.Load(new MemoryStream(parts[RelationshipsOf(target)[1..]])).Root!.Elements()
                .Single(relationship => (string?)relationship.Attribute("Type") == WorkbookType);
            names[(string)workbook.Attribute("Target")!] = $"/word/embeddings/{id}.bin";
        }
    }

    private static string Renamed(string name, SortedDictionary<string, string> names)
    {
        if (names.TryGetValue('/' + name, out var own)) return own[1..];
        foreach (var (old, renamed) in names)
            if ('/' + name == RelationshipsOf(old)) return RelationshipsOf(renamed)[1..];
        return name;
    }

    private static byte[] WithNames(byte[] content, SortedDictionary<string, string> names)
    {
        var text = new StringBuilder(Encoding.UTF8.GetString(content));
        foreach (var (old, renamed) in names) text.Replace($"\"{old}\"", $"\"{renamed}\"");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The types of the parts in the order of their names and not of their making.</summary>
    private static byte[] Ordered(byte[] contentTypes)
    {
        var types = XDocument.Load(new MemoryStream(contentTypes));
        types.Root!.ReplaceNodes(types.Root.Elements()
            .OrderBy(type => type.Name.LocalName, StringComparer.Ordinal)
            .ThenBy(type => (string?)type.Attribute("Extension") ?? (string?)type.Attribute("PartName"), StringComparer.Ordinal));
        using var ordered = new MemoryStream();
        types.Save(ordered, SaveOptions.DisableFormatting);
        return ordered.ToArray();
    }

    private static bool IsRelationships(string name) => name.EndsWith(".rels", StringComparison.Ordinal);

    private static string RelationshipsOf(string part)
    {
        var slash = part.LastIndexOf('/');
        return $"{part[..slash]}/_rels{part[slash..]}.rels";
    }
}
