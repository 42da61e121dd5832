using System.Globalization;

namespace ReportCompiler.Html.Charts;

/// <summary>How a series, or a slice of a pie, looks. The colours stand in the page's style sheet; the first four
/// differ in lightness, the others are hatched, so that they can be told apart without colours.</summary>
/// <param name="Number">Its place in the palette, from 1.</param>
/// <param name="Fill">The pattern that fills its areas; null for plain ones.</param>
internal sealed record SeriesLook(int Number, string? Fill)
{
    private const int PaletteSize = 12;
    private const int PlainOnes = 4;

    /// <summary>Class of an area.</summary>
    public string AreaClass => Fill is null ? $"area {Class}" : $"area hatched {Class}";

    /// <summary>Class of a line.</summary>
    public string LineClass => $"course {Class}";

    /// <summary>Class of a value that stands on an area.</summary>
    public string ValueClass => Fill is null ? $"value middle on-{Class}" : "value middle haloed";

    private string Class => string.Create(CultureInfo.InvariantCulture, $"series-{Number}");

    /// <summary>The looks of a drawing.</summary>
    /// <param name="count">How many.</param>
    /// <param name="id">Id of the drawing on the page, which the patterns' ids begin with.</param>
    public static IReadOnlyList<SeriesLook> All(int count, string id) =>
    [
        .. Enumerable.Range(0, count).Select(index => index % PaletteSize + 1).Select(number =>
            new SeriesLook(number, number > PlainOnes ? $"url(#{PatternId(number, id)})" : null)),
    ];

    /// <summary>Writes the patterns that the looks need.</summary>
    public static void WritePatterns(HtmlBuffer html, IEnumerable<SeriesLook> looks, string id)
    {
        var hatched = looks.Where(look => look.Fill is not null).Select(look => look.Number).Distinct().ToList();
        if (hatched.Count == 0) return;
        html.OpenLine("defs");
        foreach (var number in hatched)
        {
            html.OpenLine("pattern",
                ("id", PatternId(number, id)), ("width", "6"), ("height", "6"), ("patternUnits", "userSpaceOnUse"));
            html.Element("path", "", ("class", "ground"), ("d", "M0 0H6V6H0Z"));
            html.Element("path", "",
                ("class", string.Create(CultureInfo.InvariantCulture, $"hatch series-{number}")),
                ("d", Strokes(number)));
            html.Close();
        }
        html.Close();
    }

    /// <summary>Rising, falling, crossed, level and upright lines, dots, diamonds and chevrons.</summary>
    private static string Strokes(int number) => number switch
    {
        5 => "M-1 1L1-1M0 6L6 0M5 7L7 5",
        6 => "M-1 5L1 7M0 0L6 6M5-1L7 1",
        7 => "M0 1H6M1 0V6",
        8 => "M0 1.5H6M0 4.5H6",
        9 => "M1.5 0V6M4.5 0V6",
        10 => "M0.5 1.5H2.5M3.5 4.5H5.5",
        11 => "M3 0L6 3L3 6L0 3Z",
        _ => "M0 4L3 1L6 4",
    };

    private static string PatternId(int number, string id) =>
        string.Create(CultureInfo.InvariantCulture, $"{id}-hatch-{number}");
}
