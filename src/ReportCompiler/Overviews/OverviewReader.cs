using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;
using ReportCompiler.Tables;
using ReportCompiler.Templating;

namespace ReportCompiler.Overviews;

/// <summary>Reads <c>overview.yaml</c>: the report's own, or else its layout's.</summary>
internal static class OverviewReader
{
    private const string FileName = "overview.yaml";

    private static readonly LocalizedText OverviewTerm = new("数据画像", "overview");

    /// <summary>The description; null where there is none, or one that cannot be understood, which is reported.</summary>
    public static OverviewDescription? Read(
        IWorld world, string layoutFolder, ITemplateEngine engine, DiagnosticBag diagnostics)
    {
        var path = new[] { FileName, $"{layoutFolder}/{FileName}" }.FirstOrDefault(file => world.Read(file) is not null);
        if (path is null || YamlFile.ReadMap(world, path, OverviewTerm, diagnostics) is not { } map) return null;
        var fields = new YamlFields(map, OverviewTerm, diagnostics);
        var title = fields.RequiredScalar("title");
        var groups = new AxisReader(engine, diagnostics).Items(fields, "figures", "items");
        var charts = fields.Scalars("charts");
        fields.End();
        foreach (var group in groups.Where(group => !IsGroup(group))) diagnostics.Add(OverviewDiagnostics.NotAGroup(group.Span));
        foreach (var figure in groups.SelectMany(group => group.Items).Where(figure => !IsFigure(figure)))
            diagnostics.Add(OverviewDiagnostics.NotAKeyFigure(figure.Span));
        return title is null
            ? null
            : new OverviewDescription(
                title.Text,
                [.. groups.Where(IsGroup).Select(group => group with { Items = [.. group.Items.Where(IsFigure)] })],
                [.. charts.DistinctBy(chart => chart.Text)], path == FileName);
    }

    private static bool IsGroup(AxisItem item) =>
        item is { Kind: AxisKind.Group, Head: not null, Value: null, Items.Count: > 0 };

    private static bool IsFigure(AxisItem item) => item is { Kind: AxisKind.Group, Value: not null, Items.Count: 0 };
}
