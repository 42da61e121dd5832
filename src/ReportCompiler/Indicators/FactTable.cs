namespace ReportCompiler.Indicators;

/// <summary>All facts of a report, by what they are about.</summary>
internal sealed class FactTable
{
    private readonly Dictionary<FactKey, Fact> _byKey = [];
    private readonly Dictionary<(string Indicator, string Entity), List<Breakdown>> _breakdowns = [];
    private readonly List<Fact> _inOrder = [];

    /// <summary>The facts in the order in which the sources state them.</summary>
    public IReadOnlyList<Fact> All => _inOrder;

    /// <summary>Adds a fact.</summary>
    /// <returns>The fact that already stands for the same key and is kept; null when there was none.</returns>
    public Fact? Add(Fact fact)
    {
        if (!_byKey.TryAdd(fact.Key, fact)) return _byKey[fact.Key];
        _inOrder.Add(fact);
        if (!fact.Key.Breakdown.IsWhole)
        {
            var key = (fact.Key.Indicator, fact.Key.Entity);
            if (!_breakdowns.TryGetValue(key, out var list)) _breakdowns[key] = list = [];
            if (!list.Contains(fact.Key.Breakdown)) list.Add(fact.Key.Breakdown);
        }

        return null;
    }

    /// <summary>The fact of that key; null when none is stated.</summary>
    public Fact? Find(FactKey key) => _byKey.GetValueOrDefault(key);

    /// <summary>The parts, in any period, that facts of an indicator and entity are about, in the order stated.</summary>
    public IReadOnlyList<Breakdown> Breakdowns(string indicator, string entity) =>
        _breakdowns.TryGetValue((indicator, entity), out var list) ? list : [];
}
