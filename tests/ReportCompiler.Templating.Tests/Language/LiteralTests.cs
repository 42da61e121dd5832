namespace ReportCompiler.Templating.Tests.Language;

/// <summary>Section 3 of the language reference: strings, numbers, booleans and null.</summary>
public sealed class LiteralTests
{
    [Theory]
    [InlineData("{{ \"a\\'b\\\"c\\\\d\" }}", "a'b\"c\\d")]
    [InlineData("{{ 'a\\nb\\rc\\td' }}", "a\nb\rc\td")]
    [InlineData("{{ 'a\\bb\\fc' }}", "a\bb\fc")]
    [InlineData("{{ '\\u6570\\x41' }}", "数A")]
    [InlineData("{{ 'two\nlines' }}", "two\nlines")]
    [InlineData("{{ `\\s+` }}", "\\s+")]
    public void String_Escapes(string template, string expected) => Assert.Equal(expected, Rendering.Render(template));

    [Fact]
    public void String_Verbatim_ReferenceExample() => Assert.Equal(
        "[\"this\", \"is\", \"a\", \"text\"]", Rendering.Render("{{ \"this is a text\" | regex.split `\\s+` }}"));

    [Theory]
    [InlineData("{{ $\"this is an interpolated string with an expression {1 + 2} and a substring {\"Hello\"}\" }}",
        "this is an interpolated string with an expression 3 and a substring Hello")]
    [InlineData("{{ $'a{ $\"b{1}\" }' }}", "ab1")]
    public void String_Interpolated(string template, string expected) => Assert.Equal(expected, Rendering.Render(template));

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Theory]
    [InlineData("{{ $'{ {a: 1}.a }' }}", "1")]
    [InlineData("{{ $'\\{{1}\\}' }}", "{1}")]
    public void String_InterpolatedWithBraces(string template, string expected) => Assert.Equal(expected, Rendering.Render(template));

    [Theory]
    [InlineData("100", "100")]
    [InlineData("1e3", "1000")]
    [InlineData("0x1ef", "495")]
    [InlineData("0x80000000u", "2147483648")]
    [InlineData("100.5", "100.5")]
    [InlineData("1.0e3", "1000")]
    [InlineData("1.0e-3", "0.001")]
    [InlineData("100.5f", "100.5")]
    [InlineData("100.5d", "100.5")]
    [InlineData("100.5m", "100.5")]
    [InlineData("0.1 + 0.2", "0.3")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    public void Number_AllForms(string number, string expected) => Assert.Equal(expected, Rendering.Render("{{ " + number + " }}"));

    [Fact]
    public void Boolean_ReferenceExample() => Assert.Equal("true\nfalse", Rendering.Render("{{ true }}\n{{ false }}"));

    [Fact]
    public void Null_WritesNothing() => Assert.Equal("", Rendering.Render("{{ null }}"));

    [Theory]
    [InlineData(9059, "9059")]
    [InlineData(58.510, "58.51")]
    [InlineData(0.0000001, "0.0000001")]
    public void Decimal_PrintsAllDigitsWithoutTrailingZeros(double value, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ x }}", ("x", (decimal)value)));
}
