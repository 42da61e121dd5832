using System.Xml.Linq;
using ReportCompiler.Documents.Styles;
using static ReportCompiler.WordTemplates.WordXml;

namespace ReportCompiler.WordTemplates;

/// <summary>Reads off a template's styles what the layout's style sheet says of text, so that widths, heights and charts are
/// measured by what will be printed.</summary>
internal static class TemplateText
{
    private const decimal TwipsPerPoint = 20;
    private const decimal TwipsPerLine = 240;
    private const decimal OwnLineHeight = 1.3m;

    /// <summary>The style sheet with the template's page and text in place of the layout's where the template has
    /// them.</summary>
    public static StyleSheet Restyle(this WordTemplate template, StyleSheet layout)
    {
        var text = layout.Text.ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var style in ExpectedStyles.All)
        {
            if (style.Role is { } role && template.Styles.Find(style.Id) is not null)
                text[role] = Text(template, style.Id, text[role]);
        }

        return new StyleSheet(template.Pages.Size ?? layout.Page, text);
    }

    private static TextStyle Text(WordTemplate template, string id, TextStyle layout)
    {
        var defaults = template.Styles.Root.Element(W + "docDefaults");
        var styles = template.Styles.WithBases(id).ToList();
        var paragraphs = styles.Select(style => style.Element(W + "pPr"))
            .Append(defaults?.Element(W + "pPrDefault")?.Element(W + "pPr")).OfType<XElement>().ToList();
        var runs = styles.Select(style => style.Element(W + "rPr"))
            .Append(defaults?.Element(W + "rPrDefault")?.Element(W + "rPr")).OfType<XElement>().ToList();

        // Where no style says it, Word sets ten points.
        var size = First(runs, "sz", "val") is { } halves and > 0 ? halves / 2 : 10;
        return layout with
        {
            EastAsianFonts = Fonts(template, runs, "eastAsia", layout.EastAsianFonts),
            LatinFonts = Fonts(template, runs, "ascii", layout.LatinFonts),
            Size = size,
            IsBold = IsOn(runs.Select(run => run.Element(W + "b")).FirstOrDefault(bold => bold is not null)),
            LinePitch = LinePitch(paragraphs, size),
            FirstLineIndent = IsContents(id)
                ? Math.Max(0, Indent(paragraphs, size, "left") - Indent(paragraphs, size, "hanging"))
                : Indent(paragraphs, size, "firstLine"),
            SpaceBefore = Space(paragraphs, "before"),
            SpaceAfter = Space(paragraphs, "after"),
        };
    }

    /// <summary>Entries of the contents hang: what sets their levels apart is where the first line begins.</summary>
    private static bool IsContents(string id) => id.StartsWith("TOC", StringComparison.Ordinal) || id == "TableofFigures";

    private static decimal? LinePitch(List<XElement> paragraphs, decimal size)
    {
        if (First(paragraphs, "spacing", "line") is not { } line || line <= 0) return null;
        var rule = paragraphs.Select(p => (string?)p.Element(W + "spacing")?.Attribute(W + "lineRule")).FirstOrDefault(r => r is not null);
        if (rule is "exact" or "atLeast") return line / TwipsPerPoint;
        return line == TwipsPerLine ? null : size * OwnLineHeight * line / TwipsPerLine;
    }

    private static decimal Indent(List<XElement> paragraphs, decimal size, string side)
    {
        if (First(paragraphs, "ind", side + "Chars") is { } characters && characters != 0) return characters / 100;
        return (First(paragraphs, "ind", side) ?? 0) / TwipsPerPoint / size;
    }

    private static decimal Space(List<XElement> paragraphs, string side) =>
        Math.Max(0, First(paragraphs, "spacing", side) ?? 0) / TwipsPerPoint;

    private static IReadOnlyList<string> Fonts(
        WordTemplate template, List<XElement> runs, string slot, IReadOnlyList<string> layout)
    {
        foreach (var fonts in runs.Select(run => run.Element(W + "rFonts")).OfType<XElement>())
        {
            var theme = (string?)fonts.Attribute(W + (slot + "Theme"));
            var name = theme is null ? (string?)fonts.Attribute(W + slot) : ThemeFont(template, theme, slot);
            if (!string.IsNullOrEmpty(name)) return [name];
        }

        return layout;
    }

    /// <summary>A font of the theme, such as <c>minorEastAsia</c>. For Chinese the theme names it by script where it has no
    /// general one.</summary>
    private static string? ThemeFont(WordTemplate template, string theme, string slot)
    {
        var kind = theme.StartsWith("major", StringComparison.Ordinal) ? "majorFont" : "minorFont";
        var fonts = template.Theme?.Xml.Descendants(Drawing + kind).FirstOrDefault();
        if (slot != "eastAsia") return (string?)fonts?.Element(Drawing + "latin")?.Attribute("typeface");
        var general = (string?)fonts?.Element(Drawing + "ea")?.Attribute("typeface");
        if (!string.IsNullOrEmpty(general)) return general;
        return (string?)fonts?.Elements(Drawing + "font")
            .FirstOrDefault(font => (string?)font.Attribute("script") == "Hans")?.Attribute("typeface");
    }

    private static decimal? First(IEnumerable<XElement> properties, string element, string attribute) =>
        properties.Select(p => Number(p.Element(W + element), attribute)).FirstOrDefault(value => value is not null);
}
