using ReportCompiler.Diagnostics;

namespace ReportCompiler.Templating.Tests;

/// <summary>Renders templates given as text, in a world given as names and values.</summary>
internal static class Rendering
{
    /// <summary>The text of a template that must render without a message.</summary>
    public static string Render(string template, params (string Name, object? Value)[] globals)
    {
        var (text, diagnostics) = Run(template, Host(globals));
        Assert.Equal("", string.Join('\n', diagnostics.Select(d => $"{d.Code} {d.Span} {d.Message.English}")));
        return text.Text;
    }

    /// <summary>What a template renders, and the messages.</summary>
    public static (RenderedText Text, IReadOnlyList<Diagnostic> Diagnostics) Run(string template, TemplateHost host)
    {
        var diagnostics = new DiagnosticBag();
        var parsed = TestEngine.Create().ParseTemplate(new TemplateSource("t.md", template), diagnostics);
        var text = diagnostics.HasErrors ? RenderedText.Empty : parsed.Render(host, diagnostics);
        return (text, diagnostics.InFileOrder());
    }

    /// <summary>The pieces and text of a template that must render without a message.</summary>
    public static RenderedText Pieces(string template, params (string Name, object? Value)[] globals)
    {
        var (text, diagnostics) = Run(template, Host(globals));
        Assert.Empty(diagnostics);
        return text;
    }

    /// <summary>The one message of a template.</summary>
    public static Diagnostic Error(string template, params (string Name, object? Value)[] globals) =>
        Assert.Single(Run(template, Host(globals)).Diagnostics);

    /// <summary>A host with these globals.</summary>
    public static TemplateHost Host(params (string Name, object? Value)[] globals) => new() { Globals = new TestMembers(globals) };
}
