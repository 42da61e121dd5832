namespace ReportCompiler.Templating.Tests.Language;

/// <summary>Section 1 of the language reference: text, code and escape blocks and the white space around them.</summary>
public sealed class BlockTests
{
    [Fact]
    public void Code_SeveralStatementsInOneBlock() => Assert.Equal("56", Rendering.Render("""
        {{
          x = 5     # This assignment will not output anything
          x         # This expression will print 5
          x + 1     # This expression will print 6
        }}
        """));

    [Fact]
    public void Code_LinesOfText_KeepTheirLineEnds() => Assert.Equal("\n5\n6", Rendering.Render("{{ x = 5 }}\n{{ x }}\n{{ x + 1 }}"));

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Theory]
    [InlineData("{{\n  if !name\n    name = \"default\"\n  end\n  name\n}}")]
    [InlineData("{{if !name; name = \"default\"; end; name }}")]
    public void Code_SemicolonOrLineEnd_SeparatesStatements(string template) => Assert.Equal("default", Rendering.Render(template));

    [Fact]
    public void Text_IsWrittenAsItStands() =>
        Assert.Equal("Hello this is Li, welcome!", Rendering.Render("Hello this is {{ name }}, welcome!", ("name", "Li")));

    [Fact]
    public void Escape_KeepsCodeAsText() =>
        Assert.Equal("Hello this is {{ name }}", Rendering.Render("{%{Hello this is {{ name }}}%}"));

    [Fact]
    public void Escape_WithMorePercents_KeepsAnEscapeBlock() =>
        Assert.Equal("This is an escaped block: }%} here", Rendering.Render("{%%{This is an escaped block: }%} here}%%}"));

    [Fact]
    public void Escape_StripsWhiteSpace() => Assert.Equal("a{{b}}c", Rendering.Render("a  {%{-{{b}}-}%}\n c"));

    [Fact]
    public void Greedy_Left() =>
        Assert.Equal("This is a <foo> text", Rendering.Render("This is a <       \n{{- name}}> text", ("name", "foo")));

    [Fact]
    public void Greedy_Right() =>
        Assert.Equal("This is a <foo> text:", Rendering.Render("This is a <{{ name -}} \n> text:", ("name", "foo")));

    [Fact]
    public void Greedy_Both() =>
        Assert.Equal("This is a <foo> text:", Rendering.Render("This is a <\n{{- name -}} \n> text:", ("name", "foo")));

    [Fact]
    public void LineMode_RemovesTheLineOfAStatement() => Assert.Equal(
        "<ul>\n    <li>Orange</li>\n    <li>Banana</li>\n    <li>Apple</li>\n</ul>",
        Rendering.Render(
            "<ul>\n    {{~ for product in products ~}}\n    <li>{{ product.name }}</li>\n    {{~ end ~}}\n</ul>",
            ("products", new object?[]
            {
                new TestMembers(("name", "Orange")), new TestMembers(("name", "Banana")), new TestMembers(("name", "Apple")),
            })));

    [Fact]
    public void Indentation_OfTheBlock_BeginsEveryLine() => Assert.Equal(
        "   test1\n   test2\n   test3\nHello",
        Rendering.Render("{{ a_multi_line_value = \"test1\\ntest2\\ntest3\\n\" ~}}\n   {{ a_multi_line_value }}Hello"));

    [Fact]
    public void Indentation_AfterGreedyStrip_IsSkipped() => Assert.Equal(
        "test1\ntest2\ntest3\nHello",
        Rendering.Render("{{ a_multi_line_value = \"test1\\ntest2\\ntest3\\n\" -}}\n   {{ a_multi_line_value }}Hello"));

    [Theory]
    [InlineData("{{ name   # this is a single line comment }}", "Li")]
    [InlineData("{{ ## This \nis a multi\nline\ncomment ## }}", "")]
    [InlineData("{{ ## a ## name }}", "Li")]
    public void Comment_WritesNothing(string template, string expected) =>
        Assert.Equal(expected, Rendering.Render(template, ("name", "Li")));
}
