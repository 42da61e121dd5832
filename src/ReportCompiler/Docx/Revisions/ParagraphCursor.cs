using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportCompiler.Docx.Revisions;

/// <summary>Goes through a paragraph from its beginning to its end.</summary>
internal sealed class ParagraphCursor
{
    private readonly ParagraphText _text;
    private readonly List<(int At, OpenXmlElement Mark)> _bookmarks;
    private int _at;
    private int _next;

    /// <param name="text">The paragraph.</param>
    /// <param name="without">Names of bookmarks that are left out.</param>
    public ParagraphCursor(ParagraphText text, IReadOnlySet<string> without)
    {
        _text = text;
        var left = text.Bookmarks.Select(bookmark => bookmark.Mark).OfType<BookmarkStart>()
            .Where(start => without.Contains(start.Name!.Value!)).Select(start => start.Id!.Value).ToHashSet();
        _bookmarks =
            [.. text.Bookmarks.Where(bookmark => !left.Contains(((bookmark.Mark as BookmarkStart)?.Id ?? ((BookmarkEnd)bookmark.Mark).Id)!.Value))];
    }

    /// <summary>The ends of bookmarks up to here that were not passed before.</summary>
    public IEnumerable<OpenXmlElement> PassBookmarks()
    {
        while (_next < _bookmarks.Count && _bookmarks[_next].At <= _at) yield return _bookmarks[_next++].Mark;
    }

    /// <summary>How many characters stand before the next end of a bookmark, but no more than <paramref name="most"/>.</summary>
    public int Room(int most) =>
        _next < _bookmarks.Count ? Math.Min(most, _bookmarks[_next].At - _at) : most;

    /// <summary>The pieces of the next characters, which are passed.</summary>
    public IReadOnlyList<TextSpan> Take(int length)
    {
        _at += length;
        return [.. _text.Slice(_at - length, length)];
    }
}
