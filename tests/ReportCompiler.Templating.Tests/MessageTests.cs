using ReportCompiler.Diagnostics;

namespace ReportCompiler.Templating.Tests;

/// <summary>What an author is told of a mistake, and where.</summary>
[Trait(OwnEngine.Trait, OwnEngine.Value)]
public sealed class MessageTests
{
    [Fact]
    public void Variable_Misspelt_SuggestsTheNearest()
    {
        var error = Rendering.Error("一\n在校生{{ studnets }}人", ("students", 1m));

        Assert.Equal("RC3101", error.Code);
        Assert.Equal(new SourceSpan("t.md", 2, 7, 8), error.Span);
        Assert.Contains("students", error.Hint!.Value.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Function_Misspelt_SuggestsTheNearest()
    {
        var error = Rendering.Error("{{ 1 | math.ruond }}");

        Assert.Equal("RC3102", error.Code);
        Assert.Contains("round", error.Hint!.Value.English, StringComparison.Ordinal);
    }

    [Fact]
    public void End_Missing_PointsAtTheBlock()
    {
        var error = Rendering.Error("a\n{{ if true }}\nb\n");

        Assert.Equal("RC3010", error.Code);
        Assert.Equal(new SourceSpan("t.md", 2, 4, 2), error.Span);
    }

    [Fact]
    public void End_Missing_OfAnInnerBlock_IsSeenFromTheIndentation()
    {
        var error = Rendering.Error("{{ for x in [1] }}\n  {{ if x }}\n  a\n{{ end }}\nb\n");

        Assert.Equal("RC3010", error.Code);
        Assert.Equal(2, error.Span.Line);
    }

    [Fact]
    public void End_TooMany_IsAnError() => Assert.Equal("RC3011", Rendering.Error("{{ if true }}a{{ end }}{{ end }}").Code);

    [Fact]
    public void Several_SyntaxErrors_AreAllTold()
    {
        var (_, diagnostics) = Rendering.Run("{{ 1 + }}\n{{ if }}x{{ end }}\n{{ ) }}\n", Rendering.Host());

        Assert.Equal([1, 2, 3], diagnostics.Select(d => d.Span.Line));
    }

    [Fact]
    public void Several_RuntimeErrors_AreAllTold()
    {
        var (text, diagnostics) = Rendering.Run("{{ a }}x{{ b }}y", Rendering.Host());

        Assert.Equal("xy", text.Text);
        Assert.Equal(2, diagnostics.Count);
    }

    [Fact]
    public void FullWidth_Punctuation_IsNamed()
    {
        var error = Rendering.Error("{{ f（1） }}".Replace("）", "", StringComparison.Ordinal), ("f", 1m));

        Assert.Equal("RC3001", error.Code);
        Assert.Contains("( ", error.Hint!.Value.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void HostFunction_WrongArgument_IsPointedAt()
    {
        var function = new HostFunction("f", ["a", "b"],
            _ => throw new TemplateException("RC2999", new LocalizedText("错", "wrong"), argument: 1));
        var error = Rendering.Error("{{ f 1 22 }}", ("f", function));

        Assert.Equal("RC2999", error.Code);
        Assert.Equal(new SourceSpan("t.md", 1, 8, 2), error.Span);
    }

    [Theory]
    [InlineData("{{ x.y }}", "RC3104")]
    [InlineData("{{ n = null; n.y }}", "RC3103")]
    [InlineData("{{ x 1 }}", "RC3105")]
    [InlineData("{{ math.round 1 precison: 2 }}", "RC3108")]
    [InlineData("{{ math.round 1.5 0 precision: 2 }}", "RC3109")]
    [InlineData("{{ for a in 5; end }}", "RC3110")]
    [InlineData("{{ {} - 1 }}", "RC3111")]
    [InlineData("{{ x / 0 }}", "RC3112")]
    [InlineData("{{ 79228162514264337593543950335 * 2 }}", "RC3113")]
    [InlineData("{{ host.a = 1 }}", "RC3115")]
    [InlineData("{{ $$ }}", "RC3118")]
    [InlineData("{{ 1 | math.format 'Q' }}", "RC3121")]
    [InlineData("{{ 1 | math.format 'N0' 'xx-XX' }}", "RC3122")]
    [InlineData("{{ '{' | object.from_json }}", "RC3123")]
    [InlineData("{{ '*' | string.base64_decode }}", "RC3125")]
    [InlineData("{{ a 1", "RC3002")]
    [InlineData("{{ 'a }}", "RC3003")]
    [InlineData("{{ '\\q' }}", "RC3004")]
    [InlineData("{{ 99999999999999999999999999999999 }}", "RC3005")]
    [InlineData("{{ 2x }}", "RC3006")]
    [InlineData("{{ 1 2 }}", "RC3007")]
    [InlineData("{{ (1 }}", "RC3008")]
    [InlineData("{{ 1 = 2 }}", "RC3012")]
    [InlineData("{{ x. }}", "RC3013")]
    [InlineData("{{ break }}", "RC3014")]
    [InlineData("{{ f a: 1 2 }}", "RC3015")]
    [InlineData("{{ 1 | 2 }}", "RC3017")]
    [InlineData("{{ for a in (x) colour: 2; end }}", "RC3019")]
    public void Code_OfEachMistake(string template, string code) =>
        Assert.Equal(code, Rendering.Error(template, ("x", 1m), ("host", new TestMembers())).Code);

    [Fact]
    public void FrontMatter_ShiftsLinesAndColumns()
    {
        var diagnostics = new DiagnosticBag();
        TestEngine.Create().ParseExpression(new TemplateSource("catalogue.yaml", "a +", 12, 10), diagnostics);

        Assert.Equal(new SourceSpan("catalogue.yaml", 12, 13, 0), Assert.Single(diagnostics.InFileOrder()).Span);
    }
}
