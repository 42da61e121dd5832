namespace ReportCompiler.Templating.Tests.Language;

/// <summary>Section 9.11 of the language reference: <c>include</c> and <c>include_join</c>.</summary>
public sealed class IncludeTests
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["myinclude.html"] = "{{ y = y + 1 ~}}\nThis is a string with the value {{ y }}",
        ["a.html"] = "A",
        ["b.html"] = "B",
        ["empty.html"] = "{{ null }}",
        ["begin.html"] = "<",
        ["separator.html"] = ", ",
        ["end.html"] = ">",
        ["arguments.html"] = "{{ $0 }}-{{ $1 }}-{{ $.name }}-{{ $x ?? 'none' }}",
        ["broken.html"] = "one\n{{ nonsens }}",
        ["outer.html"] = "{{ include 'broken.html' }}",
        ["loop.html"] = "{{ include 'loop.html' }}",
    };

    private static TemplateHost Host(params (string Name, object? Value)[] globals) => new()
    {
        Globals = new TestMembers(globals),
        Include = name => Files.TryGetValue(name, out var text) ? new TemplateSource(name, text) : null,
        IncludeNames = Files.Keys,
    };

    private static string Render(string template)
    {
        var (text, diagnostics) = Rendering.Run(template, Host());
        Assert.Empty(diagnostics);
        return text.Text;
    }

    [Fact]
    public void Include_ReferenceExample() => Assert.Equal(
        "This is a string with the value 1This is a string with the value 2 modified",
        Render("{{ y = 0\ninclude 'myinclude.html'\nx = include 'myinclude.html'\nx + \" modified\"\n}}"));

    [Fact]
    public void Include_Arguments_AreLocal() =>
        Assert.Equal("arguments.html-1-n-none", Render("{{ $x = 5; include 'arguments.html' 1 name: 'n' }}"));

    [Fact]
    public void IncludeJoin_WithTemplatesAroundIt() =>
        Assert.Equal("<A<br/>B>", Render("{{ include_join ['a.html', 'b.html'] '<br/>' 'tpl:begin.html' 'tpl:end.html' }}"));

    [Fact]
    public void IncludeJoin_WithTemplateBetween() =>
        Assert.Equal("<div>A, B</div>", Render("{{ include_join ['a.html', 'b.html'] 'tpl:separator.html' '<div>' '</div>' }}"));

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Fact]
    public void IncludeJoin_OfNothing_WritesNothingAround() =>
        Assert.Equal("", Render("{{ include_join ['empty.html'] ',' '<' '>' }}"));

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Fact]
    public void Include_Unknown_SuggestsTheNearest()
    {
        var error = Assert.Single(Rendering.Run("{{ include 'myinclud.html' }}", Host()).Diagnostics);

        Assert.Equal("RC3117", error.Code);
        Assert.Contains("myinclude.html", error.Hint!.Value.English, StringComparison.Ordinal);
    }

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Fact]
    public void Error_InsideAnInclude_ShowsTheChain()
    {
        var error = Assert.Single(Rendering.Run("a\n{{ include 'outer.html' }}", Host()).Diagnostics);

        Assert.Equal("broken.html:2:4", error.Span.ToString());
        Assert.Equal(["outer.html:1:4", "t.md:2:4"], error.Related.Select(place => place.Span.ToString()));
    }

    [Trait(OwnEngine.Trait, OwnEngine.Value)]
    [Fact]
    public void Include_OfItself_IsBounded()
    {
        var error = Assert.Single(Rendering.Run("{{ include 'loop.html' }}", Host()).Diagnostics);

        Assert.Equal("RC3203", error.Code);
    }
}
