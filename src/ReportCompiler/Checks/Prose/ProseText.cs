using ReportCompiler.Documents.Building;
using ReportCompiler.Projects;

namespace ReportCompiler.Checks.Prose;

/// <summary>A text that an author wrote, as a reader reads it.</summary>
internal sealed record ProseText
{
    /// <summary>The section that it is the text of; null for a case study or a caption.</summary>
    public string? SectionId { get; init; }

    /// <summary>The case study that it is; null for all else.</summary>
    public CaseStudy? Case { get; init; }

    /// <summary>The school or region that it speaks for.</summary>
    public required Entity Entity { get; init; }

    /// <summary>Its titles, paragraphs and captions in the order of the source, footnotes last.</summary>
    public required IReadOnlyList<ProseBlock> Blocks { get; init; }

    /// <summary>True when it holds what is no prose: template code, which may print anything, or lines set as typed.</summary>
    public bool HasOther { get; init; }

    /// <summary>True when template code repeats a part of it or fetches more text, so that it is longer than it
    /// looks.</summary>
    public bool IsLonger { get; init; }

    /// <summary>True when nothing but a title was written.</summary>
    public bool IsEmpty => !HasOther && Blocks.All(block => block.Kind == ProseKind.Title);

    /// <summary>Its length as a word processor counts it (字数): titles of files and captions do not count.</summary>
    public int Characters => Blocks
        .Where(block => block.Kind is not (ProseKind.Title or ProseKind.Caption))
        .Sum(block => CharacterCount.Of(block.Text));
}
