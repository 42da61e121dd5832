using ReportCompiler.Diagnostics;
using ReportCompiler.Projects;

namespace ReportCompiler.Indicators;

/// <summary>All facts of a report, by what they are about: those that its own sources state, and those of earlier years that
/// are carried over from last year's report.</summary>
internal sealed class FactTable
{
    private readonly Dictionary<FactKey, Fact> _byKey = [];
    private readonly Dictionary<(string Indicator, string Entity), List<Breakdown>> _breakdowns = [];
    private readonly HashSet<string> _brokenDown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _brokenDownTwice = new(StringComparer.Ordinal);
    private readonly List<Fact> _inOrder = [];
    private readonly List<Fact> _carried = [];
    private readonly HashSet<SourceSpan> _carriedPlaces = [];
    private readonly HashSet<(string Indicator, string Entity, Breakdown Part)> _carriedParts = [];
    private readonly HashSet<(string Indicator, string Entity, Period Period, string Dimensions)> _carriedDivisions = [];
    private readonly SortedSet<Period> _periods = [];
    private readonly Dictionary<SourceSpan, Fact> _byPlace = [];
    private readonly Dictionary<FactKey, SourceSpan> _empty = [];
    private readonly List<(Fact First, Fact Again)> _repeated = [];
    private readonly Dictionary<(string Indicator, string Entity, RemarkKind Kind), List<string>> _remarks = [];

    /// <summary>The facts that the report's own sources state, in their order: what there is to be checked.</summary>
    public IReadOnlyList<Fact> All => _inOrder;

    /// <summary>The facts that are carried over from last year's report.</summary>
    public IReadOnlyList<Fact> Carried => _carried;

    /// <summary>The periods that facts are about, the earliest first.</summary>
    public IReadOnlyCollection<Period> Periods => _periods;

    /// <summary>The facts that say again, at another place, what a fact of the table says, each after the one that is
    /// kept.</summary>
    public IReadOnlyList<(Fact First, Fact Again)> Repeated => _repeated;

    /// <summary>Adds a fact; of two for the same key the first is kept.</summary>
    public void Add(Fact fact)
    {
        if (!_byKey.TryAdd(fact.Key, fact))
        {
            _repeated.Add((_byKey[fact.Key], fact));
            return;
        }

        _inOrder.Add(fact);
        Index(fact);
    }

    /// <summary>Takes a fact over from last year's report, unless this report states the same itself.</summary>
    public void Carry(Fact fact)
    {
        var (key, part) = (fact.Key, fact.Key.Breakdown);
        if (!part.IsWhole)
        {
            _carriedParts.Add((key.Indicator, key.Entity, part));
            _carriedDivisions.Add((key.Indicator, key.Entity, key.Period, part.Dimensions));
        }

        if (!_byKey.TryAdd(key, fact)) return;
        _carried.Add(fact);
        _carriedPlaces.Add(fact.Span);
        Index(fact);
    }

    /// <summary>Whether a fact that is carried over stands at a place.</summary>
    public bool IsCarried(SourceSpan place) => _carriedPlaces.Contains(place);

    /// <summary>Whether last year's report divides a figure of that year in the same way without knowing this part, which must
    /// have come up since.</summary>
    public bool IsNewPart(FactKey key) =>
        !key.Breakdown.IsWhole
        && _carriedDivisions.Contains((key.Indicator, key.Entity, key.Period, key.Breakdown.Dimensions))
        && !_carriedParts.Contains((key.Indicator, key.Entity, key.Breakdown));

    private void Index(Fact fact)
    {
        _byPlace[fact.Span] = fact;
        _periods.Add(fact.Key.Period);
        if (fact.Key.Breakdown.IsWhole) return;
        var key = (fact.Key.Indicator, fact.Key.Entity);
        _brokenDown.Add(fact.Key.Indicator);
        if (fact.Key.Breakdown.IsOfSeveralDimensions) _brokenDownTwice.Add(fact.Key.Indicator);
        if (!_breakdowns.TryGetValue(key, out var list)) _breakdowns[key] = list = [];
        if (!list.Contains(fact.Key.Breakdown)) list.Add(fact.Key.Breakdown);
    }

    /// <summary>Adds a text about an indicator.</summary>
    public void AddRemark(Indicator indicator, Entity entity, RemarkKind kind, string text)
    {
        var key = (indicator.Id, entity.Id, kind);
        if (!_remarks.TryGetValue(key, out var list)) _remarks[key] = list = [];
        if (!list.Contains(text)) list.Add(text);
    }

    /// <summary>What the sources say about an indicator and entity in the report's year, several texts in one; null for
    /// nothing.</summary>
    public string? Remark(Indicator indicator, Entity entity, RemarkKind kind) =>
        _remarks.TryGetValue((indicator.Id, entity.Id, kind), out var list) ? string.Join('；', list) : null;

    /// <summary>The fact of that key; null when none is stated.</summary>
    public Fact? Find(FactKey key) => _byKey.GetValueOrDefault(key);

    /// <summary>Whether any fact of an indicator is about a part of a whole.</summary>
    public bool IsBrokenDown(string indicator) => _brokenDown.Contains(indicator);

    /// <summary>Whether any fact of an indicator is about a part of a part, such as the students of a major in a grade.</summary>
    public bool IsBrokenDownTwice(string indicator) => _brokenDownTwice.Contains(indicator);

    /// <summary>Notes a cell that should hold a fact and holds nothing.</summary>
    public void AddEmpty(FactKey key, SourceSpan cell) => _empty.TryAdd(key, cell);

    /// <summary>The empty cell that should hold a fact; null when there is none.</summary>
    public SourceSpan? EmptyCell(FactKey key) => _empty.TryGetValue(key, out var cell) ? cell : null;

    /// <summary>The fact that stands at a place; null when none does.</summary>
    public Fact? At(SourceSpan place) => _byPlace.GetValueOrDefault(place);

    /// <summary>The parts, in any period, that facts of an indicator and entity are about, in the order stated.</summary>
    public IReadOnlyList<Breakdown> Breakdowns(string indicator, string entity) =>
        _breakdowns.TryGetValue((indicator, entity), out var list) ? list : [];
}
