using System.Xml.Linq;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportCompiler.Docx.Templates;

/// <summary>Takes over a template's font table.</summary>
internal static class TemplateFonts
{
    /// <summary>The template's fonts, and those of the built-in styles that it does not name.</summary>
    public static Fonts Merge(Fonts builtIn, XElement? template)
    {
        if (template is null) return builtIn;
        var merged = new Fonts(template.ToString(SaveOptions.DisableFormatting));
        var known = merged.Elements<Font>().Select(font => font.Name?.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var font in builtIn.Elements<Font>().Where(font => !known.Contains(font.Name?.Value)).ToList())
        {
            font.Remove();
            merged.Append(font);
        }

        return merged;
    }
}
