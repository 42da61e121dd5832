using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ReportCompiler.Documents;
using ReportCompiler.Docx;

namespace ReportCompiler.Tests.Docx;

/// <summary>A written document, opened for reading its XML.</summary>
internal sealed class WordFile : IDisposable
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly WordprocessingDocument _word;

    private WordFile(byte[] bytes) => _word = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    public static WordFile Of(ReportDocument document, IReadOnlyDictionary<string, int>? pages = null) =>
        new(DocxWriter.Write(document, pages));

    public static WordFile Of(byte[] bytes) => new(bytes);

    public static WordFile Of(params Block[] blocks) => Of(SampleDocuments.With(blocks));

    public MainDocumentPart Main => _word.MainDocumentPart!;

    public XElement Body => Xml(Main).Element(W + "body")!;

    public XElement Styles => Xml(Main.StyleDefinitionsPart!);

    public XElement Footnotes => Xml(Main.FootnotesPart!);

    public XElement Numbering => Xml(Main.NumberingDefinitionsPart!);

    public XElement CoreProperties => Xml(_word.CoreFilePropertiesPart!);

    /// <summary>What the SDK's validator says, a line for each error.</summary>
    public IReadOnlyList<string> Errors() =>
        [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(_word)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];

    /// <summary>The style of that id.</summary>
    public XElement Style(string id) => Styles.Elements(W + "style").Single(style => (string?)style.Attribute(W + "styleId") == id);

    /// <summary>The paragraphs of a style, in document order.</summary>
    public IReadOnlyList<XElement> Paragraphs(string style) =>
        [.. Body.Descendants(W + "p").Where(paragraph => StyleOf(paragraph) == style)];

    public static string? StyleOf(XElement paragraph) =>
        (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val");

    /// <summary>The text that a paragraph prints, with field results; a tab is a tab.</summary>
    public static string TextOf(XElement element) => string.Concat(element.Descendants()
        .Where(part => part.Name == W + "t" || part.Name == W + "tab" && part.Parent!.Name == W + "r")
        .Select(part => part.Name == W + "t" ? part.Value : "\t"));

    /// <summary>The instructions of the fields in an element.</summary>
    public static IReadOnlyList<string> FieldsOf(XElement element) =>
        [.. element.Descendants(W + "instrText").Select(instruction => instruction.Value.Trim())];

    public static string? Val(XElement? element) => (string?)element?.Attribute(W + "val");

    public void Dispose() => _word.Dispose();

    private static XElement Xml(OpenXmlPart part)
    {
        using var stream = part.GetStream();
        return XElement.Load(stream);
    }
}
