using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;
using ReportCompiler.Templating;

namespace ReportCompiler.Indicators;

/// <summary>Reads the catalogue from the files that a layout names and from the report's own <c>indicators.yaml</c>.</summary>
internal static class CatalogueReader
{
    private static readonly LocalizedText IndicatorTerm = new("指标", "indicator");
    private static readonly LocalizedText DimensionTerm = new("分类", "dimension");
    private static readonly LocalizedText CatalogueTerm = new("指标目录", "catalogue");

    /// <summary>Reads all files; a later file may add to an earlier one but not define a name again.</summary>
    public static Catalogue Read(
        IWorld world, IEnumerable<string> paths, ITemplateEngine engine, DiagnosticBag diagnostics)
    {
        var indicators = new List<Indicator>();
        var dimensions = new List<Dimension>();
        foreach (var path in paths)
        {
            if (YamlFile.ReadMap(world, path, CatalogueTerm, diagnostics) is not { } map) continue;
            var fields = new YamlFields(map, CatalogueTerm, diagnostics);
            dimensions.AddRange(fields.Entries("dimensions", DimensionTerm)
                .Select(e => ReadDimension(e, diagnostics)).OfType<Dimension>());
            indicators.AddRange(fields.Entries("indicators", IndicatorTerm)
                .Select(e => ReadIndicator(e, engine, diagnostics)).OfType<Indicator>());
            fields.End();
        }

        ReportDoubleNames(indicators, diagnostics);
        var catalogue = new Catalogue(indicators, dimensions);
        FormulaGraph.Check(catalogue, diagnostics);
        return catalogue;
    }

    private static Dimension? ReadDimension(YamlEntry entry, DiagnosticBag diagnostics)
    {
        if (AsFields(entry, DimensionTerm, diagnostics) is not { } fields) return null;
        var dimension = new Dimension(
            entry.Key.Text,
            fields.Text("name", entry.Key.Text),
            [.. fields.Scalars("aliases").Select(s => s.Text)],
            [.. fields.Scalars("categories").Select(s => s.Text)]);
        fields.End();
        return dimension;
    }

    private static Indicator? ReadIndicator(YamlEntry entry, ITemplateEngine engine, DiagnosticBag diagnostics)
    {
        if (AsFields(entry, IndicatorTerm, diagnostics) is not { } fields) return null;
        var formula = fields.Scalar("formula");
        var weight = fields.Text("weight");
        var indicator = new Indicator
        {
            Id = entry.Key.Text,
            Name = fields.Text("name", entry.Key.Text),
            Aliases = [.. fields.Scalars("aliases").Select(s => s.Text)],
            Unit = fields.Text("unit", ""),
            Precision = fields.Integer("precision", 0, 10),
            Aggregation = fields.Choice("aggregation", AggregationNames) ?? Aggregation.None,
            Weight = weight,
            Formula = formula is null ? null : ParseFormula(formula, engine, diagnostics),
            Span = entry.Key.Span,
        };
        if (indicator.Aggregation == Aggregation.WeightedMean && weight is null)
            diagnostics.Add(IndicatorDiagnostics.WeightMissing(entry.Key.Span, entry.Key.Text));
        fields.End();
        return indicator;
    }

    private static readonly IReadOnlyList<(string, Aggregation)> AggregationNames =
    [
        ("none", Aggregation.None), ("sum", Aggregation.Sum), ("weighted_mean", Aggregation.WeightedMean),
    ];

    private static IExpression? ParseFormula(YamlScalar formula, ITemplateEngine engine, DiagnosticBag diagnostics) =>
        engine.ParseExpression(
            new TemplateSource(
                formula.Span.File, formula.Text, formula.Span.Line, formula.Span.Column + (formula.IsPlain ? 0 : 1)),
            diagnostics);

    private static YamlFields? AsFields(YamlEntry entry, LocalizedText term, DiagnosticBag diagnostics)
    {
        if (entry.Value is YamlMap map) return new YamlFields(map, term, diagnostics);
        diagnostics.Add(IndicatorDiagnostics.DefinitionNotAMap(entry.Key.Span, entry.Key.Text, term));
        return null;
    }

    private static void ReportDoubleNames(IReadOnlyList<Indicator> indicators, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, Indicator>(StringComparer.Ordinal);
        foreach (var indicator in indicators)
            foreach (var name in indicator.Names.Distinct(StringComparer.Ordinal))
                if (!first.TryAdd(name, indicator))
                    diagnostics.Add(IndicatorDiagnostics.DoubleName(indicator.Span, name, first[name].Span));
    }
}
