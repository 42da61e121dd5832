namespace ReportCompiler.Checks.Tables;

/// <summary>What a row or a column of a <see cref="FigureSheet"/> is to the others.</summary>
internal enum LineRole
{
    /// <summary>Figures that add up to a total, if there is one.</summary>
    Part,

    /// <summary>The sum of a block (小计).</summary>
    Subtotal,

    /// <summary>The sum of the parts, or of the subtotals (合计).</summary>
    Total,

    /// <summary>The sum of everything (总计).</summary>
    GrandTotal,

    /// <summary>A part of a part (其中): already counted where it belongs.</summary>
    OfWhich,

    /// <summary>Shares of a total, in percent (占比).</summary>
    Share,

    /// <summary>Figures that nobody adds up, such as averages, rates, years and numbers that only count lines.</summary>
    Apart,

    /// <summary>Words.</summary>
    Text,
}
