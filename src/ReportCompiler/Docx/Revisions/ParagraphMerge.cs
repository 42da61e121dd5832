using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportCompiler.Docx.Revisions;

/// <summary>Writes paragraphs with what was inserted and deleted in them.</summary>
/// <param name="story">The story in which they stand.</param>
internal sealed class ParagraphMerge(StoryMerge story)
{
    private static readonly HashSet<string> None = [];

    /// <summary>A paragraph of both documents; the new one itself where both say the same.</summary>
    public Paragraph Merge(ParagraphText old, ParagraphText @new)
    {
        if (old.Key == @new.Key)
        {
            foreach (var (first, second) in Signs(old.Spans).Zip(Signs(@new.Spans))) story.Notes.Keep(first, second, second);
            return @new.Paragraph;
        }

        var merged = Like(@new.Paragraph);
        var runs = new RunSequence(merged, story.Marks);
        var (before, after) = (new ParagraphCursor(old, story.Bookmarks), new ParagraphCursor(@new, None));
        var (oldText, newText) = ParagraphText.Spell(old, @new);
        foreach (var piece in TextDifferences.Of(oldText, newText))
        {
            Pass(after, runs);
            if (piece.Old == piece.New)
            {
                Keep(before, after, piece.New.Length, runs);
                continue;
            }

            Write(before, piece.Old.Length, Revision.Deleted, runs);
            Write(after, piece.New.Length, Revision.Inserted, runs);
        }

        Pass(before, runs);
        Pass(after, runs);
        return merged;
    }

    /// <summary>A paragraph that only the new document has.</summary>
    public Paragraph Insert(ParagraphText @new)
    {
        var inserted = Whole(@new, None, Revision.Inserted);
        story.Marks.Insert(inserted);
        return inserted;
    }

    /// <summary>A paragraph that only the old document has.</summary>
    public Paragraph Delete(ParagraphText old)
    {
        var deleted = Whole(old, story.Bookmarks, Revision.Deleted);
        deleted.ParagraphProperties?.SectionProperties?.Remove();
        story.Lists.Adopt(deleted);
        story.Marks.Delete(deleted);
        return deleted;
    }

    private Paragraph Whole(ParagraphText text, IReadOnlySet<string> without, Revision revision)
    {
        var paragraph = Like(text.Paragraph);
        var runs = new RunSequence(paragraph, story.Marks);
        var cursor = new ParagraphCursor(text, without);
        Write(cursor, text.Spans.Sum(span => span.Length), revision, runs);
        Pass(cursor, runs);
        return paragraph;
    }

    private static Paragraph Like(Paragraph paragraph)
    {
        var copy = (Paragraph)paragraph.CloneNode(false);
        if (paragraph.ParagraphProperties is { } properties) copy.Append(properties.CloneNode(true));
        return copy;
    }

    private static void Pass(ParagraphCursor cursor, RunSequence runs)
    {
        foreach (var bookmark in cursor.PassBookmarks()) runs.Add(bookmark);
    }

    private void Write(ParagraphCursor cursor, int length, Revision revision, RunSequence runs)
    {
        while (length > 0)
        {
            Pass(cursor, runs);
            var room = cursor.Room(length);
            foreach (var span in cursor.Take(room))
            {
                if (revision == Revision.Deleted && span.Link is not null) story.Import.AdoptLink(span.Link);
                var written = runs.Add(span, revision);
                if (revision == Revision.Deleted) Adopt(written);
            }

            length -= room;
        }
    }

    private void Keep(ParagraphCursor before, ParagraphCursor after, int length, RunSequence runs)
    {
        while (length > 0)
        {
            Pass(before, runs);
            Pass(after, runs);
            var room = Math.Min(before.Room(length), after.Room(length));
            var (old, @new) = (before.Take(room), after.Take(room));
            var written = @new.SelectMany(span => runs.Add(span, Revision.Kept)).ToList();
            foreach (var ((first, second), sign) in Signs(old).Zip(Signs(@new)).Zip(Signs(written)))
                story.Notes.Keep(first, second, sign);
            length -= room;
        }
    }

    private void Adopt(IReadOnlyList<Run> deleted)
    {
        foreach (var run in deleted) story.Import.Adopt(run);
        foreach (var sign in Signs(deleted)) story.Notes.Delete(sign);
    }

    private static IEnumerable<FootnoteReference> Signs(IEnumerable<TextSpan> spans) =>
        Signs(spans.SelectMany(span => span.Runs));

    private static IEnumerable<FootnoteReference> Signs(IEnumerable<Run> runs) =>
        runs.SelectMany(run => run.Elements<FootnoteReference>());
}
