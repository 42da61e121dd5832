using ReportCompiler.Data;

namespace ReportCompiler.Diffing;

/// <summary>Tells figures that were changed from those that only follow: a figure that both reports computed in the same way
/// differs because what went in does.</summary>
internal sealed class Consequences
{
    private readonly ReportPair _pair;
    private readonly int _years;
    private readonly Dictionary<FigureKey, FigureChange> _changes = [];
    private readonly Dictionary<FigureKey, FactData> _old = [];
    private readonly Dictionary<FigureKey, IReadOnlyList<string>> _causes = [];

    private Consequences(FigureChanges changes, ReportPair pair, int years)
    {
        (_pair, _years) = (pair, years);
        foreach (var change in changes.All) _changes.TryAdd(KeyOf(change), change);
        foreach (var fact in pair.Old.Facts) _old.TryAdd(pair.OldKey(fact, years), fact);
    }

    /// <summary>Fills in what each change follows from.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="pair">The reports.</param>
    /// <param name="years">Years by which an old fact's year is moved on to find its counterpart.</param>
    public static void Find(FigureChanges changes, ReportPair pair, int years)
    {
        if (changes.All.All(change => change.New?.Computed is null && change.Old?.Computed is null)) return;
        var consequences = new Consequences(changes, pair, years);
        for (var i = 0; i < changes.All.Count; i++)
        {
            var change = changes.All[i];
            var causes = consequences.Causes(consequences.KeyOf(change), change.New);
            if (causes.Count != 1 || causes[0] != change.Id) changes.All[i] = change with { FollowsFrom = causes };
        }
    }

    private FigureKey KeyOf(FigureChange change) =>
        change.New is { } fact ? FigureKey.Of(fact) : _pair.OldKey(change.Old!, _years);

    /// <summary>Ids of the changes that a figure goes back to: its own where it changed by itself, none where nothing in it
    /// changed.</summary>
    private IReadOnlyList<string> Causes(FigureKey key, FactData? now)
    {
        if (_causes.TryGetValue(key, out var known)) return known;
        // What goes in cannot depend on what comes out; data that say so are not followed in circles.
        _causes[key] = [];
        var before = _old.GetValueOrDefault(key);
        var causes = new List<string>();
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (IsComputedAlike(before, now))
        {
            foreach (var id in now?.Computed?.Inputs ?? [])
                if (_pair.NewFacts.TryGetValue(id, out var input)) Join(Causes(FigureKey.Of(input), input));
            foreach (var id in before?.Computed?.Inputs ?? [])
            {
                if (!_pair.OldFacts.TryGetValue(id, out var input)) continue;
                var itsKey = _pair.OldKey(input, _years);
                Join(Causes(itsKey, _pair.NewFacts.GetValueOrDefault(itsKey.Id)));
            }
        }

        if (causes.Count == 0 && _changes.TryGetValue(key, out var own)) causes.Add(own.Id);
        return _causes[key] = causes;

        void Join(IReadOnlyList<string> more)
        {
            foreach (var id in more)
                if (found.Add(id)) causes.Add(id);
        }
    }

    /// <summary>Whether every number of a figure was computed, in the same way where both reports have one.</summary>
    private static bool IsComputedAlike(FactData? old, FactData? now)
    {
        if (old?.Value is null) return now?.Computed is not null;
        if (now?.Value is null) return old.Computed is not null;
        return old.Computed is { } before && now.Computed is { } after && before.Formula == after.Formula;
    }
}
