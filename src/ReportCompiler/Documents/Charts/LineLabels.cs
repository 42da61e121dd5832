namespace ReportCompiler.Documents.Charts;

/// <summary>Where the values of the points of lines stand: above their points, beneath them, or nowhere, so that none
/// covers another or a point.</summary>
/// <param name="right">Right edge of the drawing; its left edge is 0.</param>
/// <param name="bottom">Lower edge of the area of the points.</param>
/// <param name="size">Size of the text.</param>
internal sealed class LineLabels(decimal right, decimal bottom, decimal size)
{
    /// <summary>Distance of a value from the middle of its point.</summary>
    public const decimal Gap = 8;

    private const decimal PointRadius = 4.5m;

    private readonly List<(decimal Left, decimal Top, decimal Right, decimal Bottom)> _taken = [];

    /// <summary>Keeps a point free. All points come before the first value.</summary>
    public void AddPoint(decimal x, decimal y) => Take(x, y, 0, PointRadius);

    /// <summary>Finds a place for a value.</summary>
    /// <param name="x">Middle of the point.</param>
    /// <param name="y">Middle of the point.</param>
    /// <param name="width">Width of the text.</param>
    /// <returns>The distance of the middle of the text from that of the point, negative above it; null for no place.
    /// </returns>
    public decimal? Place(decimal x, decimal y, decimal width)
    {
        var (half, tall) = (width / 2 + 1, size / 2);
        foreach (var distance in new[] { -Gap - tall, Gap + tall })
        {
            var isOutside = x < half || x + half > right || y + distance + tall > bottom;
            if (isOutside || IsTaken(x, y + distance, half, tall)) continue;
            Take(x, y + distance, half, tall);
            return distance;
        }
        return null;
    }

    private void Take(decimal x, decimal y, decimal half, decimal tall) =>
        _taken.Add((x - half, y - tall, x + half, y + tall));

    private bool IsTaken(decimal x, decimal y, decimal half, decimal tall) => _taken.Exists(other =>
        x - half < other.Right && other.Left < x + half && y - tall < other.Bottom && other.Top < y + tall);
}
