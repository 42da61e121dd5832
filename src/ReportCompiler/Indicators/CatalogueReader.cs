using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;
using ReportCompiler.Templating;

namespace ReportCompiler.Indicators;

/// <summary>Reads the catalogue from the files that a layout names and from the report's own <c>indicators.yaml</c>.</summary>
internal static class CatalogueReader
{
    private static readonly LocalizedText IndicatorTerm = new("指标", "indicator");
    private static readonly LocalizedText DimensionTerm = new("分类", "dimension");
    private static readonly LocalizedText RuleTerm = new("规则", "rule");
    private static readonly LocalizedText CatalogueTerm = new("指标目录", "catalogue");

    /// <summary>Reads all files; a later file may add to an earlier one, and change what it says of an indicator by naming
    /// only what differs. It may add categories to a dimension. Of two annex tables of one number the later takes the place
    /// of the earlier.</summary>
    public static Catalogue Read(
        IWorld world, IEnumerable<string> paths, ITemplateEngine engine, DiagnosticBag diagnostics)
    {
        var indicators = new OrderedDictionary<string, Indicator>(StringComparer.Ordinal);
        var rules = new List<FigureRule>();
        var dimensions = new OrderedDictionary<string, Dimension>(StringComparer.Ordinal);
        var annexes = new SortedDictionary<int, AnnexForm>();
        foreach (var path in paths)
        {
            if (YamlFile.ReadMap(world, path, CatalogueTerm, diagnostics) is not { } map) continue;
            var fields = new YamlFields(map, CatalogueTerm, diagnostics);
            foreach (var entry in fields.Entries("dimensions", DimensionTerm))
            {
                if (AsFields(entry, DimensionTerm, diagnostics) is not { } dimensionFields) continue;
                var earlier = dimensions.GetValueOrDefault(entry.Key.Text);
                dimensions[entry.Key.Text] = ReadDimension(entry.Key, dimensionFields, earlier);
            }

            foreach (var entry in fields.Entries("indicators", IndicatorTerm))
            {
                if (AsFields(entry, IndicatorTerm, diagnostics) is not { } indicatorFields) continue;
                var earlier = indicators.GetValueOrDefault(entry.Key.Text);
                var indicator = IndicatorReader.Read(entry.Key, indicatorFields, earlier, engine, diagnostics);
                indicators[entry.Key.Text] = indicator;
                if (indicator.IsSurveyed && !indicators.ContainsKey(indicator.SurveyedId))
                    indicators[indicator.SurveyedId] = IndicatorReader.Surveyed(indicator);
            }

            rules.AddRange(fields.Entries("rules", RuleTerm)
                .Select(e => ReadRule(e, engine, diagnostics)).OfType<FigureRule>());
            foreach (var annex in AnnexFormReader.Read(fields)) annexes[annex.Number] = annex;
            fields.End();
        }

        ReportDoubleNames(indicators.Values, diagnostics);
        var catalogue = new Catalogue([.. indicators.Values], [.. dimensions.Values], rules, [.. annexes.Values]);
        FormulaGraph.Check(catalogue, diagnostics);
        return catalogue;
    }

    private static Dimension ReadDimension(YamlScalar id, YamlFields fields, Dimension? earlier)
    {
        var aliases = fields.Has("aliases") ? fields.Scalars("aliases").Select(s => s.Text) : earlier?.Aliases ?? [];
        var dimension = new Dimension(
            id.Text,
            fields.Text("name") ?? earlier?.Name ?? id.Text,
            [.. aliases],
            [.. (earlier?.Categories ?? []).Union(fields.Scalars("categories").Select(s => s.Text))]);
        fields.End();
        return dimension;
    }

    private static FigureRule? ReadRule(YamlEntry entry, ITemplateEngine engine, DiagnosticBag diagnostics)
    {
        if (AsFields(entry, RuleTerm, diagnostics) is not { } fields) return null;
        var rule = FigureRuleReader.Read(entry.Key, fields, engine, diagnostics);
        fields.End();
        return rule;
    }

    private static YamlFields? AsFields(YamlEntry entry, LocalizedText term, DiagnosticBag diagnostics)
    {
        if (entry.Value is YamlMap map) return new YamlFields(map, term, diagnostics);
        diagnostics.Add(IndicatorDiagnostics.DefinitionNotAMap(entry.Key.Span, entry.Key.Text, term));
        return null;
    }

    private static void ReportDoubleNames(IEnumerable<Indicator> indicators, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, Indicator>(StringComparer.Ordinal);
        foreach (var indicator in indicators)
            foreach (var name in indicator.Names.Distinct(StringComparer.Ordinal))
                if (!first.TryAdd(name, indicator))
                    diagnostics.Add(IndicatorDiagnostics.DoubleName(indicator.Span, name, first[name].Span));
    }
}
