using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Projects;
using ReportCompiler.Sources;

namespace ReportCompiler.Checks;

/// <summary>A stated number with what it is about.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Entity">Its school or region.</param>
internal sealed record FactPlace(Fact Fact, Indicator Indicator, Entity Entity)
{
    /// <summary>The number as typed, without sign of percent.</summary>
    public decimal Number => Fact.Value.Value;

    /// <summary>What the figure is called.</summary>
    public string Label => FigureSource.Label(Indicator, Entity, Fact.Key.Period, Fact.Key.Breakdown);

    /// <summary>All numbers that the sources state, in their order.</summary>
    public static IEnumerable<FactPlace> All(FigureSource figures) =>
        figures.Facts.All
            .Where(fact => fact.Value.Kind == FactTextKind.Number)
            .Select(fact => new FactPlace(
                fact, figures.Catalogue.Find(fact.Key.Indicator)!, figures.Project.EntityOf(fact.Key.Entity)));

    /// <summary>The same quantity as stated for the year before; null when it is not.</summary>
    public FactPlace? LastYear(FigureSource figures) =>
        figures.Facts.Find(Fact.Key with { Period = Fact.Key.Period.Previous }) is { Value.Kind: FactTextKind.Number } fact
            ? this with { Fact = fact }
            : null;

    /// <summary>A related place that shows this number.</summary>
    public RelatedPlace Related => new(Fact.Span, new LocalizedText($"{Label}：{Fact.Text}", $"{Label}: {Fact.Text}"));
}
