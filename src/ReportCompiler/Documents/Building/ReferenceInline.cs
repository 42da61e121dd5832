using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace ReportCompiler.Documents.Building;

/// <summary>A reference such as <c>@tbl-land</c> in Markdown.</summary>
internal sealed class ReferenceInline : LeafInline
{
    /// <summary>What it refers to, without the sign.</summary>
    public required string Anchor { get; init; }
}

/// <summary>Reads <c>@tbl-…</c>, <c>@fig-…</c>, <c>@case-…</c> and <c>@sec-…</c>. The name ends at the first character
/// that is no ASCII letter, digit, hyphen or underscore, so that Chinese text may follow without a space.</summary>
internal sealed class ReferenceInlineParser : InlineParser
{
    private static readonly string[] Kinds = ["tbl-", "fig-", "case-", "sec-"];

    public ReferenceInlineParser() => OpeningCharacters = ['@'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        // In an address such as somebody@fig-tree.org the sign means something else.
        if (char.IsAsciiLetterOrDigit(slice.PeekCharExtra(-1))) return false;
        var rest = slice.Text.AsSpan(slice.Start + 1, slice.End - slice.Start);
        if (KindOf(rest) is not { } kind) return false;
        var length = kind.Length;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] is '-' or '_')) length++;
        if (length == kind.Length) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new ReferenceInline
        {
            Anchor = rest[..length].ToString(),
            Line = line,
            Column = column,
            Span = new Markdig.Syntax.SourceSpan(start, start + length),
        };
        slice.Start += length + 1;
        return true;
    }

    private static string? KindOf(ReadOnlySpan<char> text)
    {
        foreach (var kind in Kinds)
            if (text.StartsWith(kind, StringComparison.Ordinal)) return kind;
        return null;
    }
}

/// <summary>Adds references to a Markdown pipeline.</summary>
internal sealed class ReferenceExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new ReferenceInlineParser());

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
