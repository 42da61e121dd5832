namespace ReportCompiler.Templating.Tests.Language;

/// <summary>Section 7 of the language reference: functions.</summary>
public sealed class FunctionTests
{
    [Theory]
    [InlineData("{{func sub\n   ret $0 - $1\nend}}{{sub 5 1}}\n{{5 | sub 1}}", "4\n4")]
    [InlineData("{{ sub = do; ret $0 - $1; end; 1 | sub 3 }}", "-2")]
    [InlineData("{{ func launch; ret $0 1 2; end\nlaunch do \n    ret $0 + $1\nend\n}}", "3")]
    [InlineData("{{func sub(x,y)\n   ret x - y\nend}}{{sub 5 1}}\n{{5 | sub 1}}", "4\n4")]
    [InlineData("{{func sub_opt(x, y, z = 1, w = 2)\n   ret x - y - z - w\nend}}{{sub_opt 5 1}}\n{{5 | sub_opt 1}}", "1\n1")]
    [InlineData("{{func sub_opt(x, y, z = 1, w = 2)\n   ret x - y - z - w\nend}}{{sub_opt 5 1 0 }}\n{{5 | sub_opt 1 0}}", "2\n2")]
    [InlineData("{{func sub_variable(x, y...)\n   ret x - (y[0] ?? 0) - (y[1] ?? 0)\nend}}{{sub_variable 5 1 -1}}\n{{5 | sub_variable 1 -1}}", "5\n5")]
    [InlineData("{{ sub(x,y) = x - y; sub 5 1 }}", "4")]
    public void Reference_Example(string template, string expected) => Assert.Equal(expected, Rendering.Render(template));

    [Fact]
    public void Body_WithText_GivesTheText() => Assert.Equal(
        "[\n   This is a text with the following argument 6\n]",
        Rendering.Render("{{func inc}}\n   This is a text with the following argument {{ $0 + 1 }}\n{{end}}[{{ inc 5 }}]"));

    [Fact]
    public void Body_WithTextAndReturn_WritesTheText() =>
        Assert.Equal("out[5]", Rendering.Render("{{ func f; 'out'; ret 5; end; x = f; '[' + x + ']' }}"));

    [Fact]
    public void Alias_KeepsTheFunctionItself() => Assert.Equal("2", Rendering.Render(
        "{{ func inc; ret $0 + 1; end; myobject = {}; myobject.myinc = @inc; x = 1 | myobject.myinc; x }}"));

    [Fact]
    public void Named_ArgumentsOfASimpleFunction_ReferenceExample() => Assert.Equal(
        "Argument count:15Argument options:optimizedarg[Hello]: Helloarg[World]: World",
        Rendering.Render("""
            {{
                func my_processor
                    "Argument count:" + $.count
                    "Argument options:" + $["options"]
                    for $x in $
                        "arg[" + $x + "]: " + $x
                    end
                end

                my_processor "Hello" "World" count: 15 options: "optimized"
            }}
            """));

    [Fact]
    public void Simple_WritesToTheCallersVariables() =>
        Assert.Equal("2", Rendering.Render("{{ a = 1; func f; a = 2; end; f; a }}"));

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Fact]
    public void Parametric_HasVariablesOfItsOwn() =>
        Assert.Equal("1", Rendering.Render("{{ a = 1; func f(x); a = x; end; f 2; a }}"));

    [Fact]
    public void Local_OfTheCaller_IsNotSeen() =>
        Assert.Equal("0|1", Rendering.Render("{{ func f; ret $a ?? 0; end; $a = 1; f; '|'; $a }}"));

    [Fact]
    public void Expansion_OfAnArray() => Assert.Equal("3", Rendering.Render("{{ sub(x,y) = x - y; sub ^[5, 2] }}"));

    [Fact]
    public void Parenthesised_CallMayStandInAnExpression() =>
        Assert.Equal("13", Rendering.Render("{{ sub(x,y) = x - y; sub(5, 2) + 10 }}"));

    [Fact]
    public void Recursion_Works() =>
        Assert.Equal("120", Rendering.Render("{{ func f(n); if n < 2; ret 1; end; ret n * f(n - 1); end; f 5 }}"));

    [Fact]
    public void Return_EndsTheFunctionInsideALoop() =>
        Assert.Equal("3", Rendering.Render("{{ func f; for i in 1..9; if i == 3; ret i; end; end; end; f }}"));

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Fact]
    public void Parametric_TooFewArguments_IsAnError() =>
        Assert.Equal("RC3106", Rendering.Error("{{func sub(x,y); ret x - y; end; sub 5 }}").Code);

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Fact]
    public void Parametric_TooManyArguments_IsAnError() =>
        Assert.Equal("RC3107", Rendering.Error("{{func sub(x,y); ret x - y; end; sub 5 6 7 }}").Code);
}
