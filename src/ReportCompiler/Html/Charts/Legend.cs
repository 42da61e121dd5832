namespace ReportCompiler.Html.Charts;

/// <summary>The names of the series with their looks, in centred rows.</summary>
internal sealed class Legend
{
    private const decimal Swatch = 12;
    private const decimal SwatchGap = 6;
    private const decimal ItemGap = 20;

    private readonly List<Row> _rows = [];
    private readonly Sheet _sheet;
    private readonly decimal _width;
    private readonly bool _isOfLines;

    private Legend(decimal width, Sheet sheet, bool isOfLines)
    {
        _width = width;
        _sheet = sheet;
        _isOfLines = isOfLines;
    }

    /// <summary>A chart of one series needs none.</summary>
    public static Legend None { get; } = new(0, Sheet.Wide, isOfLines: false);

    public decimal Height => _rows.Sum(row => RowHeight(row));

    /// <summary>The legend of series with these names.</summary>
    public static Legend Of(IEnumerable<string> names, decimal width, Sheet sheet, bool isOfLines)
    {
        var legend = new Legend(width, sheet, isOfLines);
        foreach (var name in names) legend.Add(name);
        return legend;
    }

    public void Write(Canvas canvas, decimal top, IReadOnlyList<SeriesLook> looks)
    {
        var index = 0;
        foreach (var row in _rows)
        {
            var x = (_width - row.Width) / 2;
            foreach (var item in row.Items)
            {
                WriteItem(canvas, x, top, item, looks[index++]);
                x += item.Width + ItemGap;
            }
            top += RowHeight(row);
        }
    }

    private void Add(string name)
    {
        var lines = LabelText.Wrap(name, _width - Swatch - SwatchGap, _sheet.TextSize);
        var item = new Item(lines, Swatch + SwatchGap + lines.Max(line => LabelText.Width(line, _sheet.TextSize)));
        if (_rows.Count == 0 || _rows[^1].Width + ItemGap + item.Width > _width) _rows.Add(new Row());
        _rows[^1].Items.Add(item);
    }

    private void WriteItem(Canvas canvas, decimal x, decimal top, Item item, SeriesLook look)
    {
        var middle = top + _sheet.Pitch / 2;
        if (_isOfLines)
        {
            canvas.Path(
                $"M{Canvas.Number(x - 4)} {Canvas.Number(middle)}H{Canvas.Number(x + Swatch + 2)}", look.LineClass);
            PointMark.Write(canvas, x + Swatch / 2 - 1, middle, look);
        }
        else
        {
            canvas.Rectangle(x, middle - Swatch / 2, Swatch, Swatch, look);
        }
        var baseline = middle + _sheet.TextSize * 0.36m;
        for (var line = 0; line < item.Lines.Count; line++)
            canvas.Text(x + Swatch + SwatchGap, baseline + line * _sheet.Pitch, item.Lines[line], null);
    }

    private decimal RowHeight(Row row) => row.Items.Max(item => item.Lines.Count) * _sheet.Pitch + 4;

    private sealed record Item(IReadOnlyList<string> Lines, decimal Width);

    private sealed class Row
    {
        public List<Item> Items { get; } = [];

        public decimal Width => Items.Sum(item => item.Width) + ItemGap * (Items.Count - 1);
    }
}
