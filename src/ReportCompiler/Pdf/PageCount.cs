using ReportCompiler.Documents;

namespace ReportCompiler.Pdf;

/// <summary>Counts the pages of a laid-out report as they are numbered: front matter and body each begin with
/// page 1.</summary>
internal static class PageCount
{
    /// <summary>The page number of every anchor in the contents.</summary>
    /// <param name="document">The report.</param>
    /// <param name="front">Anchor of what stands on the first page of the front matter; null if there is none.</param>
    /// <param name="sheetOf">The sheet of an anchor, from 1; null if it is not known.</param>
    /// <returns>Null if the sheet of an anchor, or where the numbering begins, is not known.</returns>
    public static IReadOnlyDictionary<string, int>? Of(ReportDocument document, string? front, Func<string, int?> sheetOf)
    {
        var firstInFront = Sheet(front);
        var firstInBody = Sheet(document.Body.FirstOrDefault()?.Anchor);
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in document.Contents.SelectMany(list => list.Entries))
        {
            if (sheetOf(entry.Anchor) is not { } sheet) return null;
            if ((sheet < firstInBody ? firstInFront : firstInBody) is not { } first) return null;
            pages[entry.Anchor] = sheet - first + 1;
        }

        return pages;

        int? Sheet(string? anchor) => anchor is null ? null : sheetOf(anchor);
    }
}
