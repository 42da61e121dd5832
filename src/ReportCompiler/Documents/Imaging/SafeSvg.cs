using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ReportCompiler.Documents.Imaging;

/// <summary>Makes of an SVG file from anywhere a still picture: without scripts, events, embedded pages, animation and
/// references out of the file. A browser runs nothing of these in the pictures of a page; but a picture can be saved and opened
/// by itself, and other programs read the Word document.</summary>
internal static class SafeSvg
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string XLink = "http://www.w3.org/1999/xlink";
    private const string Html = "http://www.w3.org/1999/xhtml";

    /// <summary>Elements of SVG 1.1 and 2 that draw, or that drawing refers to. Names are matched as SVG reads them, with
    /// their case.</summary>
    private static readonly HashSet<string> Drawing =
    [
        "svg", "g", "defs", "symbol", "use", "switch", "a", "title", "desc", "style", "view", "image", "path", "rect", "circle",
        "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath", "tref", "linearGradient", "radialGradient", "stop",
        "pattern", "clipPath", "mask", "marker", "filter", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite",
        "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood", "feFuncA",
        "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge", "feMergeNode", "feMorphology", "feOffset",
        "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence",
    ];

    private static readonly HashSet<string> Animation =
        ["animate", "animateColor", "animateMotion", "animateTransform", "discard", "mpath", "set"];

    /// <summary>The picture without what is more than a picture.</summary>
    /// <param name="image">A well-formed file.</param>
    /// <returns>The same bytes where nothing had to go; and what went of that which an author may miss. What only programs
    /// that draw keep for themselves goes without a word.</returns>
    public static (ReadOnlyMemory<byte> Image, SvgParts Removed) Of(ReadOnlyMemory<byte> image)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        using var reader = XmlReader.Create(new MemoryStream(image.ToArray()), settings);
        var document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);

        // A document type is dropped by the reader already; it could give every element an attribute.
        var isChanged = Encoding.UTF8.GetString(image.Span).Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
        var removed = SvgParts.None;
        foreach (var instruction in document.DescendantNodes().OfType<XProcessingInstruction>().ToList())
        {
            if (instruction.Target == "xml-stylesheet") removed |= SvgParts.References;
            instruction.Remove();
            isChanged = true;
        }

        foreach (var element in document.Descendants().ToList())
        {
            if (PartOf(element) is { } part)
            {
                removed |= part;
                element.Remove();
                isChanged = true;
            }
            else
            {
                isChanged |= CleanAttributes(element, ref removed) | CleanStyle(element, ref removed);
            }
        }

        return (isChanged ? Write(document) : image, removed);
    }

    /// <summary>Why an element cannot stay; <see cref="SvgParts.None"/> where nobody will miss it, null where it stays.</summary>
    private static SvgParts? PartOf(XElement element)
    {
        var name = element.Name.LocalName;
        return element.Name.NamespaceName switch
        {
            Svg or "" when Drawing.Contains(name) => null,
            Svg or "" when Animation.Contains(name) => SvgParts.Animation,
            _ when name.Equals("script", StringComparison.OrdinalIgnoreCase) || name == "handler" => SvgParts.Scripts,
            Html => SvgParts.Pages,
            Svg or "" when name == "foreignObject" => SvgParts.Pages,
            _ => SvgParts.None,
        };
    }

    private static bool CleanAttributes(XElement element, ref SvgParts removed)
    {
        var isChanged = false;
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).ToList())
        {
            var name = attribute.Name.LocalName;
            if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            {
                removed |= SvgParts.Scripts;
            }
            else if (name == "base" && attribute.Name.Namespace == XNamespace.Xml)
            {
                removed |= SvgParts.References;
            }
            else if (name.Equals("href", StringComparison.OrdinalIgnoreCase))
            {
                if (IsInside(attribute.Value) && attribute.Name.NamespaceName is "" or XLink) continue;
                // A link leads nowhere from a picture.
                if (element.Name.LocalName != "a") removed |= SvgParts.References;
            }
            else if (attribute.Name.NamespaceName is "" or XLink || attribute.Name.Namespace == XNamespace.Xml)
            {
                var safe = SafeCss.Of(attribute.Value);
                if (safe == attribute.Value) continue;
                removed |= SvgParts.References;
                attribute.Value = safe;
                isChanged = true;
                continue;
            }

            attribute.Remove();
            isChanged = true;
        }

        return isChanged;
    }

    private static bool CleanStyle(XElement element, ref SvgParts removed)
    {
        if (element.Name.LocalName != "style") return false;
        var safe = SafeCss.Of(element.Value);
        if (safe == element.Value) return false;
        element.Value = safe;
        removed |= SvgParts.References;
        return true;
    }

    /// <summary>Whether an address stays in the file: a part of it, or a picture of points written out in it.</summary>
    private static bool IsInside(string address) =>
        address.StartsWith('#')
        || Array.Exists(
            ["data:image/png;", "data:image/jpeg;", "data:image/gif;", "data:image/webp;"],
            beginning => address.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    private static ReadOnlyMemory<byte> Write(XDocument document)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true, NewLineChars = "\n" };
        using (var writer = XmlWriter.Create(bytes, settings)) document.Save(writer);
        return bytes.ToArray();
    }
}
