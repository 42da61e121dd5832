namespace ReportCompiler.Indicators;

/// <summary>Which part of a whole a figure is about: one category in each of some dimensions.</summary>
internal readonly record struct Breakdown
{
    /// <summary>Between the parts: a character that no text file holds, for a category may hold any other, the end of a line
    /// too.</summary>
    private const char Separator = '\0';

    private readonly string? _canonical;

    private Breakdown(string canonical) => _canonical = canonical;

    /// <summary>The whole: no dimension is broken down.</summary>
    public static Breakdown Whole => default;

    /// <summary>True for the whole.</summary>
    public bool IsWhole => string.IsNullOrEmpty(_canonical);

    /// <summary>True for a part that fixes a category in more than one dimension.</summary>
    public bool IsOfSeveralDimensions => _canonical?.Contains(Separator, StringComparison.Ordinal) == true;

    /// <summary>For programs: <c>destination=升学&amp;major=旅游类</c>, the dimensions in the order of their ids; empty for the
    /// whole.</summary>
    public string Canonical => _canonical?.Replace(Separator, '&') ?? "";

    /// <summary>The breakdown that also fixes a category of <paramref name="dimension"/>.</summary>
    public Breakdown With(Dimension dimension, string category)
    {
        var part = $"{dimension.Id}={category}";
        if (IsWhole) return new Breakdown(part);
        // Sorted, so that the order in which columns fix the categories does not matter.
        var parts = _canonical!.Split(Separator).Append(part).Order(StringComparer.Ordinal);
        return new Breakdown(string.Join(Separator, parts));
    }

    /// <summary>The breakdown that also fixes what <paramref name="other"/> fixes; where both fix a dimension, as the other
    /// does.</summary>
    public Breakdown With(Breakdown other)
    {
        if (IsWhole) return other;
        if (other.IsWhole) return this;
        var fixedByOther = other._canonical!.Split(Separator);
        var parts = _canonical!.Split(Separator)
            .Where(part => !fixedByOther.Any(o => DimensionOf(o).SequenceEqual(DimensionOf(part))))
            .Concat(fixedByOther)
            .Order(StringComparer.Ordinal);
        return new Breakdown(string.Join(Separator, parts));

        static ReadOnlySpan<char> DimensionOf(string part) => part.AsSpan(0, part.IndexOf('='));
    }

    /// <summary>The category of a dimension; null when the dimension is not broken down.</summary>
    public string? Category(Dimension dimension)
    {
        if (IsWhole) return null;
        foreach (var part in _canonical!.Split(Separator))
        {
            if (part.StartsWith(dimension.Id, StringComparison.Ordinal) && part[dimension.Id.Length] == '=')
                return part[(dimension.Id.Length + 1)..];
        }

        return null;
    }

    /// <summary>The ids of the dimensions that are broken down, in order, a line each; empty for the whole.</summary>
    public string Dimensions => string.Join('\n', Parts.Select(part => part.Dimension));

    /// <summary>The dimensions that are broken down, by id, each with its category.</summary>
    public IEnumerable<(string Dimension, string Category)> Parts => IsWhole
        ? []
        : _canonical!.Split(Separator).Select(part => (part[..part.IndexOf('=')], part[(part.IndexOf('=') + 1)..]));

    /// <summary>The categories, for people: <c>旅游类、市外</c>; empty for the whole.</summary>
    public override string ToString() =>
        string.Join('、', Parts.Select(part => part.Category));
}
