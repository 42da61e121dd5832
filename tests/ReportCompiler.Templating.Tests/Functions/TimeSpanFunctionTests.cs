namespace ReportCompiler.Templating.Tests.Functions;

/// <summary>The examples of the reference of <c>timespan</c>, and what it leaves open.</summary>
public sealed class TimeSpanFunctionTests
{
    [Theory]
    [InlineData("{{ (timespan.from_days 5).days }}", "5")]
    [InlineData("{{ (timespan.from_hours 5).hours }}", "5")]
    [InlineData("{{ (timespan.from_minutes 5).minutes }}", "5")]
    [InlineData("{{ (timespan.from_seconds 5).seconds }}", "5")]
    [InlineData("{{ (timespan.from_milliseconds 5).milliseconds }}", "5")]
    public void Reference_Example(string template, string expected) => Assert.Equal(expected, Rendering.Render(template));

    [Theory]
    [InlineData("total_days", "1.5")]
    [InlineData("total_hours", "36")]
    [InlineData("total_minutes", "2160")]
    [InlineData("total_seconds", "129600")]
    [InlineData("total_milliseconds", "129600000")]
    public void Total_OfOneDayAndTwelveHours(string property, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ (timespan.parse '1.12:00:00')." + property + " }}"));

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Fact]
    public void Sum_OfTwo() =>
        Assert.Equal("3", Rendering.Render("{{ ((timespan.from_days 1) + (timespan.from_days 2)).days }}"));
}
