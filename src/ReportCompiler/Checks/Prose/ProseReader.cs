using ReportCompiler.Documents.Building;
using ReportCompiler.Projects;
using ReportCompiler.Tables;

namespace ReportCompiler.Checks.Prose;

/// <summary>Collects what authors wrote: the texts of sections, the case studies, and the captions of the report's own
/// tables. What the layout writes is not theirs.</summary>
internal static class ProseReader
{
    /// <summary>The texts: sections in the order of the outline, then cases, then captions.</summary>
    public static IReadOnlyList<ProseText> Read(DocumentContent content, ReportProject project)
    {
        var texts = new List<ProseText>();
        foreach (var section in content.Sections)
        {
            if (!content.Texts.TryGetValue(section.Id, out var text) || text.IsBroken) continue;
            var title = text is { Title: { } words, TitleSpan: { } span }
                ? ProseBlock.OfSpan(ProseKind.Title, words, span)
                : null;
            texts.Add(ProseParser.Parse(text.Body, title, project.Subject) with { SectionId = section.Id });
        }

        foreach (var study in content.Cases)
        {
            var title = ProseBlock.OfSpan(ProseKind.Title, study.Title, study.Span);
            texts.Add(ProseParser.Parse(study.Body, title, study.School ?? project.Subject) with { Case = study });
        }

        foreach (var (description, table) in content.Tables)
        {
            if (table.Caption is not { } caption || !DescriptionFiles.IsOfReport(description.Span)) continue;
            var block = ProseBlock.OfSpan(ProseKind.Caption, caption.Text, description.Span);
            texts.Add(new ProseText { Entity = project.Subject, Blocks = [block] });
        }

        return texts;
    }
}
