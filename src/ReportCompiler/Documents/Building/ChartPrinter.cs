using ReportCompiler.Charts;
using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;
using ReportCompiler.Tables;
using ReportCompiler.Templates;

namespace ReportCompiler.Documents.Building;

/// <summary>Prints each described chart where a template names it.</summary>
internal sealed class ChartPrinter(
    IReadOnlyDictionary<string, ChartDescription?> charts, ChartBuilder builder, Numbering numbering,
    DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _printed = new(StringComparer.Ordinal);

    /// <summary>The chart; null when there is none of that id, which is reported.</summary>
    public ChartBlock? Build(ChartPlace place)
    {
        _printed.Add(place.Id);
        var anchor = $"fig-{place.Id}";
        if (charts.TryGetValue(place.Id, out var chart))
        {
            var block = chart is null
                ? null
                : builder.Build(chart, anchor, caption => numbering.Figure(anchor, caption, chart.Span));
            if (block is null) numbering.LeaveOut(anchor);
            return block;
        }

        diagnostics.Add(ChartDiagnostics.UnknownChart(
            place.Span, place.Id, NearestName.Find(place.Id, charts.Keys)));
        return null;
    }

    /// <summary>A chart for the overview, which counts its charts apart: the figures of the text keep their numbers, and a chart
    /// may stand in both. Null when there is none of that name, which is reported, or nothing to draw.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="isPromised">Whether the report itself asks for it, rather than its layout.</param>
    public ChartBlock? BuildForOverview(YamlScalar name, bool isPromised)
    {
        _printed.Add(name.Text);
        if (charts.TryGetValue(name.Text, out var chart))
        {
            return chart is null ? null : builder.Build(chart, $"{Overview.Anchor}-{name.Text}", caption => new Caption("", 0, "", caption), isPromised);
        }

        diagnostics.Add(ChartDiagnostics.UnknownChart(name.Span, name.Text, NearestName.Find(name.Text, charts.Keys)));
        return null;
    }

    /// <summary>Reports the report's own charts that no template named; of its layout's it prints what its outline has
    /// room for.</summary>
    public void ReportUnprinted()
    {
        var own = charts.Values.OfType<ChartDescription>().Where(chart => DescriptionFiles.IsOfReport(chart.Span));
        foreach (var chart in own.Where(chart => !_printed.Contains(chart.Id)))
            numbering.ReportUnprinted($"fig-{chart.Id}", chart.Span, "统计图", "chart", chart.Id);
    }
}
