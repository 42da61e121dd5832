using ReportCompiler.Diagnostics;
using ReportCompiler.Projects;
using ReportCompiler.Sources;
using ReportCompiler.Templating;

namespace ReportCompiler.Indicators;

/// <summary>Answers what a figure is. A figure is computed where it can be, from a formula, from the schools or from its
/// parts, in this order, and else it is what the sources state. Each is worked out once.</summary>
/// <param name="catalogue">The indicators.</param>
/// <param name="facts">What the sources state.</param>
/// <param name="project">The schools.</param>
/// <param name="diagnostics">Receives the mistakes of formulas.</param>
/// <param name="assumed">Numbers to reckon with in place of what is stated; null for none.</param>
internal sealed class FigureSource(
    Catalogue catalogue, FactTable facts, ReportProject project, DiagnosticBag diagnostics,
    IReadOnlyDictionary<FactKey, decimal>? assumed = null)
{
    private readonly Dictionary<FactKey, IndicatorFigure> _figures = [];
    private Dictionary<(string Indicator, string Entity, string Dimension, Breakdown Whole), IReadOnlyList<Breakdown>> _parts = [];

    public Catalogue Catalogue { get; } = catalogue;

    public FactTable Facts { get; } = facts;

    public ReportProject Project { get; } = project;

    /// <summary>Figures that should have been printed and are missing.</summary>
    public GapLog Gaps { get; } = new();

    /// <summary>The same sources, with some numbers assumed to be others: what a figure would be if.</summary>
    public FigureSource Assuming(IReadOnlyDictionary<FactKey, decimal> numbers) =>
        new(Catalogue, Facts, Project, new DiagnosticBag(), numbers) { _parts = _parts };

    /// <summary>The figures asked for so far that have no number.</summary>
    public IEnumerable<IndicatorFigure> WithoutNumber => _figures.Values.Where(figure => figure.Number is null);

    /// <summary>The figure of an indicator; never null, but without a number where there is none.</summary>
    public IndicatorFigure Get(Indicator indicator, Entity entity, Period period, Breakdown breakdown = default)
    {
        var key = new FactKey(indicator.Id, entity.Id, period, breakdown);
        if (_figures.TryGetValue(key, out var known)) return known;
        var figure = Ways(indicator, entity, period, breakdown).FirstOrDefault(way => !IsAgainstOwn(key, way))
            ?? Stated(indicator, entity, period, breakdown);
        return _figures[key] = figure;
    }

    /// <summary>Whether a figure of an earlier year that the report states itself would be computed from what is carried over:
    /// then what it states stands.</summary>
    private bool IsAgainstOwn(FactKey key, IndicatorFigure way) =>
        key.Period < Project.Period && Facts.Carried.Count > 0
        && Facts.Find(key) is { } fact && !Facts.IsCarried(fact.Span)
        && RestsOnCarried(way.Origin);

    private bool RestsOnCarried(Origin origin) => origin switch
    {
        StatedOrigin stated => Facts.IsCarried(stated.Span),
        ComputedOrigin computed => computed.Inputs.Any(RestsOnCarried),
        _ => false,
    };

    /// <summary>Every way in which a figure can be computed, the one that counts first; none where it cannot.</summary>
    public IEnumerable<IndicatorFigure> Ways(Indicator indicator, Entity entity, Period period, Breakdown breakdown)
    {
        if (FromFormula(indicator, entity, period, breakdown) is { } fromFormula) yield return fromFormula;
        if (FromSchools(indicator, entity, period, breakdown) is { } fromSchools) yield return fromSchools;
        foreach (var fromParts in FromParts(indicator, entity, period, breakdown)) yield return fromParts;
    }

    /// <summary>What a figure is called: 在校生数（九龙坡区，2025年，旅游类）.</summary>
    public static string Label(Indicator indicator, Entity entity, Period period, Breakdown breakdown) =>
        $"{indicator.Name}（{entity.ShortName}，{period}年{(breakdown.IsWhole ? "" : "，")}{breakdown}）";

    private IndicatorFigure? FromFormula(Indicator indicator, Entity entity, Period period, Breakdown breakdown)
    {
        if (indicator.Formula is not { } formula) return null;
        // An input without a number leaves the result without one; which input it was, the origin of the gap says.
        if (Inputs(indicator, entity, period, breakdown).Any(input => input.Number is null)) return null;
        var problems = new DiagnosticBag();
        var scope = new FormulaScope(this, entity, period, breakdown);
        var result = formula.Evaluate(new TemplateHost { Globals = scope }, problems);
        if (problems.Count > 0)
        {
            diagnostics.Add(IndicatorDiagnostics.FormulaFailed(
                indicator.Span, Label(indicator, entity, period, breakdown), problems.InFileOrder()[0].Message));
            return null;
        }

        if (result is not Traced { Value: decimal number, Origin: var origin }) return null;
        var inputs = origin is ComputedOrigin computed ? computed.Inputs : [origin];
        return Computed(
            indicator, entity, period, breakdown, number, FigureWay.Formula,
            FormulaText.Readable(formula.Text, Catalogue), inputs);
    }

    /// <summary>What the formula of a figure reads; nothing where it has none.</summary>
    public IEnumerable<IndicatorFigure> Inputs(
        Indicator indicator, Entity entity, Period period, Breakdown breakdown) =>
        (indicator.Formula?.Variables ?? [])
            .Select(Catalogue.Find)
            .OfType<Indicator>()
            .Select(input => Get(input, entity, period, breakdown));

    private IndicatorFigure? FromSchools(Indicator indicator, Entity entity, Period period, Breakdown breakdown)
    {
        if (!entity.IsRegion || indicator.Aggregation == Aggregation.None) return null;
        var weight = indicator.Weight is { } name ? Catalogue.Find(name) : null;
        if (indicator.Aggregation == Aggregation.WeightedMean && weight is null) return null;
        decimal sum = 0, weights = 0;
        var inputs = new List<Origin>();
        foreach (var school in Project.SchoolsIn(period))
        {
            var part = Get(indicator, school, period, breakdown);
            if (part.Number is not { } number)
            {
                if (part.Absence == Absence.NotApplicable) continue;
                return null;
            }

            inputs.Add(part.Origin);
            if (weight is null)
            {
                sum += number;
                continue;
            }

            var weighing = Get(weight, school, period, breakdown);
            if (weighing.Number is not { } weightNumber) return null;
            inputs.Add(weighing.Origin);
            sum += number * weightNumber;
            weights += weightNumber;
        }

        if (inputs.Count == 0) return null;
        if (weight is null) return Computed(
            indicator, entity, period, breakdown, sum, FigureWay.Schools, "各校合计", inputs);
        return weights == 0
            ? null
            : Computed(
                indicator, entity, period, breakdown, sum / weights, FigureWay.Schools, $"各校按{weight.Name}加权平均", inputs);
    }

    /// <summary>The figure as the sum of its parts in each dimension in which every part that was ever stated is stated for
    /// this period. A part has parts of its own in a further dimension, such as a major's students in each grade.</summary>
    private IEnumerable<IndicatorFigure> FromParts(
        Indicator indicator, Entity entity, Period period, Breakdown breakdown)
    {
        if (indicator.IsPercent || !Facts.IsBrokenDown(indicator.Id)) yield break;
        if (!breakdown.IsWhole && !Facts.IsBrokenDownTwice(indicator.Id)) yield break;
        foreach (var dimension in Catalogue.Dimensions)
        {
            var parts = Parts(indicator, entity, dimension, breakdown);
            if (parts.Count == 0) continue;
            var figures = parts.Select(part => Get(indicator, entity, period, part))
                .Where(part => part.Number is not null || part.Absence != Absence.NotApplicable).ToList();
            if (figures.Count == 0 || figures.Any(f => f.Number is null)) continue;
            yield return Computed(
                indicator, entity, period, breakdown, figures.Sum(f => f.Number!.Value), FigureWay.Parts,
                PartsFormula(dimension),
                [.. figures.Select(f => f.Origin)]);
        }
    }

    /// <summary>How an origin calls the sum over the categories of a dimension.</summary>
    public static string PartsFormula(Dimension dimension) => $"各{dimension.Name}合计";

    /// <summary>The parts of a figure in one dimension, in the order of the sources: those that the entity states, or for
    /// a region those that its schools state.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="entity">Whose figure it is.</param>
    /// <param name="dimension">The dimension.</param>
    /// <param name="whole">What is divided; a part in two dimensions at once is no part of the whole.</param>
    public IReadOnlyList<Breakdown> Parts(
        Indicator indicator, Entity entity, Dimension dimension, Breakdown whole = default)
    {
        if (!Facts.IsBrokenDown(indicator.Id)) return [];
        var key = (indicator.Id, entity.Id, dimension.Id, whole);
        if (!_parts.TryGetValue(key, out var parts)) _parts[key] = parts = FindParts(indicator, entity, dimension, whole);
        return parts;
    }

    private IReadOnlyList<Breakdown> FindParts(Indicator indicator, Entity entity, Dimension dimension, Breakdown whole)
    {
        if (whole.Category(dimension) is not null) return [];
        var own = Facts.Breakdowns(indicator.Id, entity.Id);
        var all = own.Count > 0 || !entity.IsRegion
            ? own
            : Project.Schools.SelectMany(school => Facts.Breakdowns(indicator.Id, school.Id)).Distinct();
        return [.. all.Where(b => b.Category(dimension) is { } category && b == whole.With(dimension, category))];
    }

    private static IndicatorFigure Computed(
        Indicator indicator, Entity entity, Period period, Breakdown breakdown, decimal number, FigureWay way,
        string formula, IReadOnlyList<Origin> inputs) =>
        new(indicator, entity, period, breakdown, number,
            new ComputedOrigin(Label(indicator, entity, period, breakdown), formula, inputs))
        {
            Way = way,
        };

    private IndicatorFigure Stated(Indicator indicator, Entity entity, Period period, Breakdown breakdown)
    {
        var label = Label(indicator, entity, period, breakdown);
        var key = new FactKey(indicator.Id, entity.Id, period, breakdown);
        if (assumed is not null && assumed.TryGetValue(key, out var number))
            return new IndicatorFigure(indicator, entity, period, breakdown, number, new ComputedOrigin(label, "", []));
        var fact = Facts.Find(key);
        if (fact is { Value.Kind: FactTextKind.Number })
        {
            return new IndicatorFigure(
                indicator, entity, period, breakdown, fact.Value.Value, new StatedOrigin(label, fact.Text, fact.Span));
        }

        // What is computed from something that does not apply does not apply either.
        if (fact is null && Inputs(indicator, entity, period, breakdown)
                .FirstOrDefault(input => input.Absence == Absence.NotApplicable) is { } notApplicable)
        {
            return new IndicatorFigure(indicator, entity, period, breakdown, null, notApplicable.Origin)
            {
                Absence = Absence.NotApplicable,
            };
        }

        if (fact is null && NotYet(key, entity) is { } notYet)
        {
            return new IndicatorFigure(indicator, entity, period, breakdown, null, new MissingOrigin(label, notYet))
            {
                Absence = Absence.NotApplicable,
            };
        }

        if (fact is null && OfNoSchool(indicator, entity, period, breakdown) is { } ofNone) return ofNone;

        var (absence, reason) = fact?.Value.Kind switch
        {
            FactTextKind.NotApplicable => (Absence.NotApplicable, new LocalizedText("不适用", "not applicable")),
            FactTextKind.NotReported => (Absence.NotReported, new LocalizedText("尚未填报", "not yet reported")),
            _ => (Absence.Missing, MissingReason.Of(this, indicator, entity, period, breakdown)),
        };
        return new IndicatorFigure(
            indicator, entity, period, breakdown, null,
            absence == Absence.NotApplicable && fact is not null
                ? new StatedOrigin(label, fact.Text, fact.Span)
                : new MissingOrigin(label, reason))
        { Absence = absence };
    }

    /// <summary>Why a figure of an earlier year cannot be there: last year's report does not know its school or its part yet;
    /// null where it can.</summary>
    private LocalizedText? NotYet(FactKey key, Entity entity) =>
        Project.IsNewSince(entity, key.Period) ? new LocalizedText("上年报告中还没有这所学校", "last year's report has no such school yet")
        : Facts.IsNewPart(key) ? new LocalizedText("上年报告中还没有这一类", "last year's report has no such part yet")
        : null;

    /// <summary>What applies to none of its schools does not apply to a region either; null where it applies to one.</summary>
    private IndicatorFigure? OfNoSchool(Indicator indicator, Entity entity, Period period, Breakdown breakdown)
    {
        if (!entity.IsRegion || indicator.Aggregation == Aggregation.None) return null;
        var parts = Project.SchoolsIn(period).Select(school => Get(indicator, school, period, breakdown)).ToList();
        if (parts.Count == 0 || parts.Any(part => part.Number is not null || part.Absence != Absence.NotApplicable)) return null;
        return new IndicatorFigure(
            indicator, entity, period, breakdown, null,
            new ComputedOrigin(Label(indicator, entity, period, breakdown), "各校都不适用", [.. parts.Select(part => part.Origin)]))
        {
            Absence = Absence.NotApplicable,
        };
    }
}
