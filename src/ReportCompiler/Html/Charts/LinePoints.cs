using System.Text;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Charts;

namespace ReportCompiler.Html.Charts;

/// <summary>The lines of a chart with their points. A line is broken where a value is missing.</summary>
internal sealed class LinePoints(ChartBlock chart, Sheet sheet, Plot plot)
{
    private readonly LineLabels _labels = new(plot.Right, plot.Bottom, sheet.ValueSize);

    public void Write(Canvas canvas, IReadOnlyList<SeriesLook> looks)
    {
        for (var series = 0; series < chart.Series.Count; series++)
            WriteLine(canvas, chart.Series[series], looks[series]);
        foreach (var (x, y) in chart.Series.SelectMany(Places)) _labels.AddPoint(x, y);
        for (var series = 0; series < chart.Series.Count; series++)
            WritePoints(canvas, chart.Series[series], looks[series]);
    }

    private IEnumerable<(decimal X, decimal Y)> Places(ChartSeries series) => series.Points
        .Select((point, category) => (point, category))
        .Where(item => item.point.Value is not null)
        .Select(item => (plot.Centre(item.category), plot.Y(item.point.Value!.Value)));

    private void WriteLine(Canvas canvas, ChartSeries series, SeriesLook look)
    {
        var outline = new StringBuilder();
        var isBroken = true;
        for (var category = 0; category < series.Points.Count; category++)
        {
            if (series.Points[category].Value is { } value)
            {
                outline.Append(isBroken ? 'M' : 'L').Append(Canvas.Number(plot.Centre(category))).Append(' ')
                    .Append(Canvas.Number(plot.Y(value)));
                isBroken = false;
            }
            else
            {
                isBroken = true;
            }
        }
        if (outline.Length > 0) canvas.Path(outline.ToString(), look.LineClass);
    }

    private void WritePoints(Canvas canvas, ChartSeries series, SeriesLook look)
    {
        for (var category = 0; category < series.Points.Count; category++)
        {
            var point = series.Points[category];
            if (point.Value is not { } value) continue;
            var name = chart.Categories[category];
            if (series.Name.Length > 0) name += $"，{series.Name}";
            canvas.OpenMark(point, name);
            PointMark.Write(canvas, plot.Centre(category), plot.Y(value), look);
            WriteValue(canvas, plot.Centre(category), plot.Y(value), point.Text);
            canvas.Close();
        }
    }

    private void WriteValue(Canvas canvas, decimal x, decimal y, string text)
    {
        if (_labels.Place(x, y, LabelText.Width(text, sheet.ValueSize)) is { } distance)
            canvas.Text(x, y + distance + sheet.ValueSize * 0.36m, text, "value middle haloed", sheet.ValueSize);
    }
}
