using System.Globalization;
using ReportCompiler.Documents.Building;
using ReportCompiler.Indicators;
using ReportCompiler.Sources;

namespace ReportCompiler.Starting;

/// <summary>Marks texts that are carried over as not yet read.</summary>
internal static class ReviewMarks
{
    private const string Fence = "---";

    /// <summary>Whether a file is a text or case study of the report.</summary>
    public static bool IsText(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        && path.Split('/') is ["sections" or "cases", ..] or ["schools", _, "cases", ..];

    /// <summary>Whether a file is a table of texts, which can hold no mark and is listed in <c>report.yaml</c>.</summary>
    public static bool IsTable(string path) =>
        path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
        && path.Split('/') is ["tables", ..] or ["schools", _, "tables", ..];

    /// <summary>The text with the mark in its front matter; unchanged where it has one from an earlier year still, or nothing to
    /// read.</summary>
    public static string Add(MarkdownFile file, string text, Period year)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"{ReviewMark.Key}: {year.Year}\n");
        if (!file.HasFrontMatter) return text.Trim().Length == 0 ? text : $"{Fence}\n{mark}{Fence}\n\n{text}";
        return file.FrontMatter?.Entries.Any(entry => entry.Key.Text == ReviewMark.Key) == true
            ? text
            : text.Insert(text.IndexOf('\n', StringComparison.Ordinal) + 1, mark);
    }
}
