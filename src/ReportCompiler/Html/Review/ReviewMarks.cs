using System.Globalization;
using ReportCompiler.Checks;
using ReportCompiler.Documents;

namespace ReportCompiler.Html.Review;

/// <summary>A review copy on its page: what it holds, and where.</summary>
/// <param name="Copy">What it holds.</param>
/// <param name="Places">Where its findings belong.</param>
internal sealed record ReviewMarks(ReviewCopy Copy, ReviewPlaces Places)
{
    /// <summary>The review copy of a document.</summary>
    public static ReviewMarks? Of(ReportDocument document, ReviewCopy? copy) =>
        copy is null ? null : new ReviewMarks(copy, ReviewPlaces.Of(document, copy.Findings));

    /// <summary>Writes behind a figure the numbers of the findings about it, as links back to them.</summary>
    public void Write(HtmlBuffer html, BoundFigure figure)
    {
        foreach (var finding in Places.At(figure))
        {
            var number = (finding + 1).ToString(CultureInfo.InvariantCulture);
            html.Element("a", number,
                ("class", "finding"), ("href", $"#{ReviewPage.FindingId(finding)}"),
                ("aria-label", $"{ReviewWords.ToFinding.In(Copy.Language)} {number}"));
        }
    }
}
