using System.Xml.Linq;
using static ReportCompiler.WordTemplates.WordXml;

namespace ReportCompiler.WordTemplates;

/// <summary>The styles of a template, under the ids that the report's text names. Word in another language gives its own
/// styles other ids (标题 1 has the id 1 in a file made by Chinese Word) and the same names.</summary>
internal sealed class TemplateStyles
{
    private static readonly string?[] Types = ["paragraph", "character", "table", "numbering"];

    private readonly Dictionary<string, string> _newIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _byId = new(StringComparer.Ordinal);

    /// <summary>Takes over a styles part, which is changed.</summary>
    /// <param name="root">Its root element.</param>
    public TemplateStyles(XElement root)
    {
        Root = root;
        Tidy();
        Match();
        Rename();
        foreach (var style in root.Elements(W + "style"))
        {
            _byId.Add(IdOf(style)!, style);
        }

        // The template's lists stay behind, and with them the numbering of its styles.
        root.Descendants(W + "numPr").Remove();
    }

    /// <summary>The styles part.</summary>
    public XElement Root { get; }

    /// <summary>The styles that the template lacks.</summary>
    public IEnumerable<ExpectedStyle> Missing => ExpectedStyles.All.Where(style => !_byId.ContainsKey(style.Id));

    /// <summary>The style of an id; null for none.</summary>
    public XElement? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The style and those that it is based on, itself first.</summary>
    public IEnumerable<XElement> WithBases(string id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (string? next = id; next is not null && seen.Add(next) && Find(next) is { } style;)
        {
            yield return style;
            next = Val(style.Element(W + "basedOn"));
        }
    }

    /// <summary>Makes a part of the template name its styles as they are called now.</summary>
    public void RenameIn(XElement part)
    {
        foreach (var reference in part.Descendants().Where(IsReference))
        {
            if (Val(reference) is { } id && _newIds.TryGetValue(id, out var renamed)) reference.SetAttributeValue(W + "val", renamed);
        }
    }

    /// <summary>Removes what is no style that could be named, and says each thing in one way.</summary>
    private void Tidy()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var style in Root.Elements(W + "style").ToList())
        {
            if (IdOf(style) is not { Length: > 0 } id || !Types.Contains((string?)style.Attribute(W + "type")) || !ids.Add(id)) style.Remove();
            else if (style.Attribute(W + "default") is { Value: not ("1" or "true" or "on") } isDefault) isDefault.Remove();
        }
    }

    private static bool IsReference(XElement element) =>
        element.Name == W + "pStyle" || element.Name == W + "rStyle" || element.Name == W + "tblStyle"
        || element.Name == W + "basedOn" || element.Name == W + "next" || element.Name == W + "link";

    /// <summary>Finds the template's style for each that the report expects: by its name, which for Word's own styles tells what
    /// a style is, else by its id.</summary>
    private void Match()
    {
        var taken = new HashSet<XElement>();
        foreach (var expected in ExpectedStyles.All)
        {
            var candidates = Root.Elements(W + "style")
                .Where(style => (string?)style.Attribute(W + "type") == expected.Type && !taken.Contains(style))
                .ToList();
            var style = candidates.Find(s => IsNamed(s, expected.Name)) ?? candidates.Find(s => IsNamed(s, expected.ChineseName))
                ?? candidates.Find(s => IdOf(s) == expected.Id);
            if (style is null || IdOf(style) is not { } id) continue;
            taken.Add(style);
            _newIds[id] = expected.Id;
        }
    }

    private void Rename()
    {
        var reserved = ExpectedStyles.All.Select(style => style.Id).ToHashSet(StringComparer.Ordinal);
        var used = Root.Elements(W + "style").Select(IdOf).OfType<string>().Concat(reserved).ToHashSet(StringComparer.Ordinal);
        foreach (var style in Root.Elements(W + "style"))
        {
            if (IdOf(style) is not { } id) continue;
            if (!_newIds.ContainsKey(id) && reserved.Contains(id)) _newIds[id] = Free(id, used);
            if (_newIds.TryGetValue(id, out var renamed)) style.SetAttributeValue(W + "styleId", renamed);
        }

        RenameIn(Root);
    }

    private static string Free(string id, HashSet<string> used)
    {
        var free = id + "Other";
        while (!used.Add(free)) free += "Other";
        return free;
    }

    /// <summary>Word adds the names that a style was given beside its own after a comma.</summary>
    private static bool IsNamed(XElement style, string name) =>
        Val(style.Element(W + "name")) is { } full
        && full.Split(',')[0].Trim().Equals(name, StringComparison.OrdinalIgnoreCase);

    private static string? IdOf(XElement style) => (string?)style.Attribute(W + "styleId");
}
