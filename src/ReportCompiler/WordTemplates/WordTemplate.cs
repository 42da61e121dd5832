using System.Xml.Linq;

namespace ReportCompiler.WordTemplates;

/// <summary>A Word file whose look a report takes over: its styles, theme, fonts, pages and running lines, without its text.
/// It is read and made safe once; whoever writes from it copies its elements and changes none.</summary>
internal sealed class WordTemplate
{
    /// <summary>Path of the file in the project.</summary>
    public required string Path { get; init; }

    /// <summary>The styles; those that the report has a use for bear the ids of <see cref="ExpectedStyles"/>.</summary>
    public required TemplateStyles Styles { get; init; }

    /// <summary>The theme with its colours and fonts; null for none.</summary>
    public required TemplatePart? Theme { get; init; }

    /// <summary>The font table, without embedded fonts; null for none.</summary>
    public required XElement? Fonts { get; init; }

    /// <summary>The settings that change the look of a page, as elements of the settings part.</summary>
    public required IReadOnlyList<XElement> Settings { get; init; }

    /// <summary>The page of the cover.</summary>
    public required TemplatePage Cover { get; init; }

    /// <summary>The pages of the report.</summary>
    public required TemplatePage Pages { get; init; }

    /// <summary>Whether pages on the left have running lines of their own.</summary>
    public bool HasEvenPages => Settings.Any(setting => setting.Name == WordXml.W + "evenAndOddHeaders" && WordXml.IsOn(setting));
}
