using ReportCompiler.Documents;
using ReportCompiler.Docx.Images;
using ReportCompiler.Docx.Numbering;
using ReportCompiler.Docx.Review;

namespace ReportCompiler.Docx;

/// <summary>What the writers share while one document is written.</summary>
internal sealed class Composition
{
    /// <summary>The document being written.</summary>
    public required ReportDocument Document { get; init; }

    /// <summary>What its anchors stand for.</summary>
    public required AnchorIndex Anchors { get; init; }

    /// <summary>Which headings Word numbers.</summary>
    public required HeadingNumbering Headings { get; init; }

    /// <summary>The lists met so far.</summary>
    public required NumberingDefinitions Numbering { get; init; }

    /// <summary>Page of each anchor, as its page is numbered.</summary>
    public required IReadOnlyDictionary<string, int> Pages { get; init; }

    /// <summary>Whether the pages are an estimate, which Word is to replace.</summary>
    public required bool PagesAreEstimated { get; init; }

    /// <summary>The footnotes met so far.</summary>
    public required FootnoteList Footnotes { get; init; }

    /// <summary>The captions counted so far.</summary>
    public SequenceCounters Sequences { get; } = new();

    /// <summary>The images placed so far.</summary>
    public required ImagePlacement Images { get; init; }

    /// <summary>The comments of a copy for proof-readers; null for the report itself.</summary>
    public required ReviewNotes? Review { get; init; }

    /// <summary>Width of the text area in points.</summary>
    public decimal TextWidth => Length.Points(Document.Style.Page.TextWidth);

    /// <summary>Height of the text area in points.</summary>
    public decimal TextHeight => Length.Points(Document.Style.Page.TextHeight);
}
