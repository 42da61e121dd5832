using ReportCompiler.Documents;
using ReportCompiler.Documents.Styles;
using ReportCompiler.Docx.Charts;
using ReportCompiler.Docx.Images;
using ReportCompiler.Docx.Styles;
using ReportCompiler.Docx.Tables;

namespace ReportCompiler.Docx.Pagination;

/// <summary>Estimates the page of each anchor from the layout's measures alone: the same on every machine, near enough
/// for a contents that Word refreshes.</summary>
internal sealed class PageEstimate
{
    /// <summary>Distance of lines in em where a style leaves it to the font.</summary>
    public const decimal OwnPitch = 1.35m;
    private const decimal SeparatorHeight = 10;

    private readonly Dictionary<string, int> _pages = new(StringComparer.Ordinal);
    private readonly StyleSheet _style;
    private readonly ImagePlacement _images;
    private readonly decimal _textWidth;
    private PageCursor _cursor;

    private PageEstimate(StyleSheet style)
    {
        _style = style;
        _images = new ImagePlacement(style);
        _textWidth = Length.Points(style.Page.TextWidth);
        _cursor = NewCursor();
    }

    /// <summary>The page of each anchor as its page is numbered: front matter and body each from 1.</summary>
    public static IReadOnlyDictionary<string, int> Of(ReportDocument document)
    {
        var estimate = new PageEstimate(document.Style);
        foreach (var section in document.FrontMatter) estimate.Add(section);
        estimate._cursor = estimate.NewCursor();
        foreach (var section in document.Body) estimate.Add(section);
        return estimate._pages;
    }

    private PageCursor NewCursor() => new(Length.Points(_style.Page.TextHeight));

    private void Add(Section section)
    {
        var heading = _style[section.Level switch
        {
            1 => TextRole.Heading1,
            2 => TextRole.Heading2,
            3 => TextRole.Heading3,
            _ => TextRole.Heading4,
        }];
        if (section.Level == 1) _cursor.BreakPage();
        _cursor.Take(HeightOf($"{section.Number} {section.Title}", heading, _textWidth), follower: 2 * Pitch(heading));
        _pages[section.Anchor] = _cursor.Page;
        Add(section.Blocks, TextRole.Body);
        foreach (var subsection in section.Subsections) Add(subsection);
    }

    private void Add(IEnumerable<Block> blocks, TextRole role)
    {
        foreach (var block in blocks) Add(block, role);
    }

    private void Add(Block block, TextRole role)
    {
        switch (block)
        {
            case Paragraph paragraph:
                AddText(string.Concat(MeasuredText.Lines(paragraph.Content)), _style[role]);
                break;
            case CaseHeading heading:
                var part = _style[TextRole.CaseHeading];
                _cursor.Take(HeightOf(heading.Title, part, _textWidth), follower: Pitch(part));
                break;
            case ListBlock list:
                foreach (var item in list.Items) Add(item, role);
                break;
            case Quote quote:
                Add(quote.Blocks, role == TextRole.Body ? TextRole.Quote : role);
                break;
            case CodeBlock code:
                _cursor.TakeLines(code.Text.Split('\n').Length, Pitch(_style[TextRole.Code]));
                break;
            case ThematicBreak:
                _cursor.Take(2 * SeparatorHeight);
                break;
            case FigureBlock figure:
                Add(figure, role);
                break;
            case ChartBlock chart:
                Add(chart, role);
                break;
            case CaseBlock study:
                Add(study);
                break;
            case TableBlock table:
                Add(table);
                break;
        }
    }

    private void Add(FigureBlock figure, TextRole role)
    {
        var height = figure.Image is { } image
            ? _images.FigureSize(image, WidthIn(role)).Height
            : Pitch(_style[TextRole.Body]);
        AddFigure(figure.Anchor, figure.Caption, height);
    }

    private void Add(ChartBlock chart, TextRole role) =>
        AddFigure(chart.Anchor, chart.Caption, ChartWriter.Height(chart, WidthIn(role), _style));

    private void AddFigure(string anchor, Caption caption, decimal height)
    {
        _cursor.Take(height + 6 + HeightOf(caption.Label + caption.Text, _style[TextRole.Caption], _textWidth));
        _pages[anchor] = _cursor.Page;
    }

    private decimal WidthIn(TextRole role) =>
        role == TextRole.CaseText ? _textWidth - (2 * CaseStyles.FrameIndent) : _textWidth;

    private void Add(CaseBlock study)
    {
        var title = _style[TextRole.CaseTitle];
        var text = _style[TextRole.CaseText];
        var height = HeightOf(study.Caption.Label + study.Caption.Text, title, _textWidth);
        _cursor.Take(height + CaseStyles.FramePadding, follower: 2 * Pitch(text));
        _pages[study.Anchor] = _cursor.Page;
        Add(study.Blocks, TextRole.CaseText);
        _cursor.Take(SeparatorHeight + CaseStyles.FramePadding);
    }

    private void Add(TableBlock table)
    {
        var plan = TablePlan.Of(table, _style);
        if (plan.IsLandscape) _cursor.BreakPage();
        if (table.Caption is { } caption)
        {
            var height = HeightOf(caption.Label + caption.Text, _style[TextRole.Caption], plan.Width);
            _cursor.Take(height, follower: 4 * Pitch(_style[TextRole.TableText]));
            _pages[table.Anchor] = _cursor.Page;
        }

        for (var index = 0; index < table.Grids.Count; index++)
        {
            foreach (var height in plan.Rows(table, index)) _cursor.Take(height);
            _cursor.Take(SeparatorHeight);
        }

        if (table.Note is { } note) AddText(note, _style[TextRole.TableNote]);
        if (plan.IsLandscape) _cursor.BreakPage();
    }

    private void AddText(string text, TextStyle style)
    {
        _cursor.TakeLines(Lines(text, style, _textWidth), Pitch(style));
        _cursor.Take(style.SpaceBefore + style.SpaceAfter);
    }

    private static decimal HeightOf(string text, TextStyle style, decimal width) =>
        (Lines(text, style, width) * Pitch(style)) + style.SpaceBefore + style.SpaceAfter;

    private static int Lines(string text, TextStyle style, decimal width)
    {
        var needed = TextWidths.Em(text) + style.FirstLineIndent;
        return Math.Max(1, (int)decimal.Ceiling(needed * style.Size / width));
    }

    private static decimal Pitch(TextStyle style) => style.LinePitch ?? style.Size * OwnPitch;
}
