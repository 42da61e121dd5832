using System.Text;
using ReportCompiler.Diagnostics;
using ReportCompiler.Diffing.Wording;

namespace ReportCompiler.Diffing.Markdown;

/// <summary>Writes differences as Markdown (GitHub's and GitLab's) for a merge request: counts and the largest changes in
/// sight, all else folded.</summary>
public sealed class ComparisonMarkdown
{
    private const int MostChanges = 10;

    private readonly StringBuilder _text = new();
    private readonly ReportComparison _comparison;
    private readonly MessageLanguage _language;
    private readonly FigureWording _wording;
    private readonly PlaceNames _places;

    private ComparisonMarkdown(ReportComparison comparison, MessageLanguage language)
    {
        (_comparison, _language) = (comparison, language);
        _wording = new FigureWording(comparison, language);
        _places = new PlaceNames(comparison);
    }

    /// <summary>The differences. The same ones give the same text.</summary>
    /// <param name="comparison">What differs.</param>
    /// <param name="language">The language of its words.</param>
    public static string Write(ReportComparison comparison, MessageLanguage language)
    {
        var markdown = new ComparisonMarkdown(comparison, language);
        markdown.Write();
        return markdown._text.ToString();
    }

    private string Colon => _language == MessageLanguage.English ? ": " : "：";

    private void Write()
    {
        Line($"## {MarkdownText.Escape(DifferenceWords.TitleOf(_comparison.Old, _comparison.New).In(_language))}");
        Line();
        if (!_comparison.HasDifferences) Line(DifferenceWords.None.In(_language));
        foreach (var (heading, counts) in DifferenceCounts.Of(_comparison))
            Line($"- **{heading.In(_language)}**{Colon}{counts.In(_language)}");
        var figures = _comparison.Figures;
        var own = figures.Changed.Where(change => change.FollowsFrom.Count == 0).ToList();
        var largest = LargestChanges.Of(_comparison).ToList();
        if (largest.Count > 0)
        {
            Line();
            Line($"### {DifferenceWords.Largest.In(_language)}");
            Table(largest.Take(MostChanges));
        }

        Fold(DifferenceWords.Changed, own.Count > MostChanges || !own.SequenceEqual(largest) ? own.Count : 0, () => Table(own));
        var following = figures.Changed.Where(change => change.FollowsFrom.Count > 0).ToList();
        Fold(DifferenceWords.Follows, following.Count, () => Table(following));
        Fold(DifferenceWords.Appeared, figures.Appeared.Count, () => Table(figures.Appeared));
        Fold(DifferenceWords.Disappeared, figures.Disappeared.Count, () => Table(figures.Disappeared));
        Fold(DifferenceWords.Restated, figures.Restated.Count, () => Table(figures.Restated));
        List(DifferenceWords.Definitions, figures.Definitions, change =>
            $"{change.Indicator.Name}{Colon}{DifferenceWords.PartOf(change.Part).In(_language)} {change.Old ?? "—"} → {change.New ?? "—"}");
        List(DifferenceWords.Ranks, figures.Ranks, rank =>
            $"{rank.Indicator.Name}{Colon}{rank.School.ShortName} {DifferenceWords.RankOf(rank).In(_language)}");
        List(DifferenceWords.TitlePage, _comparison.Properties, change =>
            $"{DifferenceWords.PropertyOf(change.Property).In(_language)}{Colon}{change.Old} → {change.New}");
        List(DifferenceWords.Entities, _comparison.Entities, change => StructureWording.Line(change, _language));
        List(DifferenceWords.Structure, _comparison.Structure, change => StructureWording.Line(change, _language));
        Fold(DifferenceWords.Text, _comparison.Sections.SelectMany(BlockTexts.Rewritten).Count(), WriteText);
        Fold(DifferenceWords.CarriedOver, _comparison.CarriedOver.Count, WriteCarriedOver);
    }

    private void Table(IEnumerable<FigureChange> changes)
    {
        Line();
        var heads = new[]
        {
            DifferenceWords.Figure, DifferenceWords.Old, DifferenceWords.New, DifferenceWords.UnitHead, DifferenceWords.Change,
            DifferenceWords.Growth, DifferenceWords.Printed,
        };
        Line($"| {string.Join(" | ", heads.Select(head => head.In(_language)))} |");
        Line("|---|---:|---:|---|---:|---:|---|");
        foreach (var change in changes)
        {
            string[] cells =
            [
                _wording.Name(change), _wording.Value(change.Old), _wording.Value(change.New), FigureWording.Unit(change),
                _wording.Change(change), FigureWording.Growth(change), _wording.Places(change),
            ];
            Line($"| {string.Join(" | ", cells.Select(MarkdownText.Escape))} |");
        }
    }

    private void WriteText()
    {
        foreach (var section in _comparison.Sections)
        {
            var blocks = BlockTexts.Rewritten(section).ToList();
            if (blocks.Count == 0) continue;
            var shown = section.New ?? section.Old!;
            Line();
            Line($"**{MarkdownText.Escape(PlaceNames.Numbered(shown.Number, shown.Title))}**");
            Line();
            foreach (var block in blocks) Write(block);
        }
    }

    private void Write(BlockComparison block)
    {
        var name = DifferenceWords.ChangeOf(block, _places).In(_language) + BlockTexts.Label(block);
        foreach (var (part, text) in BlockTexts.Of(block))
        {
            var what = part.In(_language);
            Line($"- {MarkdownText.Escape(what.Length == 0 ? name : $"{name} {what}")}{Colon}{MarkdownText.Of(text)}");
        }

        if (block is ImageComparison { IsAnotherPicture: true })
            Line($"- {MarkdownText.Escape(name)}{Colon}{DifferenceWords.OtherPicture.In(_language)}");
    }

    private void WriteCarriedOver()
    {
        Line();
        foreach (var carried in _comparison.CarriedOver)
        {
            var place = PlaceNames.Numbered(carried.SectionNumber, carried.SectionTitle);
            if (carried.CaseLabel is { } label) place += $" {label}{carried.CaseTitle}";
            Line($"- {MarkdownText.Escape($"{place}{Colon}{DifferenceWords.ReasonOf(carried).In(_language)}")}  ");
            Line($"  {MarkdownText.Escape(carried.Text.New)}");
        }
    }

    private void List<T>(LocalizedText heading, IReadOnlyList<T> items, Func<T, string> line) => Fold(heading, items.Count, () =>
    {
        Line();
        foreach (var item in items) Line($"- {MarkdownText.Escape(line(item))}");
    });

    /// <summary>Writes what stands under a heading that unfolds; nothing where there is none.</summary>
    private void Fold(LocalizedText heading, int count, Action write)
    {
        if (count == 0) return;
        Line();
        Line($"<details><summary>{heading.In(_language)} {DifferenceWords.Number(count)}</summary>");
        write();
        Line();
        Line("</details>");
    }

    private void Line(string line = "") => _text.Append(line).Append('\n');
}
