using System.Globalization;
using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Projects;
using ReportCompiler.Sources;

namespace ReportCompiler.Checks.Tables;

/// <summary>Finds schools, and categories, whose figures in files of one name are all the same.</summary>
internal static class CopiedFigures
{
    private const int LeastFigures = 3;

    /// <summary>So many digits that agree are no chance: three figures of two digits each.</summary>
    private const int LeastDigits = 6;

    private const int MostShown = 5;

    public static void Look(CheckContext context)
    {
        var figures = context.Figures;
        var files = figures.Facts.All
            .Where(fact => fact.Value.Kind == FactTextKind.Number)
            .GroupBy(fact => ProjectPath.Stem(fact.Span.File), StringComparer.Ordinal);
        foreach (var file in files)
        {
            var subjects = file.GroupBy(fact => (fact.Key.Entity, fact.Key.Breakdown))
                .Select(facts => new Subject(
                    figures.Project.Find(facts.Key.Entity)!, facts.Key.Breakdown,
                    [.. facts.OrderBy(fact => fact.Key.Indicator, StringComparer.Ordinal).ThenBy(fact => fact.Key.Period)]))
                .ToList();
            foreach (var alike in subjects.Where(IsTelling).GroupBy(Fingerprint, StringComparer.Ordinal))
                Compare(context, [.. alike], subjects.Count);
        }
    }

    private static void Compare(CheckContext context, List<Subject> alike, int all)
    {
        // What most have in common is a standard that they share, and no copy.
        if (alike.Count > 2 && alike.Count * 2 > all) return;
        for (var i = 1; i < alike.Count; i++)
        {
            if (alike.Take(i).FirstOrDefault(other => IsOfOneKind(context, other, alike[i])) is { } first)
                context.Findings.Add(Copied(alike[i], first));
        }
    }

    /// <summary>True for two schools, or two categories of one entity. A region with one school has that school's figures, and
    /// a whole with one part that part's.</summary>
    private static bool IsOfOneKind(CheckContext context, Subject one, Subject other) => one.Entity == other.Entity
        ? Dimensions(context, one).SequenceEqual(Dimensions(context, other))
        : one.Breakdown == other.Breakdown && one.Entity != context.Project.Subject && other.Entity != context.Project.Subject;

    private static IEnumerable<Dimension> Dimensions(CheckContext context, Subject subject) =>
        context.Figures.Catalogue.Dimensions.Where(dimension => subject.Breakdown.Category(dimension) is not null);

    private static bool IsTelling(Subject subject)
    {
        var values = subject.Facts.Select(fact => fact.Value.Value).Where(value => value != 0).ToList();
        return values.Count >= LeastFigures && values.Distinct().Skip(1).Any()
            && values.Sum(Significance.Digits) >= LeastDigits;
    }

    private static string Fingerprint(Subject subject) => string.Join('\n', subject.Facts.Select(fact =>
        $"{fact.Key.Indicator} {fact.Key.Period} {fact.Value.Value.ToString("G29", CultureInfo.InvariantCulture)}"));

    private static Finding Copied(Subject again, Subject first)
    {
        var inFile = again.Facts.OrderBy(fact => fact.Span).ToList();
        var count = again.Facts.Count.ToString(CultureInfo.InvariantCulture);
        var shown = inFile.Select(fact => fact.Text).Where(text => text.Trim('0', '.').Length > 0).Take(MostShown).ToList();
        var isAll = shown.Count == inFile.Count;
        var place = first.Facts.Min(fact => fact.Span);
        return new Finding(RepeatedRows.Rule, inFile[0].Span, new LocalizedText(
            $"{again.Name}的 {count} 个数与{first.Name}的完全相同：{string.Join('、', shown)}{(isAll ? "" : "等")}。",
            $"All {count} figures of {again.Name} are those of {first.Name}: {string.Join(", ", shown)}{(isAll ? "" : " …")}."))
        {
            About = inFile[0].Key,
            Hint = new LocalizedText(
                "多半是复制了一行没有改；请核对，改填自己的数。",
                "Most likely a row was copied and not changed: check, and fill in the right figures."),
            Related =
            [
                new RelatedPlace(place, new LocalizedText(
                    $"{first.Name}的数从这里开始", $"the figures of {first.Name} begin here")),
            ],
            Cells = [.. inFile.Select(fact => fact.Span)],
        };
    }

    /// <summary>A school or a category of a file, with its figures.</summary>
    private sealed record Subject(Entity Entity, Breakdown Breakdown, IReadOnlyList<Fact> Facts)
    {
        public string Name => Breakdown.IsWhole ? Entity.ShortName : $"{Entity.ShortName}{Breakdown}";
    }
}
