using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using ReportCompiler.WordTemplates;

namespace ReportCompiler.Docx.Templates;

/// <summary>Writes the XML and the images of a template's part into a part of the document.</summary>
internal static class TemplateContent
{
    public static void Fill(OpenXmlPart part, TemplatePart content)
    {
        Fill(part, content.Xml);
        foreach (var image in content.Images)
        {
            using var bytes = new MemoryStream(image.Bytes);
            part.AddNewPart<ImagePart>(image.ContentType, image.RelationshipId).FeedData(bytes);
        }
    }

    private static void Fill(OpenXmlPart part, XElement xml)
    {
        using var content = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n" };
        using (var writer = XmlWriter.Create(content, settings)) xml.WriteTo(writer);
        content.Position = 0;
        part.FeedData(content);
    }
}
