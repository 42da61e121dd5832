namespace ReportCompiler.Html.Charts;

/// <summary>The marks of the points of lines: a shape for each series, so that lines of one colour can be told apart.
///</summary>
internal static class PointMark
{
    public const decimal Radius = 4.5m;

    public static void Write(Canvas canvas, decimal x, decimal y, SeriesLook look) =>
        canvas.Path(Outline(look.Number, x, y), $"point {look.LineClass}");

    private static string Outline(int number, decimal x, decimal y) => (number % 4) switch
    {
        1 => Shape(x, y, (-1, 0), (-0.7m, -0.7m), (0, -1), (0.7m, -0.7m), (1, 0), (0.7m, 0.7m), (0, 1), (-0.7m, 0.7m)),
        2 => Shape(x, y, (-0.85m, -0.85m), (0.85m, -0.85m), (0.85m, 0.85m), (-0.85m, 0.85m)),
        3 => Shape(x, y, (0, -1.1m), (1.1m, 0.9m), (-1.1m, 0.9m)),
        _ => Shape(x, y, (0, -1.25m), (1.25m, 0), (0, 1.25m), (-1.25m, 0)),
    };

    private static string Shape(decimal x, decimal y, params ReadOnlySpan<(decimal X, decimal Y)> corners)
    {
        var outline = "M";
        foreach (var corner in corners)
        {
            if (outline.Length > 1) outline += "L";
            outline += $"{Canvas.Number(x + corner.X * Radius)} {Canvas.Number(y + corner.Y * Radius)}";
        }
        return outline + "Z";
    }
}
