using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;

namespace ReportCompiler.Docx.Charts;

/// <summary>The colours of series and slices: those of the HTML page on paper. The first four differ in lightness, the
/// others are hatched, so that they can be told apart in a grey print and by colour-blind readers.</summary>
internal static class ChartPalette
{
    private static readonly Look[] Looks =
    [
        new("1B4B73", "1B4B73", "FFFFFF", null),
        new("E58A2E", "B35F0A", "000000", null),
        new("B5D7EE", "4A83AB", "000000", null),
        new("7D4F9E", "7D4F9E", "FFFFFF", null),
        new("FFFFFF", "1F7A6C", "000000", PresetPatternValues.WideUpwardDiagonal),
        new("FFFFFF", "B3402E", "000000", PresetPatternValues.WideDownwardDiagonal),
        new("FFFFFF", "5C6168", "000000", PresetPatternValues.SmallGrid),
        new("FFFFFF", "86690F", "000000", PresetPatternValues.NarrowHorizontal),
        new("FFFFFF", "1B4B73", "000000", PresetPatternValues.NarrowVertical),
        new("FFFFFF", "B35F0A", "000000", PresetPatternValues.Percent30),
        new("FFFFFF", "4A83AB", "000000", PresetPatternValues.OpenDiamond),
        new("FFFFFF", "7D4F9E", "000000", PresetPatternValues.LargeConfetti),
    ];

    /// <summary>Colour of text on the area of a series.</summary>
    public static string TextOn(int index) => At(index).Text;

    /// <summary>Whether a text on the area needs a ground of its own.</summary>
    public static bool IsHatched(int index) => At(index).Pattern is not null;

    /// <summary>Colour of a line, and of the edge of an area.</summary>
    public static string Edge(int index) => At(index).Edge;

    /// <summary>The fill of an area.</summary>
    public static OpenXmlElement Fill(int index)
    {
        var look = At(index);
        if (look.Pattern is not { } pattern) return Solid(look.Fill);
        return new PatternFill(
            new ForegroundColor(new RgbColorModelHex { Val = look.Edge }),
            new BackgroundColor(new RgbColorModelHex { Val = look.Fill }))
        {
            Preset = pattern,
        };
    }

    /// <summary>A plain colour.</summary>
    public static SolidFill Solid(string color) => new(new RgbColorModelHex { Val = color });

    /// <summary>A line of this colour and width in points.</summary>
    public static Outline Line(string color, decimal width) => new(Solid(color)) { Width = (int)Length.Emu(width) };

    private static Look At(int index) => Looks[index % Looks.Length];

    private sealed record Look(string Fill, string Edge, string Text, PresetPatternValues? Pattern);
}
