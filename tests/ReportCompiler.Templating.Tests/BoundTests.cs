namespace ReportCompiler.Templating.Tests;

/// <summary>No template can hang or exhaust the machine.</summary>
[Trait(OwnEngine.Trait, OwnEngine.Value)]
public sealed class BoundTests
{
    private static readonly TemplateLimits Small = new()
    {
        Steps = 100_000,
        LoopTurns = 1000,
        Depth = 50,
        OutputLength = 10_000,
        StringLength = 5_000,
        ArrayLength = 2_000,
        RegexTime = TimeSpan.FromMilliseconds(100),
    };

    [Theory]
    [InlineData("{{ while true; end }}", "RC3202")]
    [InlineData("{{ for i in 1..1001; end }}", "RC3202")]
    [InlineData("{{ for i in 1..1000; for j in 1..1000; end; end }}", "RC3201")]
    [InlineData("{{ func f; f; end; f }}", "RC3203")]
    [InlineData("{{ x = 'x | object.eval'; x | object.eval }}", "RC3203")]
    [InlineData("{{ func w; $$; end; func f; wrap w; f; end; end; f }}", "RC3203")]
    [InlineData("{{ for i in 1..1000; '12345678901'; end }}", "RC3204")]
    [InlineData("{{ 'a' * 5001 }}", "RC3205")]
    [InlineData("{{ 'a' * 999999999999 }}", "RC3205")]
    [InlineData("{{ x = 'a'; for i in 1..20; x = x + x; end }}", "RC3205")]
    [InlineData("{{ x = 'a' * 4000; x | string.replace 'a' x }}", "RC3205")]
    [InlineData("{{ x = 'a' * 4000; x | regex.replace 'a' x }}", "RC3205")]
    [InlineData("{{ 'a' | string.pad_left 2000000000 }}", "RC3205")]
    [InlineData("{{ x = [1]; for i in 1..20; x = x + x; end }}", "RC3206")]
    [InlineData("{{ 1..2001 }}", "RC3206")]
    [InlineData("{{ a = []; a[2000] = 1 }}", "RC3206")]
    [InlineData("{{ [1] * 2001 }}", "RC3206")]
    [InlineData("{{ [1] | array.insert_at 2000000000 1 }}", "RC3206")]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}", "RC3207")]
    [InlineData("{{ a = {}; a.a = a; a }}", "RC3209")]
    [InlineData("{{ x = [1]; y = [1]; for i in 1..40; x = [x, x]; y = [y, y]; end; x == y }}", "RC3201")]
    [InlineData("{{ x = []; y = []; x[0] = x; y[0] = y; x == y }}", "RC3203")]
    [InlineData("{{ x = [1]; for i in 1..19; x = [x, x]; end; x }}", "RC3205")]
    [InlineData("{{ x = 'a' * 4000; for i in 1..1000; y = x + i; end }}", "RC3201")]
    public void Bound_Reached_IsAnError(string template, string code) => Assert.Contains(code, Codes(template));

    [Fact]
    public void Strip_OfUnclosedTags_IsFast()
    {
        var text = string.Concat(Enumerable.Repeat("<a <!-- ", 500_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.Equal(text, Rendering.Render("{{ text | html.strip }}", ("text", text)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Sum_OfManyTracedFigures_StaysInBounds()
    {
        var figures = Enumerable.Range(0, 1500)
            .Select(n => (object?)new Traced(1m, new StatedOrigin($"f{n}", "1", default))).ToArray();
        var text = Rendering.Pieces("{{ total = 0; for f in figures; total += f; end; total }}", ("figures", figures));

        Assert.Equal("1500", text.Text);
        Assert.Equal(1000, Assert.IsType<ComputedOrigin>(Assert.Single(text.Pieces).Value).Inputs.Count);
    }

    [Fact]
    public void Errors_WithoutEnd_StopTheRendering() => Assert.Contains("RC3208", Codes("{{ for i in 1..999; i + {}; [] - i; end }}"
        .Replace("i + {}", string.Join("; ", Enumerable.Range(0, 250).Select(n => $"{{}} - {n}")), StringComparison.Ordinal)));

    [Theory]
    [InlineData('(')]
    [InlineData('[')]
    [InlineData('{')]
    [InlineData('-')]
    [InlineData('!')]
    public void Nesting_WithoutEnd_IsASyntaxError(char bracket) =>
        Assert.Contains("RC3016", Codes("{{ " + string.Join(bracket == '{' ? "a:" : " ", Enumerable.Repeat(bracket, 100_000)) + " }}"));

    [Theory]
    [InlineData("1", "+ 1 ")]
    [InlineData("a", ".b")]
    [InlineData("a", "[0]")]
    [InlineData("a", " | b")]
    [InlineData("a", " ? b : c")]
    [InlineData("", " if a\n")]
    [InlineData("", " x = do\n")]
    [InlineData("", "$'{")]
    public void Chain_WithoutEnd_IsASyntaxError(string first, string link) =>
        Assert.NotEmpty(Codes("{{ " + first + string.Concat(Enumerable.Repeat(link, 50_000)) + " }}"));

    private static IEnumerable<string> Codes(string template) => Rendering.Run(
        template, new TemplateHost { Globals = new TestMembers(), Limits = Small }).Diagnostics.Select(d => d.Code);
}
