using ReportCompiler.Indicators;
using ReportCompiler.Projects;

namespace ReportCompiler.Tables;

/// <summary>A row or column, or a group of them, after its description was unrolled over the data.</summary>
/// <param name="Head">What stands in its head; null for a group that has none of its own.</param>
/// <param name="About">What its cells are about.</param>
/// <param name="IsTotal">True for a total.</param>
/// <param name="Item">The description that it comes from.</param>
/// <param name="Children">What it is divided into; empty for a row or column.</param>
internal sealed record AxisNode(
    string? Head, CellSubject About, bool IsTotal, AxisItem Item, IReadOnlyList<AxisNode> Children)
{
    /// <summary>The rows or columns, from first to last.</summary>
    public IEnumerable<AxisNode> Leaves => Children.Count == 0 ? [this] : Children.SelectMany(c => c.Leaves);

    /// <summary>How many rows or columns it covers.</summary>
    public int Breadth => Children.Count == 0 ? 1 : Children.Sum(c => c.Breadth);

    /// <summary>How many heads stand one behind the other, this one's own among them.</summary>
    public int Depth => (Head is null ? 0 : 1) + (Children.Count == 0 ? 0 : Children.Max(c => c.Depth));
}

/// <summary>What a row or a column says that a cell is about; null where it does not say.</summary>
internal sealed record CellSubject(
    Entity? Entity, Period? Period, Breakdown Breakdown, Measure? Measure, string? Attribute)
{
    /// <summary>Says nothing.</summary>
    public static CellSubject Nothing { get; } = new(null, null, Breakdown.Whole, null, null);

    /// <summary>What <paramref name="other"/> says, and this where it does not say.</summary>
    public CellSubject With(CellSubject other) => new(
        other.Entity ?? Entity,
        other.Period ?? Period,
        Breakdown.With(other.Breakdown),
        other.Measure ?? Measure,
        other.Attribute ?? Attribute);
}
