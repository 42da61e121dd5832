using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Checks;
using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Docx.Text;
using ReportCompiler.Templating;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace ReportCompiler.Docx.Review;

/// <summary>The comments of a copy for proof-readers, collected while the text is written.</summary>
/// <param name="review">What the copy holds.</param>
/// <param name="date">The date that the comments bear.</param>
internal sealed class ReviewNotes(ReviewCopy review, DateOnly date)
{
    private const string Author = "reportc";

    private readonly List<Comment> _comments = [];
    private readonly List<(SourceSpan Place, IReadOnlyList<string> Lines)> _open =
    [
        .. review.Findings.Select(finding => (finding.Span, ReviewText.Of(finding, review.Language))),
        .. review.Waived.Select(waived => (waived.Finding.Span, ReviewText.Of(waived, review.Language))),
    ];

    /// <summary>A figure's run with a comment that tells its origin and what was found at its sources.</summary>
    public IEnumerable<OpenXmlElement> Annotate(BoundFigure figure, OpenXmlElement run)
    {
        var lines = new List<string>(ReviewText.Of(figure.Origin, review.Language));
        foreach (var finding in _open.Where(finding => IsFrom(figure.Origin, finding.Place)).ToList())
        {
            lines.AddRange(finding.Lines);
            _open.Remove(finding);
        }

        return Around([run], lines);
    }

    /// <summary>Puts the findings that belong to no figure of the text at the title, a comment each.</summary>
    public void PlaceRest(Paragraph title)
    {
        foreach (var finding in _open)
        {
            foreach (var element in Around([], finding.Lines)) title.Append(element);
        }

        _open.Clear();
    }

    public Comments Build() => new(_comments);

    private IEnumerable<OpenXmlElement> Around(IEnumerable<OpenXmlElement> content, IEnumerable<string> lines)
    {
        var id = _comments.Count.ToString(CultureInfo.InvariantCulture);
        _comments.Add(new Comment(lines.Select(line => new Paragraph(Runs.Of(line))))
        {
            Id = id,
            Author = Author,
            Initials = Author[..1],
            Date = date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
        });
        return
        [
            new CommentRangeStart { Id = id },
            .. content,
            new CommentRangeEnd { Id = id },
            new Run(new CommentReference { Id = id }),
        ];
    }

    private static bool IsFrom(Origin origin, SourceSpan place) => origin switch
    {
        StatedOrigin stated => stated.Span.File == place.File && stated.Span.Line == place.Line
            && stated.Span.Column == place.Column,
        ComputedOrigin computed => computed.Inputs.Any(input => IsFrom(input, place)),
        _ => false,
    };
}
