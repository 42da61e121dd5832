using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using ChartSeries = ReportCompiler.Documents.ChartSeries;

namespace ReportCompiler.Docx.Charts;

/// <summary>The values on the marks.</summary>
internal static class ValueLabels
{
    /// <summary>No value at all.</summary>
    public static DataLabels None => new(new Delete { Val = true });

    /// <summary>The values of a series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="text">How the text is set.</param>
    /// <param name="place">Where a value stands; null to leave it to the chart.</param>
    /// <param name="exceptions">The points whose value stands elsewhere, or nowhere, in their order.</param>
    /// <param name="ground">Whether they stand on a white ground.</param>
    public static DataLabels Of(
        ChartSeries series, TextProperties text, DataLabelPositionValues? place,
        IEnumerable<DataLabel>? exceptions = null, bool ground = false) =>
        new(
        [
            .. exceptions ?? [],
            new NumberingFormat { FormatCode = PrintedValue.Format(series), SourceLinked = false },
            Ground(ground),
            text,
            .. Shown(place, isShare: false),
        ]);

    /// <summary>The value of one point.</summary>
    public static DataLabel At(
        int point, string format, TextProperties text, DataLabelPositionValues place, bool isShare = false,
        bool ground = false) =>
        new(
        [
            new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)point },
            new NumberingFormat { FormatCode = format, SourceLinked = false },
            Ground(ground),
            text,
            .. Shown(place, isShare),
        ]);

    /// <summary>No value at a point.</summary>
    public static DataLabel Without(int point) =>
        new(new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)point }, new Delete { Val = true });

    /// <summary>What a label shows, in the order of the schema.</summary>
    public static IEnumerable<OpenXmlElement> Shown(DataLabelPositionValues? place, bool isShare)
    {
        if (place is { } position) yield return new DataLabelPosition { Val = position };
        yield return new ShowLegendKey { Val = false };
        yield return new ShowValue { Val = !isShare };
        yield return new ShowCategoryName { Val = false };
        yield return new ShowSeriesName { Val = false };
        yield return new ShowPercent { Val = isShare };
        yield return new ShowBubbleSize { Val = false };
    }

    private static ChartShapeProperties Ground(bool isWhite) => isWhite
        ? new ChartShapeProperties(ChartPalette.Solid("FFFFFF"), new Outline(new NoFill()))
        : new ChartShapeProperties(new NoFill(), new Outline(new NoFill()));
}
