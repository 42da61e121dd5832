using ReportCompiler.Diagnostics;
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
        other.Breakdown.IsWhole ? Breakdown : other.Breakdown,
        other.Measure ?? Measure,
        other.Attribute ?? Attribute);
}

/// <summary>Unrolls the description of an axis over the schools, years and categories that there are.</summary>
internal sealed class AxisBuilder(FigureSource figures, Indicator? subject, bool isRows, DiagnosticBag diagnostics)
{
    /// <summary>The nodes that the items stand for.</summary>
    public IReadOnlyList<AxisNode> Build(IReadOnlyList<AxisItem> items) => Build(items, CellSubject.Nothing);

    private List<AxisNode> Build(IReadOnlyList<AxisItem> items, CellSubject outer)
    {
        var nodes = new List<AxisNode>();
        foreach (var item in items)
            foreach (var (name, about) in Members(item))
            {
                var all = outer.With(about with { Measure = item.Value ?? about.Measure });
                var children = Build(item.Items, all);
                var head = item.Kind is AxisKind.Group or AxisKind.Total or AxisKind.Attribute
                    ? item.Head ?? name
                    : item.Head?.Replace("#", name, StringComparison.Ordinal) ?? name;
                nodes.Add(new AxisNode(head, all, item.Kind == AxisKind.Total, item, children));
            }

        return nodes;
    }

    private IEnumerable<(string? Name, CellSubject About)> Members(AxisItem item)
    {
        switch (item.Kind)
        {
            case AxisKind.Years:
                var last = figures.Project.Period.Year;
                return Enumerable.Range(last - item.YearCount + 1, item.YearCount).Select(year =>
                    ((string?)(isRows ? new Period(year).ToString() : $"{new Period(year)}年"),
                        CellSubject.Nothing with { Period = new Period(year) }));
            case AxisKind.Schools:
                return figures.Project.Schools.Select(school =>
                    ((string?)school.Name, CellSubject.Nothing with { Entity = school }));
            case AxisKind.Categories:
                return Categories(item);
            case AxisKind.Attribute:
                return [(item.Name, CellSubject.Nothing with { Attribute = item.Name })];
            case AxisKind.Total:
                return [(null, CellSubject.Nothing)];
            default:
                // A single value is headed by its indicator's name; a group with columns of its own by its head alone.
                var name = item.Items.Count > 0 ? null : IndicatorOf(item.Value)?.Name;
                return [(name, CellSubject.Nothing)];
        }
    }

    private IEnumerable<(string? Name, CellSubject About)> Categories(AxisItem item)
    {
        if (figures.Catalogue.FindDimension(item.Name!) is not { } dimension)
        {
            diagnostics.Add(TableDiagnostics.NoSuchDimension(
                item.Span, item.Name!, NearestName.Find(item.Name!, figures.Catalogue.DimensionNames)));
            return [];
        }

        if ((IndicatorOf(item.Value) ?? subject) is not { } indicator)
        {
            diagnostics.Add(TableDiagnostics.NoValue(item.Span));
            return [];
        }

        return figures.Parts(indicator, figures.Project.Region, dimension).Select(part =>
            (part.Category(dimension), CellSubject.Nothing with { Breakdown = part }));
    }

    private Indicator? IndicatorOf(Measure? measure) =>
        measure?.Expression.Variables.Select(figures.Catalogue.Find).FirstOrDefault(i => i is not null);
}
