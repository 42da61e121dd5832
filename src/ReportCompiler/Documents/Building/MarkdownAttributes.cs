using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ReportCompiler.Documents.Building;

/// <summary>Reads the attributes that an author gives in braces: <c>{#fig-campus alt="…"}</c>.</summary>
internal static class MarkdownAttributes
{
    /// <summary>The name after <c>#</c>; null for none.</summary>
    public static string? ExplicitId(IMarkdownObject node) => node.TryGetAttributes()?.Id;

    /// <summary>The value of an attribute; null for none.</summary>
    public static string? Value(IMarkdownObject node, string name) =>
        node.TryGetAttributes()?.Properties?.FirstOrDefault(p => p.Key == name).Value;
}
