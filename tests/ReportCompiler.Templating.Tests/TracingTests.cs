using ReportCompiler.Diagnostics;

namespace ReportCompiler.Templating.Tests;

/// <summary>What is printed keeps where it came from.</summary>
public sealed class TracingTests
{
    private static readonly StatedOrigin StudentsOrigin = new("在校生数", "9059", new SourceSpan("a.csv", 2, 3, 4));
    private static readonly StatedOrigin AreaOrigin = new("占地面积", "299429", new SourceSpan("a.csv", 3, 3, 6));
    private static readonly (string, object?) Students = ("students", new Traced(9059m, StudentsOrigin));
    private static readonly (string, object?) Area = ("area", new Traced(299429m, AreaOrigin));

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Fact]
    public void Value_KeepsItsOrigin()
    {
        var text = Rendering.Pieces("在校生{{ students }}人", Students);

        Assert.Equal("在校生9059人", text.Text);
        Assert.Equal([null, StudentsOrigin, null], text.Pieces.Select(p => p.Value));
        Assert.Equal([(0, 3, true), (3, 4, false), (7, 1, true)], text.Pieces.Select(p => (p.Start, p.Length, p.IsLiteral)));
    }

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Fact]
    public void Arithmetic_KeepsFormulaAndInputs()
    {
        var text = Rendering.Pieces("{{ area / students | math.round 2 }}", Students, Area);

        Assert.Equal("33.05", text.Text);
        var origin = Assert.IsType<ComputedOrigin>(Assert.Single(text.Pieces).Value);
        Assert.Equal("", origin.Label);
        Assert.Equal("area / students | math.round 2", origin.Formula);
        Assert.Equal([AreaOrigin, StudentsOrigin], origin.Inputs);
    }

    [Fact]
    public void Arithmetic_OnResults_NamesTheFiguresOnce()
    {
        var text = Rendering.Pieces("{{ x = area / students; x * students + x }}", Students, Area);

        var origin = Assert.IsType<ComputedOrigin>(Assert.Single(text.Pieces).Value);
        Assert.Equal("x * students + x", origin.Formula);
        Assert.Equal([AreaOrigin, StudentsOrigin], origin.Inputs);
    }

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Fact]
    public void Formula_OverLines_IsOneLine()
    {
        var text = Rendering.Pieces("{{ students\n   | math.round }}", Students);

        Assert.Equal("students | math.round", Assert.IsType<ComputedOrigin>(Assert.Single(text.Pieces).Value).Formula);
    }

    [Fact]
    public void Printing_UsesTheFiguresOwnText()
    {
        var printed = ("ratio", (object?)new PrintedFigure(33.0473m, "33.05"));

        Assert.Equal("33.05 共33.05 [33.05]", Rendering.Render("{{ ratio }} {{ '共' + ratio }} {{ [ratio] }}", printed));
    }

    [Fact]
    public void Printing_AMissingResult_LeavesAPieceWithoutText()
    {
        var text = Rendering.Pieces("{{ x + 1 }}", ("x", new Traced(null, StudentsOrigin)));

        var piece = Assert.Single(text.Pieces);
        Assert.Equal(0, piece.Length);
        Assert.Equal([StudentsOrigin], Assert.IsType<ComputedOrigin>(piece.Value).Inputs);
    }

    [Fact]
    public void Join_KeepsTheOriginOfEachElement()
    {
        var text = Rendering.Pieces("{{ [students, area] | array.join '、' }}", Students, Area);

        Assert.Equal("9059、299429", text.Text);
        Assert.Equal([StudentsOrigin, null, AreaOrigin], text.Pieces.Select(p => p.Value));
    }

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Fact]
    public void HostText_IsSplicedWithItsPieces()
    {
        var inner = new RenderedText("共9059", [
            new RenderedPiece(0, 1, new SourceSpan("n.md", 1, 1, 1), true, null),
            new RenderedPiece(1, 4, new SourceSpan("n.md", 1, 2, 4), false, StudentsOrigin)]);
        var text = Rendering.Pieces("a{{ narrative }}b", ("narrative", inner));

        Assert.Equal("a共9059b", text.Text);
        Assert.Equal([(0, "t.md"), (1, "n.md"), (2, "n.md"), (6, "t.md")], text.Pieces.Select(p => (p.Start, p.Source.File)));
    }

    [Fact]
    public void Capture_KeepsTheOriginsOfWhatItHolds()
    {
        var text = Rendering.Pieces("{{ capture x }}共{{ students }}人{{ end }}{{ x }}", Students);

        Assert.Equal("共9059人", text.Text);
        Assert.Equal([null, StudentsOrigin, null], text.Pieces.Select(p => p.Value));
    }

    [Fact]
    public void Function_KeepsTheOriginsOfWhatItWrites()
    {
        var text = Rendering.Pieces("{{ func f }}[{{ $0 }}]{{ end }}{{ f students }}", Students);

        Assert.Equal("[9059]", text.Text);
        Assert.Contains(text.Pieces, p => ReferenceEquals(p.Value, StudentsOrigin));
    }

    [Fact]
    public void TextBesideAFigure_KeepsTheOrigin()
    {
        var text = Rendering.Pieces("{{ '共' + students + '人' }}", Students);

        Assert.Equal("共9059人", text.Text);
        Assert.Equal(StudentsOrigin, text.Pieces[1].Value);
    }

    [Fact]
    public void MissingFigure_IsNull() => Assert.Equal("无", Rendering.Render(
        "{{ if x; '有'; else; x ?? '无'; end }}", ("x", new Traced(null, StudentsOrigin))));

    [Fact]
    public void Embedded_StandsInAPieceOfItsOwn()
    {
        var table = new Embedded("table", IsBlock: true);
        var text = Rendering.Pieces("{{ capture x }}a{{ t }}b{{ end }}{{ x }}", ("t", table));

        Assert.Equal("a\n\n\uFFFC\n\nb", text.Text);
        Assert.Same(table, text.Pieces[text.PieceAt(3)].Value);
    }

    private sealed class PrintedFigure(decimal value, string text) : Traced(value, StudentsOrigin)
    {
        public override string? Print() => text;
    }
}
