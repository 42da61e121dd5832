using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportCompiler.Documents.Building;
using ReportCompiler.Projects;
using ReportCompiler.Sources;
using ReportCompiler.Templating;

namespace ReportCompiler.Checks.Prose;

/// <summary>Reads Markdown for its words: the very Markdown that is printed, before templates run, so that each word keeps
/// its place in the source.</summary>
internal sealed class ProseParser
{
    private readonly List<ProseBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private readonly List<int> _offsets = [];
    private readonly SourceText _body;
    private readonly string _masked;
    private readonly int _firstLine;
    private bool _hasOther;

    private ProseParser(TemplateSource body, string masked) =>
        (_body, _masked, _firstLine) = (new SourceText(body.File, body.Text), masked, body.FirstLine);

    /// <summary>Reads a text.</summary>
    /// <param name="body">The Markdown.</param>
    /// <param name="title">The title that its front matter gives; null for none.</param>
    /// <param name="entity">The school or region that it speaks for.</param>
    public static ProseText Parse(TemplateSource body, ProseBlock? title, Entity entity)
    {
        var mask = TemplateMask.Of(body.Text);
        var parser = new ProseParser(body, mask.Text);
        if (title is not null) parser._blocks.Add(title);
        try
        {
            parser.Read(Markdig.Markdown.Parse(mask.Text, MarkdownReader.Pipeline), ProseKind.Paragraph);
        }
        catch (ArgumentException)
        {
            // Nested too deeply, which is reported where the text is printed.
            parser._hasOther = true;
        }

        return new ProseText
        {
            Entity = entity,
            Blocks = parser._blocks,
            HasOther = mask.HasCode || parser._hasOther,
            IsLonger = mask.HasLoops,
        };
    }

    private void Read(ContainerBlock container, ProseKind kind)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    Add(ProseKind.Heading, heading.Level, heading.Inline);
                    break;
                case ParagraphBlock paragraph:
                    Add(InlineReader.AsFigure(paragraph.Inline) is null ? kind : ProseKind.Caption, 0, paragraph.Inline);
                    break;
                case LinkReferenceDefinitionGroup or HtmlBlock { Type: HtmlBlockType.Comment }:
                    break;
                case CodeBlock or HtmlBlock:
                    _hasOther = true;
                    break;
                case ContainerBlock inner:
                    Read(inner, KindWithin(inner) ?? kind);
                    break;
            }
        }
    }

    private static ProseKind? KindWithin(ContainerBlock container) => container switch
    {
        ListBlock => ProseKind.ListItem,
        Table => ProseKind.Cell,
        FootnoteGroup => ProseKind.Footnote,
        _ => null,
    };

    private void Add(ProseKind kind, int level, ContainerInline? content)
    {
        if (content is null) return;
        ReadInlines(content);
        if (_text.Length > 0)
            _blocks.Add(ProseBlock.OfBody(kind, level, _text.ToString(), [.. _offsets], _body, _firstLine));
        else
            _hasOther = true;
        _text.Clear();
        _offsets.Clear();
    }

    private void ReadInlines(ContainerInline container)
    {
        foreach (var inline in container)
        {
            var (start, end) = (inline.Span.Start, inline.Span.End);
            switch (inline)
            {
                case LiteralInline literal:
                    AddLiteral(literal);
                    break;
                case LineBreakInline { IsHard: true }:
                    Append('\n', start);
                    break;
                case LineBreakInline:
                    // Chinese text is wrapped in the source without meaning a space; Latin words are.
                    if (_text.Length > 0 && _text[^1] < '\u2E80') Append(' ', start);
                    break;
                case HtmlEntityInline entity:
                    foreach (var character in entity.Transcoded.ToString()) Append(character, start);
                    break;
                case HtmlInline html when html.Tag.StartsWith("<!--", StringComparison.Ordinal):
                case FootnoteLink:
                    break;
                case CodeInline or AutolinkInline or HtmlInline or ReferenceInline:
                    Append(ProseBlock.Printed, start);
                    break;
                case EmphasisInline { DelimiterChar: '~' } range:
                    // 3~5人、6~8人: a range, not a subscript.
                    Append('~', start);
                    ReadInlines(range);
                    Append('~', end);
                    break;
                case ContainerInline inner:
                    ReadInlines(inner);
                    break;
            }
        }
    }

    private void AddLiteral(LiteralInline literal)
    {
        var content = literal.Content.ToString();
        // The place of a literal may begin with the backslash or the spaces before its text.
        var (start, length) = (literal.Span.Start, Math.Min(literal.Span.Length, _masked.Length - literal.Span.Start));
        if (length > 0) start += Math.Max(0, _masked.AsSpan(start, length).IndexOf(content, StringComparison.Ordinal));
        for (var i = 0; i < content.Length; i++) Append(content[i], start + i);
    }

    /// <summary>Adds a character; covered code makes one of its cover.</summary>
    private void Append(char character, int offset)
    {
        if (character is ProseBlock.Printed or ProseBlock.Silent && _text.Length > 0 && _text[^1] == character) return;
        _text.Append(character);
        _offsets.Add(Math.Clamp(offset, 0, Math.Max(0, _masked.Length - 1)));
    }
}
