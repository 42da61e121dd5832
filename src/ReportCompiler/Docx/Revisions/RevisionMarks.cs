using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportCompiler.Docx.Revisions;

/// <summary>Makes the marks that say what was inserted and deleted, by whom and when.</summary>
/// <param name="date">The date that all of them bear.</param>
internal sealed class RevisionMarks(DateOnly date)
{
    private const string Author = "reportc";

    private readonly DateTime _time = date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    /// <summary>Holds runs that were inserted.</summary>
    public InsertedRun InsertedRun() => new() { Author = Author, Date = _time };

    /// <summary>Holds runs that were deleted.</summary>
    public DeletedRun DeletedRun() => new() { Author = Author, Date = _time };

    /// <summary>Marks the row as inserted.</summary>
    public void Insert(TableRow row) => Properties(row).Append(new Inserted { Author = Author, Date = _time });

    /// <summary>Marks the row as deleted.</summary>
    public void Delete(TableRow row) => Properties(row).Append(new Deleted { Author = Author, Date = _time });

    /// <summary>Marks the end of the paragraph as inserted.</summary>
    public void Insert(Paragraph paragraph) =>
        Mark(paragraph).PrependChild(new Inserted { Author = Author, Date = _time });

    /// <summary>Marks the end of the paragraph as deleted; one that was inserted may be deleted as well, and then it is in
    /// neither version.</summary>
    public void Delete(Paragraph paragraph)
    {
        var mark = Mark(paragraph);
        var deleted = new Deleted { Author = Author, Date = _time };
        if (mark.GetFirstChild<Inserted>() is { } inserted) inserted.InsertAfterSelf(deleted);
        else mark.PrependChild(deleted);
    }

    /// <summary>Numbers the marks in the order of the text, from 1, without the ids that bookmarks have: Word counts both as
    /// one.</summary>
    public static void Number(params ReadOnlySpan<OpenXmlElement> stories)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var story in stories)
        {
            foreach (var bookmark in story.Descendants<BookmarkStart>()) taken.Add(bookmark.Id!.Value!);
        }

        var number = 0;
        foreach (var story in stories)
        {
            foreach (var element in story.Descendants())
            {
                if (element is TrackChangeType mark) mark.Id = Next();
                else if (element is RunTrackChangeType run) run.Id = Next();
            }
        }

        string Next()
        {
            string id;
            do id = (++number).ToString(CultureInfo.InvariantCulture);
            while (taken.Contains(id));
            return id;
        }
    }

    private static ParagraphMarkRunProperties Mark(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties ??= new ParagraphProperties();
        return properties.ParagraphMarkRunProperties ??= new ParagraphMarkRunProperties();
    }

    private static TableRowProperties Properties(TableRow row) => row.TableRowProperties ??= new TableRowProperties();
}
