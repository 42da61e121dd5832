namespace ReportCompiler.Templating.Tests.Language;

/// <summary>Sections 4 to 6 of the language reference: variables, objects and arrays.</summary>
public sealed class VariableTests
{
    [Fact]
    public void Name_MayBeChinese() => Assert.Equal("9059人", Rendering.Render("{{ 在校生数 }}人", ("在校生数", 9059m)));

    [Fact]
    public void This_ReferenceExample() =>
        Assert.Equal("567", Rendering.Render("{{\na = 5\na    # output 5\nthis.a = 6\na    # output 6\nthis[\"a\"] = 7\na    # output 7\n}}"));

    [Fact]
    public void This_InsideWith_IsItsObject() =>
        Assert.Equal("1", Rendering.Render("{{\na = {x: 1, y: 2}\nwith a\n    b = this\nend\na.b.x\n}}"));

    [Fact]
    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    public void This_ReadsTheHost_WhateverTheName() =>
        Assert.Equal("24.12", Rendering.Render("{{ this['占地（生均）'] }}", ("占地（生均）", 24.12m)));

    [Fact]
    public void Empty_ReferenceExample() =>
        Assert.Equal("true\nfalse", Rendering.Render("{{\na = {}\nb = [1, 2]~}}\n{{a == empty}}\n{{b == empty}}"));

    [Fact]
    public void EmptyProperty_ReferenceExample() =>
        Assert.Equal("true\nfalse", Rendering.Render("{{\na = {}\nb = [1, 2]~}}\n{{a.empty?}}\n{{b.empty?}}"));

    [Theory]
    [InlineData("{{ o = { member1: \"yes\", member2: \"no\" }; o.member1 }}", "yes")]
    [InlineData("{{ o = { \"member1\": \"yes\" }; o[\"member1\"] }}", "yes")]
    [InlineData("{{\n  o = { \n      member1: \"yes\", \n      member2: \"no\" \n  } \n o.member2 }}", "no")]
    [InlineData("{{\n  myobject = {} \n  myobject.member3 = \"may be\" \n  myobject.member3\n}}", "may be")]
    [InlineData("{{ o = {member1: {}}; o.member1?.submember1?.submember2 ?? \"nothing\" }}", "nothing")]
    [InlineData("{{ o = {a: {b: 1}}; o.a.b }}", "1")]
    [InlineData("{{ {a: {b: \"x\"}} }}", "{a: {b: \"x\"}}")]
    public void Object_Members(string template, string expected) => Assert.Equal(expected, Rendering.Render(template));

    [Theory]
    [InlineData("{{ a = [1, 2, 3, 4]; a[0]; a[-1]; a[9] }}", "14")]
    [InlineData("{{ a = [ \n    1,\n    2,\n  ] \n a }}", "[1, 2]")]
    [InlineData("{{ a = [] \n a[0] = 1 \n a[2] = 3 \n a }}", "[1, null, 3]")]
    [InlineData("{{\na = [5, 6, 7]\na.x = \"yes\"\na.x + a[0]\n}}", "yes5")]
    [InlineData("{{\na = [1, 2, 3]\na.size\n}}", "3")]
    public void Array_Elements(string template, string expected) => Assert.Equal(expected, Rendering.Render(template));

    [Fact]
    public void Bracket_AfterASpace_IsAnArgument() =>
        Assert.Equal("1", Rendering.Render("{{ func f; ret $0.size; end; f [9] }}"));

    [Fact]
    public void Local_AndGlobal_Coexist() => Assert.Equal("12", Rendering.Render("{{ $a = 1; a = 2; $a; a }}"));

    [Fact]
    public void Assignment_DoesNotChangeTheHost() =>
        Assert.Equal("12", Rendering.Render("{{ x; x = 2; x }}", ("x", 1)));

    [Fact]
    public void Unknown_WhereAskedFor_IsNull() => Assert.Equal("无", Rendering.Render("{{ missing ?? '无' }}"));

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Fact]
    public void Unknown_ButAssignedLater_IsNull() => Assert.Equal("no yes", Rendering.Render(
        "{{ for i in 1..2; if found; ' yes'; else; 'no'; end; found = true; end }}"));
}
