using System.Text;

namespace ReportCompiler.Data;

/// <summary>Reads the sections of a report's data.</summary>
/// <param name="facts">The ids of the facts.</param>
internal sealed class SectionDataReader(IReadOnlySet<string> facts)
{
    public IReadOnlyList<SectionData> Read(DataElement sections) =>
    [
        .. sections.Items().Select(section => new SectionData(
            section.Member("anchor").Text(), section.Optional("number")?.Text(), section.Member("title").Text(),
            ReadBlocks(section.Member("blocks")), Read(section.Member("subsections")))),
    ];

    private IReadOnlyList<BlockData> ReadBlocks(DataElement blocks) => [.. blocks.Items().Select(ReadBlock).OfType<BlockData>()];

    private BlockData? ReadBlock(DataElement block)
    {
        var kind = block.Member("kind");
        switch (kind.Text())
        {
            case BlockKind.Table: return ReadTable(block);
            case BlockKind.Chart: return ReadChart(block);
            case BlockKind.Image:
                return new ImageData(
                    block.Member("anchor").Text(), block.Member("label").Text(), block.Member("caption").Text(),
                    block.Optional("path")?.Text(), block.Member("alternative_text").Text())
                {
                    Digest = block.Optional("digest")?.Text(),
                };
            case BlockKind.Case:
                return new CaseData(
                    block.Member("anchor").Text(), block.Member("label").Text(), block.Member("title").Text(),
                    block.Optional("school")?.Text(), ReadBlocks(block.Member("blocks")));
            case var name when BlockKind.Paragraph(name) is { } paragraph:
                return new ParagraphData(paragraph, ReadText(block.Member("text")));
            default:
                kind.RefuseChoice(BlockKind.All);
                return null;
        }
    }

    private TableData ReadTable(DataElement table) => new(
        table.Member("anchor").Text(), table.Optional("label")?.Text(), table.Member("caption").Text(),
        table.Optional("unit")?.Text(),
        [
            .. table.Member("grids").Items().Select(grid => new GridData(
                ReadRows(grid.Member("header")), ReadRows(grid.Member("rows")))),
        ],
        table.Optional("note")?.Text());

    private IReadOnlyList<IReadOnlyList<TextData>> ReadRows(DataElement rows) => [.. rows.Items().Select(ReadTexts)];

    private ChartData ReadChart(DataElement chart) => new(
        chart.Member("anchor").Text(), chart.Member("label").Text(), chart.Member("caption").Text(),
        chart.Optional("unit")?.Text(), [.. chart.Member("categories").Items().Select(category => category.Text())],
        [
            .. chart.Member("series").Items().Select(series => new SeriesData(
                series.Member("name").Text(), ReadTexts(series.Member("values")))),
        ]);

    private IReadOnlyList<TextData> ReadTexts(DataElement texts) => [.. texts.Items().Select(ReadText)];

    private TextData ReadText(DataElement text)
    {
        if (text.IsText) return TextData.Plain(text.Text());
        var all = new StringBuilder();
        var figures = new List<TextFigure>();
        var references = new List<TextReference>();
        foreach (var piece in text.Items())
        {
            if (piece.IsText)
            {
                all.Append(piece.Text());
                continue;
            }

            if (piece.Has("reference"))
            {
                var reference = piece.Member("reference").Text();
                references.Add(new TextReference(all.Length, reference.Length, piece.Member("anchor").Text()));
                all.Append(reference);
                continue;
            }

            var figure = piece.Member("figure").Text();
            figures.Add(new TextFigure(
                all.Length, figure.Length, [.. piece.Member("facts").Items().Select(fact => fact.Id(facts, "facts"))]));
            all.Append(figure);
        }

        return new TextData(all.ToString(), figures) { References = references };
    }
}
