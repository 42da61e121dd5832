using System.Xml.Linq;
using DocumentFormat.OpenXml;

namespace ReportCompiler.Docx.Templates;

/// <summary>Turns an element of a template into one of the document.</summary>
internal static class TemplateElement
{
    /// <summary>The element as it stands within a <typeparamref name="TParent"/>.</summary>
    public static OpenXmlElement In<TParent>(XElement element)
        where TParent : OpenXmlElement, new()
    {
        var parent = new TParent { InnerXml = element.ToString(SaveOptions.DisableFormatting) };
        var child = parent.FirstChild!;
        child.Remove();
        return child;
    }
}
