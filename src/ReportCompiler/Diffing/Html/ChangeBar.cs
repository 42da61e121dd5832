using System.Globalization;
using ReportCompiler.Html;

namespace ReportCompiler.Diffing.Html;

/// <summary>How large a change is, as a bar to the right of the middle for more and to the left for less.</summary>
internal static class ChangeBar
{
    private const decimal Half = 60;
    private const decimal Height = 14;

    /// <summary>The longest bar, in percent.</summary>
    private const decimal Most = 100;

    /// <summary>Whether a change has a bar.</summary>
    public static bool Has(FigureChange change) => change.Change is not (null or 0);

    /// <summary>Writes the bar; the figures beside it say the same.</summary>
    public static void Write(HtmlBuffer html, FigureChange change)
    {
        html.OpenLine("svg",
            ("viewBox", $"0 0 {Number(2 * Half)} {Number(Height)}"), ("width", Number(2 * Half)), ("height", Number(Height)),
            ("aria-hidden", "true"), ("focusable", "false"));
        if (Has(change)) html.Element("path", "", ("class", change.Change > 0 ? "more" : "less"), ("d", Outline(change)));
        html.Element("path", "", ("class", "middle"), ("d", $"M{Number(Half)} 0V{Number(Height)}"));
        html.Close();
    }

    /// <summary>A rectangle, or where the change is beyond the scale, one with a point.</summary>
    private static string Outline(FigureChange change)
    {
        var sign = change.Change > 0 ? 1 : -1;
        var isBeyond = change.Size > Most;
        var length = sign * Math.Max(1, Math.Min(change.Size, Most) / Most * Half);
        const decimal Top = 2, Bottom = Height - 2, Point = 5;
        var shoulder = isBeyond ? length - sign * Point : length;
        return $"M{Number(Half)} {Number(Top)}H{Number(Half + shoulder)}"
            + $"L{Number(Half + length)} {Number(isBeyond ? Height / 2 : Top)}"
            + (isBeyond ? $"L{Number(Half + shoulder)} {Number(Bottom)}" : $"V{Number(Bottom)}") + $"H{Number(Half)}Z";
    }

    private static string Number(decimal value) =>
        Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
}
