namespace ReportCompiler.Docx.Tables;

/// <summary>The widths that a column could have, in points with the padding of its cells, from narrow to
/// wide.</summary>
/// <param name="Least">The least width that breaks no number and no word.</param>
/// <param name="Good">A width at which the column reads well.</param>
/// <param name="Body">A width at which every cell but the heads is one line.</param>
/// <param name="Full">A width at which every cell is one line.</param>
internal readonly record struct ColumnDemand(decimal Least, decimal Good, decimal Body, decimal Full)
{
    public ColumnDemand Join(ColumnDemand other) => new(
        Math.Max(Least, other.Least),
        Math.Max(Good, other.Good),
        Math.Max(Body, other.Body),
        Math.Max(Full, other.Full));

    public ColumnDemand Plus(ColumnDemand other) =>
        new(Least + other.Least, Good + other.Good, Body + other.Body, Full + other.Full);

    /// <summary>What each of so many columns lacks when together they have <paramref name="given"/>.</summary>
    public ColumnDemand Missing(ColumnDemand given, int columns) => new(
        Math.Max(0, Least - given.Least) / columns,
        Math.Max(0, Good - given.Good) / columns,
        Math.Max(0, Body - given.Body) / columns,
        Math.Max(0, Full - given.Full) / columns);

    /// <summary>Em as points, with the padding of a cell.</summary>
    public ColumnDemand InPoints(decimal size, decimal padding) => new(
        (Least * size) + padding, (Good * size) + padding, (Body * size) + padding, (Full * size) + padding);
}
