using ReportCompiler.Layouts;

namespace ReportCompiler.Documents.Building;

/// <summary>Lists the sections, tables, figures and cases of a document.</summary>
internal static class ContentsBuilder
{
    /// <summary>The lists that have entries, in printed order.</summary>
    public static IReadOnlyList<ContentsList> Build(ReportDocument document, Wording wording)
    {
        var sections = document.Body.SelectMany(WithSubsections).ToList();
        var captions = document.FrontMatter.SelectMany(WithSubsections).Concat(sections)
            .SelectMany(section => section.Blocks)
            .SelectMany(Captions)
            .ToLookup(caption => caption.Kind, caption => caption.Entry);
        ContentsList[] lists =
        [
            new(ContentsKind.Sections, wording.Contents,
                [.. sections.Select(s => new ContentsEntry(s.Anchor, s.Level, s.Number, s.Title))]),
            new(ContentsKind.Tables, wording.Tables, [.. captions[ContentsKind.Tables]]),
            new(ContentsKind.Figures, wording.Figures, [.. captions[ContentsKind.Figures]]),
            new(ContentsKind.Cases, wording.Cases, [.. captions[ContentsKind.Cases]]),
        ];
        return [.. lists.Where(list => list.Entries.Count > 0)];
    }

    private static IEnumerable<Section> WithSubsections(Section section) =>
        section.Subsections.SelectMany(WithSubsections).Prepend(section);

    private static IEnumerable<(ContentsKind Kind, ContentsEntry Entry)> Captions(Block block) => block switch
    {
        TableBlock { Caption: { } caption } table => [(ContentsKind.Tables, Entry(table.Anchor, caption))],
        FigureBlock figure => [(ContentsKind.Figures, Entry(figure.Anchor, figure.Caption))],
        ChartBlock chart => [(ContentsKind.Figures, Entry(chart.Anchor, chart.Caption))],
        CaseBlock study => study.Blocks.SelectMany(Captions)
            .Prepend((ContentsKind.Cases, Entry(study.Anchor, study.Caption))),
        ListBlock list => list.Items.SelectMany(item => item).SelectMany(Captions),
        Quote quote => quote.Blocks.SelectMany(Captions),
        _ => [],
    };

    private static ContentsEntry Entry(string anchor, Caption caption) => new(anchor, 1, caption.Label, caption.Text);
}
