using ReportCompiler.Data;

namespace ReportCompiler.Diffing;

/// <summary>Finds the schools whose place among the schools differs.</summary>
internal static class Ranks
{
    public static IReadOnlyList<RankChange> Compare(ReportPair pair)
    {
        if (pair.Old.Kind != "region" || pair.New.Kind != "region") return [];
        var old = Places(pair.Old, pair.NewEntity);
        var changes = new List<RankChange>();
        var now = Places(pair.New, id => id);
        foreach (var indicator in pair.New.Indicators)
        {
            if (!now.TryGetValue(indicator.Id, out var places) || !old.TryGetValue(indicator.Id, out var before)) continue;
            foreach (var (school, (fact, rank)) in places.OrderBy(place => place.Value.Rank))
            {
                if (!before.TryGetValue(school, out var was) || was.Rank == rank) continue;
                changes.Add(new RankChange(
                    indicator, pair.NewEntities[school], was.Fact, fact, was.Rank, rank, before.Count, places.Count));
            }
        }

        return changes;
    }

    /// <summary>By indicator, the place of each school that has a number; schools in the order of the report.</summary>
    private static Dictionary<string, Dictionary<string, (FactData Fact, int Rank)>> Places(
        ReportData report, Func<string, string> name)
    {
        var places = new Dictionary<string, Dictionary<string, (FactData, int)>>(StringComparer.Ordinal);
        // The region is the first of the entities, and no school.
        var region = report.Entities.Count > 0 ? report.Entities[0].Id : null;
        var wholes = report.Facts.Where(fact =>
            fact.Year == report.Year && fact.Entity != region && fact.Categories.Count == 0 && fact.Value is not null);
        foreach (var group in wholes.GroupBy(fact => fact.Indicator, StringComparer.Ordinal))
        {
            var ranked = new Dictionary<string, (FactData, int)>(StringComparer.Ordinal);
            var (rank, count, last) = (0, 0, (decimal?)null);
            foreach (var fact in group.OrderByDescending(fact => fact.Value))
            {
                count++;
                if (fact.Value != last) rank = count;
                last = fact.Value;
                ranked.TryAdd(name(fact.Entity), (fact, rank));
            }

            places[group.Key] = ranked;
        }

        return places;
    }
}
