namespace ReportCompiler.Templating.Tests.Functions;

/// <summary>The examples of the reference of <c>html</c>, and what it leaves open.</summary>
public sealed class HtmlFunctionTests
{
    [Theory]
    [InlineData("{{ \"<p>This is a paragraph</p>\" | html.strip }}", "This is a paragraph")]
    [InlineData("{{ \"<p>This is a paragraph</p>\" | html.escape }}", "&lt;p&gt;This is a paragraph&lt;/p&gt;")]
    [InlineData("{{ \"Hello\\nworld\" | html.newline_to_br }}", "Hello<br />\nworld")]
    [InlineData("{{ \"john@liquid.com\" | html.url_encode }}", "john%40liquid.com")]
    [InlineData("{{ \"<hello> & <scriban>\" | html.url_escape }}", "%3Chello%3E%20&%20%3Cscriban%3E")]
    public void Reference_Example(string template, string expected) => Assert.Equal(expected, Rendering.Render(template));

    [Fact]
    public void Strip_AComparison_IsKept() => Assert.Equal("1 < 2", Rendering.Render("{{ '1 < 2' | html.strip }}"));

    [Fact]
    public void NewLineToBr_WindowsLineEnd_IsOneBreak() =>
        Assert.Equal("a<br />\r\nb", Rendering.Render("{{ \"a\\r\\nb\" | html.newline_to_br }}"));
}
