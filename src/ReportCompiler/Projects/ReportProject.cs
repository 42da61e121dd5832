using ReportCompiler.Checks;
using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;

namespace ReportCompiler.Projects;

/// <summary>What <c>report.yaml</c> and the schools' <c>school.yaml</c> say.</summary>
internal sealed record ReportProject
{
    /// <summary>The year that the report is about.</summary>
    public required Period Period { get; init; }

    /// <summary>The title as the cover prints it, a line each.</summary>
    public required IReadOnlyList<string> TitleLines { get; init; }

    /// <summary>Who publishes the report.</summary>
    public required string Issuer { get; init; }

    /// <summary>Day of publication.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Folder of the layout under <c>templates/</c>.</summary>
    public required Sources.YamlScalar Layout { get; init; }

    /// <summary>The Word file whose look the Word document takes over, instead of the layout's; null for none of the report's
    /// own.</summary>
    public required Sources.YamlScalar? WordTemplate { get; init; }

    /// <summary>Path of the emblem on the cover; null for none.</summary>
    public required Sources.YamlScalar? Emblem { get; init; }

    /// <summary>Folder of last year's report as seen from the project; null for none.</summary>
    public required Sources.YamlScalar? Previous { get; init; }

    /// <summary>Files that were carried over from last year's report, cannot hold a mark of their own, and were not looked at
    /// since.</summary>
    public required IReadOnlyList<Sources.YamlScalar> Review { get; init; }

    /// <summary>What the report is about: the region, or the one school.</summary>
    public required Entity Subject { get; init; }

    /// <summary>The schools of the region, in the report's order; none in a school's own report.</summary>
    public required IReadOnlyList<Entity> Schools { get; init; }

    /// <summary>The severities that the report gives to rules, by code; null for a rule that is switched off.</summary>
    public required IReadOnlyDictionary<string, Severity?> Severities { get; init; }

    /// <summary>The findings that the report accepts, with its reasons.</summary>
    public required IReadOnlyList<Waiver> Waivers { get; init; }

    private readonly ReportProject? _lastYears;
    private Dictionary<string, Entity>? _byId;

    /// <summary>Last year's report, where this one names it; null where it does not.</summary>
    public ReportProject? LastYears
    {
        get => _lastYears;
        init => (_lastYears, _byId) = (value, null);
    }

    /// <summary>The schools of the region in a year: in earlier years also those that only last year's report still
    /// has.</summary>
    public IEnumerable<Entity> SchoolsIn(Period period) => LastYears is null || period >= Period
        ? Schools
        : Schools.Concat(LastYears.Schools.Where(school => !Has(school)));

    /// <summary>Whether a school came to the region after a year, which last year's report covers without it.</summary>
    public bool IsNewSince(Entity school, Period period) =>
        LastYears is not null && period <= LastYears.Period && Has(school) && !LastYears.Has(school);

    private bool Has(Entity school) => Schools.Any(other => other.Id == school.Id);

    /// <summary>The subject, then the schools of a region.</summary>
    public IEnumerable<Entity> Entities => Schools.Prepend(Subject);

    /// <summary>The subject, the schools, and the schools that only last year's report has: all that a fact of any year is
    /// about.</summary>
    public IEnumerable<Entity> EntitiesOfAllYears =>
        Entities.Concat(LastYears?.Schools.Where(school => !Has(school)) ?? []);

    /// <summary>The school or region of that id, which facts and figures bear; also a school that only last year's report
    /// has.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Entity EntityOf(string id) => (_byId ??= EntitiesOfAllYears
        .ToDictionary(e => e.Id, StringComparer.Ordinal))[id];

    /// <summary>The school or region of that id, name, short name or alias; null when there is none.</summary>
    public Entity? Find(string name) => Entities.FirstOrDefault(e => e.Names.Contains(name, StringComparer.Ordinal));
}
