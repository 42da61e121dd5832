using ReportCompiler.Documents;
using ReportCompiler.Documents.Styles;
using ReportCompiler.Docx.Styles;

namespace ReportCompiler.Docx.Pagination;

/// <summary>Estimates where a page ends among the lists of contents. LibreOffice keeps no heading with a list of contents, so
/// one that would stand at the foot of a page begins the next page by itself.</summary>
internal static class ContentsPages
{
    /// <summary>So many entries stand under the heading of a list at least, if it has them: more than look well, since
    /// the height of what stands above is an estimate.</summary>
    private const int EntriesUnderHeading = 4;

    /// <summary>For each list whether it begins a page: the first does, the others where little room is left.</summary>
    public static IReadOnlyList<bool> Breaks(ReportDocument document)
    {
        var style = document.Style;
        var measure = ContentsMeasure.Of(document);
        var cursor = new PageCursor(Length.Points(style.Page.TextHeight));
        var breaks = new List<bool>();
        foreach (var list in document.Contents)
        {
            var heights = list.Entries.Select(entry => HeightOf(list.Kind, entry, style, measure)).ToList();
            var page = cursor.Page;
            cursor.Take(HeadingHeight(style), follower: heights.Take(EntriesUnderHeading).Sum());
            breaks.Add(breaks.Count == 0 || cursor.Page > page);
            foreach (var height in heights) cursor.Take(height);
        }

        return breaks;
    }

    private static decimal HeadingHeight(StyleSheet style)
    {
        var heading = style[TextRole.Heading1];
        return heading.SpaceBefore + Pitch(heading) + heading.SpaceAfter;
    }

    private static decimal HeightOf(ContentsKind kind, ContentsEntry entry, StyleSheet style, ContentsMeasure measure)
    {
        var isSection = kind == ContentsKind.Sections;
        var level = Math.Min(entry.Level, StyleIds.DeepestContents);
        var text = style[isSection ? TextRole.Contents1 + (level - 1) : TextRole.ListEntry];
        var label = isSection ? measure.LabelWidth(level) : TextWidths.Em($"{entry.Label}　") * text.Size;
        // The title, some dots and the page number.
        var title = (TextWidths.Em(entry.Title) + 3) * text.Size;
        var width = measure.TextWidth - (text.FirstLineIndent * text.Size);
        return Math.Max(1, decimal.Ceiling((label + title) / width)) * Pitch(text);
    }

    private static decimal Pitch(TextStyle text) => text.LinePitch ?? text.Size * PageEstimate.OwnPitch;
}
