using ReportCompiler.Documents;
using ReportCompiler.Documents.Charts;

namespace ReportCompiler.Docx.Charts;

/// <summary>The measures of a chart in points: its size, and what of it the title and the legend take.</summary>
/// <param name="Width">Width of the whole.</param>
/// <param name="Height">Height of the whole.</param>
/// <param name="Title">Height of the title of the axis at the top.</param>
/// <param name="Legend">Height of the legend at the foot; 0 for none.</param>
/// <param name="Names">Height of the names of the categories.</param>
/// <param name="IsSlanted">Whether the names of the categories are slanted.</param>
internal sealed record ChartFrame(
    decimal Width, decimal Height, decimal Title, decimal Legend, decimal Names, bool IsSlanted)
{
    /// <summary>Height of the area of the marks.</summary>
    private const decimal PlotHeight = 170;

    private const int MostLines = 3;
    private const decimal Diagonal = 0.7071m;

    /// <summary>Width of a legend's swatch with the gaps around it.</summary>
    private const decimal Swatch = 24;

    /// <summary>Width of the labels of the axis of values, about.</summary>
    private const decimal TickWidth = 36;

    /// <summary>Width that a category has.</summary>
    public decimal Slot(ChartBlock chart) => (Width - TickWidth) / chart.Categories.Count;

    /// <summary>Left edge of the area of the marks.</summary>
    public static decimal Left => TickWidth;

    /// <summary>Height of the area of the marks.</summary>
    public decimal Plot => Height - Title - Legend - Names;

    /// <summary>The measures of a chart of this width.</summary>
    public static ChartFrame Of(ChartBlock chart, decimal width, ChartText text)
    {
        var isPie = DrawnChart.KindOf(chart) == ChartKind.Pie;
        var title = DrawnChart.Title(chart).Length == 0 ? text.Pitch * 0.5m : text.Pitch * 1.4m;
        var legend = isPie ? LegendHeight(chart.Categories, width, text)
            : chart.Series.Count > 1 ? LegendHeight(chart.Series.Select(series => series.Name), width, text)
            : 0;
        var (names, isSlanted) = isPie ? (0, false) : NamesHeight(chart, (width - TickWidth) / chart.Categories.Count, text);
        return new ChartFrame(width, title + PlotHeight + names + legend, title, legend, names, isSlanted);
    }

    private static (decimal Height, bool IsSlanted) NamesHeight(ChartBlock chart, decimal slot, ChartText text)
    {
        var room = slot - text.Size / 2;
        var longest = chart.Categories.Max(text.Width);
        // A line loses up to a character where it is broken.
        var lines = longest <= room ? 1 : room <= text.Size * 2 ? MostLines + 1 : (int)decimal.Ceiling(longest / (room - text.Size));
        return lines <= MostLines
            ? (lines * text.Pitch + text.Size * 0.6m, false)
            : ((longest + text.Size) * Diagonal + text.Size * 0.6m, true);
    }

    private static decimal LegendHeight(IEnumerable<string> names, decimal width, ChartText text)
    {
        // Word sets a legend in columns as wide as its longest name.
        var widths = names.Select(name => text.Width(name) + Swatch).ToList();
        var columns = Math.Max(1, Math.Min(widths.Count, (int)(width * 0.9m / widths.Max())));
        var rows = (widths.Count + columns - 1) / columns;
        return (rows * text.Pitch * 1.15m) + text.Size;
    }
}
