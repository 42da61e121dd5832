using ReportCompiler.Diagnostics;
using ReportCompiler.Templating;

namespace ReportCompiler.Sources;

/// <summary>Reads Markdown with YAML front matter between two lines <c>---</c>, the first of which begins the file.</summary>
internal static class MarkdownSource
{
    private const string Fence = "---";

    /// <summary>Reads a file.</summary>
    /// <returns>The file; null when <paramref name="diagnostics"/> says why it cannot be read.</returns>
    public static MarkdownFile? Read(IWorld world, string path, DiagnosticBag diagnostics) =>
        TextFile.Read(world, path, diagnostics) is { } source ? Parse(source, diagnostics) : null;

    /// <summary>Parses a text.</summary>
    /// <returns>The file; null when its front matter never ends.</returns>
    public static MarkdownFile? Parse(SourceText source, DiagnosticBag diagnostics)
    {
        if (source.Line(1).TrimEnd() != Fence)
            return new MarkdownFile(source.File, null, new TemplateSource(source.File, source.Text));

        var lines = source.Text.Split('\n');
        var closing = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (closing < 0)
        {
            diagnostics.Add(SourceDiagnostics.UnclosedFrontMatter(source.Span(0, Fence.Length)));
            return null;
        }

        var yaml = new SourceText(source.File, string.Join('\n', lines[1..closing]) + "\n");
        var body = new TemplateSource(source.File, string.Join('\n', lines[(closing + 1)..]), FirstLine: closing + 2);
        return new MarkdownFile(source.File, FrontMatter(yaml, diagnostics), body);
    }

    private static YamlMap? FrontMatter(SourceText yaml, DiagnosticBag diagnostics)
    {
        var before = diagnostics.Count;
        switch (YamlFile.Parse(yaml, diagnostics, firstLine: 2))
        {
            case YamlMap map:
                return map;
            case null when diagnostics.Count > before:
                return null;
            case null or YamlScalar { IsNull: true }:
                return new YamlMap(new SourceSpan(yaml.File, 1, 1, Fence.Length), []);
            case var other:
                diagnostics.Add(SourceDiagnostics.ExpectedMap(other, new("文件开头的说明", "the front matter")));
                return null;
        }
    }
}
