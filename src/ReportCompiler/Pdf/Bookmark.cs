using ReportCompiler.Documents;
using ReportCompiler.Html;

namespace ReportCompiler.Pdf;

/// <summary>An entry of the outline that a reader opens beside the pages.</summary>
/// <param name="Title">Its text.</param>
/// <param name="Anchor">Where it leads.</param>
/// <param name="Children">The entries under it.</param>
internal sealed record Bookmark(string Title, string Anchor, IReadOnlyList<Bookmark> Children)
{
    /// <summary>The sections of a report and its lists of contents, in the order of the pages.</summary>
    public static IReadOnlyList<Bookmark> Of(ReportDocument document) =>
        [.. OfFront(document), .. document.Body.Select(Of)];

    /// <summary>What stands between cover and body.</summary>
    public static IEnumerable<Bookmark> OfFront(ReportDocument document) =>
    [
        .. document.Overview is { } overview ? [new Bookmark(overview.Title, Overview.Anchor, [])] : Array.Empty<Bookmark>(),
        .. document.FrontMatter.Select(Of),
        .. document.Contents.Select(list => new Bookmark(list.Title, ContentsLists.Id(list.Kind), [])),
    ];

    /// <summary>This entry and all under it.</summary>
    public IEnumerable<Bookmark> WithDescendants() => Children.SelectMany(child => child.WithDescendants()).Prepend(this);

    private static Bookmark Of(Section section) => new(
        section.Number is null ? section.Title : $"{section.Number} {section.Title}",
        section.Anchor,
        [.. section.Subsections.Select(Of)]);
}
