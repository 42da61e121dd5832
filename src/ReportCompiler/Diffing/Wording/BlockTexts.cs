using ReportCompiler.Data;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Diffing.Wording;

/// <summary>The texts of a block that differ, as every form tells them: a paragraph is one text, a table its caption and those
/// of its cells that are worded otherwise.</summary>
public static class BlockTexts
{
    private static readonly LocalizedText Whole = new("", "");

    /// <summary>The blocks of a section that were changed, those of its case studies too; not the text of a case study that
    /// came or went as a whole.</summary>
    public static IEnumerable<BlockComparison> Rewritten(SectionComparison section) => section.Blocks
        .SelectMany(block => block is CaseComparison { Change: BlockChange.Added or BlockChange.Removed } ? [block] : block.WithBlocksOfCase())
        .Where(block => block.IsRewritten);

    /// <summary>What a block is called: the label of a table, chart, image or case study; empty for a paragraph.</summary>
    public static string Label(BlockComparison block) => (block.NewBlock ?? block.OldBlock) switch
    {
        TableData table => table.Label ?? table.Caption,
        ChartData chart => chart.Label,
        ImageData image => image.Label,
        CaseData study => study.Label,
        _ => "",
    };

    /// <summary>The texts, each with what it is; the part is empty for a paragraph, a title or a caption.</summary>
    public static IEnumerable<(LocalizedText Part, TextComparison Text)> Of(BlockComparison block)
    {
        switch (block)
        {
            case ParagraphComparison paragraph:
                yield return (Whole, paragraph.Text);
                break;
            case CaseComparison study:
                yield return (Whole, study.Title);
                break;
            case ImageComparison image:
                yield return (Whole, image.Caption);
                if (!image.AlternativeText.IsSame) yield return (new("替代文字", "alternative text"), image.AlternativeText);
                break;
            case ChartComparison chart:
                yield return (Whole, chart.Caption);
                if (!chart.Unit.IsSame) yield return (new("单位", "unit"), chart.Unit);
                foreach (var line in chart.Series.Where(line => !line.IsSame)) yield return (new("系列", "series"), Line(line));
                foreach (var line in chart.Categories.Where(line => !line.IsSame)) yield return (new("分类", "category"), Line(line));
                break;
            case TableComparison table:
                yield return (Whole, table.Caption);
                if (block.Change != BlockChange.Changed) break;
                if (!table.Unit.IsSame) yield return (new("单位", "unit"), table.Unit);
                foreach (var text in table.Grids.SelectMany(Of)) yield return text;
                if (!table.Note.IsSame) yield return (new("表注", "note"), table.Note);
                break;
        }
    }

    private static IEnumerable<(LocalizedText Part, TextComparison Text)> Of(GridComparison grid)
    {
        foreach (var line in grid.Columns.Where(line => !line.IsSame)) yield return (DifferenceWords.Column, Line(line));
        foreach (var line in grid.Rows.Where(line => !line.IsSame)) yield return (DifferenceWords.Row, Line(line));
        foreach (var cell in grid.Heads.Concat(grid.Cells).Where(cell => !cell.Text.IsSame && !cell.Text.OnlyFigures))
        {
            var place = string.Join(" / ", new[] { cell.Row, cell.Column }.Where(head => head.Length > 0));
            yield return (new(place, place), cell.Text);
        }
    }

    /// <summary>A row or column: put in, taken out, or in another place.</summary>
    private static TextComparison Line(LineComparison line) => new([(line.Old, line.New) switch
    {
        (null, _) => new TextPiece(TextPieceKind.Changed, "", line.Head),
        (_, null) => new TextPiece(TextPieceKind.Changed, line.Head, ""),
        _ => new TextPiece(TextPieceKind.Same, line.Head, line.Head),
    }]);
}
