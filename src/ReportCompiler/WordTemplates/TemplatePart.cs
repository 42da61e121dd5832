using System.Xml.Linq;

namespace ReportCompiler.WordTemplates;

/// <summary>A part of a template with the images that it shows.</summary>
/// <param name="Xml">Its root element.</param>
/// <param name="Images">The images, each under the relationship that the part names it by.</param>
internal sealed record TemplatePart(XElement Xml, IReadOnlyList<TemplateImage> Images);

/// <summary>An image of a template.</summary>
/// <param name="RelationshipId">The id that the part names it by.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Bytes">The file.</param>
internal sealed record TemplateImage(string RelationshipId, string ContentType, byte[] Bytes);
