using ReportCompiler.Documents;

namespace ReportCompiler.Docx.Tables;

/// <summary>How a page may end at a row.</summary>
/// <param name="Splits">Whether the page may end inside the row, which is about as high as a page or higher.</param>
/// <param name="KeepsNext">Whether the page may not end after the row.</param>
internal readonly record struct RowBreak(bool Splits, bool KeepsNext);

/// <summary>Decides where a page may end in a grid.</summary>
internal static class RowBreaks
{
    /// <summary>A grid no higher than this part of the page stays on one page; what that leaves empty is
    /// small.</summary>
    private const decimal HighestUnbroken = 0.35m;

    /// <summary>The same for rows that a merged cell holds together.</summary>
    private const decimal HighestGroup = 0.25m;

    /// <summary>A row higher than this part of the page may be split: heights are estimates, and where such a row does not
    /// fit, nearly a page would stay empty.</summary>
    private const decimal HighestRow = 0.8m;

    /// <summary>For each row, heads first. At least the first two and the last two rows stay together, so that no page has
    /// a single row, or a total alone; so do the rows beside a merged cell, whose text would be missing on the page that
    /// has the rest of them.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="heights">Heights of its rows in points.</param>
    /// <param name="page">Height of the page's text area in points.</param>
    public static RowBreak[] Of(TableGrid grid, IReadOnlyList<decimal> heights, decimal page)
    {
        var keepsNext = new bool[heights.Count];
        KeepGroups(keepsNext, grid, heights, page * HighestGroup);
        var first = grid.HeaderRows.Count;
        var staysTogether = heights.Sum() <= page * HighestUnbroken;
        return [.. heights.Select((height, row) => new RowBreak(Splits(height), row < heights.Count - 1
            && !Splits(heights[row + 1])
            && (staysTogether || keepsNext[row] || row == first || row == heights.Count - 2)))];

        bool Splits(decimal height) => height > page * HighestRow;
    }

    /// <summary>Keeps the rows beside each merged cell together, those beside the lowest cells first: where cells overlap
    /// like bricks, all rows would be one group.</summary>
    private static void KeepGroups(bool[] keepsNext, TableGrid grid, IReadOnlyList<decimal> heights, decimal highest)
    {
        var groups = grid.BodyRows
            .SelectMany((row, index) => row.Cells.Select(cell => (First: index + grid.HeaderRows.Count, Rows: cell.RowSpan)))
            .Where(group => group.Rows > 1)
            .Distinct()
            .OrderBy(group => group.Rows)
            .ThenBy(group => group.First);
        foreach (var (first, rows) in groups)
        {
            var last = Math.Min(first + rows, heights.Count) - 1;
            var (from, to) = (first, last);
            while (from > 0 && keepsNext[from - 1]) from--;
            while (keepsNext[to]) to++;
            if (Enumerable.Range(from, to - from + 1).Sum(row => heights[row]) > highest) continue;
            Array.Fill(keepsNext, true, first, last - first);
        }
    }
}
