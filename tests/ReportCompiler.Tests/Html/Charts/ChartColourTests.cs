using System.Globalization;
using System.Text.RegularExpressions;
using ReportCompiler.Docx.Charts;
using ReportCompiler.Html;

namespace ReportCompiler.Tests.Html.Charts;

/// <summary>The colours of charts, as WCAG 2.2 counts contrast.</summary>
public sealed partial class ChartColourTests
{
    private const string LightPaper = "ffffff";
    private const string DarkPaper = "15181b";

    private static readonly List<Dictionary<string, string>> Schemes =
    [
        .. PageAssets.Style[PageAssets.Style.IndexOf("/* Charts.", StringComparison.Ordinal)..].Split("@media screen").Take(2)
            .Select(css => Variable().Matches(css).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value)),
    ];

    [Theory]
    [InlineData(0, LightPaper)]
    [InlineData(1, DarkPaper)]
    public void Edges_StandOutFromThePage(int scheme, string paper) => Assert.All(
        Schemes[scheme].Where(color => color.Key.StartsWith("edge", StringComparison.Ordinal)),
        color => Assert.InRange(Contrast(color.Value, paper), 3, 21));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Values_OnAreas_CanBeRead(int scheme)
    {
        Assert.All(["fill-1", "fill-4"], name => Assert.InRange(Contrast(Schemes[scheme][name], "ffffff"), 4.5, 21));
        Assert.All(["fill-2", "fill-3"], name => Assert.InRange(Contrast(Schemes[scheme][name], "000000"), 4.5, 21));
    }

    [Fact]
    public void Fills_InGrey_DifferByATenthOfTheScale()
    {
        var lightness = Enumerable.Range(1, 4).Select(number => Lightness(Schemes[0][$"fill-{number}"])).Order().ToList();
        Assert.All(lightness.Zip(lightness.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, 10, 100));
    }

    [Fact]
    public void Edges_InWord_AreThoseOfThePage() => Assert.All(
        Enumerable.Range(1, 8),
        number => Assert.Equal(Schemes[0][$"edge-{number}"], ChartPalette.Edge(number - 1), ignoreCase: true));

    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    /// <summary>L* of CIELAB.</summary>
    private static double Lightness(string color) => 116 * Math.Cbrt(Luminance(color)) - 16;

    private static double Luminance(string color) =>
        0.2126 * Part(color, 0) + 0.7152 * Part(color, 2) + 0.0722 * Part(color, 4);

    private static double Part(string color, int start)
    {
        var part = int.Parse(color.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(@"--((?:fill|edge)-\d): #([0-9a-f]{6});")]
    private static partial Regex Variable();
}
