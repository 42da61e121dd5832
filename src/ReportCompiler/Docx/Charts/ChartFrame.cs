using ReportCompiler.Documents;
using ReportCompiler.Documents.Charts;

namespace ReportCompiler.Docx.Charts;

/// <summary>The measures of a chart in points: from the top the title, the area of the marks, the names of the
/// categories and the legend.</summary>
/// <param name="Width">Width of the whole.</param>
/// <param name="Title">Height of the title and the gap beneath it.</param>
/// <param name="Left">Width of the labels of the axis of values, and of what names reach beyond the first
/// category.</param>
/// <param name="Plot">Height of the area of the marks.</param>
/// <param name="Names">Height of the names of the categories.</param>
/// <param name="IsSlanted">Whether the names of the categories are slanted.</param>
/// <param name="Legend">Height of the legend; 0 for none.</param>
internal sealed record ChartFrame(
    decimal Width, decimal Title, decimal Left, decimal Plot, decimal Names, bool IsSlanted, decimal Legend)
{
    private const decimal PlotHeight = 165;
    private const decimal PieHeight = 190;
    private const int MostLines = 4;
    private const decimal Gap = 8;

    /// <summary>Sine and cosine of the slant of the names.</summary>
    private const decimal Diagonal = 0.7071m;

    /// <summary>Room beside slanted names in characters; with less, LibreOffice shortens them.</summary>
    private const decimal SlantedMargin = 3;

    /// <summary>Width of a legend's swatch with the gaps around it.</summary>
    private const decimal Swatch = 24;

    /// <summary>Height of the whole.</summary>
    public decimal Height => Title + Plot + Names + Legend;

    /// <summary>Width of the area of the marks.</summary>
    public decimal PlotWidth => Width - Left - Gap;

    /// <summary>Width that a category has.</summary>
    public decimal Slot(ChartBlock chart) => PlotWidth / chart.Categories.Count;

    /// <summary>The measures of a chart of this width.</summary>
    public static ChartFrame Of(ChartBlock chart, decimal width, ChartText text)
    {
        if (DrawnChart.KindOf(chart) == ChartKind.Pie)
        {
            var pieTitle = DrawnChart.Title(chart).Length == 0 ? 0 : text.Pitch;
            return new ChartFrame(
                width, pieTitle + text.Pitch, 0, PieHeight, text.Pitch, false,
                LegendHeight(chart.Categories, width, text));
        }

        var scale = AxisScale.Of(chart);
        // Values stand above the highest column, and may stand upright there.
        var title = (DrawnChart.AxisTitle(chart, scale).Length == 0 ? 0 : text.Pitch) + text.Pitch * 1.2m;
        var legend = chart.Series.Count > 1 ? LegendHeight(chart.Series.Select(series => series.Name), width, text) : 0;
        var left = Gap + scale.Ticks.Max(tick => text.Width(AxisScale.Label(tick)));
        var frame = new ChartFrame(width, title, left, PlotHeight, 0, false, legend).WithNames(chart, text);
        if (!frame.IsSlanted) return frame;

        // The first name ends under the middle of its column, half a column to the right of the axis.
        var half = 0.5m / chart.Categories.Count;
        var start = (text.Width(chart.Categories[0]) * Diagonal - (width - Gap) * half) / (1 - half);
        return frame with { Left = Math.Max(left, start) };
    }

    private ChartFrame WithNames(ChartBlock chart, ChartText text)
    {
        var room = Slot(chart) - text.Size / 2;
        var longest = chart.Categories.Max(text.Width);
        // A line loses up to a character where it is broken.
        var lines = longest <= room ? 1
            : room <= text.Size * 2 ? MostLines + 1
            : (int)decimal.Ceiling(longest / (room - text.Size / 2));
        return lines <= MostLines
            ? this with { Names = lines * text.Pitch + Gap }
            : this with { Names = (longest + text.Size * SlantedMargin) * Diagonal + Gap, IsSlanted = true };
    }

    /// <summary>Word sets a legend in columns as wide as its longest name.</summary>
    private static decimal LegendHeight(IEnumerable<string> names, decimal width, ChartText text)
    {
        var widths = names.Select(name => text.Width(name) + Swatch).ToList();
        var columns = Math.Max(1, Math.Min(widths.Count, (int)(width * 0.9m / widths.Max())));
        var rows = (widths.Count + columns - 1) / columns;
        return rows * text.Pitch * 1.1m + text.Size;
    }
}
