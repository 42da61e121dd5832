using ReportCompiler.Documents;

namespace ReportCompiler.Html.Charts;

/// <summary>The columns of a chart, side by side or on top of each other.</summary>
internal sealed class Columns
{
    /// <summary>The part of a category's width that its columns take.</summary>
    public const decimal GroupShare = 0.74m;

    private const decimal WidestColumn = 60;
    private const decimal LabelGap = 4;

    private readonly ChartBlock _chart;
    private readonly Sheet _sheet;
    private readonly bool _isStacked;
    private readonly decimal _column;
    private readonly bool _hasValues;
    private readonly bool _isTurned;

    public Columns(ChartBlock chart, Sheet sheet, bool isStacked, decimal slot)
    {
        _chart = chart;
        _sheet = sheet;
        _isStacked = isStacked;
        var abreast = isStacked ? 1 : chart.Series.Count;
        _column = Math.Min(WidestColumn, slot * GroupShare / abreast);
        var longest = chart.Series.SelectMany(series => series.Points)
            .Where(point => point.Value is not null)
            .Select(point => LabelText.Width(point.Text, sheet.ValueSize))
            .DefaultIfEmpty().Max();
        // A single column has the gap to its neighbour as well.
        var room = abreast == 1 ? slot : _column;
        _isTurned = !isStacked && longest + 2 > room;
        _hasValues = !_isTurned || sheet.ValueSize <= room;
    }

    /// <summary>Height above the plot for the values that reach beyond it.</summary>
    /// <param name="plot">The plot, wherever its top is.</param>
    public decimal Headroom(Plot plot)
    {
        var least = _sheet.ValueSize + LabelGap;
        if (_isStacked || !_hasValues) return least;
        return _chart.Series.SelectMany(series => series.Points)
            .Where(point => point.Value is >= 0)
            .Select(point => LabelGap * 2 + LengthOf(point) - (plot.Y(point.Value!.Value) - plot.Top))
            .Append(least).Max();
    }

    public void Write(Canvas canvas, Plot plot, IReadOnlyList<SeriesLook> looks)
    {
        for (var category = 0; category < _chart.Categories.Count; category++)
        {
            if (_isStacked) WriteStack(canvas, plot, looks, category);
            else WriteGroup(canvas, plot, looks, category);
        }
    }

    private void WriteGroup(Canvas canvas, Plot plot, IReadOnlyList<SeriesLook> looks, int category)
    {
        var x = plot.Centre(category) - _column * _chart.Series.Count / 2;
        for (var series = 0; series < _chart.Series.Count; series++, x += _column)
        {
            var point = _chart.Series[series].Points[category];
            if (point.Value is not { } value) continue;
            canvas.OpenMark(point, Name(series, category));
            WriteColumn(canvas, plot, x, 0, value, looks[series]);
            if (_hasValues) WriteValue(canvas, plot, x + _column / 2, point.Text, value);
            canvas.Close();
        }
    }

    private void WriteStack(Canvas canvas, Plot plot, IReadOnlyList<SeriesLook> looks, int category)
    {
        var x = plot.Centre(category) - _column / 2;
        var (above, below) = (0m, 0m);
        for (var series = 0; series < _chart.Series.Count; series++)
        {
            var point = _chart.Series[series].Points[category];
            if (point.Value is not { } value) continue;
            var start = value < 0 ? below : above;
            canvas.OpenMark(point, Name(series, category));
            WriteColumn(canvas, plot, x, start, start + value, looks[series]);
            WriteInside(canvas, plot, x + _column / 2, start, start + value, point.Text, looks[series]);
            canvas.Close();
            if (value < 0) below += value;
            else above += value;
        }
    }

    private void WriteColumn(Canvas canvas, Plot plot, decimal x, decimal start, decimal end, SeriesLook look)
    {
        if (start == end) return;
        var top = plot.Y(Math.Max(start, end));
        canvas.Rectangle(x + 0.5m, top, _column - 1, plot.Y(Math.Min(start, end)) - top, look);
    }

    /// <summary>The value at the end of its column, upright or, where columns are too narrow, turned.</summary>
    private void WriteValue(Canvas canvas, Plot plot, decimal middle, string text, decimal value)
    {
        var end = plot.Y(value);
        if (_isTurned)
        {
            canvas.Text(middle + _sheet.ValueSize * 0.35m, value < 0 ? end + LabelGap : end - LabelGap, text,
                value < 0 ? "value end" : "value", _sheet.ValueSize, turn: -90);
            return;
        }
        var y = value < 0 ? end + LabelGap + _sheet.ValueSize * 0.8m : end - LabelGap;
        canvas.Text(middle, y, text, "value middle", _sheet.ValueSize);
    }

    /// <summary>The value on its part of a stack, where that is large enough.</summary>
    private void WriteInside(
        Canvas canvas, Plot plot, decimal middle, decimal start, decimal end, string text, SeriesLook look)
    {
        var height = Math.Abs(plot.Y(start) - plot.Y(end));
        var fits = height >= _sheet.ValueSize + 1 && LabelText.Width(text, _sheet.ValueSize) + 2 <= _column;
        if (!fits) return;
        var baseline = (plot.Y(start) + plot.Y(end)) / 2 + _sheet.ValueSize * 0.36m;
        canvas.Text(middle, baseline, text, look.ValueClass, _sheet.ValueSize);
    }

    private decimal LengthOf(ChartPoint point) =>
        _isTurned ? LabelText.Width(point.Text, _sheet.ValueSize) : _sheet.ValueSize;

    private string Name(int series, int category)
    {
        var name = _chart.Series[series].Name;
        return name.Length == 0 ? _chart.Categories[category] : $"{_chart.Categories[category]}，{name}";
    }
}
