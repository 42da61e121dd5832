using ReportCompiler.Documents;
using ReportCompiler.Documents.Charts;

namespace ReportCompiler.Html.Charts;

/// <summary>A pie, clockwise from the top, with its key: the names of the slices, their values and their
/// shares.</summary>
internal static class PieDrawing
{
    private const decimal Gap = 40;
    private const decimal LabelRadius = 0.68m;

    public static Drawing Of(ChartBlock chart, Sheet sheet, IReadOnlyList<SeriesLook> looks)
    {
        var title = DrawnChart.Title(chart);
        var top = title.Length == 0 ? 2 : sheet.Pitch + sheet.TextSize / 2;
        var diameter = sheet.PlotHeight;
        var isBeside = sheet == Sheet.Wide;
        var slices = PieSlice.All(chart);
        var key = new PieKey(slices, isBeside ? sheet.Width - diameter - Gap : sheet.Width, sheet);
        var left = isBeside ? (sheet.Width - diameter - Gap - key.Width) / 2 : (sheet.Width - diameter) / 2;
        var height = isBeside ? Math.Max(diameter, key.Height) : diameter + sheet.Pitch + key.Height;

        return new Drawing(sheet.Width, top + height + 2, canvas =>
        {
            if (title.Length > 0) canvas.Text(0, sheet.TextSize, title, "soft");
            var pieTop = isBeside ? top + (height - diameter) / 2 : top;
            WriteSlices(canvas, slices, left + diameter / 2, pieTop + diameter / 2, diameter / 2, looks, sheet);
            if (isBeside) key.Write(canvas, left + diameter + Gap, top + (height - key.Height) / 2, looks);
            else key.Write(canvas, (sheet.Width - key.Width) / 2, top + diameter + sheet.Pitch, looks);
        });
    }

    private static void WriteSlices(
        Canvas canvas, IReadOnlyList<PieSlice> slices, decimal x, decimal y, decimal radius,
        IReadOnlyList<SeriesLook> looks, Sheet sheet)
    {
        var whole = slices.Sum(slice => slice.Size);
        if (whole == 0) return;
        decimal turned = 0;
        for (var index = 0; index < slices.Count; index++)
        {
            var slice = slices[index];
            if (slice.Size == 0) continue;
            var part = slice.Size / whole;
            canvas.OpenMark(slice.Point, slice.Name);
            if (part == 1) canvas.Circle(x, y, radius, looks[index]);
            else canvas.Path(Outline(x, y, radius, turned, turned + part), looks[index].AreaClass, looks[index].Fill);
            var label = slice.Share ?? slice.Point.Text;
            if (HasRoom(label, part, radius, sheet))
            {
                var middle = part == 1 ? (X: x, Y: y) : At(x, y, radius * LabelRadius, turned + part / 2);
                canvas.Text(
                    middle.X, middle.Y + sheet.ValueSize * 0.36m, label, looks[index].ValueClass, sheet.ValueSize);
            }
            canvas.Close();
            turned += part;
        }
    }

    private static string Outline(decimal x, decimal y, decimal radius, decimal from, decimal to)
    {
        var (start, end) = (At(x, y, radius, from), At(x, y, radius, to));
        var size = Canvas.Number(radius);
        return $"M{Canvas.Number(x)} {Canvas.Number(y)}L{Canvas.Number(start.X)} {Canvas.Number(start.Y)}"
            + $"A{size} {size} 0 {(to - from > 0.5m ? 1 : 0)} 1 {Canvas.Number(end.X)} {Canvas.Number(end.Y)}Z";
    }

    /// <summary>Whether a text fits into a slice: within its chord where the text stands, and within its width there.
    ///</summary>
    private static bool HasRoom(string text, decimal part, decimal radius, Sheet sheet)
    {
        var half = LabelText.Width(text, sheet.ValueSize) / 2 + 2;
        if (half > radius * (1 - LabelRadius) + radius * 0.1m) return false;
        return part >= 0.5m || radius * LabelRadius * (decimal)Math.Sin((double)part * Math.PI) >= half;
    }

    /// <summary>A place on a circle.</summary>
    /// <param name="x">The circle's middle.</param>
    /// <param name="y">The circle's middle.</param>
    /// <param name="radius">Its radius.</param>
    /// <param name="turn">Turns clockwise from the top, from 0 to 1.</param>
    private static (decimal X, decimal Y) At(decimal x, decimal y, decimal radius, decimal turn)
    {
        var angle = 2 * Math.PI * (double)turn;
        return (x + radius * (decimal)Math.Sin(angle), y - radius * (decimal)Math.Cos(angle));
    }
}
