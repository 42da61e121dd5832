using System.Text.Json;
using ReportCompiler.Data;
using ReportCompiler.Diffing;
using ReportCompiler.Diffing.Wording;

namespace ReportCompiler.Cli.Comparing;

/// <summary>Differences in text, and text that was carried over, for programs.</summary>
internal static class DiffJsonText
{
    public static void Write(Utf8JsonWriter json, ReportComparison comparison)
    {
        json.WriteObjects("text", comparison.Sections.SelectMany(Rewritten), item =>
        {
            json.WriteString("section", item.Section);
            json.WriteString("case", item.Case);
            json.WriteString("kind", BlockKindOf(item.Block));
            json.WriteString("anchor", AnchorOf(item.Block.NewBlock ?? item.Block.OldBlock));
            json.WriteString("change", JsonName.Of(item.Block.Change));
            json.WriteString("moved_from", item.Block.Move == BlockMove.Here ? item.Block.Elsewhere : null);
            json.WriteBoolean("other_picture", item.Block is ImageComparison { IsAnotherPicture: true });
            json.WriteObjects("texts", BlockTexts.Of(item.Block), text =>
            {
                json.WriteString("part", text.Part.Chinese.Length == 0 ? null : text.Part.Chinese);
                Write(json, text.Text);
            });
        });
        json.WriteObjects("carried_over", comparison.CarriedOver, carried =>
        {
            json.WriteString("kind", JsonName.Of(carried.Kind));
            json.WriteString("section", carried.SectionAnchor);
            json.WriteString("case", carried.CaseAnchor);
            json.WriteBoolean("whole_case", carried.IsWholeCase);
            json.WriteString("old", carried.Text.Old);
            json.WriteString("new", carried.Text.New);
            json.WriteString("quote", carried.Quote);
            json.WriteString("expected", carried.Expected);
            json.WriteString("fact", carried.Fact);
        });
    }

    private static IEnumerable<(string Section, string? Case, BlockComparison Block)> Rewritten(SectionComparison section)
    {
        var anchor = (section.New ?? section.Old!).Anchor;
        foreach (var block in section.Blocks)
        {
            var study = block is CaseComparison ? AnchorOf(block.NewBlock ?? block.OldBlock) : null;
            foreach (var inner in block.WithBlocksOfCase().Where(inner => inner.IsRewritten))
                yield return (anchor, ReferenceEquals(inner, block) ? null : study, inner);
        }
    }

    /// <summary>The pieces of both texts, each on a line.</summary>
    private static void Write(Utf8JsonWriter json, TextComparison text) => json.WriteLines("pieces", text.Pieces, (line, piece) =>
    {
        line.WriteStartObject();
        line.WriteString("kind", JsonName.Of(piece.Kind));
        line.WriteString("old", piece.Old);
        line.WriteString("new", piece.New);
        line.WriteEndObject();
    });

    private static string BlockKindOf(BlockComparison block) => block switch
    {
        ParagraphComparison => "paragraph",
        TableComparison => "table",
        ChartComparison => "chart",
        ImageComparison => "image",
        _ => "case",
    };

    private static string? AnchorOf(BlockData? block) => block switch
    {
        TableData table => table.Anchor,
        ChartData chart => chart.Anchor,
        ImageData image => image.Anchor,
        CaseData study => study.Anchor,
        _ => null,
    };
}
