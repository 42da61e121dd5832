namespace ReportCompiler.Indicators;

/// <summary>All indicators and dimensions that a report knows, found by id, Chinese name or alias.</summary>
internal sealed class Catalogue
{
    private readonly Dictionary<string, Indicator> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dimension> _dimensionByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dimension> _dimensionOfCategory = new(StringComparer.Ordinal);

    public Catalogue(
        IReadOnlyList<Indicator> indicators, IReadOnlyList<Dimension> dimensions, IReadOnlyList<FigureRule> rules,
        IReadOnlyList<AnnexForm> annexes)
    {
        Indicators = indicators;
        Dimensions = dimensions;
        Rules = rules;
        Annexes = annexes;
        foreach (var indicator in indicators)
            foreach (var name in indicator.Names)
                _byName.TryAdd(name, indicator);
        foreach (var dimension in dimensions)
        {
            foreach (var name in dimension.Aliases.Prepend(dimension.Name).Prepend(dimension.Id))
                _dimensionByName.TryAdd(name, dimension);
            foreach (var category in dimension.Categories)
                _dimensionOfCategory.TryAdd(category, dimension);
        }
    }

    /// <summary>The indicators in the catalogue's order.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>The dimensions in the catalogue's order.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; }

    /// <summary>What must hold between indicators, in the catalogue's order.</summary>
    public IReadOnlyList<FigureRule> Rules { get; }

    /// <summary>The forms of the annex tables (附表), by number.</summary>
    public IReadOnlyList<AnnexForm> Annexes { get; }

    /// <summary>Every name of every indicator.</summary>
    public IEnumerable<string> IndicatorNames => _byName.Keys;

    /// <summary>Every name of every dimension.</summary>
    public IEnumerable<string> DimensionNames => _dimensionByName.Keys;

    /// <summary>Every category of every dimension.</summary>
    public IEnumerable<string> CategoryNames => _dimensionOfCategory.Keys;

    /// <summary>The indicator of that id, name or alias; null when there is none.</summary>
    public Indicator? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The dimension of that id, name or alias; null when there is none.</summary>
    public Dimension? FindDimension(string name) => _dimensionByName.GetValueOrDefault(name);

    /// <summary>The dimension that has that category; null when none has.</summary>
    public Dimension? DimensionOf(string category) => _dimensionOfCategory.GetValueOrDefault(category);
}
