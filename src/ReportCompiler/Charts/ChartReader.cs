using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Sources;
using ReportCompiler.Tables;
using ReportCompiler.Templating;

namespace ReportCompiler.Charts;

/// <summary>Reads chart descriptions: the layout's <c>charts/*.yaml</c> and the report's own, which may replace them.</summary>
internal static class ChartReader
{
    private static readonly LocalizedText ChartTerm = new("统计图", "chart");

    private static readonly IReadOnlyList<(string, ChartKind)> Kinds =
    [
        ("column", ChartKind.Column), ("stacked_column", ChartKind.StackedColumn), ("line", ChartKind.Line),
        ("pie", ChartKind.Pie),
    ];

    /// <summary>All descriptions by id; null for one that could not be understood, which was reported.</summary>
    public static IReadOnlyDictionary<string, ChartDescription?> ReadAll(
        IWorld world, string layoutFolder, ITemplateEngine engine, DiagnosticBag diagnostics)
    {
        var charts = new SortedDictionary<string, ChartDescription?>(StringComparer.Ordinal);
        foreach (var (file, map) in DescriptionFiles.Read(world, layoutFolder, "charts", ChartTerm, diagnostics))
            charts[ProjectPath.Stem(file)] = map is null ? null : Read(file, map, engine, diagnostics);
        return charts;
    }

    private static ChartDescription? Read(
        string file, YamlFields fields, ITemplateEngine engine, DiagnosticBag diagnostics)
    {
        var axes = new AxisReader(engine, diagnostics);
        var caption = fields.RequiredScalar("caption");
        var kind = fields.RequiredScalar("kind") is null ? null : fields.Choice("kind", Kinds);
        var unit = fields.Text("unit");
        var value = axes.Measure(fields);
        var categories = axes.Items(fields, "categories", "items");
        var series = axes.Items(fields, "series", "items");
        _ = fields.Require("categories") & fields.Require("series");
        fields.End();
        if (caption is null || kind is null || categories.Count == 0 || series.Count == 0) return null;
        return new ChartDescription
        {
            Id = ProjectPath.Stem(file),
            Caption = axes.Template(caption),
            Kind = kind.Value,
            Unit = unit,
            Value = value,
            Categories = categories,
            Series = series,
            Span = SourceSpan.Whole(file),
        };
    }
}
