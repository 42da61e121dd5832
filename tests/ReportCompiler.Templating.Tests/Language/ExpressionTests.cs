namespace ReportCompiler.Templating.Tests.Language;

/// <summary>Section 8 of the language reference: expressions.</summary>
public sealed class ExpressionTests
{
    [Theory]
    [InlineData("('foo' + 'bar')", "foobar")]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("10 - 3 - 2", "5")]
    [InlineData("5 / 2", "2.5")]
    [InlineData("6 / 2", "3")]
    [InlineData("5 // 2", "2")]
    [InlineData("7.5 // 2", "4")]
    [InlineData("7 % 4", "3")]
    [InlineData("1 + 2.5", "3.5")]
    [InlineData("2147483647 + 1", "2147483648")]
    [InlineData("9223372036854775807 + 1", "9223372036854775808")]
    [InlineData("9223372036854775807 * 2", "18446744073709551614")]
    [InlineData("-3 + +5", "2")]
    public void Numbers(string expression, string expected) => Assert.Equal(expected, Rendering.Render("{{ " + expression + " }}"));

    [Theory]
    [InlineData("\"ab\" + \"c\"", "abc")]
    [InlineData("'a' * 5", "aaaaa")]
    [InlineData("5 * 'a'", "aaaaa")]
    [InlineData("\"aaaa\" + null", "aaaa")]
    [InlineData("'' + 0", "0")]
    [InlineData("'' + true", "true")]
    [InlineData("'' + false", "false")]
    [InlineData("1 + 'a'", "1a")]
    public void Strings(string expression, string expected) => Assert.Equal(expected, Rendering.Render("{{ " + expression + " }}"));

    [Theory]
    [InlineData("1 == 1.0", "true")]
    [InlineData("1 != 2", "true")]
    [InlineData("2 > 1", "true")]
    [InlineData("1 >= 1", "true")]
    [InlineData("'a' < 'b'", "true")]
    [InlineData("'a' < 'B'", "false")]
    [InlineData("'b' <= 'a'", "false")]
    [InlineData("null == null", "true")]
    [InlineData("null < 1", "false")]
    [InlineData("'1' == 1", "true")]
    [InlineData("[1, 2] == [1, 2]", "true")]
    [InlineData("1 && 'x'", "true")]
    [InlineData("null || false", "false")]
    [InlineData("true || (1 / 0)", "true")]
    [InlineData("!null", "true")]
    [InlineData("!0", "false")]
    [InlineData("1 < 2 && 2 < 3", "true")]
    [InlineData("true ? 'left' : 'right'", "left")]
    [InlineData("true ? 'left' : 'right' | string.upcase", "left")]
    [InlineData("false ? 'left' : 1 > 2 ? 'x' : 'right'", "right")]
    public void Conditions(string expression, string expected) => Assert.Equal(expected, Rendering.Render("{{ " + expression + " }}"));

    [Theory]
    [InlineData("x = 1; ++x; x", "22")]
    [InlineData("x = 1; x++; x", "12")]
    [InlineData("x = 1; --x; x", "00")]
    [InlineData("x = 1; x--; x", "10")]
    [InlineData("o = {n: 1}; o.n++; o.n", "12")]
    public void Increments(string code, string expected) => Assert.Equal(expected, Rendering.Render("{{ " + code + " }}"));

    [Theory]
    [InlineData("1..5", "[1, 2, 3, 4, 5]")]
    [InlineData("1..<5", "[1, 2, 3, 4]")]
    public void Ranges(string expression, string expected) => Assert.Equal(expected, Rendering.Render("{{ " + expression + " }}"));

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Theory]
    [InlineData("1..1 + 2", "[1, 2, 3]")]
    public void Ranges_BindLessThanSums(string expression, string expected) => Assert.Equal(expected, Rendering.Render("{{ " + expression + " }}"));

    [Theory]
    [InlineData("null ?? 1", "1")]
    [InlineData("0 ?? 1", "0")]
    [InlineData("null ?! 1", "")]
    [InlineData("0 ?! 1", "1")]
    public void NullCoalescing(string expression, string expected) => Assert.Equal(expected, Rendering.Render("{{ " + expression + " }}"));

    [Theory]
    [InlineData("{{-\n\"text\"                        |\n      string.append \"END\"     |\n      string.prepend \"START\"\n-}}", "STARTtextEND")]
    [InlineData("{{ 1 + 2 | math.times 3 }}", "9")]
    [InlineData("{{ 1.26 | math.round 1 | math.plus 1 }}", "2.3")]
    public void Pipes(string template, string expected) => Assert.Equal(expected, Rendering.Render(template));

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Theory]
    [InlineData("{{ date.parse '2016/01/06' | date.to_string '%g' }}", "06 Jan 2016")]
    [InlineData("{{ \"text\"\n  | string.append \"END\"\n  | string.prepend \"START\"\n}}", "STARTtextEND")]
    [InlineData("{{ \"text\"\n  |> string.append \"END\" }}", "textEND")]
    public void Pipes_AtTheBeginningOfALine(string template, string expected) => Assert.Equal(expected, Rendering.Render(template));

    [Fact]
    public void Call_TakesTheOperatorsOfItsLastArgument() => Assert.Equal("[6]", Rendering.Render("{{ func f; ret $; end; f 1 + 5 }}"));

    [Fact]
    public void Host_NamedArguments()
    {
        var processor = new HostFunction("my_processor", ["left", "right", "count", "options?"],
            call => string.Join(',', call.Arguments.Select(argument => argument ?? "null")));

        Assert.Equal("Hello,World,15,optimized", Rendering.Render(
            "{{ my_processor \"Hello\" \"World\" count: 15 options: \"optimized\" }}", ("my_processor", processor)));
        Assert.Equal("Hello,World,15,null", Rendering.Render(
            "{{ \"Hello\" | my_processor \"World\" count: 15 }}", ("my_processor", processor)));
    }

    [Fact]
    public void Host_TracedArgument_ArrivesAsItIs()
    {
        var traced = new Traced(1m, new StatedOrigin("x", "1", default));
        object? received = null;
        var function = new HostFunction("f", ["x"], call => received = call.Arguments[0]);

        Rendering.Render("{{ x | f }}", ("f", function), ("x", traced));

        Assert.Same(traced, received);
    }
}
