using System.Globalization;
using ReportCompiler.Documents;

namespace ReportCompiler.Html.Charts;

/// <summary>Writes the elements of an SVG drawing. Coordinates are rounded to hundredths of a pixel, and colours are
/// classes: the page's policy allows no style beside its own.</summary>
internal sealed class Canvas(HtmlPage page)
{
    private HtmlBuffer Html => page.Html;

    /// <summary>A number in an attribute.</summary>
    public static string Number(decimal value) =>
        Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Opens the group of a mark with its value. Its title is what a reader has without scripts.</summary>
    public void OpenMark(ChartPoint point, string name)
    {
        Html.OpenLine("g",
            ("class", "mark"), ("data-origin", page.Origins.Add(point.Origin)), ("data-value", point.Text));
        Html.Element("title", $"{name}：{point.Text}\n{OriginText.Of(point.Origin, page.Document.Disputes)}");
    }

    /// <summary>Opens a group.</summary>
    public void OpenGroup(string name) => Html.OpenLine("g", ("class", name));

    /// <summary>Closes the mark or group opened last.</summary>
    public void Close() => Html.Close();

    /// <summary>A straight line.</summary>
    public void Line(decimal x1, decimal y1, decimal x2, decimal y2, string name) => Element("line",
        ("class", name), ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)));

    /// <summary>A rectangle in the look of a series.</summary>
    public void Rectangle(decimal x, decimal y, decimal width, decimal height, SeriesLook look) => Element("rect",
        ("class", look.AreaClass), ("fill", look.Fill),
        ("x", Number(x)), ("y", Number(y)), ("width", Number(width)), ("height", Number(height)));

    /// <summary>A whole circle in the look of a series.</summary>
    public void Circle(decimal x, decimal y, decimal radius, SeriesLook look) => Element("circle",
        ("class", look.AreaClass), ("fill", look.Fill), ("cx", Number(x)), ("cy", Number(y)), ("r", Number(radius)));

    /// <summary>An outline, filled as its class or <paramref name="fill"/> says.</summary>
    public void Path(string outline, string name, string? fill = null) =>
        Element("path", ("class", name), ("fill", fill), ("d", outline));

    /// <summary>A line of text.</summary>
    /// <param name="x">Where it is anchored, as its class says: at its start, middle or end.</param>
    /// <param name="y">The base line.</param>
    /// <param name="text">The text.</param>
    /// <param name="name">The class.</param>
    /// <param name="size">Size; null for that of the drawing.</param>
    /// <param name="turn">Degrees that it is turned about its anchor, clockwise.</param>
    public void Text(decimal x, decimal y, string text, string? name, decimal? size = null, int turn = 0)
    {
        Html.OpenLine("text",
            ("class", name), ("x", Number(x)), ("y", Number(y)),
            ("font-size", size is { } given ? Number(given) : null),
            ("transform", turn == 0 ? null : $"rotate({Number(turn)} {Number(x)} {Number(y)})"));
        Html.Text(text);
        Html.Close();
    }

    /// <summary>SVG knows no elements without an end tag.</summary>
    private void Element(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Html.OpenLine(tag, attributes);
        Html.Close();
    }
}
