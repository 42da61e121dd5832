using ReportCompiler.Diagnostics;

namespace ReportCompiler.Templating.Tests;

/// <summary>Expressions on their own: the formulas of indicators.</summary>
public sealed class ParsedExpressionTests
{
    [Theory]
    [InlineData("campus_area / students", "campus_area students")]
    [InlineData("full_time_teachers | share staff", "full_time_teachers staff")]
    [InlineData("a + a", "a")]
    [InlineData("math.round (a / b.c) digits", "a b digits")]
    [InlineData("占地面积 / 在校生数", "占地面积 在校生数")]
    public void Variables_AreThoseRead(string text, string expected) =>
        Assert.Equal(expected.Split(' '), Parse(text)!.Variables);

    [Fact]
    public void Evaluate_TracedOperands_GivesATracedValue()
    {
        var area = new StatedOrigin("占地面积", "10", default);
        var diagnostics = new DiagnosticBag();
        var value = Parse("area / 4")!.Evaluate(Rendering.Host(("area", new Traced(10m, area))), diagnostics);

        var traced = Assert.IsType<Traced>(value);
        Assert.Equal(2.5m, traced.Value);
        Assert.Equal("area / 4", Assert.IsType<ComputedOrigin>(traced.Origin).Formula);
    }

    [Fact]
    public void Evaluate_MissingOperand_GivesATracedNull()
    {
        var value = Parse("area / 4")!.Evaluate(
            Rendering.Host(("area", new Traced(null, new StatedOrigin("a", "", default)))), new DiagnosticBag());

        Assert.Null(Assert.IsType<Traced>(value).Value);
    }

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Fact]
    public void Evaluate_Unknown_ReportsAndGivesNull()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(Parse("nothing")!.Evaluate(Rendering.Host(), diagnostics));
        Assert.Equal("RC3101", Assert.Single(diagnostics.InFileOrder()).Code);
    }

    [Theory]
    [InlineData("a b c )")]
    [InlineData("")]
    [InlineData("a = 1")]
    public void Parse_WhatIsNoExpression_GivesNull(string text)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(TestEngine.Create().ParseExpression(new TemplateSource("x", text), diagnostics));
        Assert.True(diagnostics.HasErrors);
    }

    private static IExpression? Parse(string text) =>
        TestEngine.Create().ParseExpression(new TemplateSource("x", text), new DiagnosticBag());
}
