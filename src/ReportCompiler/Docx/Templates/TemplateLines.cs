using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Docx.Pages;
using ReportCompiler.WordTemplates;

namespace ReportCompiler.Docx.Templates;

/// <summary>Puts the headers and footers of a template into a document, each once.</summary>
internal sealed class TemplateLines(MainDocumentPart main)
{
    private readonly Dictionary<TemplatePart, string> _ids = new(ReferenceEqualityComparer.Instance);

    /// <summary>The references to running lines.</summary>
    public IReadOnlyList<RunningReference> Embed(IEnumerable<RunningLine> lines) =>
        [.. lines.Select(line => new RunningReference(line.IsHeader, Kind(line.Kind), IdOf(line)))];

    private string IdOf(RunningLine line)
    {
        if (_ids.TryGetValue(line.Part, out var known)) return known;
        var id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line{_ids.Count + 1}");
        OpenXmlPart part = line.IsHeader ? main.AddNewPart<HeaderPart>(id) : main.AddNewPart<FooterPart>(id);
        TemplateContent.Fill(part, line.Part);
        return _ids[line.Part] = id;
    }

    private static HeaderFooterValues Kind(RunningLineKind kind) => kind switch
    {
        RunningLineKind.First => HeaderFooterValues.First,
        RunningLineKind.Even => HeaderFooterValues.Even,
        _ => HeaderFooterValues.Default,
    };
}
