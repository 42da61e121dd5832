using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Docx.Styles;
using ReportCompiler.Docx.Text;

namespace ReportCompiler.Docx.Pages;

/// <summary>The cover: emblem, title, issuer, date.</summary>
internal static class Cover
{
    public static IEnumerable<OpenXmlElement> Write(Composition composition, Story story)
    {
        var properties = composition.Document.Properties;
        if (properties.Emblem is { } emblem
            && composition.Images.Fitted(story, emblem, properties.Issuer, CoverStyles.EmblemHeight) is { } drawing)
        {
            yield return Paragraphs.Of(StyleIds.CoverEmblem, [new Run(drawing)]);
        }

        yield return Paragraphs.Of(StyleIds.Title, Title(properties.TitleLines));
        yield return Paragraphs.Of(StyleIds.CoverIssuer, [Runs.Of(properties.Issuer)]);
        yield return Paragraphs.Of(StyleIds.CoverLine, [Runs.Of(properties.DateText)]);
    }

    private static IEnumerable<OpenXmlElement> Title(IReadOnlyList<string> lines)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            if (index > 0) yield return new Run(new Break());
            yield return Runs.Of(lines[index]);
        }
    }
}
