using ReportCompiler.Documents;
using ReportCompiler.Documents.Styles;

namespace ReportCompiler.Docx.Tables;

/// <summary>How a table is set: its size, its page, and the width of its columns.</summary>
/// <param name="Size">Size of its text.</param>
/// <param name="IsLandscape">Whether its page is turned.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Columns">For each grid the widths of its columns in twips.</param>
internal sealed record TablePlan(TableSize Size, bool IsLandscape, decimal Width, IReadOnlyList<int[]> Columns)
{
    /// <summary>What is tried, in this order. A table is set smaller before it is cramped, and cramped before its page is
    /// turned: a turned page costs the reader more.</summary>
    private static readonly (bool IsLandscape, TableSize Size, bool MayCramp)[] Attempts =
    [
        (false, TableSize.Full, false),
        (false, TableSize.Small, false),
        (false, TableSize.Small, true),
        (true, TableSize.Full, false),
        (true, TableSize.Small, false),
        (true, TableSize.Small, true),
        (true, TableSize.Smallest, true),
    ];

    public static TablePlan Of(TableBlock table, StyleSheet style)
    {
        foreach (var (isLandscape, size, mayCramp) in Attempts)
        {
            var width = Length.Points(isLandscape ? LandscapeWidth(style.Page) : style.Page.TextWidth);
            var demands = Demands(table, style, size);
            var fits = demands.All(grid => mayCramp ? ColumnWidths.Fit(grid, width) : ColumnWidths.FitWell(grid, width));
            if (fits) return Plan(table, demands, size, isLandscape, width);
        }

        var widest = Length.Points(LandscapeWidth(style.Page));
        return Plan(table, Demands(table, style, TableSize.Smallest), TableSize.Smallest, isLandscape: true, widest);
    }

    /// <summary>Width of the text area of a turned page: its margins turn with it.</summary>
    public static decimal LandscapeWidth(PageStyle page) => page.Height - page.MarginTop - page.MarginBottom;

    private static TablePlan Plan(
        TableBlock table, List<ColumnDemand[]> demands, TableSize size, bool isLandscape, decimal width) =>
        new(size, isLandscape, width,
            [.. table.Grids.Select((grid, index) => ColumnWidths.Share(grid, demands[index], width))]);

    private static List<ColumnDemand[]> Demands(TableBlock table, StyleSheet style, TableSize size)
    {
        var head = TableText.Points(style[TextRole.TableHead], size);
        var text = TableText.Points(style[TextRole.TableText], size);
        return [.. table.Grids.Select(grid => ColumnWidths.Demands(grid, head, text))];
    }
}
