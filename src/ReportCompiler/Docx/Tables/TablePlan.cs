using ReportCompiler.Documents;
using ReportCompiler.Documents.Styles;

namespace ReportCompiler.Docx.Tables;

/// <summary>How a table is set: its size, its page, and the width of its columns.</summary>
/// <param name="Size">Size of its text.</param>
/// <param name="TextSizes">The same in points.</param>
/// <param name="IsLandscape">Whether its page is turned.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Columns">For each grid the widths of its columns in twips.</param>
internal sealed record TablePlan(
    TableSize Size, TableTextSizes TextSizes, bool IsLandscape, decimal Width, IReadOnlyList<int[]> Columns)
{
    /// <summary>What is tried, in this order. A table is set smaller before it is cramped, and cramped before its page
    /// is turned: a turned page costs the reader more.</summary>
    private static readonly (bool IsLandscape, TableSize Size, bool MayCramp)[] Attempts =
    [
        (false, TableSize.Full, false),
        (false, TableSize.Small, false),
        (false, TableSize.Small, true),
        (false, TableSize.Smallest, true),
        (true, TableSize.Full, false),
        (true, TableSize.Small, false),
        (true, TableSize.Small, true),
        (true, TableSize.Smallest, true),
    ];

    public static TablePlan Of(TableBlock table, StyleSheet style)
    {
        foreach (var (isLandscape, size, mayCramp) in Attempts)
        {
            var width = WidthOf(style.Page, isLandscape);
            var sizes = TableTextSizes.Of(style, size);
            var grids = table.Grids.Select(grid => new ColumnWidths(grid, sizes)).ToList();
            var isLast = (isLandscape, size, mayCramp) == Attempts[^1];
            if (isLast || grids.All(grid => mayCramp ? grid.Fit(width) : grid.FitWell(width)))
            {
                return new TablePlan(size, sizes, isLandscape, width, [.. grids.Select(grid => grid.Share(width))]);
            }
        }

        throw new InvalidOperationException("The last attempt takes every table.");
    }

    /// <summary>Estimated heights of a grid's rows in points.</summary>
    public IEnumerable<decimal> Rows(TableBlock table, int grid) =>
        RowHeights.Of(table.Grids[grid], [.. Columns[grid].Select(twips => twips / 20m)], TextSizes);

    /// <summary>Width of the text area in points. The margins turn with the page.</summary>
    private static decimal WidthOf(PageStyle page, bool isLandscape) =>
        Length.Points(isLandscape ? page.TextHeight : page.TextWidth);
}
