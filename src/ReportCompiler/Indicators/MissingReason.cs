using ReportCompiler.Diagnostics;
using ReportCompiler.Projects;

namespace ReportCompiler.Indicators;

/// <summary>Says why a figure has no number, so that whoever reads it knows where to supply what.</summary>
internal static class MissingReason
{
    /// <summary>The reason, as half a sentence.</summary>
    public static LocalizedText Of(
        FigureSource figures, Indicator indicator, Entity entity, Period period, Breakdown breakdown)
    {
        var lacking = figures.Inputs(indicator, entity, period, breakdown)
            .Where(input => input.Number is null)
            .Select(input => input.Indicator.Name)
            .ToList();
        if (lacking.Count > 0)
        {
            return new LocalizedText(
                $"没有填报，也因缺{string.Join('、', lacking)}而算不出来",
                $"not stated, and not computable for want of {string.Join(", ", lacking)}");
        }

        if (PartsWithout(figures, indicator, entity, period, breakdown) is { } parts) return parts;
        if (entity.IsRegion && indicator.Aggregation != Aggregation.None)
            return OfRegion(figures, indicator, period, breakdown);
        return entity.Folder.Length == 0
            ? new LocalizedText("数据表中没有填报", "not stated in the CSV files")
            : new LocalizedText($"{entity.Folder} 的数据表中没有填报", $"not stated in the CSV files of {entity.Folder}");
    }

    /// <summary>Which parts a total lacks, of which others are there; null where it has no parts, or none is there.</summary>
    private static LocalizedText? PartsWithout(
        FigureSource figures, Indicator indicator, Entity entity, Period period, Breakdown breakdown)
    {
        foreach (var dimension in indicator.IsPercent ? [] : figures.Catalogue.Dimensions)
        {
            var parts = figures.Parts(indicator, entity, dimension, breakdown)
                .Select(part => figures.Get(indicator, entity, period, part)).ToList();
            if (parts.TrueForAll(part => part.Number is null)) continue;
            var without = parts.Where(part => part is { Number: null, Absence: not Absence.NotApplicable })
                .Select(part => part.Breakdown.Category(dimension)).ToList();
            return new LocalizedText(
                $"没有填报，各{dimension.Name}中又缺{string.Join('、', without)}，加不出合计",
                $"not stated, and not the sum of its parts for want of {string.Join(", ", without)}");
        }

        return null;
    }

    private static LocalizedText OfRegion(FigureSource figures, Indicator indicator, Period period, Breakdown breakdown)
    {
        var without = SchoolsWithout(figures, indicator, period, breakdown);
        if (without.Count == figures.Project.SchoolsIn(period).Count())
            return new LocalizedText("区域和各校都没有填报", "stated neither by the region nor by any school");
        if (without.Count > 0)
        {
            return new LocalizedText(
                $"区域没有填报，{string.Join('、', without)}也没有填报",
                $"not stated by the region, nor by {string.Join(", ", without)}");
        }

        // Every school has it, so it is what weighs the mean that is missing.
        var weight = figures.Catalogue.Find(indicator.Weight ?? "");
        without = weight is null ? [] : SchoolsWithout(figures, weight, period, breakdown);
        return weight is null || without.Count == 0
            ? new LocalizedText("区域没有填报，由各校也算不出来", "not stated by the region, nor computable from the schools")
            : new LocalizedText(
                $"区域没有填报，{string.Join('、', without)}又没有作权数的{weight.Name}，不能加权平均",
                $"not stated by the region, and no mean can be weighted, as {weight.Name} of {string.Join(", ", without)} is missing");
    }

    /// <summary>The schools that should have a figure and do not.</summary>
    private static List<string> SchoolsWithout(
        FigureSource figures, Indicator indicator, Period period, Breakdown breakdown) =>
    [
        .. figures.Project.SchoolsIn(period)
            .Where(school => figures.Get(indicator, school, period, breakdown)
                is { Number: null, Absence: not Absence.NotApplicable })
            .Select(school => school.ShortName),
    ];
}
