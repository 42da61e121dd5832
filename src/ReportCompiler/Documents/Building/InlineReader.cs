using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportCompiler.Diagnostics;
using ReportCompiler.Templates;
using ReportCompiler.Templating;
using SourceSpan = ReportCompiler.Diagnostics.SourceSpan;

namespace ReportCompiler.Documents.Building;

/// <summary>Turns the inlines of Markdown into those of the document, and finds again the figures that templates wrote.</summary>
internal sealed class InlineReader(
    RenderedText text, Numbering numbering, ImageLibrary images, Func<ContainerBlock, List<Block>> readBlocks,
    DiagnosticBag diagnostics)
{
    private const char ObjectReplacement = '\uFFFC';

    /// <summary>Reads a run of inlines; null gives none.</summary>
    public List<Inline> Read(ContainerInline? container)
    {
        var result = new List<Inline>();
        if (container is null) return result;
        foreach (var inline in container) ReadInto(inline, result);
        return result;
    }

    /// <summary>The object that alone makes up a paragraph; null when the paragraph is something else.</summary>
    public object? AsEmbedded(ContainerInline? paragraph) =>
        paragraph?.FirstChild is LiteralInline { Content.Length: 1 } literal && literal.NextSibling is null
        && literal.Content.CurrentChar == ObjectReplacement
        && Piece(literal.Span.Start).Value is Embedded { IsBlock: true } embedded
            ? embedded.Content
            : null;

    /// <summary>The image that alone makes up a paragraph, which is a figure; null when the paragraph is something else.</summary>
    public static LinkInline? AsFigure(ContainerInline? paragraph) =>
        paragraph?.FirstChild is LinkInline { IsImage: true, NextSibling: null } image ? image : null;

    /// <summary>A figure, numbered. Null when its image cannot be shown; it is numbered all the same, so that references to
    /// it are not wrong as well.</summary>
    public FigureBlock? ReadFigure(LinkInline image)
    {
        var span = Span(image);
        var address = image.Url ?? "";
        var caption = InlineText.Plain(Read(image));
        if (caption.Length == 0) diagnostics.Add(DocumentDiagnostics.NoCaption(span, address));
        var anchor = MarkdownAttributes.ExplicitId(image) ?? $"fig-{numbering.Figures + 1}-auto";
        var numbered = numbering.Figure(anchor, caption, span);
        if (images.Find(address, span) is not { } resource) return null;
        var alternative = MarkdownAttributes.Value(image, "alt") is { Length: > 0 } alt ? alt : caption;
        return new FigureBlock(anchor, numbered, resource, alternative);
    }

    private RenderedPiece Piece(int offset) => text.PieceAt(offset) is var index and >= 0 ? text.Pieces[index] : default;

    private SourceSpan Span(MarkdownObject node) => text.Locate(node.Span.Start, node.Span.Length);

    private void ReadInto(Markdig.Syntax.Inlines.Inline inline, List<Inline> result)
    {
        switch (inline)
        {
            case LiteralInline literal:
                ReadLiteral(literal, result);
                break;
            case ReferenceInline reference:
                result.Add(numbering.Reference(reference.Anchor, Span(reference)));
                break;
            case EmphasisInline emphasis:
                result.Add(Emphasised(emphasis));
                break;
            case CodeInline code:
                AddText(code.Content, result, t => new Code(t));
                break;
            case LineBreakInline { IsHard: true }:
                result.Add(new LineBreak());
                break;
            case LineBreakInline lineBreak:
                if (NeedsSpace(lineBreak)) AddText(" ", result, t => new TextRun(t));
                break;
            case HtmlEntityInline entity:
                AddText(entity.Transcoded.ToString(), result, t => new TextRun(t));
                break;
            case AutolinkInline autolink:
                result.Add(new Link((autolink.IsEmail ? "mailto:" : "") + autolink.Url, [new TextRun(autolink.Url)]));
                break;
            case LinkInline { IsImage: true } image:
                if (images.Find(image.Url ?? "", Span(image)) is { } resource)
                    result.Add(new InlineImage(resource, Alternative(image)));
                break;
            case LinkInline link:
                ReadLink(link, result);
                break;
            case FootnoteLink { IsBackLink: false } footnote:
                result.Add(new Footnote(numbering.Footnote(), readBlocks(footnote.Footnote)));
                break;
            case FootnoteLink:
                break;
            case ContainerInline container:
                result.AddRange(Read(container));
                break;
            default:
                throw new InvalidOperationException($"Unknown Markdown inline {inline.GetType().Name}.");
        }
    }

    private string Alternative(LinkInline image) =>
        InlineText.Plain(Read(image)) is { Length: > 0 } caption ? caption : image.Url ?? "";

    private Inline Emphasised(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('^', _) => new Superscript(Read(emphasis)),
        ('~', 1) => new Subscript(Read(emphasis)),
        (_, 2) => new Strong(Read(emphasis)),
        _ => new Emphasis(Read(emphasis)),
    };

    /// <summary>A link out of the report. An address that nothing should open from a report stays text.</summary>
    private void ReadLink(LinkInline link, List<Inline> result)
    {
        var content = Read(link);
        var url = link.Url ?? "";
        var isAllowed = url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
        if (isAllowed) result.Add(new Link(url, content));
        else result.AddRange(content);
    }

    /// <summary>Chinese text is wrapped in the source without meaning a space; Latin words are.</summary>
    private static bool NeedsSpace(LineBreakInline lineBreak) =>
        lineBreak.PreviousSibling is LiteralInline before && lineBreak.NextSibling is LiteralInline after
        && before.Content.Length > 0 && after.Content.Length > 0
        && before.Content.Text[before.Content.End] < 0x2E80 && after.Content.CurrentChar < 0x2E80;

    private void ReadLiteral(LiteralInline literal, List<Inline> result)
    {
        var content = literal.Content.ToString();
        // An escaped character makes the text shorter than its place: then it is literal all the same.
        var start = literal.Span.Start + (literal.Span.Length - content.Length);
        var plain = 0;
        var at = 0;
        while (at < content.Length)
        {
            var piece = Piece(start + at);
            var end = piece.Length == 0 ? content.Length : Math.Min(content.Length, piece.Start + piece.Length - start);
            if (end <= at) end = content.Length;
            if (Bound(content[at..end], piece) is { } bound)
            {
                AddText(content[plain..at], result, t => new TextRun(t));
                result.Add(bound);
                plain = end;
            }

            at = end;
        }

        AddText(content[plain..], result, t => new TextRun(t));
    }

    /// <summary>What a template wrote that is more than text; null for text.</summary>
    private Inline? Bound(string content, RenderedPiece piece)
    {
        switch (piece.Value)
        {
            case Origin origin:
                if (origin is MissingOrigin missing)
                    diagnostics.Add(DocumentDiagnostics.MissingFigure(piece.Source, missing.Label, missing.Reason));
                return new BoundFigure(content, origin);
            case Embedded { Content: ReferencePlace reference }:
                return numbering.Reference(reference.Anchor, reference.Span);
            default:
                return null;
        }
    }

    private static void AddText(string content, List<Inline> result, Func<string, Inline> make)
    {
        if (content.Length == 0) return;
        if (result is [.., TextRun last] && make(content) is TextRun run) result[^1] = new TextRun(last.Text + run.Text);
        else result.Add(make(content));
    }
}
