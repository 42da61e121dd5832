using ReportCompiler.Indicators;
using ReportCompiler.Projects;
using ReportCompiler.Templating;

namespace ReportCompiler.Data;

/// <summary>Every figure that the sources state or that follows from what they state, whether it is printed or not: so what
/// is here depends on the figures alone, and not on what the text happens to mention.</summary>
internal sealed class FactCollection
{
    private readonly Dictionary<Origin, string> _ids = new(ReferenceEqualityComparer.Instance);
    private readonly List<FactData> _facts = [];
    private readonly List<IndicatorFigure> _figures = [];
    private readonly FigureSource _source;

    private FactCollection(FigureSource source)
    {
        _source = source;
        foreach (var indicator in source.Catalogue.Indicators)
        {
            foreach (var entity in source.Project.EntitiesOfAllYears)
            {
                foreach (var period in source.Facts.Periods) Collect(indicator, entity, period);
            }
        }

        // All figures have their ids before one says what it was computed from.
        _facts.AddRange(_figures.Select(Describe));
    }

    /// <summary>The facts by indicator, entity, period and breakdown, in the order of the catalogue and the sources.</summary>
    public IReadOnlyList<FactData> Facts => _facts;

    /// <summary>Collects the facts of a report.</summary>
    public static FactCollection Of(FigureSource figures) => new(figures);

    /// <summary>The facts that a printed figure is, or was worked out from.</summary>
    public IReadOnlyList<string> Behind(Origin origin)
    {
        if (_ids.TryGetValue(origin, out var id)) return [id];
        return origin is ComputedOrigin computed ? [.. computed.Inputs.SelectMany(Behind).Distinct()] : [];
    }

    private void Collect(Indicator indicator, Entity entity, Period period)
    {
        Collect(_source.Get(indicator, entity, period));
        if (!_source.Facts.IsBrokenDown(indicator.Id)) return;
        foreach (var dimension in _source.Catalogue.Dimensions)
        {
            foreach (var part in _source.Parts(indicator, entity, dimension)) Collect(_source.Get(indicator, entity, period, part));
        }

        if (!_source.Facts.IsBrokenDownTwice(indicator.Id)) return;
        var breakdowns = entity.IsRegion
            ? _source.Project.EntitiesOfAllYears.SelectMany(own => _source.Facts.Breakdowns(indicator.Id, own.Id)).Distinct()
            : _source.Facts.Breakdowns(indicator.Id, entity.Id);
        foreach (var part in breakdowns.Where(part => part.IsOfSeveralDimensions))
            Collect(_source.Get(indicator, entity, period, part));
    }

    private void Collect(IndicatorFigure figure)
    {
        // What does not apply because something else does not is no statement of its own.
        if (figure.Number is null && (figure.Absence == Absence.Missing || FactOf(figure) is null)) return;
        _figures.Add(figure);
        _ids.TryAdd(figure.Origin, IdOf(figure));
    }

    private Fact? FactOf(IndicatorFigure figure) => _source.Facts.Find(
        new FactKey(figure.Indicator.Id, figure.Entity.Id, figure.Period, figure.Breakdown));

    private FactData Describe(IndicatorFigure figure)
    {
        var fact = FactOf(figure);
        return new FactData
        {
            Id = IdOf(figure),
            Indicator = figure.Indicator.Id,
            Entity = figure.Entity.Id,
            Year = figure.Period.Year,
            Categories =
            [
                .. _source.Catalogue.Dimensions
                    .Select(dimension => (dimension.Id, Category: figure.Breakdown.Category(dimension)))
                    .Where(part => part.Category is not null)
                    .Select(part => KeyValuePair.Create(part.Id, part.Category!)),
            ],
            Value = figure.Number,
            Text = figure.Number is null && figure.Absence == Absence.NotReported ? "" : figure.Print() ?? "",
            Absence = figure.Number is not null ? null : figure.Absence == Absence.NotApplicable ? "not_applicable" : "not_reported",
            Stated = fact is null ? null : new StatedData(fact.Text, fact.Span.File, fact.Span.Line, fact.Span.Column),
            Computed = figure is { Number: not null, Origin: ComputedOrigin origin }
                ? new ComputedData(origin.Formula, [.. origin.Inputs.SelectMany(Behind).Distinct()])
                : null,
        };
    }

    private static string IdOf(IndicatorFigure figure)
    {
        var whole = $"{figure.Indicator.Id}/{figure.Entity.Id}/{figure.Period}";
        return figure.Breakdown.IsWhole ? whole : $"{whole}/{figure.Breakdown.Canonical}";
    }
}
