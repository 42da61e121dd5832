namespace ReportCompiler.Templating.Tests.Functions;

/// <summary>The examples of the reference of <c>regex</c>, and what it leaves open.</summary>
public sealed class RegexFunctionTests
{
    [Theory]
    [InlineData("{{ \"(abc.*)\" | regex.escape }}", "\\(abc\\.\\*\\)")]
    [InlineData("{{ \"this is a text123\" | regex.match `(\\w+) a ([a-z]+\\d+)` }}", "[\"is a text123\", \"is\", \"text123\"]")]
    [InlineData("{{ \"this is a text123\" | regex.matches `(\\w+)` }}",
        "[[\"this\", \"this\"], [\"is\", \"is\"], [\"a\", \"a\"], [\"text123\", \"text123\"]]")]
    [InlineData("{{ \"abbbbcccd\" | regex.replace \"b+c+\" \"-Yo-\" }}", "a-Yo-d")]
    [InlineData("{{ \"a, b   , c,    d\" | regex.split `\\s*,\\s*` }}", "[\"a\", \"b\", \"c\", \"d\"]")]
    [InlineData("{{ \"\\\\(abc\\\\.\\\\*\\\\)\" | regex.unescape }}", "(abc.*)")]
    public void Reference_Example(string template, string expected) => Assert.Equal(expected, Rendering.Render(template));

    [Theory]
    [InlineData("{{ 'ABC' | regex.replace 'b' 'x' 'i' }}", "AxC")]
    [InlineData("{{ \"a\\nb\" | regex.matches '^.' 'm' | array.size }}", "2")]
    [InlineData("{{ \"a\\nb\" | regex.match 'a.b' 's' | array.size }}", "1")]
    [InlineData("{{ 'ab' | regex.match 'a b # both' 'x' | array.first }}", "ab")]
    [InlineData("{{ 'a' | regex.match 'b' }}", "[]")]
    [InlineData("{{ 'john smith' | regex.replace `(\\w+) (\\w+)` '$2 $1' }}", "smith john")]
    public void Options_AndGroups(string template, string expected) => Assert.Equal(expected, Rendering.Render(template));

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Fact]
    public void Pattern_ThatIsWrong_IsAnError() => Assert.Equal("RC3119", Rendering.Error("{{ 'a' | regex.match '(' }}").Code);
}
