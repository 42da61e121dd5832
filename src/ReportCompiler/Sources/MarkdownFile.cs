using ReportCompiler.Templating;

namespace ReportCompiler.Sources;

/// <summary>A Markdown file.</summary>
/// <param name="File">Path for messages.</param>
/// <param name="FrontMatter">What stands between the <c>---</c> lines at the top, without entries when nothing does;
/// null when the file has no front matter or when it was reported.</param>
/// <param name="Body">The text below, with the line on which it begins.</param>
internal sealed record MarkdownFile(string File, YamlMap? FrontMatter, TemplateSource Body)
{
    /// <summary>True when the file begins with front matter, whether or not it can be understood.</summary>
    public bool HasFrontMatter => Body.FirstLine > 1;
}
