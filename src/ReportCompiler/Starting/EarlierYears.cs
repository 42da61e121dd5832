using ReportCompiler.Indicators;
using ReportCompiler.Projects;

namespace ReportCompiler.Starting;

/// <summary>Writes down what last year's project itself took over from the year before: the new project reads last year's files
/// only, and would lose it.</summary>
internal static class EarlierYears
{
    private const string Name = "earlier";

    /// <summary>The files, one for each school or region and each way of dividing figures; none where last year's project states
    /// everything itself.</summary>
    /// <param name="facts">What last year's project states and carries.</param>
    /// <param name="its">Last year's project.</param>
    /// <param name="catalogue">The indicators and dimensions.</param>
    /// <param name="taken">Paths that the new project has already.</param>
    public static IEnumerable<StartedFile> Write(
        FactTable facts, ReportProject its, Catalogue catalogue, IEnumerable<string> taken)
    {
        var paths = taken.ToHashSet(StringComparer.Ordinal);
        foreach (var entity in its.Entities)
        {
            var folder = entity.Folder.Length == 0 ? "" : entity.Folder + "/";
            foreach (var table in facts.Carried.Where(fact => fact.Key.Entity == entity.Id)
                         .GroupBy(fact => fact.Key.Breakdown.Dimensions, StringComparer.Ordinal))
            {
                var name = string.Concat(table.First().Key.Breakdown.Parts.Select(part => $"-{part.Dimension}").Prepend(folder + Name));
                var path = $"{name}.csv";
                for (var i = 2; !paths.Add(path); i++) path = FormattableString.Invariant($"{name}-{i}.csv");
                yield return new StartedFile(path, CsvText.Of(Rows([.. table], catalogue)));
            }
        }
    }

    private static IEnumerable<IEnumerable<string>> Rows(IReadOnlyList<Fact> facts, Catalogue catalogue)
    {
        var years = facts.Select(fact => fact.Key.Period).Distinct().Order().ToList();
        var dimensions = facts[0].Key.Breakdown.Parts.Select(part => catalogue.FindDimension(part.Dimension)!.Name);
        yield return ["指标", .. dimensions, .. years.Select(year => year.ToString())];
        foreach (var row in facts.GroupBy(fact => (fact.Key.Indicator, fact.Key.Breakdown)))
        {
            var texts = row.ToDictionary(fact => fact.Key.Period, fact => fact.Text);
            yield return
            [
                catalogue.Find(row.Key.Indicator)!.Name, .. row.Key.Breakdown.Parts.Select(part => part.Category),
                .. years.Select(year => texts.GetValueOrDefault(year, "")),
            ];
        }
    }
}
