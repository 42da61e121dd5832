using ReportCompiler.Diagnostics;
using ReportCompiler.Layouts;
using ReportCompiler.Sources;
using ReportCompiler.Templating;

namespace ReportCompiler.Documents.Building;

/// <summary>The author's text of a section.</summary>
/// <param name="SectionId">The section.</param>
/// <param name="Title">A title that replaces the outline's; null to keep it.</param>
/// <param name="Parent">The section that a new section is added to; null for a section of the outline.</param>
/// <param name="Order">The place of a new section among those added; those without one come last, by file.</param>
/// <param name="Body">The text.</param>
/// <param name="Span">Where it begins, or where the author names the parent.</param>
/// <param name="IsBroken">True when the file could not be understood, which was reported.</param>
internal sealed record SectionText(
    string SectionId, string? Title, string? Parent, int Order, TemplateSource Body, SourceSpan Span,
    bool IsBroken = false)
{
    /// <summary>Where the author gives the title; null where the author gives none.</summary>
    public SourceSpan? TitleSpan { get; init; }

    /// <summary>That it was carried over and not read since; null for a text of this report.</summary>
    public ReviewMark? Review { get; init; }
}

/// <summary>Reads the narrative, <c>sections/*.md</c>, and joins it with the outline.</summary>
internal static class SectionTextReader
{
    private static readonly LocalizedText SectionTerm = new("章节", "section");

    /// <summary>The texts by section.</summary>
    public static IReadOnlyDictionary<string, SectionText> Read(IWorld world, Layout layout, DiagnosticBag diagnostics)
    {
        var texts = new Dictionary<string, SectionText>(StringComparer.Ordinal);
        foreach (var file in world.Files.Where(f => f.StartsWith("sections/", StringComparison.Ordinal)
                                                    && f.EndsWith(".md", StringComparison.OrdinalIgnoreCase)))
        {
            var text = ReadOne(world, file, diagnostics);
            if (!texts.TryAdd(text.SectionId, text))
                diagnostics.Add(DocumentDiagnostics.SectionTwice(text.Span, text.SectionId, texts[text.SectionId].Span));
        }

        CheckPlaces(texts, layout, diagnostics);
        return texts;
    }

    /// <summary>The outline with the sections that the author adds, and with the author's titles.</summary>
    public static IReadOnlyList<OutlineSection> Join(
        IReadOnlyList<OutlineSection> outline, IReadOnlyDictionary<string, SectionText> texts) =>
        [.. outline.Select(section => Join(section, texts))];

    private static OutlineSection Join(OutlineSection section, IReadOnlyDictionary<string, SectionText> texts)
    {
        var added = texts.Values
            .Where(text => text.Parent == section.Id && text.SectionId != section.Id)
            .OrderBy(text => text.Order)
            .ThenBy(text => text.Body.File, StringComparer.Ordinal)
            .Select(text => new OutlineSection(text.SectionId, text.Title!, text.Span, []));
        return section with
        {
            Title = texts.GetValueOrDefault(section.Id)?.Title ?? section.Title,
            Sections = Join([.. section.Sections, .. added], texts),
        };
    }

    private static SectionText ReadOne(IWorld world, string file, DiagnosticBag diagnostics)
    {
        var start = new SourceSpan(file, 1, 1, 0);
        if (MarkdownSource.Read(world, file, diagnostics) is not { } markdown)
        {
            return new SectionText(
                ProjectPath.Stem(file), null, null, int.MaxValue, new TemplateSource(file, ""), start, IsBroken: true);
        }

        if (markdown.FrontMatter is not { } map)
        {
            return new SectionText(
                ProjectPath.Stem(file), null, null, int.MaxValue, markdown.Body, start, markdown.HasFrontMatter);
        }

        var fields = new YamlFields(map, SectionTerm, diagnostics);
        var id = fields.Text("section", ProjectPath.Stem(file));
        var parent = fields.Scalar("parent");
        var title = parent is null ? fields.Scalar("title") : fields.RequiredScalar("title");
        var order = fields.Integer("order", 0, 9999) ?? int.MaxValue;
        var review = ReviewMark.Read(fields, diagnostics);
        fields.End();
        return new SectionText(
            id, parent is null ? title?.Text : title?.Text ?? id, parent?.Text, order, markdown.Body,
            parent?.Span ?? start)
        {
            TitleSpan = title?.Span,
            Review = review,
        };
    }

    private static void CheckPlaces(Dictionary<string, SectionText> texts, Layout layout, DiagnosticBag diagnostics)
    {
        var known = layout.AllSections.ToDictionary(s => s.Id, s => s.Title, StringComparer.Ordinal);
        var parents = known.Keys.Concat(texts.Values.Where(t => t.Parent is not null).Select(t => t.SectionId))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var text in texts.Values)
        {
            if (text.Parent is null)
            {
                if (!known.ContainsKey(text.SectionId) && !text.IsBroken)
                    diagnostics.Add(DocumentDiagnostics.UnknownSectionFile(
                        text.Span, text.SectionId, NearestName.Find(text.SectionId, known.Keys)));
            }
            else if (known.TryGetValue(text.SectionId, out var title))
            {
                diagnostics.Add(DocumentDiagnostics.SectionNotNew(text.Span, text.SectionId, title));
                texts[text.SectionId] = text with { Parent = null };
            }
            else if (!parents.Contains(text.Parent))
            {
                diagnostics.Add(DocumentDiagnostics.UnknownSection(
                    text.Span, text.Parent, NearestName.Find(text.Parent, parents)));
            }
            else if (!LeadsTo(known, text, texts))
            {
                diagnostics.Add(DocumentDiagnostics.SectionCircle(text.Span, text.SectionId, text.Parent));
            }
        }
    }

    /// <summary>Whether the parents of an added section lead to the outline, and not in a circle. A parent that does not
    /// exist is a mistake of its own.</summary>
    private static bool LeadsTo(
        Dictionary<string, string> known, SectionText text, Dictionary<string, SectionText> texts)
    {
        var at = text;
        for (var steps = 0; steps <= texts.Count; steps++)
        {
            if (at.Parent is not { } parent || known.ContainsKey(parent) || !texts.TryGetValue(parent, out at)) return true;
        }

        return false;
    }
}
