namespace ReportCompiler.Templating.Tests.Functions;

/// <summary>The examples of the reference of <c>object</c>, and what it leaves open.</summary>
public sealed class ObjectFunctionTests
{
    private static readonly (string, object?) Product = ("product", new TestMembers(("title", "Orange"), ("type", "fruit")));

    [Theory]
    [InlineData("{{ \"1 + 2\" | object.eval }}", "3")]
    [InlineData("{{ \"This is a template text {{ 1 + 2 }}\" | object.eval_template }}", "This is a template text 3")]
    [InlineData("{{ 255 | object.format \"X4\" }}", "00FF")]
    [InlineData("{{ product | object.has_key \"title\" }}", "true")]
    [InlineData("{{ product | object.has_value \"title\" }}", "true")]
    [InlineData("{{ product | object.keys | array.sort }}", "[\"title\", \"type\"]")]
    [InlineData("{{ [1, 2, 3] | object.size }}", "3")]
    [InlineData("{{\n   obj = `{ \"foo\": 123 }` | object.from_json\n   obj.foo\n}}", "123")]
    [InlineData("{{ { foo: \"bar\", baz: [1, 2, 3] } | object.to_json }}", "{\"foo\":\"bar\",\"baz\":[1,2,3]}")]
    [InlineData("{{ true | object.to_json }}", "true")]
    [InlineData("{{ null | object.to_json }}", "null")]
    public void Reference_Example(string template, string expected) => Assert.Equal(expected, Rendering.Render(template, Product));

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Theory]
    [InlineData("{{ undefined_var | object.default \"Yo\" }}", "Yo")]
    [InlineData("{{ 1523 | object.format \"N2\" \"en-US\" }}", "1,523.00")]
    [InlineData("{{ product | object.values | array.sort }}", "[\"fruit\", \"Orange\"]")]
    public void Reference_ExampleOfValuesNamesAndCultures(string template, string expected) => Assert.Equal(expected, Rendering.Render(template, Product));

    [Theory]
    [InlineData("null", "")]
    [InlineData("true", "boolean")]
    [InlineData("1", "number")]
    [InlineData("1.0", "number")]
    [InlineData("\"text\"", "string")]
    [InlineData("1..5", "iterator")]
    [InlineData("[1,2,3,4,5]", "array")]
    [InlineData("{}", "object")]
    [InlineData("object", "object")]
    public void TypeOf_ReferenceExample(string value, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ " + value + " | object.typeof }}"));

    /// <summary>As in the reference, but for 1.0: here numbers with a point are decimals.</summary>
    [Theory]
    [InlineData("null", "")]
    [InlineData("true", "bool")]
    [InlineData("1", "int")]
    [InlineData("1.0", "decimal")]
    [InlineData("\"text\"", "string")]
    [InlineData("1..5", "range")]
    [InlineData("[1,2,3,4,5]", "array")]
    [InlineData("{}", "object")]
    [InlineData("object", "object")]
    public void Kind_ReferenceExample(string value, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ " + value + " | object.kind }}"));

    [Fact]
    public void Default_OfEmptyText_IsTheDefault() => Assert.Equal("Yo| ", Rendering.Render("{{ '' | object.default 'Yo' }}|{{ ' ' | object.default 'Yo' }}"));

    [Fact]
    public void Eval_ReadsVariables() => Assert.Equal("6", Rendering.Render("{{ x = 3; 'x * 2' | object.eval }}"));

    [Fact]
    public void FromJson_NumbersStayExact() =>
        Assert.Equal("0.1 12345678901", Rendering.Render("{{ j = `[0.1, 12345678901]` | object.from_json; j[0]; ' '; j[1] }}"));

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Fact]
    public void ToJson_KeepsChinese() => Assert.Equal("\"在校生\"", Rendering.Render("{{ '在校生' | object.to_json }}"));

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Fact]
    public void ToJson_OfAnObjectInItself_IsAnError() => Assert.Equal("RC3209", Rendering.Error("{{ a = {}; a.b = a; a | object.to_json }}").Code);
}
