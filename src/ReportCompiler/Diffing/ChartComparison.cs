using ReportCompiler.Data;

namespace ReportCompiler.Diffing;

/// <summary>A chart. The order along its axis follows from the sources or from the values, and is no difference.</summary>
/// <param name="Old">As the old report has it; null for one that was added.</param>
/// <param name="New">As the new report has it; null for one that was removed or moved away.</param>
/// <param name="Caption">Its caption.</param>
/// <param name="Unit">The unit of all values; empty for none.</param>
/// <param name="Categories">What stands along the axis of both, in the order of the new report.</param>
/// <param name="Series">The series of both, in the order of the new report.</param>
/// <param name="Values">The values that differ, of series and categories that both have; the rows are the series, the columns
/// the categories.</param>
public sealed record ChartComparison(
    ChartData? Old, ChartData? New, TextComparison Caption, TextComparison Unit, IReadOnlyList<LineComparison> Categories,
    IReadOnlyList<LineComparison> Series, IReadOnlyList<CellComparison> Values) : BlockComparison
{
    /// <inheritdoc/>
    public override bool OnlyFigures =>
        Change == BlockChange.Changed && Caption.IsSameButFigures && Unit.IsSameButFigures
        && HasSameLines && Values.All(value => value.Text.OnlyFigures);

    /// <summary>Whether both have the same series and categories.</summary>
    internal bool HasSameLines =>
        Series.All(line => line.IsSame) && Categories.All(line => line is { Old: not null, New: not null, IsRenamed: false });

    /// <inheritdoc/>
    public override BlockData? OldBlock => Old;

    /// <inheritdoc/>
    public override BlockData? NewBlock => New;
}
