using ReportCompiler.Documents.Charts;

namespace ReportCompiler.Html.Charts;

/// <summary>The area of the marks, between the axes.</summary>
/// <param name="Left">Where the axis of values stands.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Count">How many categories stand along it.</param>
/// <param name="Scale">The axis of values.</param>
internal sealed record Plot(
    decimal Left, decimal Top, decimal Width, decimal Height, int Count, AxisScale Scale)
{
    public decimal Bottom => Top + Height;

    public decimal Right => Left + Width;

    /// <summary>Width of a category.</summary>
    public decimal Slot => Width / Count;

    /// <summary>The middle of a category.</summary>
    public decimal Centre(int category) => Left + Slot * (category + 0.5m);

    /// <summary>The height of a value.</summary>
    public decimal Y(decimal value) => Bottom - (value - Scale.Least) / (Scale.Greatest - Scale.Least) * Height;
}
