using ReportCompiler.Documents.Charts;

namespace ReportCompiler.Html.Charts;

/// <summary>The key of a pie: a row for each slice with its look, name, value and share.</summary>
internal sealed class PieKey
{
    private const decimal Swatch = 12;
    private const decimal SwatchGap = 8;
    private const decimal ColumnGap = 16;
    private const decimal RowGap = 5;

    private readonly IReadOnlyList<PieSlice> _slices;
    private readonly Sheet _sheet;
    private readonly decimal _values;
    private readonly decimal _shares;
    private readonly List<IReadOnlyList<string>> _names;

    public PieKey(IReadOnlyList<PieSlice> slices, decimal width, Sheet sheet)
    {
        _slices = slices;
        _sheet = sheet;
        _values = ColumnGap + slices.Max(slice => Measure(Value(slice)));
        var widestShare = slices.Max(slice => Measure(slice.Share ?? ""));
        _shares = widestShare == 0 ? 0 : ColumnGap + widestShare;
        var room = width - Swatch - SwatchGap - _values - _shares;
        _names = [.. slices.Select(slice => LabelText.Wrap(slice.Name, room, sheet.TextSize))];
        Width = Swatch + SwatchGap + _names.Max(lines => lines.Max(Measure)) + _values + _shares;
    }

    public decimal Width { get; }

    public decimal Height => _names.Sum(lines => RowHeight(lines));

    public void Write(Canvas canvas, decimal left, decimal top, IReadOnlyList<SeriesLook> looks)
    {
        var right = left + Width;
        for (var index = 0; index < _slices.Count; index++)
        {
            var slice = _slices[index];
            var middle = top + _sheet.Pitch / 2;
            var baseline = middle + _sheet.TextSize * 0.36m;
            canvas.OpenMark(slice.Point, slice.Name);
            canvas.Rectangle(left, middle - Swatch / 2, Swatch, Swatch, looks[index]);
            for (var line = 0; line < _names[index].Count; line++)
                canvas.Text(left + Swatch + SwatchGap, baseline + line * _sheet.Pitch, _names[index][line], null);
            canvas.Text(right - _shares, baseline, Value(slice), "end");
            if (slice.Share is { } share) canvas.Text(right, baseline, share, "end");
            canvas.Close();
            top += RowHeight(_names[index]);
        }
    }

    private static string Value(PieSlice slice) =>
        slice.Point.Text.Length == 0 ? DrawnChart.MissingMark : slice.Point.Text;

    private decimal Measure(string text) => LabelText.Width(text, _sheet.TextSize);

    private decimal RowHeight(IReadOnlyList<string> lines) => lines.Count * _sheet.Pitch + RowGap;
}
