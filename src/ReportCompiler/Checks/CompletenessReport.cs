using ReportCompiler.Documents.Building;
using ReportCompiler.Indicators;
using ReportCompiler.Projects;
using ReportCompiler.Sources;
using ReportCompiler.Tables;

namespace ReportCompiler.Checks;

/// <summary>Counts what was stated against what the report asks for.</summary>
internal static class CompletenessReport
{
    /// <summary>The subject and each school of a region.</summary>
    public static IReadOnlyList<EntityCompleteness> Of(FigureSource figures, DocumentContent content)
    {
        var hasAnnexes = content.Tables.Any(table => table.Description is AnnexTable);
        var forms = hasAnnexes ? figures.Catalogue.Annexes : [];
        var lacking = Lacking(figures).ToLookup(figure => figure.Entity.Id, StringComparer.Ordinal);
        var stated = figures.Facts.All.ToLookup(fact => fact.Key.Entity, StringComparer.Ordinal);
        return
        [
            .. figures.Project.Entities.Select(entity =>
            {
                var toCome = stated[entity.Id].Count(fact => fact.Value.Kind == FactTextKind.NotReported);
                return new EntityCompleteness(
                    entity.Name, stated[entity.Id].Count() - toCome, lacking[entity.Id].Count(), toCome,
                    content.Cases.Count(study => (study.School ?? figures.Project.Subject) == entity),
                    [.. forms.Select(form => Of(figures, form, entity))]);
            }),
        ];
    }

    /// <summary>The figures that something prints and nobody states.</summary>
    private static IEnumerable<IndicatorFigure> Lacking(FigureSource figures)
    {
        var labels = figures.Gaps.All.Select(gap => gap.Label).ToHashSet(StringComparer.Ordinal);
        return figures.WithoutNumber
            .Where(figure => figure.Absence == Absence.Missing && labels.Contains(figure.Origin.Label))
            .DistinctBy(figure => figure.Origin.Label);
    }

    private static AnnexCompleteness Of(FigureSource figures, AnnexForm form, Entity entity)
    {
        var (required, all) = (new Counter(), new Counter());
        foreach (var indicator in form.Rows.Select(row => figures.Catalogue.Find(row.Indicator)).OfType<Indicator>())
        {
            if (indicator.IsForHigherOnly) continue;
            foreach (var period in (Period[])[figures.Project.Period.Previous, figures.Project.Period])
            {
                var figure = figures.Get(indicator, entity, period);
                var isThere = figure.Number is not null || figure.Absence == Absence.NotApplicable;
                all.Add(isThere);
                if (indicator.IsRequired) required.Add(isThere);
            }
        }

        return new AnnexCompleteness(form.Number, form.Title, required.Result, all.Result);
    }

    private sealed class Counter
    {
        private int _given;
        private int _wanted;

        public Completeness Result => new(_given, _wanted);

        public void Add(bool isThere)
        {
            _wanted++;
            if (isThere) _given++;
        }
    }
}
