using System.Globalization;
using ReportCompiler.Data;

namespace ReportCompiler.Diffing;

/// <summary>Compares two reports: a pure function of their data.</summary>
public static class ReportComparer
{
    /// <summary>What differs from one report to another.</summary>
    /// <param name="old">The report compared with.</param>
    /// <param name="new">The report that is looked at.</param>
    public static ReportComparison Compare(ReportData old, ReportData @new)
    {
        var pair = new ReportPair(old, @new);
        var outlines = (Old: new Outline(old), New: new Outline(@new));
        var parts = PartMatcher.Match(outlines.Old, outlines.New, pair.YearsBetween);
        var figures = FigureComparer.Compare(pair);
        var texts = new TextComparer(pair, parts, figures);
        var sections = new SectionComparer(texts, BlockMatcher.Match(outlines.Old, outlines.New, parts, texts), parts)
            .Compare(outlines.Old, outlines.New);
        return new ReportComparison
        {
            Old = old,
            New = @new,
            Properties = [.. Properties(old, @new, texts)],
            Entities = [.. Entities(pair)],
            Figures = figures,
            Structure = StructureComparer.Compare(outlines.Old, outlines.New, parts, texts),
            Sections = sections,
            CarriedOver = pair.YearsBetween > 0 ? CarriedOverFinder.Find(pair, sections) : [],
        };
    }

    private static IEnumerable<PropertyChange> Properties(ReportData old, ReportData @new, TextComparer texts)
    {
        if (old.Kind != @new.Kind) yield return new PropertyChange(ReportProperty.Kind, old.Kind, @new.Kind);
        if (!texts.Compare(old.Title, @new.Title).IsSameButFigures)
            yield return new PropertyChange(ReportProperty.Title, old.Title, @new.Title);
        if (old.Issuer != @new.Issuer) yield return new PropertyChange(ReportProperty.Issuer, old.Issuer, @new.Issuer);
        if (old.Year == @new.Year && old.Date != @new.Date)
            yield return new PropertyChange(ReportProperty.Date, Day(old.Date), Day(@new.Date));
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<EntityChange> Entities(ReportPair pair)
    {
        var counterparts = pair.Old.Entities.DistinctBy(entity => pair.NewEntity(entity.Id))
            .ToDictionary(entity => pair.NewEntity(entity.Id), StringComparer.Ordinal);
        foreach (var entity in pair.New.Entities)
        {
            var old = counterparts.GetValueOrDefault(entity.Id);
            if (old is null || old.Name != entity.Name || old.ShortName != entity.ShortName) yield return new EntityChange(old, entity);
        }

        foreach (var entity in pair.Old.Entities.Where(entity => !pair.NewEntities.ContainsKey(pair.NewEntity(entity.Id))))
            yield return new EntityChange(entity, null);
    }
}
