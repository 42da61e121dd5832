using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportCompiler.Docx.Revisions;

/// <summary>Puts the footnotes of two documents together, in the order of their signs in the text.</summary>
/// <param name="old">The old footnotes.</param>
/// <param name="new">The new footnotes; they are replaced by those of both.</param>
internal sealed class NoteMerge(Footnotes old, Footnotes @new)
{
    private readonly Dictionary<long, Footnote> _old = old.Elements<Footnote>().ToDictionary(note => note.Id!.Value);
    private readonly Dictionary<long, Footnote> _new = @new.Elements<Footnote>().ToDictionary(note => note.Id!.Value);
    private readonly Dictionary<FootnoteReference, (Footnote? Old, Footnote? New)> _notes = [];

    /// <summary>Notes that a sign in the merged text belongs to a note of both documents.</summary>
    public void Keep(FootnoteReference before, FootnoteReference after, FootnoteReference merged) =>
        _notes[merged] = (_old[before.Id!.Value], _new[after.Id!.Value]);

    /// <summary>Notes that a sign in the merged text belongs to a deleted note.</summary>
    public void Delete(FootnoteReference merged) => _notes[merged] = (_old[merged.Id!.Value], null);

    /// <summary>Writes the notes whose signs the text holds.</summary>
    /// <param name="text">The merged text.</param>
    /// <param name="story">Merges what two notes say.</param>
    public void Finish(OpenXmlElement text, StoryMerge story)
    {
        var signs = text.Descendants<FootnoteReference>().ToList();
        @new.RemoveAllChildren<Footnote>();
        @new.Append(_new.Values.Where(note => note.Type is not null));

        // A note may call another, which joins the end of the list meanwhile.
        for (var index = 0; index < signs.Count; index++)
        {
            var note = Note(signs[index], story);
            signs[index].Id = note.Id = index + 1;
            @new.Append(note);
            signs.AddRange(note.Descendants<FootnoteReference>());
        }
    }

    private Footnote Note(FootnoteReference sign, StoryMerge story)
    {
        var (before, after) = _notes.TryGetValue(sign, out var both) ? both : (null, _new[sign.Id!.Value]);
        if (before is null) return after!;
        if (after is not null)
        {
            after.Append(new BlockMerge(story).Merge([.. before.ChildElements], Emptied(after)));
            return after;
        }

        var copy = (Footnote)before.CloneNode(true);
        story.Import.Adopt(copy);
        foreach (var paragraph in copy.Descendants<Paragraph>()) story.Lists.Adopt(paragraph);
        foreach (var inner in copy.Descendants<FootnoteReference>()) Delete(inner);
        return copy;
    }

    private static IReadOnlyList<OpenXmlElement> Emptied(Footnote note)
    {
        var content = note.ChildElements.ToList();
        note.RemoveAllChildren();
        return content;
    }
}
