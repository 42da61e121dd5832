using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Templating;

namespace ReportCompiler.Html.Review;

/// <summary>Where in the page findings belong: at the figures that print what they are about, or else in the section, table,
/// figure or case study whose source they stand in.</summary>
internal sealed class ReviewPlaces
{
    private const int MostPlaces = 6;

    private readonly Dictionary<(string File, int Line, int Column), List<int>> _byCell = [];
    private readonly List<ReviewPlace>[] _direct;
    private readonly List<ReviewPlace>[] _indirect;
    private readonly Dictionary<BoundFigure, List<int>> _marks = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Origin, IReadOnlyList<int>> _behind = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, ReviewPlace> _byAnchor = new(StringComparer.Ordinal);
    private readonly ReportDocument _document;

    private ReviewPlaces(ReportDocument document, IReadOnlyList<Diagnostic> findings)
    {
        _document = document;
        _direct = [.. findings.Select(_ => new List<ReviewPlace>())];
        _indirect = [.. findings.Select(_ => new List<ReviewPlace>())];
        for (var i = 0; i < findings.Count; i++)
        {
            var key = KeyOf(findings[i].Span);
            if (!_byCell.TryGetValue(key, out var list)) _byCell[key] = list = [];
            list.Add(i);
        }

        foreach (var section in document.FrontMatter.Concat(document.Body)) Walk(section);
        for (var i = 0; i < findings.Count; i++)
            if (_direct[i].Count == 0 && OfSource(findings[i].Span.File) is { } place) _direct[i].Add(place);
    }

    /// <summary>Finds the places of findings.</summary>
    public static ReviewPlaces Of(ReportDocument document, IReadOnlyList<Diagnostic> findings) => new(document, findings);

    /// <summary>The places of a finding; where no figure prints the cell itself, those that print what was computed from
    /// it.</summary>
    public IReadOnlyList<ReviewPlace> this[int finding] =>
        [.. (_direct[finding].Count > 0 ? _direct[finding] : _indirect[finding]).Distinct().Take(MostPlaces)];

    /// <summary>The findings that a printed figure bears the mark of.</summary>
    public IReadOnlyList<int> At(BoundFigure figure) => _marks.TryGetValue(figure, out var findings) ? findings : [];

    private void Walk(Section section)
    {
        var place = Add(section.Anchor, section.Number is { } number ? $"{number} {section.Title}" : section.Title);
        Walk(section.Blocks, place);
        foreach (var subsection in section.Subsections) Walk(subsection);
    }

    private void Walk(IEnumerable<Block> blocks, ReviewPlace place)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph: Walk(paragraph.Content, place); break;
                case ListBlock list: foreach (var item in list.Items) Walk(item, place); break;
                case Quote quote: Walk(quote.Blocks, place); break;
                case FigureBlock figure: Add(figure.Anchor, $"{figure.Caption.Label} {figure.Caption.Text}"); break;
                case CaseBlock study: Walk(study.Blocks, Add(study.Anchor, $"{study.Caption.Label}{study.Caption.Text}")); break;
                case TableBlock table: Walk(table, place); break;
                case ChartBlock chart:
                    var at = Add(chart.Anchor, $"{chart.Caption.Label} {chart.Caption.Text}");
                    foreach (var point in chart.Series.SelectMany(series => series.Points)) Note(null, point.Origin, at);
                    break;
            }
        }
    }

    private void Walk(TableBlock table, ReviewPlace outer)
    {
        var place = table.Caption is { } caption ? Add(table.Anchor, $"{caption.Label} {caption.Text}") : outer;
        foreach (var cell in table.Grids.SelectMany(grid => grid.HeaderRows.Concat(grid.BodyRows)).SelectMany(row => row.Cells))
            Walk(cell.Content, place);
    }

    private void Walk(IReadOnlyList<Inline> content, ReviewPlace place)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case BoundFigure figure: Note(figure, figure.Origin, place); break;
                case Emphasis emphasis: Walk(emphasis.Content, place); break;
                case Strong strong: Walk(strong.Content, place); break;
                case Superscript raised: Walk(raised.Content, place); break;
                case Subscript lowered: Walk(lowered.Content, place); break;
                case Link link: Walk(link.Content, place); break;
                case Footnote note: Walk(note.Blocks, place); break;
            }
        }
    }

    private void Note(BoundFigure? figure, Origin origin, ReviewPlace place)
    {
        var cell = origin is StatedOrigin stated ? stated : _document.Disputes.GetValueOrDefault(origin);
        foreach (var finding in cell is null ? [] : FindingsAt(cell.Span))
        {
            _direct[finding].Add(place);
            if (figure is null) continue;
            if (!_marks.TryGetValue(figure, out var marks)) _marks[figure] = marks = [];
            marks.Add(finding);
        }

        foreach (var finding in Behind(origin)) _indirect[finding].Add(place);
    }

    private IReadOnlyList<int> Behind(Origin origin)
    {
        if (_behind.TryGetValue(origin, out var known)) return known;
        return _behind[origin] = origin switch
        {
            StatedOrigin stated => FindingsAt(stated.Span),
            ComputedOrigin computed => [.. computed.Inputs.SelectMany(Behind).Distinct().Order()],
            _ => [],
        };
    }

    private IReadOnlyList<int> FindingsAt(SourceSpan cell) => _byCell.TryGetValue(KeyOf(cell), out var findings) ? findings : [];

    private ReviewPlace Add(string anchor, string title) => _byAnchor[anchor] = new ReviewPlace(anchor, title);

    /// <summary>Files are named after what they hold, and so are anchors.</summary>
    private ReviewPlace? OfSource(string file)
    {
        var parts = file.Split('/');
        var stem = Path.GetFileNameWithoutExtension(parts[^1]);
        var kind = parts.Length < 2 ? "" : parts[^2] switch
        {
            "sections" => "sec",
            "cases" => "case",
            "tables" => "tbl",
            "charts" => "fig",
            _ => "",
        };
        return _byAnchor.GetValueOrDefault($"{kind}-{stem}");
    }

    private static (string File, int Line, int Column) KeyOf(SourceSpan span) => (span.File, span.Line, span.Column);
}

/// <summary>A place in the page that a finding links to.</summary>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Title">What it is called there.</param>
internal sealed record ReviewPlace(string Anchor, string Title);
