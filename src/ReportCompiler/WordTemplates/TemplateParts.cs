using System.Xml.Linq;
using static ReportCompiler.WordTemplates.WordXml;

namespace ReportCompiler.WordTemplates;

/// <summary>Reads the parts of a template that may show images, and takes out of them what leads elsewhere.</summary>
internal sealed class TemplateParts(OfficePackage package, TemplateStyles styles)
{
    private static readonly string[] ImageTypes =
    [
        "image/png", "image/jpeg", "image/jpg", "image/gif", "image/bmp", "image/tiff", "image/x-emf", "image/x-wmf", "image/svg+xml",
    ];

    /// <summary>What is one picture, shape or object; it goes as a whole.</summary>
    private static readonly string[] Wholes = ["drawing", "pict", "object", "control", "altChunk"];

    /// <summary>Fields that bring content of other files or programs into the text.</summary>
    private static readonly string[] OutsideFields = ["INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "LINK", "DDE", "DDEAUTO"];

    private readonly Dictionary<string, TemplatePart> _parts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether something was taken out.</summary>
    public bool HasLeftOut { get; private set; }

    /// <summary>The part of that name; null when the file has none.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="root">The name that its root element must have.</param>
    public TemplatePart? Read(string name, XName root)
    {
        if (_parts.TryGetValue(name, out var known)) return known;
        if (package.Xml(name, root) is not { } xml) return null;
        var images = new List<TemplateImage>();
        foreach (var link in package.LinksOf(name).Where(link => link is { Kind: "image", Target: not null }))
        {
            var type = package.ContentType(link.Target!);
            if (type is not null && ImageTypes.Contains(type) && package.Bytes(link.Target!) is { } bytes)
                images.Add(new TemplateImage(link.Id, type, bytes));
        }

        Clean(xml, [.. images.Select(image => image.RelationshipId)]);
        var used = References(xml).Select(attribute => attribute.Value).ToHashSet(StringComparer.Ordinal);
        return _parts[name] = new TemplatePart(xml, [.. images.Where(image => used.Contains(image.RelationshipId))]);
    }

    private static IEnumerable<XAttribute> References(XElement xml) =>
        xml.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.Namespace == Relationships && attribute.Value.Length > 0);

    private void Clean(XElement xml, HashSet<string> known)
    {
        styles.RenameIn(xml);
        xml.Descendants(W + "numPr").Remove();
        xml.Descendants(W + "dataBinding").Remove();
        RemoveOutsideFields(xml);
        foreach (var element in xml.Descendants().Where(e => e.Name.LocalName is "object" or "control" or "OLEObject" or "altChunk").ToList())
            TakeOut(element);
        foreach (var reference in References(xml).Where(reference => !known.Contains(reference.Value)).ToList())
        {
            if (reference.Parent is not { } element || !element.Ancestors().Contains(xml)) continue;
            if (element.Name == W + "hyperlink") Unwrap(element);
            else TakeOut(element);
        }
    }

    /// <summary>A link's text stays.</summary>
    private static void Unwrap(XElement link) => link.ReplaceWith(link.Nodes());

    private void TakeOut(XElement element)
    {
        var whole = element.AncestorsAndSelf().FirstOrDefault(e => Wholes.Contains(e.Name.LocalName)) ?? element;
        if (whole.Parent is null) return;
        whole.Remove();
        HasLeftOut = true;
    }

    /// <summary>Leaves the text that such a field showed last.</summary>
    private void RemoveOutsideFields(XElement xml)
    {
        foreach (var field in xml.Descendants(W + "fldSimple").Where(f => IsOutside((string?)f.Attribute(W + "instr"))).ToList())
        {
            field.ReplaceWith(field.Nodes());
            HasLeftOut = true;
        }

        var open = new Stack<List<XElement>>();
        foreach (var mark in xml.Descendants().Where(e => e.Name == W + "fldChar" || e.Name == W + "instrText").ToList())
        {
            var type = (string?)mark.Attribute(W + "fldCharType");
            if (type == "begin") open.Push([]);
            if (!open.TryPeek(out var marks)) continue;
            marks.Add(mark);
            if (type != "end") continue;
            open.Pop();
            if (!IsOutside(string.Concat(marks.Where(m => m.Name == W + "instrText").Select(m => m.Value)))) continue;
            marks.Remove();
            HasLeftOut = true;
        }
    }

    private static bool IsOutside(string? instruction) =>
        instruction?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var name, ..]
        && OutsideFields.Contains(name, StringComparer.OrdinalIgnoreCase);
}
