using ReportCompiler.Sources;
using ReportCompiler.Tables;

namespace ReportCompiler.Overviews;

/// <summary>What the overview (数据画像) shows.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Groups">The groups of key figures: each item a group with a head, its items the figures.</param>
/// <param name="Charts">Names of charts, as a template would place them.</param>
/// <param name="IsOfReport">True for the report's own, which promises what it names; that of a layout shows of it what the
/// report has.</param>
internal sealed record OverviewDescription(
    string Title, IReadOnlyList<AxisItem> Groups, IReadOnlyList<YamlScalar> Charts, bool IsOfReport);
