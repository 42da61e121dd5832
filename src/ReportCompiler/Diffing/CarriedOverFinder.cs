using ReportCompiler.Data;

namespace ReportCompiler.Diffing;

/// <summary>Finds text that was carried over from the earlier year's report and seems not to have been read.</summary>
internal sealed class CarriedOverFinder
{
    private readonly ReportPair _pair;
    private readonly StaleFigures _figures;
    private readonly List<CarriedOver> _found = [];

    private CarriedOverFinder(ReportPair pair) => (_pair, _figures) = (pair, new StaleFigures(pair));

    /// <summary>What was carried over, the worst kind first, then in printed order.</summary>
    public static IReadOnlyList<CarriedOver> Find(ReportPair pair, IReadOnlyList<SectionComparison> sections)
    {
        var finder = new CarriedOverFinder(pair);
        foreach (var section in sections)
            if (section.New is { } now) finder.Look(section.Blocks, now, null);
        return [.. finder._found.OrderBy(carried => carried.Kind)];
    }

    private void Look(IReadOnlyList<BlockComparison> blocks, SectionData section, CaseData? study)
    {
        foreach (var block in blocks)
        {
            if (block is CaseComparison { Old: not null, New: { } inner } whole)
            {
                if (WholeCase(whole, section, inner) is { } carried) _found.Add(carried);
                else Look(whole.Blocks, section, inner);
            }
            else if (block is ParagraphComparison paragraph)
            {
                _found.AddRange(Paragraph(paragraph, section, study));
            }
        }
    }

    /// <summary>A case study of which every paragraph was carried over, as one; null for one in which something is new.</summary>
    private CarriedOver? WholeCase(CaseComparison study, SectionData section, CaseData now)
    {
        var paragraphs = study.Blocks.OfType<ParagraphComparison>().Where(IsTelling).ToList();
        if (paragraphs.Count == 0 || paragraphs.Any(paragraph => paragraph.Old is null || paragraph.New is null || SameKind(paragraph) is null))
            return null;
        var worst = paragraphs.SelectMany(paragraph => Paragraph(paragraph, section, now)).MinBy(carried => carried.Kind)!;
        return worst with { IsWholeCase = true };
    }

    /// <summary>What a paragraph shows: each figure of last year that it still says; else one finding, or none.</summary>
    private IEnumerable<CarriedOver> Paragraph(ParagraphComparison paragraph, SectionData section, CaseData? study)
    {
        if (paragraph is not { Old: { } old, New: { } now } || !IsTelling(paragraph)) return [];
        var stale = _figures.Find(old.Text, now.Text, study).ToList();
        if (stale.Count > 0)
        {
            return stale.Select(figure => Found(CarriedOverKind.StillSaysLastFigure, paragraph, section, study) with
            {
                Quote = figure.Text,
                QuoteStart = figure.Start,
                Expected = figure.Now.Text,
                Fact = figure.Now.Id,
            });
        }

        if (LastYear(paragraph.Text) is { } year)
        {
            return
            [
                Found(CarriedOverKind.StillSaysLastYear, paragraph, section, study) with
                {
                    Quote = paragraph.Text.New[year.Start..year.End],
                    QuoteStart = year.Start,
                },
            ];
        }

        return SameKind(paragraph) is { } kind ? [Found(kind, paragraph, section, study)] : [];
    }

    private static CarriedOver Found(
        CarriedOverKind kind, ParagraphComparison paragraph, SectionData section, CaseData? study) => new()
    {
        Kind = kind,
        SectionAnchor = section.Anchor,
        SectionNumber = section.Number,
        SectionTitle = section.Title,
        CaseAnchor = study?.Anchor,
        CaseLabel = study?.Label,
        CaseTitle = study?.Title,
        IsWholeCase = false,
        Text = paragraph.Text,
        Quote = null,
        QuoteStart = null,
        Expected = null,
        Fact = null,
    };

    /// <summary>Headings and what is printed as typed are the same every year, and so are the few words before a list.</summary>
    private static bool IsTelling(ParagraphComparison paragraph) =>
        (paragraph.New ?? paragraph.Old) is { Kind: not (ParagraphKind.Heading or ParagraphKind.Code) } text
        && text.Text.Text.Count(character => !char.IsWhiteSpace(character)) >= MovedParagraphs.ShortestTelling;

    /// <summary>Whether the text is the same, or the same but for the year; null where it is not. A sentence around figures of the
    /// data was written to be carried over.</summary>
    private static CarriedOverKind? SameKind(ParagraphComparison paragraph)
    {
        if (paragraph.New!.Text.Figures.Count > 0) return null;
        if (paragraph.Text.IsSame) return CarriedOverKind.Same;
        return paragraph.Text.OnlyFigures ? CarriedOverKind.SameButYear : null;
    }

    /// <summary>The first time that a sentence of the earlier report speaks of its year, where nothing in the paragraph speaks of
    /// this report's; null for none.</summary>
    private YearText? LastYear(TextComparison comparison)
    {
        var text = comparison.New;
        var years = YearText.All(text).ToList();
        if (years.Any(year => year.Year == _pair.New.Year)) return null;
        foreach (var year in years.Where(year => year.Year == _pair.Old.Year && SpeaksOfYear(text, year)))
        {
            var (start, end) = Sentence.Around(text, year.Start, year.End);
            if (IsSame(comparison, start, end)) return year;
        }

        return null;
    }

    /// <summary>A class of 2024 is called so all its years, 自2024年起 stays true, and a title in 《》 is what it is.</summary>
    private static bool SpeaksOfYear(string text, YearText year)
    {
        if (text[year.End - 1] is '级' or '届') return false;
        var after = text.AsSpan(year.End);
        foreach (var lasting in (ReadOnlySpan<string>)["起", "以来", "至今", "开始"])
            if (after.StartsWith(lasting, StringComparison.Ordinal)) return false;
        return text.LastIndexOf('《', year.Start) <= text.LastIndexOf('》', year.Start);
    }

    /// <summary>Whether these characters of the new text are all the old text's.</summary>
    private static bool IsSame(TextComparison comparison, int start, int end)
    {
        var at = 0;
        foreach (var piece in comparison.Pieces)
        {
            var (from, to) = (at, at + piece.New.Length);
            at = to;
            // Something taken out in the midst of the sentence changes it as well.
            var touches = from == to ? from > start && from < end : from < end && to > start;
            if (touches && piece.Kind is not (TextPieceKind.Same or TextPieceKind.Reference)) return false;
        }

        return true;
    }
}
