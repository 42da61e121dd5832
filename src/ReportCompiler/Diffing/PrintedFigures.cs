using ReportCompiler.Data;

namespace ReportCompiler.Diffing;

/// <summary>Finds where figures are printed.</summary>
internal sealed class PrintedFigures
{
    /// <summary>Characters of a sentence that are quoted on either side of a figure.</summary>
    private const int MostQuoted = 40;

    private readonly Dictionary<string, List<FigurePlace>> _places = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, FactData> _facts;

    private PrintedFigures(ReportData report, IReadOnlyDictionary<string, FactData> facts, IEnumerable<string> wanted)
    {
        _facts = facts;
        foreach (var id in wanted) _places.TryAdd(id, []);
        if (_places.Count == 0) return;
        foreach (var section in report.Sections.SelectMany(section => section.WithDescendants())) Walk(section, section.Blocks, null);
    }

    /// <summary>Fills in where each change is printed.</summary>
    public static void Find(IReadOnlyList<FigureChanges> lists, ReportPair pair)
    {
        var all = lists.SelectMany(list => list.All).ToList();
        if (all.Count == 0) return;
        var now = new PrintedFigures(pair.New, pair.NewFacts, all.Where(change => change.New is not null).Select(change => change.Id));
        var before = new PrintedFigures(pair.Old, pair.OldFacts, all.Where(change => change.New is null).Select(change => change.Id));
        foreach (var list in lists)
        {
            for (var i = 0; i < list.All.Count; i++)
            {
                var change = list.All[i];
                var places = (change.New is null ? before : now)._places[change.Id];
                if (places.Count > 0) list.All[i] = change with { Places = places };
            }
        }
    }

    private void Walk(SectionData section, IReadOnlyList<BlockData> blocks, CaseData? study)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ParagraphData paragraph:
                    Add(paragraph.Text, figure => Place(section, study) with { Excerpt = Excerpt(paragraph.Text.Text, figure) });
                    break;
                case TableData table:
                    foreach (var grid in table.Grids) Walk(section, table, grid);
                    break;
                case ChartData chart:
                    foreach (var series in chart.Series)
                    {
                        for (var i = 0; i < series.Values.Count; i++)
                        {
                            var category = i < chart.Categories.Count ? chart.Categories[i] : "";
                            Add(series.Values[i], _ => Place(section, null) with
                            {
                                Kind = FigurePlaceKind.Chart,
                                BlockAnchor = chart.Anchor,
                                BlockLabel = chart.Label,
                                BlockTitle = chart.Caption,
                                Row = series.Name,
                                Column = category,
                            });
                        }
                    }

                    break;
                case CaseData inner:
                    Walk(section, inner.Blocks, inner);
                    break;
            }
        }
    }

    private void Walk(SectionData section, TableData table, GridData grid)
    {
        var heads = new Lazy<GridHeads>(() => new GridHeads(grid));
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            for (var column = 0; column < grid.Rows[row].Count; column++)
            {
                // A merged cell stands in every place that it covers, and is printed once.
                var cell = grid.Rows[row][column];
                if (row > 0 && column < grid.Rows[row - 1].Count && IsSameCell(grid.Rows[row - 1][column], cell)) continue;
                if (column > 0 && IsSameCell(grid.Rows[row][column - 1], cell)) continue;
                Add(cell, _ => Place(section, null) with
                {
                    Kind = FigurePlaceKind.Table,
                    BlockAnchor = table.Anchor,
                    BlockLabel = table.Label,
                    BlockTitle = table.Caption,
                    Row = heads.Value.Row(row),
                    Column = heads.Value.Column(column),
                });
            }
        }
    }

    private static bool IsSameCell(TextData one, TextData other) =>
        one.Figures.Count > 0 && one.Figures.Count == other.Figures.Count && one.Text == other.Text
        && one.Figures.Zip(other.Figures).All(pair => pair.First.Facts.SequenceEqual(pair.Second.Facts, StringComparer.Ordinal));

    private void Add(TextData text, Func<TextFigure, FigurePlace> place)
    {
        foreach (var figure in text.Figures)
        {
            foreach (var id in figure.Facts)
            {
                if (!_places.TryGetValue(id, out var places)) continue;
                var printed = text.Text.Substring(figure.Start, figure.Length);
                places.Add(place(figure) with
                {
                    Text = printed,
                    IsWorkedOut = figure.Facts.Count > 1 || !WithoutSign(printed).SequenceEqual(WithoutSign(_facts[id].Text)),
                });
            }
        }
    }

    /// <summary>A figure without what a table's head may say in place of it.</summary>
    private static ReadOnlySpan<char> WithoutSign(string text)
    {
        var digits = text.AsSpan().Trim();
        if (digits.EndsWith(":1", StringComparison.Ordinal)) return digits[..^2];
        return digits.EndsWith("%", StringComparison.Ordinal) ? digits[..^1] : digits;
    }

    private static FigurePlace Place(SectionData section, CaseData? study) => new()
    {
        Kind = FigurePlaceKind.Paragraph,
        SectionAnchor = section.Anchor,
        SectionNumber = section.Number,
        SectionTitle = section.Title,
        BlockAnchor = study?.Anchor,
        BlockLabel = study?.Label,
        BlockTitle = study?.Title,
        Row = null,
        Column = null,
        Text = "",
        IsWorkedOut = false,
        Excerpt = null,
    };

    private static string Excerpt(string text, TextFigure figure)
    {
        var end = figure.Start + figure.Length;
        var (from, to) = Sentence.Around(text, figure.Start, end);
        var (left, right) = (Math.Max(from, figure.Start - MostQuoted), Math.Min(to, end + MostQuoted));
        return (left > from ? "…" : "") + text[left..right] + (right < to ? "…" : "");
    }
}
