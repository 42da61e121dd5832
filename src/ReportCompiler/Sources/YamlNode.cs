using ReportCompiler.Diagnostics;

namespace ReportCompiler.Sources;

/// <summary>A node of a YAML file.</summary>
/// <param name="Span">Where it stands.</param>
internal abstract record YamlNode(SourceSpan Span);

/// <summary>A text, number or other single value.</summary>
/// <param name="Span">Where <paramref name="Text"/> stands: without the quotes, and for a block (<c>|</c>, <c>></c>)
/// its first line; so a template or formula inside knows its place.</param>
/// <param name="Text">The text, unescaped.</param>
/// <param name="IsPlain">True when it is neither quoted nor a block.</param>
internal sealed record YamlScalar(SourceSpan Span, string Text, bool IsPlain) : YamlNode(Span)
{
    /// <summary>True when nothing was given: a plain empty text, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => IsPlain && (Text is "" or "~" or "null");
}

/// <summary>A list.</summary>
/// <param name="Span">Its first character.</param>
/// <param name="Items">The items.</param>
internal sealed record YamlList(SourceSpan Span, IReadOnlyList<YamlNode> Items) : YamlNode(Span);

/// <summary>A mapping of keys to nodes.</summary>
/// <param name="Span">Its first character.</param>
/// <param name="Entries">The entries in file order; no key twice.</param>
internal sealed record YamlMap(SourceSpan Span, IReadOnlyList<YamlEntry> Entries) : YamlNode(Span);

/// <summary>One entry of a mapping.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">What stands under it.</param>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
