using ReportCompiler.Sources;
using ReportCompiler.Tables;

namespace ReportCompiler.Overviews;

/// <summary>What the overview (数据画像) shows.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Groups">The groups of key figures: each item a group with a head, its items the figures.</param>
/// <param name="Charts">Names of charts, as a template would place them.</param>
internal sealed record OverviewDescription(
    string Title, IReadOnlyList<AxisItem> Groups, IReadOnlyList<YamlScalar> Charts);
