namespace ReportCompiler.Docx.Revisions;

/// <summary>What it takes to merge a story of two documents: the text, or the footnotes.</summary>
/// <param name="Marks">Makes the marks of insertion and deletion.</param>
/// <param name="Old">Reads the old story.</param>
/// <param name="New">Reads the new story.</param>
/// <param name="Import">Brings over what deleted content refers to.</param>
/// <param name="Lists">Gives deleted list items their place.</param>
/// <param name="Notes">Puts the footnotes together.</param>
/// <param name="Bookmarks">Names of the bookmarks in the new document, of which Word allows one each.</param>
internal sealed record StoryMerge(
    RevisionMarks Marks,
    ParagraphReader Old,
    ParagraphReader New,
    PartImport Import,
    ListNumbers Lists,
    NoteMerge Notes,
    IReadOnlySet<string> Bookmarks);
