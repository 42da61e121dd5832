using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportCompiler.Diagnostics;
using ReportCompiler.Templating;
using MarkdigBlock = Markdig.Syntax.Block;

namespace ReportCompiler.Documents.Building;

/// <summary>Turns rendered Markdown into blocks of the document. Tables and cases stand in the text as embedded objects;
/// what they become, the caller says.</summary>
internal sealed class MarkdownReader
{
    /// <summary>The Markdown that reports are written in.</summary>
    public static readonly MarkdownPipeline Pipeline = CreatePipeline();

    private readonly RenderedText _text;
    private readonly Numbering _numbering;
    private readonly InlineReader _inlines;
    private readonly Func<object, IEnumerable<Block>> _embedded;
    private readonly DiagnosticBag _diagnostics;

    /// <summary>Prepares to read one text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="numbering">Counts footnotes and tables without caption, and collects references.</param>
    /// <param name="images">Finds images.</param>
    /// <param name="embedded">The blocks that a table, chart, figure or the cases stand for.</param>
    /// <param name="diagnostics">Receives problems.</param>
    public MarkdownReader(
        RenderedText text, Numbering numbering, ImageLibrary images, Func<object, IEnumerable<Block>> embedded,
        DiagnosticBag diagnostics)
    {
        (_text, _numbering, _embedded, _diagnostics) = (text, numbering, embedded, diagnostics);
        _inlines = new InlineReader(text, numbering, images, ReadBlocks);
    }

    /// <summary>Reads the whole text: blocks, and headings as <see cref="DraftHeading"/>.</summary>
    /// <returns>The blocks; none when the text is nested too deeply, which is reported.</returns>
    public IReadOnlyList<Block> Read()
    {
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(_text.Text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig bounds the depth of quotations, lists and brackets, and says so in this way.
            _diagnostics.Add(DocumentDiagnostics.NestedTooDeeply(_text.Locate(0, 0)));
            return [];
        }

        return ReadBlocks(document);
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseEmphasisExtras(EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Superscript)
            .UseGenericAttributes()
            .UseCjkFriendlyEmphasis();
        builder.Extensions.Add(new ReferenceExtension());
        return builder.Build();
    }

    private List<Block> ReadBlocks(ContainerBlock container) => [.. container.SelectMany(ReadBlock)];

    private IEnumerable<Block> ReadBlock(MarkdigBlock block) => block switch
    {
        HeadingBlock { Parent: MarkdownDocument } heading => [ReadHeading(heading)],
        // Within a list, a quotation or a footnote there is no section to begin.
        HeadingBlock heading => [new Paragraph([new Strong(_inlines.Read(heading.Inline))])],
        ParagraphBlock paragraph => ReadParagraph(paragraph),
        Markdig.Syntax.ListBlock list => [ReadList(list)],
        QuoteBlock quote => [new Quote(ReadBlocks(quote))],
        FencedCodeBlock or Markdig.Syntax.CodeBlock => [ReadCode((LeafBlock)block)],
        ThematicBreakBlock => [new ThematicBreak()],
        Table table => [ReadTable(table)],
        HtmlBlock { Type: HtmlBlockType.Comment } => [],
        HtmlBlock html => [new Paragraph(InlineText.Lines(html.Lines.ToString().Trim()))],
        // Footnotes are read where they are called, definitions of links where they are used.
        FootnoteGroup or LinkReferenceDefinitionGroup => [],
        _ => throw new InvalidOperationException($"Unknown Markdown block {block.GetType().Name}."),
    };

    private DraftHeading ReadHeading(HeadingBlock heading)
    {
        var title = InlineText.Plain(_inlines.Read(heading.Inline));
        return new DraftHeading(
            heading.Level, title, MarkdownAttributes.ExplicitId(heading), _text.Locate(heading.Span.Start, heading.Span.Length));
    }

    private IEnumerable<Block> ReadParagraph(ParagraphBlock paragraph)
    {
        ReportLostFootnotes(paragraph);
        if (_inlines.AsEmbedded(paragraph.Inline) is { } embedded) return _embedded(embedded);
        if (InlineReader.AsFigure(paragraph.Inline) is { } image) return _embedded(_inlines.Figure(image));
        var content = _inlines.Read(paragraph.Inline);
        return content.Count == 0 ? [] : [new Paragraph(content)];
    }

    /// <summary>Reports each call of a footnote that nothing defines: Markdown takes it for text.</summary>
    private void ReportLostFootnotes(ParagraphBlock paragraph)
    {
        foreach (var literal in paragraph.Inline?.Descendants<LiteralInline>() ?? [])
        {
            var start = literal.Span.Start;
            if (literal.Content.CurrentChar != '^' || start == 0 || _text.Text[start - 1] != '[') continue;
            var end = _text.Text.IndexOf(']', start);
            if (end < 0) continue;
            _diagnostics.Add(DocumentDiagnostics.NoFootnote(
                _text.Locate(start - 1, end - start + 2), _text.Text[(start - 1)..(end + 1)]));
        }
    }

    private ListBlock ReadList(Markdig.Syntax.ListBlock list)
    {
        var start = int.TryParse(
            list.OrderedStart, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture,
            out var first) ? first : 1;
        return new ListBlock(
            list.IsOrdered, start, [.. list.OfType<ListItemBlock>().Select(item => (IReadOnlyList<Block>)ReadBlocks(item))]);
    }

    private static CodeBlock ReadCode(LeafBlock code) => new(code.Lines.ToString().TrimEnd('\n'));

    /// <summary>A small table inside running text: it has no caption and is not counted.</summary>
    private TableBlock ReadTable(Table table)
    {
        var columns = table.OfType<Markdig.Extensions.Tables.TableRow>().Max(row => row.Count);
        var rows = table.OfType<Markdig.Extensions.Tables.TableRow>()
            .Select(row => new TableRow(
                row.IsHeader ? RowKind.Header : RowKind.Body,
                [.. row.OfType<Markdig.Extensions.Tables.TableCell>().Select((cell, i) => new TableCell(i, CellContent(cell)))]))
            .ToList();
        return new TableBlock(
            _numbering.SmallTable(), null, null,
            [
                new TableGrid(
                    [.. Enumerable.Range(0, columns).Select(i => Tables.TextColumns.Kind(
                        rows.SelectMany(row => row.Cells).Where(cell => cell.Column == i)))],
                    [.. rows.Where(row => row.Kind == RowKind.Header)],
                    [.. rows.Where(row => row.Kind == RowKind.Body)]),
            ],
            null);
    }

    private IReadOnlyList<Inline> CellContent(Markdig.Extensions.Tables.TableCell cell) =>
        cell.OfType<ParagraphBlock>().FirstOrDefault() is { } paragraph ? _inlines.Read(paragraph.Inline) : [];
}
