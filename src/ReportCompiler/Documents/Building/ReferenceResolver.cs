namespace ReportCompiler.Documents.Building;

/// <summary>Fills in the text of every reference, now that everything has its number.</summary>
internal sealed class ReferenceResolver(Numbering numbering)
{
    public ReportDocument Resolve(ReportDocument document) => document with
    {
        FrontMatter = [.. document.FrontMatter.Select(Resolve)],
        Chapters = [.. document.Chapters.Select(Resolve)],
        BackMatter = [.. document.BackMatter.Select(Resolve)],
    };

    private Section Resolve(Section section) => section with
    {
        Blocks = Resolve(section.Blocks),
        Subsections = [.. section.Subsections.Select(Resolve)],
    };

    private IReadOnlyList<Block> Resolve(IReadOnlyList<Block> blocks) => [.. blocks.Select(Resolve)];

    private Block Resolve(Block block) => block switch
    {
        Paragraph paragraph => new Paragraph(Resolve(paragraph.Content)),
        ListBlock list => list with { Items = [.. list.Items.Select(Resolve)] },
        Quote quote => new Quote(Resolve(quote.Blocks)),
        CaseBlock study => study with { Blocks = Resolve(study.Blocks) },
        TableBlock table => table with { Grids = [.. table.Grids.Select(Resolve)] },
        _ => block,
    };

    private TableGrid Resolve(TableGrid grid) => grid with
    {
        HeaderRows = [.. grid.HeaderRows.Select(Resolve)],
        BodyRows = [.. grid.BodyRows.Select(Resolve)],
    };

    private TableRow Resolve(TableRow row) => row with
    {
        Cells = [.. row.Cells.Select(cell => cell with { Content = Resolve(cell.Content) })],
    };

    private IReadOnlyList<Inline> Resolve(IReadOnlyList<Inline> inlines) => [.. inlines.Select(Resolve)];

    private Inline Resolve(Inline inline) => inline switch
    {
        CrossReference reference => numbering.Resolve(reference),
        Emphasis emphasis => new Emphasis(Resolve(emphasis.Content)),
        Strong strong => new Strong(Resolve(strong.Content)),
        Superscript raised => new Superscript(Resolve(raised.Content)),
        Subscript lowered => new Subscript(Resolve(lowered.Content)),
        Link link => link with { Content = Resolve(link.Content) },
        Footnote footnote => footnote with { Blocks = Resolve(footnote.Blocks) },
        _ => inline,
    };
}
