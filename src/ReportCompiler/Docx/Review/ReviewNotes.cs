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

    /// <summary>Above the id of any footnote: LibreOffice 7.4 sorts the ids of the comments among those of the notes, and
    /// each comment before a note would give that note the text of another.</summary>
    private const int FirstId = 1 << 20;

    private readonly List<Note> _notes = [];
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

    /// <summary>The comments part, once the text is written: a comment's id is made from its words and from those of the
    /// paragraph that it stands in.</summary>
    public Comments Build()
    {
        var ids = new StableIds(FirstId, int.MaxValue);
        foreach (var note in _notes)
        {
            var place = note.Start.Ancestors<Paragraph>().First().InnerText;
            note.Identify(ids.Take($"{place}\n{note.Comment.InnerText}"));
        }

        return new Comments(_notes.Select(note => note.Comment));
    }

    private IEnumerable<OpenXmlElement> Around(IEnumerable<OpenXmlElement> content, IEnumerable<string> lines)
    {
        var comment = new Comment(lines.Select(line => new Paragraph(Runs.Of(line))))
        {
            Author = Author,
            Initials = Author[..1],
            Date = date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
        };
        var note = new Note(comment, new CommentRangeStart(), new CommentRangeEnd(), new CommentReference());
        _notes.Add(note);
        return [note.Start, .. content, note.End, new Run(note.Reference)];
    }

    private static bool IsFrom(Origin origin, SourceSpan place) => origin switch
    {
        StatedOrigin stated => stated.Span.File == place.File && stated.Span.Line == place.Line
            && stated.Span.Column == place.Column,
        ComputedOrigin computed => computed.Inputs.Any(input => IsFrom(input, place)),
        _ => false,
    };

    /// <summary>A comment and what ties it to the text.</summary>
    private sealed record Note(Comment Comment, CommentRangeStart Start, CommentRangeEnd End, CommentReference Reference)
    {
        public void Identify(int id)
        {
            var number = id.ToString(CultureInfo.InvariantCulture);
            Comment.Id = number;
            Start.Id = number;
            End.Id = number;
            Reference.Id = number;
        }
    }
}
