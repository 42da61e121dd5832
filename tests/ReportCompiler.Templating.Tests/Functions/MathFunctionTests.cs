namespace ReportCompiler.Templating.Tests.Functions;

/// <summary>The examples of the reference of <c>math</c>, and what it leaves open.</summary>
public sealed class MathFunctionTests
{
    [Theory]
    [InlineData("{{ -15.5| math.abs }}", "15.5")]
    [InlineData("{{ -5| math.abs }}", "5")]
    [InlineData("{{ 4.6 | math.ceil }}", "5")]
    [InlineData("{{ 4.3 | math.ceil }}", "5")]
    [InlineData("{{ 8.4 | math.divided_by 2.0 | math.round 1 }}", "4.2")]
    [InlineData("{{ 8.4 | math.divided_by 2 }}", "4")]
    [InlineData("{{ 4.6 | math.floor }}", "4")]
    [InlineData("{{ 4.3 | math.floor }}", "4")]
    [InlineData("{{ 255 | math.format \"X4\" }}", "00FF")]
    [InlineData("{{ 255 | math.is_number }}", "true")]
    [InlineData("{{ \"yo\" | math.is_number }}", "false")]
    [InlineData("{{ 255 | math.minus 5}}", "250")]
    [InlineData("{{ 11 | math.modulo 10}}", "1")]
    [InlineData("{{ 1 | math.plus 2}}", "3")]
    [InlineData("{{ 4.6 | math.round }}", "5")]
    [InlineData("{{ 4.3 | math.round }}", "4")]
    [InlineData("{{ 4.5612 | math.round 2 }}", "4.56")]
    [InlineData("{{ 2 | math.times 3}}", "6")]
    public void Reference_Example(string template, string expected) => Assert.Equal(expected, Rendering.Render(template));

    [Theory]
    [InlineData("{{ 2.5 | math.round }}", "3")]
    [InlineData("{{ -2.5 | math.round }}", "-3")]
    [InlineData("{{ 1.005 | math.round 2 }}", "1.01")]
    [InlineData("{{ -0.4 | math.round }}", "0")]
    [InlineData("{{ 0.125 | math.format '0.00' }}", "0.13")]
    [InlineData("{{ 2.345 | math.format 'F2' }}", "2.35")]
    [InlineData("{{ 9059.5 | math.format 'N0' }}", "9,060")]
    public void Rounding_HalfAwayFromZero(string template, string expected) => Assert.Equal(expected, Rendering.Render(template));

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Theory]
    [InlineData("{{ 0.9048 | math.format 'P1' 'zh-CN' }}", "90.5%")]
    public void Rounding_InAFormatWithCulture(string template, string expected) => Assert.Equal(expected, Rendering.Render(template));

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Fact]
    public void Random_StaysInRangeAndRepeats()
    {
        const string template = "{{ for i in 1..50; math.random 1 10; ' '; end }}";
        var numbers = Rendering.Render(template).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToArray();

        Assert.All(numbers, number => Assert.InRange(number, 1, 9));
        Assert.True(numbers.Distinct().Count() > 3);
        Assert.Equal(Rendering.Render(template), Rendering.Render(template));
    }

    [Fact]
    public void Uuid_HasTheFormOfVersion4() =>
        Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", Rendering.Render("{{ math.uuid }}"));

    [Fact]
    public void Null_StaysNull() => Assert.Equal("无", Rendering.Render("{{ (null | math.round 1) ?? '无' }}"));

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Fact]
    public void Text_ThatIsNoNumber_IsAnError() => Assert.Equal("RC3110", Rendering.Error("{{ 'yo' | math.round }}").Code);
}
