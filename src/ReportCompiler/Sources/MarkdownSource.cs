using ReportCompiler.Diagnostics;
using ReportCompiler.Templating;

namespace ReportCompiler.Sources;

/// <summary>Reads Markdown with YAML front matter between two lines <c>---</c>, the first of which begins the
/// file.</summary>
internal static class MarkdownSource
{
    private const string Fence = "---";

    private static readonly LocalizedText FrontMatter = new("文件开头的说明", "front matter");

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
        var frontMatter = YamlFile.AsMap(YamlFile.Parse(yaml, diagnostics, firstLine: 2), FrontMatter, diagnostics);
        return new MarkdownFile(source.File, frontMatter, body);
    }
}
