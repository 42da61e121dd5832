using System.Buffers;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportCompiler.Templates;
using ReportCompiler.Templating;
using SourceSpan = ReportCompiler.Diagnostics.SourceSpan;

namespace ReportCompiler.Documents.Building;

/// <summary>Turns the inlines of Markdown into those of the document, and finds again the figures that templates wrote.</summary>
internal sealed class InlineReader(
    RenderedText text, Numbering numbering, ImageLibrary images, Func<ContainerBlock, List<Block>> readBlocks)
{
    private const char ObjectReplacement = '\uFFFC';

    /// <summary>Reads a run of inlines; null gives none.</summary>
    public List<Inline> Read(ContainerInline? container)
    {
        var result = new List<Inline>();
        if (container is null) return result;
        foreach (var inline in container) ReadInto(inline, result);
        return Joined(result);
    }

    /// <summary>Joins texts that follow each other, all in one go: a loop in a template may write very many.</summary>
    private static List<Inline> Joined(List<Inline> inlines)
    {
        var joined = new List<Inline>(inlines.Count);
        for (var i = 0; i < inlines.Count;)
        {
            var end = i;
            while (end < inlines.Count && inlines[end] is TextRun) end++;
            if (end - i > 1) joined.Add(new TextRun(string.Concat(inlines[i..end].Select(run => ((TextRun)run).Text))));
            else joined.Add(inlines[i]);
            i = Math.Max(end, i + 1);
        }

        return joined;
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

    /// <summary>The figure that an image stands for.</summary>
    public FigurePlace Figure(LinkInline image) => new(
        image.Url ?? "", InlineText.Plain(Read(image)), MarkdownAttributes.ExplicitId(image),
        MarkdownAttributes.Value(image, "alt"), Span(image));

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
            case EmphasisInline { DelimiterChar: '~' } range when !IsSubscript(range):
                AddText("~", result, t => new TextRun(t));
                result.AddRange(Read(range));
                AddText("~", result, t => new TextRun(t));
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
            case HtmlInline html:
                // Nothing of it works in a report, so it is shown; what an author meant for nobody's eyes is not.
                if (!html.Tag.StartsWith("<!--", StringComparison.Ordinal)) AddText(html.Tag, result, t => new TextRun(t));
                break;
            case AutolinkInline autolink:
                result.Add(new Link((autolink.IsEmail ? "mailto:" : "") + autolink.Url, [new TextRun(autolink.Url)]));
                break;
            case LinkInline { IsImage: true } image:
                result.Add(images.Find(image.Url ?? "", Span(image)) is { } resource
                    ? new InlineImage(resource, Alternative(image))
                    : new TextRun($"〔{ImageLibrary.Gap(image.Url ?? "")}〕"));
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

    /// <summary>Between two tildes stands a subscript when it could be one, as in CO~2~. In 3~5人、6~8人 they mean ranges.</summary>
    private static bool IsSubscript(EmphasisInline emphasis) =>
        emphasis.FirstChild is LiteralInline { NextSibling: null, Content.Length: <= LongestSubscript } literal
        && literal.Content.AsSpan().IndexOfAnyExcept(SubscriptCharacters) < 0;

    private const int LongestSubscript = 6;

    private static readonly SearchValues<char> SubscriptCharacters =
        SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+-");

    private string Alternative(LinkInline image) =>
        InlineText.Plain(Read(image)) is { Length: > 0 } caption ? caption : image.Url ?? "";

    private Inline Emphasised(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('^', _) => new Superscript(Read(emphasis)),
        ('~', _) => new Subscript(Read(emphasis)),
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
        var start = StartOf(literal, content);
        var index = text.PieceAt(start);
        for (var at = 0; at < content.Length;)
        {
            var first = index < 0 ? default : text.Pieces[index];
            // Pieces that carry nothing are ordinary text, however many a loop wrote it in.
            var end = EndOf(index) - start;
            while (first.Value is null && end < content.Length && IsPlain(index + 1)) end = EndOf(++index) - start;
            end = Math.Clamp(end, 0, content.Length);
            if (end > at) ReadPiece(content[at..end], first, result);
            at = Math.Max(at, end);
            if (++index >= text.Pieces.Count && at < content.Length)
            {
                ReadPiece(content[at..], default, result);
                return;
            }
        }
    }

    /// <summary>Where the text of a literal begins. Its place may be longer: by the backslash before an escaped character,
    /// or by the spaces around the text of a table's cell.</summary>
    private int StartOf(LiteralInline literal, string content)
    {
        var (start, end) = (literal.Span.Start, Math.Min(literal.Span.End + 1, text.Text.Length));
        return start >= end ? start : start + Math.Max(0, text.Text.AsSpan(start, end - start).IndexOf(content, StringComparison.Ordinal));
    }

    private int EndOf(int index) =>
        index >= 0 && index < text.Pieces.Count ? text.Pieces[index].Start + text.Pieces[index].Length : int.MaxValue;

    private bool IsPlain(int index) => index < text.Pieces.Count && text.Pieces[index].Value is null;

    private void ReadPiece(string content, RenderedPiece piece, List<Inline> result)
    {
        switch (piece.Value)
        {
            case Origin origin:
                result.Add(new BoundFigure(content, origin));
                break;
            case Embedded { Content: ReferencePlace reference }:
                result.Add(numbering.Reference(reference.Anchor, reference.Span));
                break;
            default:
                AddText(content, result, t => new TextRun(t));
                break;
        }
    }

    private static void AddText(string content, List<Inline> result, Func<string, Inline> make)
    {
        if (content.Length > 0) result.Add(make(content));
    }
}
