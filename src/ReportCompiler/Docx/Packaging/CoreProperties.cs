using System.Globalization;
using System.Xml.Linq;
using ReportCompiler.Documents;

namespace ReportCompiler.Docx.Packaging;

/// <summary>The core properties part. The SDK's own would be given a random name.</summary>
internal static class CoreProperties
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Schema = "http://www.w3.org/2001/XMLSchema-instance";

    public static XDocument Build(DocumentProperties properties)
    {
        var date = properties.Date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
        return new XDocument(
            new XDeclaration("1.0", "UTF-8", "yes"),
            new XElement(
                Core + "coreProperties",
                new XAttribute(XNamespace.Xmlns + "cp", Core),
                new XAttribute(XNamespace.Xmlns + "dc", Dublin),
                new XAttribute(XNamespace.Xmlns + "dcterms", Terms),
                new XAttribute(XNamespace.Xmlns + "xsi", Schema),
                new XElement(Dublin + "title", properties.Title),
                new XElement(Dublin + "creator", properties.Issuer),
                new XElement(Core + "lastModifiedBy", properties.Issuer),
                new XElement(Dublin + "language", properties.Language),
                Time("created", date),
                Time("modified", date)));
    }

    private static XElement Time(string name, string value) =>
        new(Terms + name, new XAttribute(Schema + "type", "dcterms:W3CDTF"), value);
}
