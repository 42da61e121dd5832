namespace ReportCompiler.Html.Charts;

/// <summary>A chart, measured and ready to be drawn.</summary>
/// <param name="Width">Width in CSS pixels.</param>
/// <param name="Height">Height in CSS pixels.</param>
/// <param name="Write">Draws it.</param>
internal sealed record Drawing(decimal Width, decimal Height, Action<Canvas> Write);
