using ReportCompiler.Diagnostics;
using ReportCompiler.Diffing;
using ReportCompiler.Diffing.Wording;
using Spectre.Console;

namespace ReportCompiler.Cli.Comparing;

/// <summary>Every difference, as text. What was taken out of a text stands as [-…-], what was put in as {+…+}, as git
/// does.</summary>
internal sealed class DiffDetails
{
    /// <summary>Lines are as long as they need be.</summary>
    private const int Unlimited = int.MaxValue;

    private const string Step = "  ";

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Out = new(Color.Red);
    private static readonly Style In = new(Color.Green);

    private readonly ReportComparison _comparison;
    private readonly MessageLanguage _language;
    private readonly PlaceNames _places;
    private readonly Terminal _terminal;

    private DiffDetails(DiffResult result, Terminal terminal)
    {
        (_comparison, _language, _terminal) = (result.Comparison, result.Language, terminal);
        _places = new PlaceNames(_comparison);
    }

    public static void Write(DiffResult result, Terminal terminal) => new DiffDetails(result, terminal).Write();

    /// <summary>A text that was carried over, on one line.</summary>
    public static string Line(CarriedOver carried, MessageLanguage language)
    {
        var place = PlaceNames.Numbered(carried.SectionNumber, carried.SectionTitle);
        if (carried.CaseLabel is { } label) place += $" {label}{carried.CaseTitle}";
        return $"{place}{(language == MessageLanguage.English ? ": " : "：")}{DifferenceWords.ReasonOf(carried).In(language)}";
    }

    private void Write()
    {
        WriteReport();
        var lines = new FigureLines(_comparison, _language, Unlimited);
        var figures = _comparison.Figures;
        lines.Write(_terminal, DifferenceWords.Changed, [.. figures.Changed.Where(change => change.FollowsFrom.Count == 0)]);
        lines.Write(_terminal, DifferenceWords.Follows, [.. figures.Changed.Where(change => change.FollowsFrom.Count > 0)]);
        lines.Write(_terminal, DifferenceWords.Appeared, figures.Appeared);
        lines.Write(_terminal, DifferenceWords.Disappeared, figures.Disappeared);
        lines.Write(_terminal, DifferenceWords.Restated, figures.Restated);
        WriteLines(DifferenceWords.Definitions, figures.Definitions.Select(change =>
            $"{change.Indicator.Name}{Colon}{DifferenceWords.PartOf(change.Part).In(_language)} {change.Old ?? "—"} → {change.New ?? "—"}"));
        WriteLines(DifferenceWords.Ranks, figures.Ranks.Select(rank =>
            $"{rank.Indicator.Name}{Colon}{rank.School.ShortName} {DifferenceWords.RankOf(rank).In(_language)}"));
        WriteLines(DifferenceWords.Structure, _comparison.Structure.Select(change => StructureWording.Line(change, _language)));
        WriteText();
        WriteCarriedOver();
    }

    private string Colon => _language == MessageLanguage.English ? ": " : "：";

    private void WriteReport()
    {
        WriteLines(DifferenceWords.TitlePage, _comparison.Properties.Select(change =>
            $"{DifferenceWords.PropertyOf(change.Property).In(_language)}{Colon}{change.Old} → {change.New}"));
        WriteLines(DifferenceWords.Entities, _comparison.Entities.Select(change => StructureWording.Line(change, _language)));
    }

    private void WriteText()
    {
        var isFirst = true;
        foreach (var section in _comparison.Sections)
        {
            var blocks = BlockTexts.Rewritten(section).ToList();
            if (blocks.Count == 0) continue;
            if (isFirst) WriteHeading(DifferenceWords.Text);
            isFirst = false;
            var shown = section.New ?? section.Old!;
            _terminal.WriteLine(Step + SourceExcerpt.Clean(PlaceNames.Numbered(shown.Number, shown.Title)), Bold);
            foreach (var block in blocks) Write(block);
        }
    }

    private void Write(BlockComparison block)
    {
        var name = SourceExcerpt.Clean(DifferenceWords.ChangeOf(block, _places).In(_language) + BlockTexts.Label(block));
        foreach (var (part, text) in BlockTexts.Of(block))
        {
            var what = part.In(_language);
            _terminal.Write($"{Step}{Step}{(what.Length == 0 ? name : $"{name} {SourceExcerpt.Clean(what)}")}{Colon}", Color.Grey);
            Write(text);
            _terminal.WriteLine();
        }

        if (block is ImageComparison { IsAnotherPicture: true })
            _terminal.WriteLine($"{Step}{Step}{name}{Colon}{DifferenceWords.OtherPicture.In(_language)}");
    }

    private void Write(TextComparison text)
    {
        foreach (var piece in text.Pieces)
        {
            if (piece.Kind is TextPieceKind.Same or TextPieceKind.Reference)
            {
                _terminal.Write(SourceExcerpt.Clean(piece.New));
                continue;
            }

            if (piece.Old.Length > 0) _terminal.Write($"[-{SourceExcerpt.Clean(piece.Old)}-]", Out);
            if (piece.New.Length > 0) _terminal.Write($"{{+{SourceExcerpt.Clean(piece.New)}+}}", In);
        }
    }

    private void WriteCarriedOver()
    {
        if (_comparison.CarriedOver.Count == 0) return;
        WriteHeading(DifferenceWords.CarriedOver);
        foreach (var carried in _comparison.CarriedOver)
        {
            _terminal.WriteLine(Step + SourceExcerpt.Clean(Line(carried, _language)));
            _terminal.WriteLine(Step + Step + SourceExcerpt.Clean(carried.Text.New), Color.Grey);
        }
    }

    private void WriteLines(LocalizedText heading, IEnumerable<string> lines)
    {
        var isFirst = true;
        foreach (var line in lines)
        {
            if (isFirst) WriteHeading(heading);
            isFirst = false;
            _terminal.WriteLine(Step + SourceExcerpt.Clean(line));
        }
    }

    private void WriteHeading(LocalizedText heading)
    {
        _terminal.WriteLine();
        _terminal.WriteLine(heading.In(_language), Bold);
    }
}
