using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace ReportCompiler.WordTemplates;

/// <summary>The parts of an Office file (ISO/IEC 29500-2), read within bounds: the file may come from anywhere, and a few
/// packed bytes can unpack to any number.</summary>
internal sealed class OfficePackage : IDisposable
{
    private const int MostPackedBytes = 64 << 20;
    private const int MostPartBytes = 32 << 20;
    private const int MostBytes = 128 << 20;
    private const int MostParts = 4000;
    private const int DeepestXml = 250;

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Links = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly XElement _contentTypes;
    private long _unpacked;

    /// <summary>Opens a file.</summary>
    /// <exception cref="TemplateFaultException">It is no Office file, or larger than any template.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public OfficePackage(ReadOnlyMemory<byte> file)
    {
        if (file.Length > MostPackedBytes) throw new TemplateFaultException(WordTemplateDiagnostics.TooLarge);
        _archive = new ZipArchive(new MemoryStream(file.ToArray()), ZipArchiveMode.Read);
        if (_archive.Entries.Count > MostParts) throw new TemplateFaultException(WordTemplateDiagnostics.TooLarge);
        foreach (var entry in _archive.Entries) _entries.TryAdd(entry.FullName.Replace('\\', '/'), entry);
        _contentTypes = Xml("[Content_Types].xml") ?? throw new TemplateFaultException(WordTemplateDiagnostics.NotWord);
    }

    /// <summary>The content of a part; null when there is none of that name.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public byte[]? Bytes(string part)
    {
        if (!_entries.TryGetValue(part, out var entry)) return null;
        using var source = entry.Open();
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = source.Read(buffer); read > 0; read = source.Read(buffer))
        {
            _unpacked += read;
            if (content.Length + read > MostPartBytes || _unpacked > MostBytes)
                throw new TemplateFaultException(WordTemplateDiagnostics.TooLarge);
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    /// <summary>The root element of a part; null when there is no part of that name.</summary>
    /// <exception cref="TemplateFaultException">It is broken.</exception>
    public XElement? Xml(string part)
    {
        if (Bytes(part) is not { } bytes) return null;
        try
        {
            CheckDepth(bytes, part);
            using var reader = XmlReader.Create(new MemoryStream(bytes), Settings());
            return XElement.Load(reader);
        }
        catch (XmlException)
        {
            throw Broken(part);
        }
    }

    /// <summary>The root element of a part, which must be of that name; null when there is no such part.</summary>
    /// <exception cref="TemplateFaultException">It is broken, or another kind of part.</exception>
    public XElement? Xml(string part, XName root)
    {
        var xml = Xml(part);
        return xml is null || xml.Name == root ? xml : throw Broken(part);
    }

    /// <summary>The media type of a part; null when the file does not tell.</summary>
    public string? ContentType(string part)
    {
        var own = _contentTypes.Elements(Types + "Override")
            .FirstOrDefault(type => Same((string?)type.Attribute("PartName"), "/" + part));
        var general = _contentTypes.Elements(Types + "Default")
            .FirstOrDefault(type => Same((string?)type.Attribute("Extension"), Path.GetExtension(part).TrimStart('.')));
        return (string?)(own ?? general)?.Attribute("ContentType");

        static bool Same(string? left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What a part refers to.</summary>
    /// <param name="part">The part; empty for the package itself.</param>
    public IReadOnlyList<PackageLink> LinksOf(string part)
    {
        var folder = Sources.ProjectPath.FolderOf(part);
        var name = part[(part.LastIndexOf('/') + 1)..];
        var links = Xml($"{(folder.Length == 0 ? "" : folder + "/")}_rels/{name}.rels");
        return links is null
            ? []
            : [.. links.Elements(Links + "Relationship").Select(link => new PackageLink(
                (string?)link.Attribute("Id") ?? "",
                ((string?)link.Attribute("Type") ?? "").Split('/')[^1],
                (string?)link.Attribute("TargetMode") == "External"
                    ? null
                    : Sources.ProjectPath.Combine(folder, (string?)link.Attribute("Target") ?? "")))];
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private static TemplateFaultException Broken(string part) =>
        new((span, name) => WordTemplateDiagnostics.Damaged(span, name, part));

    /// <summary>Elements within elements without end would exhaust the stack of whoever walks them.</summary>
    private static void CheckDepth(byte[] bytes, string part)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), Settings());
        while (reader.Read())
        {
            if (reader.Depth > DeepestXml) throw Broken(part);
        }
    }

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };
}

/// <summary>A relationship of a part.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">The last word of its type, such as <c>header</c>.</param>
/// <param name="Target">The part that it leads to; null for an address outside the file.</param>
internal sealed record PackageLink(string Id, string Kind, string? Target);
