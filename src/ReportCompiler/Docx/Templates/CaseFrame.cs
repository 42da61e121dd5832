using System.Xml.Linq;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Docx.Styles;
using ReportCompiler.WordTemplates;
using static ReportCompiler.WordTemplates.WordXml;

namespace ReportCompiler.Docx.Templates;

/// <summary>The frame round a case study. One frame is drawn round neighbours whose borders and indents are equal, so the styles
/// that a template lacks take the frame of those that it has.</summary>
internal static class CaseFrame
{
    private static readonly string[] Framed =
        [StyleIds.CaseText, StyleIds.CaseTitle, StyleIds.CaseHeading, StyleIds.CaseFigure, StyleIds.CaseCaption];

    /// <summary>Gives a built-in style the template's frame; nothing if it stands in none, or if the template leaves cases to
    /// the layout.</summary>
    public static void Apply(Style style, WordTemplate template)
    {
        if (!Framed.Contains(style.StyleId?.Value) || style.StyleParagraphProperties is not { } properties) return;
        if (Framed.FirstOrDefault(id => template.Styles.Find(id) is not null) is not { } model) return;
        properties.ParagraphBorders = First(template, model, "pBdr") is { } borders
            ? (ParagraphBorders)TemplateElement.In<StyleParagraphProperties>(borders)
            : null;
        var indents = First(template, model, "ind");
        var indentation = properties.Indentation ??= new Indentation();
        indentation.Left = (string?)indents?.Attribute(W + "left") ?? "0";
        indentation.Right = (string?)indents?.Attribute(W + "right") ?? "0";
    }

    private static XElement? First(WordTemplate template, string id, string property) =>
        template.Styles.WithBases(id).Select(style => style.Element(W + "pPr")?.Element(W + property)).FirstOrDefault(e => e is not null);
}
