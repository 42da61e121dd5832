using System.Xml.Linq;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportCompiler.Docx.Templates;

/// <summary>Takes over a template's settings.</summary>
internal static class TemplateSettings
{
    /// <summary>Puts elements of a settings part at their places, instead of what stands there.</summary>
    public static void Apply(Settings settings, IEnumerable<XElement> from)
    {
        foreach (var setting in from)
        {
            var element = TemplateElement.In<Settings>(setting);
            settings.ChildElements.FirstOrDefault(own => own.LocalName == element.LocalName)?.Remove();
            settings.AddChild(element);
        }
    }
}
