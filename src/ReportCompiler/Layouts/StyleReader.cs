using ReportCompiler.Diagnostics;
using ReportCompiler.Documents.Styles;
using ReportCompiler.Sources;

namespace ReportCompiler.Layouts;

/// <summary>Reads a layout's style file.</summary>
internal static class StyleReader
{
    private static readonly LocalizedText StyleTerm = new("样式", "style");
    private static readonly LocalizedText PageTerm = new("页面", "page");
    private static readonly LocalizedText TextTerm = new("文字样式", "text styles");

    private static readonly IReadOnlyList<(string Name, TextRole Role)> Roles =
    [
        ("body", TextRole.Body), ("title", TextRole.Title), ("cover_line", TextRole.CoverLine),
        ("heading1", TextRole.Heading1), ("heading2", TextRole.Heading2), ("heading3", TextRole.Heading3),
        ("heading4", TextRole.Heading4), ("contents1", TextRole.Contents1), ("contents2", TextRole.Contents2),
        ("contents3", TextRole.Contents3), ("list_entry", TextRole.ListEntry), ("caption", TextRole.Caption),
        ("table_text", TextRole.TableText), ("table_head", TextRole.TableHead), ("table_note", TextRole.TableNote),
        ("case_title", TextRole.CaseTitle), ("case_heading", TextRole.CaseHeading), ("case_text", TextRole.CaseText),
        ("quote", TextRole.Quote), ("code", TextRole.Code), ("footnote", TextRole.Footnote),
        ("header", TextRole.Header), ("page_number", TextRole.PageNumber),
    ];

    private static readonly IReadOnlyList<(string, TextAlignment)> Alignments =
    [
        ("left", TextAlignment.Left), ("centre", TextAlignment.Centre), ("right", TextAlignment.Right),
        ("justified", TextAlignment.Justified),
    ];

    /// <summary>The style sheet, or null when it cannot be understood.</summary>
    public static StyleSheet? Read(IWorld world, string path, DiagnosticBag diagnostics)
    {
        if (YamlFile.ReadMap(world, path, StyleTerm, diagnostics) is not { } map) return null;
        var fields = new YamlFields(map, StyleTerm, diagnostics);
        _ = fields.Require("page") & fields.Require("text");
        var page = fields.Map("page", PageTerm) is { } pageFields ? ReadPage(pageFields) : null;
        var fonts = ReadFonts(fields);
        var text = fields.Map("text", TextTerm);
        fields.End();
        if (page is null || text is null) return null;
        var styles = new Dictionary<TextRole, TextStyle>();
        foreach (var (name, role) in Roles)
        {
            if (text.Map(name, TextTerm) is { } style) styles[role] = ReadText(style, fonts, diagnostics);
            else diagnostics.Add(LayoutDiagnostics.StyleMissing(text.Span, name));
        }

        text.End();
        return styles.Count == Roles.Count ? new StyleSheet(page, styles) : null;
    }

    private static PageStyle ReadPage(YamlFields page)
    {
        var style = new PageStyle(
            Number(page, "width"), Number(page, "height"), Number(page, "margin_top"), Number(page, "margin_bottom"),
            Number(page, "margin_left"), Number(page, "margin_right"));
        page.End();
        return style;
    }

    private static decimal Number(YamlFields fields, string key)
    {
        if (!fields.Has(key)) fields.RequiredScalar(key);
        return fields.Number(key) ?? 0;
    }

    private static Dictionary<string, IReadOnlyList<string>> ReadFonts(YamlFields fields)
    {
        var fonts = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (fields.Node("fonts") is not YamlMap map) return fonts;
        foreach (var entry in map.Entries)
        {
            fonts[entry.Key.Text] = entry.Value switch
            {
                YamlList list => [.. list.Items.OfType<YamlScalar>().Select(s => s.Text)],
                YamlScalar scalar => [scalar.Text],
                _ => [],
            };
        }

        return fonts;
    }

    private static TextStyle ReadText(
        YamlFields text, Dictionary<string, IReadOnlyList<string>> fonts, DiagnosticBag diagnostics)
    {
        var style = new TextStyle(
            Font(text.RequiredScalar("font"), fonts, diagnostics),
            Font(text.RequiredScalar("latin"), fonts, diagnostics),
            Number(text, "size"),
            text.Boolean("bold") ?? false,
            text.Number("line_pitch"),
            text.Number("indent") ?? 0,
            text.Number("before") ?? 0,
            text.Number("after") ?? 0,
            text.Choice("align", Alignments) ?? TextAlignment.Left,
            text.Text("color", "000000"));
        text.End();
        return style;
    }

    private static IReadOnlyList<string> Font(
        YamlScalar? name, Dictionary<string, IReadOnlyList<string>> fonts, DiagnosticBag diagnostics)
    {
        if (name is null) return [];
        if (fonts.TryGetValue(name.Text, out var families)) return families;
        diagnostics.Add(LayoutDiagnostics.NoSuchFont(name.Span, name.Text, NearestName.Find(name.Text, fonts.Keys)));
        return [];
    }
}
