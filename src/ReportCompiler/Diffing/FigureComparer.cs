using ReportCompiler.Data;
using ReportCompiler.Indicators;

namespace ReportCompiler.Diffing;

/// <summary>Holds the figures of two reports against each other.</summary>
internal static class FigureComparer
{
    /// <summary>Beyond these decimals two numbers differ in their last digits only because one was divided.</summary>
    private const int AllDecimals = 18;

    /// <summary>How large a change is that has no size of its own: from a number to a gap or back, which is all of it.</summary>
    private const decimal Everything = 100;

    public static FigureComparison Compare(ReportPair pair)
    {
        var current = new FigureChanges();
        var restated = new FigureChanges();
        var years = pair.YearsBetween;
        var old = new Dictionary<FigureKey, FactData>(pair.Old.Facts.Count);
        foreach (var fact in pair.Old.Facts) old.TryAdd(pair.OldKey(fact, 0), fact);

        var met = new HashSet<FigureKey>();
        foreach (var fact in pair.New.Facts)
        {
            var key = FigureKey.Of(fact);
            if (years == 0 || fact.Year == pair.New.Year)
            {
                var before = key with { Year = key.Year - years };
                met.Add(before);
                Add(current, pair, old.GetValueOrDefault(before), fact);
            }

            if (years != 0 && fact.Year <= Math.Min(pair.Old.Year, pair.New.Year) && old.TryGetValue(key, out var same))
                Add(restated, pair, same, fact);
        }

        foreach (var fact in pair.Old.Facts.Where(fact => years == 0 || fact.Year == pair.Old.Year))
            if (!met.Contains(pair.OldKey(fact, 0))) Add(current, pair, fact, null);

        Consequences.Find(current, pair, years);
        Consequences.Find(restated, pair, 0);
        PrintedFigures.Find([current, restated], pair);
        return new FigureComparison
        {
            Compared = current.Compared,
            Changed = Ordered(current.All.Where(change => change is { Old: not null, New: not null }), years),
            Appeared = Ordered(current.All.Where(change => change.Old is null), years),
            Disappeared = Ordered(current.All.Where(change => change.New is null), years),
            Restated = Ordered(restated.All, years),
            Definitions = [.. Definitions(pair)],
            Ranks = Ranks.Compare(pair),
        };
    }

    private static void Add(FigureChanges changes, ReportPair pair, FactData? old, FactData? @new)
    {
        if (old is not null && @new is not null)
        {
            changes.Compared++;
            if (IsSame(pair, old, @new)) return;
        }

        var fact = (@new ?? old)!;
        var indicator = pair.NewIndicators.GetValueOrDefault(fact.Indicator) ?? pair.OldIndicators[fact.Indicator];
        var isPercent = indicator.Type == "percent";
        var change = old?.Value is { } before && @new?.Value is { } after ? after - before : (decimal?)null;
        var growth = !isPercent && old?.Value is > 0 ? change / old.Value * 100 : null;
        changes.All.Add(new FigureChange
        {
            Indicator = indicator,
            Entity = (@new is null ? pair.OldEntities : pair.NewEntities)[fact.Entity],
            Old = old,
            New = @new,
            Change = change,
            Growth = growth,
            Size = Math.Abs(growth ?? (isPercent ? change : null) ?? Everything),
            FollowsFrom = [],
            Places = [],
        });
    }

    private static bool IsSame(ReportPair pair, FactData old, FactData @new)
    {
        if (old.Value is not { } before || @new.Value is not { } after) return old.Value == @new.Value && old.Absence == @new.Absence;
        if (before == after) return true;
        // Where the precision differs, that is a difference of the definition, and not of every figure.
        var decimals = Math.Min(
            pair.OldIndicators.GetValueOrDefault(old.Indicator)?.Precision ?? AllDecimals,
            pair.NewIndicators.GetValueOrDefault(@new.Indicator)?.Precision ?? AllDecimals);
        return Figure.Round(before, decimals) == Figure.Round(after, decimals);
    }

    private static List<FigureChange> Ordered(IEnumerable<FigureChange> changes, int years) =>
    [
        .. changes
            .OrderBy(change => years == 0 && change.FollowsFrom.Count > 0)
            .ThenByDescending(change => change.Size)
            .ThenByDescending(change => Math.Abs(change.Change ?? 0)),
    ];

    private static IEnumerable<DefinitionChange> Definitions(ReportPair pair)
    {
        foreach (var now in pair.New.Indicators)
        {
            if (!pair.OldIndicators.TryGetValue(now.Id, out var old)) continue;
            (DefinitionPart Part, string? Old, string? New)[] parts =
            [
                (DefinitionPart.Name, old.Name, now.Name),
                (DefinitionPart.Unit, old.Unit, now.Unit),
                (DefinitionPart.Type, old.Type, now.Type),
                (DefinitionPart.Precision, Places(old.Precision), Places(now.Precision)),
                (DefinitionPart.Formula, old.Formula, now.Formula),
                (DefinitionPart.Aggregation, old.Aggregation, now.Aggregation),
                (DefinitionPart.Note, old.Note, now.Note),
            ];
            foreach (var (part, before, after) in parts)
                if (before != after) yield return new DefinitionChange(now, part, before, after);
        }
    }

    private static string? Places(int? precision) => precision?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>The changes that belong together, as they are found.</summary>
internal sealed class FigureChanges
{
    public List<FigureChange> All { get; } = [];

    /// <summary>How many figures both reports have.</summary>
    public int Compared { get; set; }
}
