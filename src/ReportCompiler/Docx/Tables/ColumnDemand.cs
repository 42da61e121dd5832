namespace ReportCompiler.Docx.Tables;

/// <summary>The widths that a column could have, in points with the padding of its cells.</summary>
/// <param name="Least">The least width that breaks no number and no word.</param>
/// <param name="Good">A width at which the column reads well.</param>
/// <param name="Full">A width at which every cell is one line.</param>
internal readonly record struct ColumnDemand(decimal Least, decimal Good, decimal Full)
{
    public ColumnDemand Join(ColumnDemand other) =>
        new(Math.Max(Least, other.Least), Math.Max(Good, other.Good), Math.Max(Full, other.Full));

    /// <summary>The same widths with this added to each.</summary>
    public ColumnDemand Widen(decimal least, decimal good, decimal full) => new(Least + least, Good + good, Full + full);
}
