using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Docx.Styles;
using ReportCompiler.WordTemplates;
using static ReportCompiler.WordTemplates.WordXml;
using WStyles = DocumentFormat.OpenXml.Wordprocessing.Styles;

namespace ReportCompiler.Docx.Templates;

/// <summary>The styles of a template, completed by the built-in ones that it lacks. How text looks is the template's affair;
/// what keeps a page together and numbers the headings is the report's.</summary>
internal static class StyleMerge
{
    private const string BasisId = "ReportBasis";
    private const int NoOutline = 9;

    /// <summary>The styles part.</summary>
    /// <param name="builtIn">All styles that the report names; they become part of the result.</param>
    /// <param name="template">The template.</param>
    public static WStyles Of(WStyles builtIn, WordTemplate template)
    {
        var merged = new WStyles(template.Styles.Root.ToString(System.Xml.Linq.SaveOptions.DisableFormatting));
        foreach (var indentation in merged.Descendants<Indentation>()) NameSides(indentation);
        SetDefaults(merged, builtIn);
        var known = merged.Elements<Style>().Where(style => style.StyleId?.Value is not null)
            .DistinctBy(style => style.StyleId!.Value).ToDictionary(style => style.StyleId!.Value!, StringComparer.Ordinal);
        var added = new List<Style>();
        foreach (var style in builtIn.Elements<Style>())
        {
            if (!known.TryGetValue(style.StyleId!.Value!, out var own)) added.Add(style);
            else if (style.StyleParagraphProperties is { } needed) Complete(own, needed);
        }

        Unnumber(known.Values, template);
        Add(merged, added, template);
        return merged;
    }

    /// <summary>The SDK reads the left and right of a file as start and end, which not every program knows.</summary>
    private static void NameSides(Indentation indentation)
    {
        (indentation.Left, indentation.Start) = (indentation.Left ?? indentation.Start, null);
        (indentation.Right, indentation.End) = (indentation.Right ?? indentation.End, null);
    }

    /// <summary>Languages belong to the text, whatever language the template was made in.</summary>
    private static void SetDefaults(WStyles merged, WStyles builtIn)
    {
        var layout = builtIn.DocDefaults!;
        if (merged.DocDefaults is not { } defaults)
        {
            merged.DocDefaults = (DocDefaults)layout.CloneNode(deep: true);
            return;
        }

        defaults.RunPropertiesDefault ??= new RunPropertiesDefault();
        var run = defaults.RunPropertiesDefault.RunPropertiesBaseStyle ??= new RunPropertiesBaseStyle();
        run.Languages = (Languages)layout.RunPropertiesDefault!.RunPropertiesBaseStyle!.Languages!.CloneNode(deep: true);
    }

    /// <summary>Adds what the report relies on where the template's style says nothing of it: paragraphs that stay together,
    /// the chapter's new page. Outline and numbering are the report's, as are the tabulators of the contents, which end at the
    /// edge of the text.</summary>
    private static void Complete(Style own, StyleParagraphProperties needed)
    {
        if (own.Type?.Value != StyleValues.Paragraph) return;
        var properties = own.StyleParagraphProperties ??= new StyleParagraphProperties();
        properties.KeepNext ??= Copy(needed.KeepNext);
        properties.KeepLines ??= Copy(needed.KeepLines);
        properties.PageBreakBefore ??= Copy(needed.PageBreakBefore);
        if (needed.OutlineLevel is not null) properties.OutlineLevel = Copy(needed.OutlineLevel);
        if (needed.NumberingProperties is not null) properties.NumberingProperties = Copy(needed.NumberingProperties);
        if (needed.Tabs is null) return;
        properties.Tabs = Copy(needed.Tabs);
        properties.Indentation = Copy(needed.Indentation);
    }

    private static T? Copy<T>(T? element)
        where T : OpenXmlElement => (T?)element?.CloneNode(deep: true);

    /// <summary>A style that varies a heading and is none itself would count with the headings.</summary>
    private static void Unnumber(IEnumerable<Style> styles, WordTemplate template)
    {
        foreach (var style in styles.Where(style => style.Type?.Value == StyleValues.Paragraph))
        {
            if (style.StyleParagraphProperties?.NumberingProperties is not null) continue;
            if (!template.Styles.WithBases(style.StyleId!.Value!).Skip(1).Any(IsHeading)) continue;
            var properties = style.StyleParagraphProperties ??= new StyleParagraphProperties();
            properties.NumberingProperties = new NumberingProperties { NumberingId = new NumberingId { Val = 0 } };
            properties.OutlineLevel ??= new OutlineLevel { Val = NoOutline };
        }
    }

    private static bool IsHeading(System.Xml.Linq.XElement style)
    {
        var id = (string?)style.Attribute(W + "styleId");
        return Enumerable.Range(1, StyleIds.DeepestHeading).Any(level => StyleIds.Heading(level) == id);
    }

    /// <summary>Adds the built-in styles that the template lacks. Those based on Normal expect that it says nothing; in a
    /// template it may say anything, so they get a basis of their own.</summary>
    private static void Add(WStyles merged, List<Style> added, WordTemplate template)
    {
        var types = merged.Elements<Style>().Where(style => style.Default?.Value == true).Select(style => style.Type?.Value).ToHashSet();
        if (added.Exists(IsBasedOnNormal)) merged.Append(Basis());
        foreach (var style in added)
        {
            style.Remove();
            if (IsBasedOnNormal(style)) style.BasedOn!.Val = BasisId;
            CaseFrame.Apply(style, template);
            if (types.Contains(style.Type?.Value)) style.Default = null;
            merged.Append(style);
        }
    }

    private static bool IsBasedOnNormal(Style style) => style.BasedOn?.Val?.Value == StyleIds.Normal;

    private static Style Basis()
    {
        var style = StyleList.Named(StyleValues.Paragraph, BasisId, "Report Basis", basedOn: null);
        style.UIPriority = new UIPriority { Val = 99 };
        style.SemiHidden = new SemiHidden();
        style.StyleParagraphProperties = new StyleParagraphProperties
        {
            SnapToGrid = new SnapToGrid { Val = false },
            SpacingBetweenLines = new SpacingBetweenLines { Before = "0", After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto },
            Indentation = new Indentation { Left = "0", Right = "0", FirstLineChars = 0, FirstLine = "0" },
            ContextualSpacing = new ContextualSpacing { Val = false },
            Justification = new Justification { Val = JustificationValues.Left },
        };
        return style;
    }
}
