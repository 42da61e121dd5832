using System.Text;
using ReportCompiler.Data;

namespace ReportCompiler.Diffing;

/// <summary>The text of parts, to see how alike they are.</summary>
internal static class PartText
{
    /// <summary>So much of a part shows what it is; it bounds the time.</summary>
    private const int Most = 1500;

    /// <summary>The first characters that a part holds. For a figure that comes from the data stands what it is about, and not
    /// how large it is: two tables over the same schools are not the same table.</summary>
    public static string Of(Part part)
    {
        var text = new StringBuilder();
        if (part.Block is { } block) Add(block, text);
        foreach (var inner in part.Blocks) Add(inner, text);
        return text.Length > Most ? text.ToString(0, Most) : text.ToString();
    }

    /// <summary>A text without the figures that come from the data.</summary>
    public static string WithoutFigures(TextData content)
    {
        if (content.Figures.Count == 0) return content.Text;
        var text = new StringBuilder(content.Text.Length);
        var at = 0;
        foreach (var figure in content.Figures.Where(figure => figure.Start >= at))
        {
            text.Append(content.Text, at, figure.Start - at);
            at = figure.Start + figure.Length;
        }

        return text.Append(content.Text, at, content.Text.Length - at).ToString();
    }

    private static void Add(BlockData block, StringBuilder text)
    {
        if (text.Length > Most) return;
        switch (block)
        {
            case ParagraphData paragraph:
                Add(paragraph.Text, text);
                break;
            case TableData table:
                foreach (var cell in table.Grids.SelectMany(grid => grid.Header.Concat(grid.Rows)).SelectMany(row => row)) Add(cell, text);
                break;
            case ChartData chart:
                foreach (var name in chart.Categories.Concat(chart.Series.Select(series => series.Name))) text.Append(name).Append('\n');
                break;
            case ImageData image:
                text.Append(image.AlternativeText).Append('\n');
                break;
        }
    }

    private static void Add(TextData content, StringBuilder text)
    {
        if (text.Length > Most) return;
        var at = 0;
        foreach (var figure in content.Figures)
        {
            if (figure.Start < at) continue;
            text.Append(content.Text, at, figure.Start - at);
            if (figure.Facts.Count > 0) text.Append(figure.Facts[0].AsSpan(0, Math.Max(0, figure.Facts[0].IndexOf('/', StringComparison.Ordinal))));
            at = figure.Start + figure.Length;
        }

        text.Append(content.Text, at, content.Text.Length - at).Append('\n');
    }
}
