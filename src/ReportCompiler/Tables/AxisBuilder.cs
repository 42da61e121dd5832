using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;

namespace ReportCompiler.Tables;

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
            case AxisKind.Schools when !figures.Project.Subject.IsRegion:
                diagnostics.Add(TableDiagnostics.NoSchools(item.Span));
                return [];
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

        return figures.Parts(indicator, figures.Project.Subject, dimension).Select(part =>
            (part.Category(dimension), CellSubject.Nothing with { Breakdown = part }));
    }

    /// <summary>The first indicator that a description speaks of: what its categories are parts of.</summary>
    public static Indicator? Subject(Catalogue catalogue, Measure? value, IReadOnlyList<AxisItem> items) =>
        items.SelectMany(WithItems).Select(item => item.Value).Prepend(value).OfType<Measure>()
            .SelectMany(measure => measure.Expression.Variables)
            .Select(catalogue.Find)
            .FirstOrDefault(indicator => indicator is not null);

    private static IEnumerable<AxisItem> WithItems(AxisItem item) => item.Items.SelectMany(WithItems).Prepend(item);

    private Indicator? IndicatorOf(Measure? measure) =>
        measure?.Expression.Variables.Select(figures.Catalogue.Find).FirstOrDefault(i => i is not null);
}
