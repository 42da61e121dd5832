using ReportCompiler.Checks;
using ReportCompiler.Documents;
using ReportCompiler.Html.Review;

namespace ReportCompiler.Html;

/// <summary>The page being written, and what gathers on the way to be written at its end.</summary>
/// <param name="document">What is written.</param>
/// <param name="review">What a copy for proof-readers holds beside it; null for the report itself.</param>
internal sealed class HtmlPage(ReportDocument document, ReviewCopy? review = null)
{
    /// <summary>The printed page number of each anchor in the contents, as far as it is known, on a page that is made to be
    /// printed; null on one that is made to be read on screen.</summary>
    public IReadOnlyDictionary<string, string>? PrintedNumbers { get; init; }

    /// <summary>What is written.</summary>
    public ReportDocument Document { get; } = document;

    /// <summary>Where it is written to.</summary>
    public HtmlBuffer Html { get; } = new();

    /// <summary>The case studies by anchor: the list of cases shows school and topic.</summary>
    public IReadOnlyDictionary<string, CaseBlock> Cases { get; } = CaseIndex.Of(document);

    /// <summary>The origins of the figures written so far.</summary>
    public OriginIndex Origins { get; } = new(document.Disputes);

    /// <summary>The findings with their places; null for the report itself.</summary>
    public ReviewMarks? Review { get; } = ReviewMarks.Of(document, review);

    /// <summary>The footnotes called so far, in the order of their calls.</summary>
    public List<Footnote> Footnotes { get; } = [];
}
