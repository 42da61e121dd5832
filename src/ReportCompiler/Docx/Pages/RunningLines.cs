using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Docx.Styles;
using ReportCompiler.Docx.Text;

namespace ReportCompiler.Docx.Pages;

/// <summary>The running header and the page number.</summary>
internal static class RunningLines
{
    /// <summary>The report's title, which Word takes from the document's properties.</summary>
    public static Header Header(string title) =>
        new(Paragraphs.Of(StyleIds.Header, Field.Of(" TITLE ", [Runs.Of(title)])));

    /// <summary>The page number between dashes: GB/T 9704-2012, clause 7.5.</summary>
    public static Footer Footer() => new(Paragraphs.Of(
        StyleIds.PageNumber,
        [Runs.Of("— "), .. Field.Of(" PAGE ", [Runs.Of("1")]), Runs.Of(" —")]));
}
