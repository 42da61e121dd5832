using ReportCompiler.Documents;
using ReportCompiler.Docx.Tables;

namespace ReportCompiler.Tests.Docx;

/// <summary>Where a page may end in a grid. Rows are 10 points high, the page 200: a group of merged rows may have 50.</summary>
public sealed class RowBreaksTests
{
    [Fact]
    public void FirstAndLastTwoRows_StayTogether() => Assert.Equal("+------+-", Kept(Grid(9)));

    [Fact]
    public void LowGrid_StaysOnOnePage() => Assert.Equal("++++++-", Kept(Grid(7)));

    [Fact]
    public void RowsBesideAMergedCell_StayTogether() => Assert.Equal("+--++--+-", Kept(Grid(9, (3, 3))));

    [Fact]
    public void RowsBesideAHighMergedCell_MayPart() => Assert.Equal("+------+-", Kept(Grid(9, (1, 6))));

    /// <summary>Rows 1 to 3 and 3 to 7 overlap: together they are too high, so only the lower group holds.</summary>
    [Fact]
    public void OverlappingMergedCells_OnlyTheLowerOneHolds() => Assert.Equal("+++----+-", Kept(Grid(9, (1, 3), (3, 5))));

    [Fact]
    public void LastRow_StaysWithTheNote() => Assert.Equal("+------++", Kept(Grid(9), hasNote: true));

    [Fact]
    public void HighRow_SplitsAndIsNotWaitedFor()
    {
        var breaks = RowBreaks.Of(Grid(2), [10, 170], 200, hasNote: false);
        Assert.Equal([(false, false), (true, false)], breaks.Select(row => (row.Splits, row.KeepsNext)));
    }

    private static string Kept(TableGrid grid, bool hasNote = false) => string.Concat(
        RowBreaks.Of(grid, [.. grid.BodyRows.Select(_ => 10m)], 200, hasNote).Select(row => row.KeepsNext ? '+' : '-'));

    /// <summary>A grid of a column for each merged cell and one more.</summary>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="merged">The first row of each merged cell and how many it covers.</param>
    private static TableGrid Grid(int rows, params (int First, int Rows)[] merged) => new(
        [.. Enumerable.Repeat(ColumnKind.Label, merged.Length + 1)],
        [],
        [.. Enumerable.Range(0, rows).Select(row => new TableRow(RowKind.Body,
        [
            .. merged.Select((cell, column) => (cell, column)).Where(item => item.cell.First == row)
                .Select(item => new TableCell(item.column, [], RowSpan: item.cell.Rows)),
            new TableCell(merged.Length, [new TextRun("1")]),
        ]))]);
}
