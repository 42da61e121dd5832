using ReportCompiler.Documents;

namespace ReportCompiler.Pdf;

/// <summary>Counts the pages of a laid-out report as they are numbered: front matter and body each begin with
/// page 1.</summary>
internal static class PageCount
{
    /// <summary>The page number of every anchor in the contents.</summary>
    /// <param name="document">The report.</param>
    /// <param name="sheetOf">The sheet of an anchor, from 1; null if it is not known.</param>
    /// <returns>Null if the sheet of an anchor, or where the numbering begins, is not known.</returns>
    public static IReadOnlyDictionary<string, int>? Of(ReportDocument document, Func<string, int?> sheetOf)
    {
        var front = Sheet(document.FrontMatter);
        var body = Sheet([.. document.Body]);
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in document.Contents.SelectMany(list => list.Entries))
        {
            if (sheetOf(entry.Anchor) is not { } sheet) return null;
            if ((sheet < body ? front : body) is not { } first) return null;
            pages[entry.Anchor] = sheet - first + 1;
        }

        return pages;

        int? Sheet(IReadOnlyList<Section> sections) => sections.Count == 0 ? null : sheetOf(sections[0].Anchor);
    }
}
