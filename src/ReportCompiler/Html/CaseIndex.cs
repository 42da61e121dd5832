using ReportCompiler.Documents;

namespace ReportCompiler.Html;

/// <summary>Finds the case studies of a document.</summary>
internal static class CaseIndex
{
    /// <summary>The case studies by anchor.</summary>
    public static Dictionary<string, CaseBlock> Of(ReportDocument document) => document.FrontMatter
        .Concat(document.Body)
        .SelectMany(InSection)
        .ToDictionary(found => found.Anchor, StringComparer.Ordinal);

    private static IEnumerable<CaseBlock> InSection(Section section) =>
        section.Blocks.OfType<CaseBlock>().Concat(section.Subsections.SelectMany(InSection));
}
