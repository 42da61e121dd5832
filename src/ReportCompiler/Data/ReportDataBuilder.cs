using ReportCompiler.Indicators;
using ReportCompiler.Projects;

namespace ReportCompiler.Data;

/// <summary>Makes data of a compiled report.</summary>
public static class ReportDataBuilder
{
    /// <summary>The report as data; null where it has errors, and so no document.</summary>
    public static ReportData? Build(CompiledReport report)
    {
        if (report is not { Document: { } document, Figures: { } figures }) return null;
        var facts = FactCollection.Of(figures);
        var used = facts.Facts.Select(fact => fact.Indicator).ToHashSet(StringComparer.Ordinal);
        var divided = facts.Facts.SelectMany(fact => fact.Categories).Select(part => part.Key).ToHashSet(StringComparer.Ordinal);
        var project = figures.Project;
        var text = new TextDataBuilder(facts);
        return new ReportData
        {
            Kind = project.Subject.IsRegion ? "region" : "school",
            Year = project.Period.Year,
            Title = document.Properties.Title,
            Issuer = document.Properties.Issuer,
            Date = document.Properties.Date,
            Entities = [.. project.EntitiesOfAllYears.Select(Describe)],
            Dimensions =
            [
                .. figures.Catalogue.Dimensions.Where(dimension => divided.Contains(dimension.Id))
                    .Select(dimension => new DimensionData(dimension.Id, dimension.Name)),
            ],
            Indicators =
            [
                .. figures.Catalogue.Indicators.Where(indicator => used.Contains(indicator.Id))
                    .Select(indicator => Describe(indicator, figures.Catalogue)),
            ],
            Facts = facts.Facts,
            Sections = [.. document.FrontMatter.Concat(document.Body).Select(section => SectionDataBuilder.Build(section, text))],
        };
    }

    private static EntityData Describe(Entity entity) => new(entity.Id, entity.Name, entity.ShortName);

    private static IndicatorData Describe(Indicator indicator, Catalogue catalogue) => new(
        indicator.Id, indicator.Name, indicator.Unit,
        indicator.Type switch
        {
            IndicatorType.Count => "count",
            IndicatorType.Percent => "percent",
            IndicatorType.Ratio => "ratio",
            _ => "measure",
        },
        indicator.Precision,
        indicator.Formula is { } formula ? FormulaText.Readable(formula.Text, catalogue) : null,
        indicator.Aggregation switch
        {
            Aggregation.Sum => "sum",
            Aggregation.WeightedMean => "weighted_mean",
            _ => "none",
        },
        indicator.Note);
}
