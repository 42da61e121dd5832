using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using ReportCompiler.Documents;
using ChartSeries = ReportCompiler.Documents.ChartSeries;
using Index = DocumentFormat.OpenXml.Drawing.Charts.Index;

namespace ReportCompiler.Docx.Charts;

/// <summary>Where a value stands and how it is set.</summary>
/// <param name="Place">Where it stands beside its mark.</param>
/// <param name="Color">Colour; null for that of the text.</param>
/// <param name="Turn">Degrees that it is turned, clockwise.</param>
/// <param name="HasGround">Whether it stands on a white ground.</param>
internal sealed record LabelLook(
    DataLabelPositionValues Place, string? Color = null, int Turn = 0, bool HasGround = false);

/// <summary>The values on the marks. Word prints them itself, by a pattern that gives what the report prints; a value
/// that the pattern does not give is written as text.</summary>
/// <param name="text">How text is set in the chart.</param>
/// <param name="isShare">Whether the shares of a pie's slices stand there in place of the values.</param>
internal sealed class ValueLabels(ChartText text, bool isShare = false)
{
    private const string ShareFormat = "0.00%";

    /// <summary>No value at any point.</summary>
    public static DataLabels None => new(Show(isValue: false, isPercent: false));

    /// <summary>The values of a series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="look">How a value is set as a rule.</param>
    /// <param name="lookAt">How the value of a point is set; null for no value there.</param>
    public DataLabels Of(ChartSeries series, LabelLook look, Func<int, LabelLook?> lookAt)
    {
        var pattern = isShare ? ShareFormat : NumberPattern.Of(series);
        var exceptions = series.Points
            .Select((point, i) => (Point: point, Index: i))
            .Where(item => item.Point.Value is not null)
            .Select(item => Exception(item.Point, item.Index, pattern, look, lookAt(item.Index)))
            .OfType<DataLabel>();
        return new DataLabels([.. exceptions, .. Format(pattern, look), .. Placed(look)]);
    }

    private DataLabel? Exception(ChartPoint point, int index, string pattern, LabelLook rule, LabelLook? look)
    {
        var place = new Index { Val = (uint)index };
        if (look is null) return new DataLabel(place, new Delete { Val = true });
        if (!isShare && !NumberPattern.Prints(pattern, point))
        {
            return new DataLabel(
                [place, text.Written(point.Text, look.Color, look.Turn), Ground(look), .. Placed(look)]);
        }
        return look == rule ? null : new DataLabel([place, .. Format(pattern, look), .. Placed(look)]);
    }

    private IEnumerable<OpenXmlElement> Format(string pattern, LabelLook look) =>
    [
        new NumberingFormat { FormatCode = pattern, SourceLinked = false },
        Ground(look),
        text.Properties(look.Color, look.Turn),
    ];

    private IEnumerable<OpenXmlElement> Placed(LabelLook look) =>
        [new DataLabelPosition { Val = look.Place }, .. Show(!isShare, isShare)];

    private static ChartShapeProperties Ground(LabelLook look) => new(
        look.HasGround ? ChartPalette.Solid("FFFFFF") : new NoFill(), new Outline(new NoFill()));

    private static IEnumerable<OpenXmlElement> Show(bool isValue, bool isPercent) =>
    [
        new ShowLegendKey { Val = false },
        new ShowValue { Val = isValue },
        new ShowCategoryName { Val = false },
        new ShowSeriesName { Val = false },
        new ShowPercent { Val = isPercent },
        new ShowBubbleSize { Val = false },
    ];
}
