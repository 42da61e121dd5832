using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Documents;
using ReportCompiler.Docx.Packaging;

namespace ReportCompiler.Docx.Revisions;

/// <summary>Writes a report as a Word document whose differences from another report are tracked changes, which a reviewer
/// accepts or rejects.</summary>
public static class TrackedChanges
{
    /// <summary>The new report with insertions and deletions against the old one. The same reports give the same
    /// bytes.</summary>
    /// <param name="old">The report compared with. It is set as the new one is: looks are not compared.</param>
    /// <param name="new">The report.</param>
    /// <param name="pageNumbers">Pages of the new report's anchors, as for <see cref="DocxWriter.Write"/>.</param>
    public static byte[] Write(
        ReportDocument old, ReportDocument @new, IReadOnlyDictionary<string, int>? pageNumbers = null)
    {
        using var before = new MemoryStream();
        using var after = new MemoryStream();
        var set = old with { Style = @new.Style, WordTemplate = @new.WordTemplate };
        using (var oldWord = DocxWriter.Create(before, set, pageNumbers: null, review: null))
        using (var newWord = DocxWriter.Create(after, @new, pageNumbers, review: null))
        {
            oldWord.Save();
            Merge(oldWord.MainDocumentPart!, newWord.MainDocumentPart!, new RevisionMarks(@new.Properties.Date));
        }

        after.Position = 0;
        return FixedPackage.Repack(after, @new.Properties.Date);
    }

    private static void Merge(MainDocumentPart old, MainDocumentPart @new, RevisionMarks marks)
    {
        var (oldNotes, newNotes) = (old.FootnotesPart!, @new.FootnotesPart!);
        var body = @new.Document.Body!;
        var lists = new ListNumbers(old.NumberingDefinitionsPart!.Numbering, @new.NumberingDefinitionsPart!.Numbering);
        var notes = new NoteMerge(oldNotes.Footnotes, newNotes.Footnotes);
        var bookmarks = body.Descendants<BookmarkStart>().Select(start => start.Name!.Value!).ToHashSet(StringComparer.Ordinal);
        var drawings = body.Descendants<DocProperties>().Concat(newNotes.Footnotes.Descendants<DocProperties>())
            .Select(properties => properties.Id!.Value).ToHashSet();

        var content = body.ChildElements.ToList();
        body.RemoveAllChildren();
        body.Append(new BlockMerge(Story(old, @new)).Merge([.. old.Document.Body!.ChildElements], content));
        body.Append(content[^1]);
        var story = Story(oldNotes, newNotes);
        notes.Finish(body, story);
        RevisionMarks.Number(body, newNotes.Footnotes);

        StoryMerge Story(OpenXmlPart before, OpenXmlPart after) => new(
            marks, new ParagraphReader(before), new ParagraphReader(after), new PartImport(before, after, drawings), lists, notes, bookmarks);
    }
}
