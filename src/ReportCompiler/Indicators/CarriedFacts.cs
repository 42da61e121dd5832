using ReportCompiler.Projects;

namespace ReportCompiler.Indicators;

/// <summary>Takes the figures of earlier years over from last year's report, so that this year's sources need not repeat
/// them.</summary>
internal static class CarriedFacts
{
    /// <summary>Adds what last year's report states of years before this report's, for the same schools and for those that only
    /// it still has, and as far as this year's catalogue means the same by it. What this report states itself wins.</summary>
    /// <returns>The project, which now knows last year's.</returns>
    public static ReportProject Add(
        FactTable facts, ReportProject project, Catalogue catalogue, PreviousReport previous)
    {
        var its = previous.Figures;
        foreach (var fact in its.Facts.All)
        {
            if (fact.Key.Period < project.Period && IsKnown(fact.Key, catalogue, its.Catalogue))
                facts.Carry(fact with { Span = previous.PlaceOf(fact.Span) });
        }

        return project with { LastYears = its.Project };
    }

    private static bool IsKnown(FactKey key, Catalogue catalogue, Catalogue its) =>
        catalogue.Find(key.Indicator) is { } indicator && indicator.Id == key.Indicator
        // A figure in another unit would be another figure.
        && its.Find(key.Indicator) is { } meant && meant.Unit == indicator.Unit && meant.Type == indicator.Type
        && key.Breakdown.Parts.All(part =>
            catalogue.FindDimension(part.Dimension) is { } dimension && dimension.Id == part.Dimension
            && dimension.Categories.Contains(part.Category, StringComparer.Ordinal));
}
