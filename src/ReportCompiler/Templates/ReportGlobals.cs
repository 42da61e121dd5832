using System.Globalization;
using ReportCompiler.Indicators;
using ReportCompiler.Projects;
using ReportCompiler.Templating;

namespace ReportCompiler.Templates;

/// <summary>What the templates of a report can name: each indicator by id or Chinese name, the functions, and
/// <c>report</c>, <c>region</c>, <c>schools</c>, and in the text of a school <c>school</c>.</summary>
/// <param name="figures">The figures.</param>
/// <param name="entity">Whose figures an indicator's bare name means: the region, or the school in its case studies.</param>
/// <param name="narrative">The author's text, in the template of a section; null elsewhere, where nothing has its name.</param>
internal sealed class ReportGlobals(FigureSource figures, Entity entity, NarrativePlace? narrative = null) : IMembers
{
    /// <inheritdoc/>
    public IEnumerable<string> Names =>
    [
        "report", figures.Project.Subject.IsRegion ? "region" : "school", "schools", .. narrative is null ? (string[])[] : [NarrativePlace.Name],
        .. figures.Catalogue.IndicatorNames, .. FigureFunctions.Names, .. Phrasing.Names, .. DocumentFunctions.Names,
    ];

    /// <inheritdoc/>
    public bool TryGet(string name, out object? value)
    {
        value = name switch
        {
            NarrativePlace.Name when narrative is not null => narrative.Use(),
            "report" => Report(),
            "region" when figures.Project.Subject.IsRegion => new EntityMembers(figures, figures.Project.Subject),
            "school" when !entity.IsRegion => new EntityMembers(figures, entity),
            "schools" => figures.Project.Schools.Select(school => (object?)new EntityMembers(figures, school)).ToList(),
            _ when figures.Catalogue.Find(name) is { } indicator =>
                figures.Get(indicator, entity, figures.Project.Period),
            _ => FigureFunctions.Find(name, figures) ?? Phrasing.Find(name) ?? DocumentFunctions.Find(name),
        };
        return value is not null;
    }

    private DictionaryMembers Report() => new(new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["year"] = figures.Project.Period.Year,
        ["title"] = string.Concat(figures.Project.TitleLines),
        ["issuer"] = figures.Project.Issuer,
        ["date"] = figures.Project.Date.ToDateTime(TimeOnly.MinValue),
        ["name"] = figures.Project.Subject.Name,
        ["academic_year"] = string.Create(
            CultureInfo.InvariantCulture, $"{figures.Project.Period.Year - 1}-{figures.Project.Period.Year}"),
    });
}

/// <summary>Members from a dictionary.</summary>
internal sealed class DictionaryMembers(IReadOnlyDictionary<string, object?> members) : IMembers
{
    /// <inheritdoc/>
    public IEnumerable<string> Names => members.Keys.Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool TryGet(string name, out object? value) => members.TryGetValue(name, out value);
}

/// <summary>A school or the region in a template: its texts and its figures of the report's year.</summary>
internal sealed class EntityMembers(FigureSource figures, Entity entity) : IMembers
{
    /// <inheritdoc/>
    public IEnumerable<string> Names =>
        ["id", "name", "short", .. SchoolAttributes.Keys, .. figures.Catalogue.IndicatorNames];

    /// <inheritdoc/>
    public bool TryGet(string name, out object? value)
    {
        value = name switch
        {
            "id" => entity.Id,
            "name" => entity.Name,
            "short" => entity.ShortName,
            _ when SchoolAttributes.Keys.Contains(name) => entity.Attributes.GetValueOrDefault(name, ""),
            _ when figures.Catalogue.Find(name) is { } indicator =>
                figures.Get(indicator, entity, figures.Project.Period),
            _ => null,
        };
        return value is not null;
    }
}
