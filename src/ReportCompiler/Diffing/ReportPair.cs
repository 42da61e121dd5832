using System.Globalization;
using ReportCompiler.Data;

namespace ReportCompiler.Diffing;

/// <summary>Two reports, and what in one is what in the other: years are counted from each report's own, and a school is known by
/// its id, or by its name where its folder was named otherwise.</summary>
internal sealed class ReportPair
{
    private readonly Dictionary<string, string> _newEntities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _newIds = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, FactData>> _oldFacts;
    private readonly Lazy<Dictionary<string, FactData>> _newFacts;

    public ReportPair(ReportData old, ReportData @new)
    {
        (Old, New) = (old, @new);
        _oldFacts = new Lazy<Dictionary<string, FactData>>(() => ById(old));
        _newFacts = new Lazy<Dictionary<string, FactData>>(() => ById(@new));
        NewEntities = @new.Entities.DistinctBy(entity => entity.Id).ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        OldEntities = old.Entities.DistinctBy(entity => entity.Id).ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        NewIndicators = @new.Indicators.DistinctBy(indicator => indicator.Id).ToDictionary(i => i.Id, StringComparer.Ordinal);
        OldIndicators = old.Indicators.DistinctBy(indicator => indicator.Id).ToDictionary(i => i.Id, StringComparer.Ordinal);
        var free = @new.Entities.Where(entity => !OldEntities.ContainsKey(entity.Id)).ToList();
        foreach (var entity in OldEntities.Values.Where(entity => !NewEntities.ContainsKey(entity.Id)))
        {
            if (free.Find(other => other.Name == entity.Name) is not { } same) continue;
            _newEntities[entity.Id] = same.Id;
            free.Remove(same);
        }
    }

    public ReportData Old { get; }

    public ReportData New { get; }

    /// <summary>Years from the old to the new report; 0 for two drafts.</summary>
    public int YearsBetween => New.Year - Old.Year;

    public IReadOnlyDictionary<string, EntityData> OldEntities { get; }

    public IReadOnlyDictionary<string, EntityData> NewEntities { get; }

    public IReadOnlyDictionary<string, IndicatorData> OldIndicators { get; }

    public IReadOnlyDictionary<string, IndicatorData> NewIndicators { get; }

    public IReadOnlyDictionary<string, FactData> OldFacts => _oldFacts.Value;

    public IReadOnlyDictionary<string, FactData> NewFacts => _newFacts.Value;

    /// <summary>What the new report calls a school or region of the old one; its own id where the new one has none.</summary>
    public string NewEntity(string oldId) => _newEntities.GetValueOrDefault(oldId, oldId);

    /// <summary>What a fact of the old report is about, its year moved on by <paramref name="years"/>.</summary>
    public FigureKey OldKey(FactData fact, int years) =>
        FigureKey.Of(fact) with { Entity = NewEntity(fact.Entity), Year = fact.Year + years };

    /// <summary>The id that a fact of the old report has in the new one, if that has it, its year moved on with the
    /// report.</summary>
    public string NewId(string oldId)
    {
        if (_newIds.TryGetValue(oldId, out var known)) return known;
        return _newIds[oldId] = OldFacts.TryGetValue(oldId, out var fact) ? OldKey(fact, YearsBetween).Id : oldId;
    }

    private static Dictionary<string, FactData> ById(ReportData report)
    {
        var facts = new Dictionary<string, FactData>(report.Facts.Count, StringComparer.Ordinal);
        foreach (var fact in report.Facts) facts.TryAdd(fact.Id, fact);
        return facts;
    }
}

/// <summary>What a fact is about.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Entity">Id of the school or region.</param>
/// <param name="Year">The year.</param>
/// <param name="Categories">The categories, in the order of their dimensions' ids; empty for a whole.</param>
internal readonly record struct FigureKey(string Indicator, string Entity, int Year, string Categories)
{
    /// <summary>The fact's id.</summary>
    public string Id
    {
        get
        {
            var whole = $"{Indicator}/{Entity}/{Year.ToString(CultureInfo.InvariantCulture)}";
            return Categories.Length == 0 ? whole : $"{whole}/{Categories}";
        }
    }

    public static FigureKey Of(FactData fact) => new(
        fact.Indicator, fact.Entity, fact.Year,
        fact.Categories.Count == 0
            ? ""
            : string.Join('&', fact.Categories.Select(part => $"{part.Key}={part.Value}").Order(StringComparer.Ordinal)));
}
