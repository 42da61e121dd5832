namespace ReportCompiler.Html.Charts;

/// <summary>The two sizes in which a chart is drawn: the page shows the one that fits the screen, so that its text is
/// never scaled down to where it cannot be read. All measures in CSS pixels.</summary>
/// <param name="Name">Its class on the page.</param>
/// <param name="Width">Width of the drawing, unless the marks need more.</param>
/// <param name="PlotHeight">Height of the area of the marks.</param>
/// <param name="TextSize">Size of text.</param>
/// <param name="ValueSize">Size of the values on the marks.</param>
internal sealed record Sheet(string Name, decimal Width, decimal PlotHeight, decimal TextSize, decimal ValueSize)
{
    /// <summary>As wide as the text of the page.</summary>
    public static Sheet Wide { get; } = new("large", 720, 280, 14, 13);

    /// <summary>For a phone of 360 pixels.</summary>
    public static Sheet Narrow { get; } = new("small", 320, 200, 12, 11);

    /// <summary>Distance of two lines of text.</summary>
    public decimal Pitch => TextSize * 1.35m;
}
