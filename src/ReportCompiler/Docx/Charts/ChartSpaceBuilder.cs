using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Styles;
using A = DocumentFormat.OpenXml.Drawing;
using Index = DocumentFormat.OpenXml.Drawing.Charts.Index;

namespace ReportCompiler.Docx.Charts;

/// <summary>The chart part: Word's own description of a chart, with the figures that it draws.</summary>
/// <param name="chart">The chart.</param>
/// <param name="text">How its text is set.</param>
internal sealed class ChartSpaceBuilder(ChartBlock chart, TextStyle text)
{
    /// <summary>More labels than this would cover each other.</summary>
    private const int MostLabels = 24;

    private const uint CategoryAxisId = 1;
    private const uint ValueAxisId = 2;

    private readonly SeriesBuilder _series = new(chart);

    /// <summary>The chart, whose workbook is the part with this relationship.</summary>
    public ChartSpace Build(string workbookId)
    {
        var isPie = chart.Kind == ChartKind.Pie;
        var space = new ChartSpace(
            new Date1904 { Val = false },
            new RoundedCorners { Val = false },
            new Chart(Parts(isPie)),
            new ShapeProperties(new A.NoFill(), new A.Outline(new A.NoFill())),
            TextSize(),
            new ExternalData(new AutoUpdate { Val = false }) { Id = workbookId });
        return space;
    }

    private IEnumerable<OpenXmlElement> Parts(bool isPie)
    {
        yield return new AutoTitleDeleted { Val = true };
        yield return isPie
            ? new PlotArea(new Layout(), Pie())
            : new PlotArea(new Layout(), Plot(), CategoryAxis(), ValueAxis());
        if (isPie || chart.Series.Count > 1)
        {
            var position = isPie ? LegendPositionValues.Right : LegendPositionValues.Bottom;
            yield return new Legend(new LegendPosition { Val = position }, new Overlay { Val = false });
        }

        yield return new PlotVisibleOnly { Val = true };
        yield return new DisplayBlanksAs { Val = DisplayBlanksAsValues.Gap };
    }

    private OpenXmlCompositeElement Plot() => chart.Kind == ChartKind.Line ? Lines() : Columns();

    private BarChart Columns()
    {
        var isStacked = chart.Kind == ChartKind.StackedColumn;
        var columns = new BarChart(
            new BarDirection { Val = BarDirectionValues.Column },
            new BarGrouping { Val = isStacked ? BarGroupingValues.Stacked : BarGroupingValues.Clustered },
            new VaryColors { Val = false });
        for (var index = 0; index < chart.Series.Count; index++)
        {
            var position = isStacked ? DataLabelPositionValues.Center : DataLabelPositionValues.OutsideEnd;
            columns.Append(_series.Columns(index, Labels(index, position)));
        }

        columns.Append(new GapWidth { Val = 70 });
        columns.Append(new Overlap { Val = isStacked ? (sbyte)100 : (sbyte)0 });
        columns.Append(new AxisId { Val = CategoryAxisId }, new AxisId { Val = ValueAxisId });
        return columns;
    }

    private LineChart Lines()
    {
        var lines = new LineChart(new Grouping { Val = GroupingValues.Standard }, new VaryColors { Val = false });
        for (var index = 0; index < chart.Series.Count; index++)
        {
            lines.Append(_series.Line(index, Labels(index, DataLabelPositionValues.Top)));
        }

        lines.Append(new ShowMarker { Val = true });
        lines.Append(new AxisId { Val = CategoryAxisId }, new AxisId { Val = ValueAxisId });
        return lines;
    }

    private PieChart Pie() => new(
        new VaryColors { Val = true },
        _series.Pie(Labels(0, DataLabelPositionValues.OutsideEnd)),
        new FirstSliceAngle { Val = 0 });

    /// <summary>A label for each point, unless they are too many.</summary>
    private DataLabels Labels(int index, DataLabelPositionValues position)
    {
        var isShown = chart.Series.Count * chart.Categories.Count <= MostLabels;
        var labels = new DataLabels();
        if (isShown)
        {
            var pattern = NumberPattern.Of(chart.Series[index]);
            labels.Append(Exceptions(index, pattern, position));
            labels.Append(new NumberingFormat { FormatCode = pattern, SourceLinked = false });
            if (position == DataLabelPositionValues.Center) labels.Append(WhiteText());
            labels.Append(new DataLabelPosition { Val = position });
        }

        labels.Append(Shown(isShown));
        return labels;
    }

    /// <summary>Labels of the points whose printed text the pattern does not give.</summary>
    private IEnumerable<DataLabel> Exceptions(int index, string pattern, DataLabelPositionValues position) =>
        chart.Series[index].Points
            .Select((point, place) => (Point: point, Place: (uint)place))
            .Where(entry => entry.Point.Value is not null && !NumberPattern.Prints(pattern, entry.Point))
            .Select(entry => new DataLabel(
            [
                new Index { Val = entry.Place },
                new ChartText(new RichText(
                    new A.BodyProperties(),
                    new A.ListStyle(),
                    new A.Paragraph(new A.Run(new A.Text(entry.Point.Text))))),
                new DataLabelPosition { Val = position },
                .. Shown(isShown: true),
            ]));

    private static IEnumerable<OpenXmlElement> Shown(bool isShown) =>
    [
        new ShowLegendKey { Val = false },
        new ShowValue { Val = isShown },
        new ShowCategoryName { Val = false },
        new ShowSeriesName { Val = false },
        new ShowPercent { Val = false },
        new ShowBubbleSize { Val = false },
    ];

    private static CategoryAxis CategoryAxis() => new(
        new AxisId { Val = CategoryAxisId },
        new Scaling(new Orientation { Val = OrientationValues.MinMax }),
        new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Bottom },
        new MajorTickMark { Val = TickMarkValues.None },
        new MinorTickMark { Val = TickMarkValues.None },
        new TickLabelPosition { Val = TickLabelPositionValues.Low },
        Line("7F7F7F"),
        new CrossingAxis { Val = ValueAxisId },
        new AutoLabeled { Val = true },
        new NoMultiLevelLabels { Val = true });

    private static ValueAxis ValueAxis() => new(
        new AxisId { Val = ValueAxisId },
        new Scaling(new Orientation { Val = OrientationValues.MinMax }),
        new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Left },
        new MajorGridlines(Line("D9D9D9")),
        new NumberingFormat { FormatCode = NumberPattern.General, SourceLinked = false },
        new MajorTickMark { Val = TickMarkValues.None },
        new MinorTickMark { Val = TickMarkValues.None },
        new TickLabelPosition { Val = TickLabelPositionValues.NextTo },
        new ChartShapeProperties(new A.Outline(new A.NoFill())),
        new CrossingAxis { Val = CategoryAxisId });

    private static ChartShapeProperties Line(string color) =>
        new(new A.Outline(new A.SolidFill(new A.RgbColorModelHex { Val = color })) { Width = 6350 });

    /// <summary>Labels inside columns stand on a dark ground.</summary>
    private static TextProperties WhiteText() => new(
        new A.BodyProperties(),
        new A.ListStyle(),
        new A.Paragraph(
            new A.ParagraphProperties(new A.DefaultRunProperties(
                new A.SolidFill(new A.RgbColorModelHex { Val = "FFFFFF" }))),
            new A.EndParagraphRunProperties()));

    private TextProperties TextSize() => new(
        new A.BodyProperties(),
        new A.ListStyle(),
        new A.Paragraph(
            new A.ParagraphProperties(new A.DefaultRunProperties(
                new A.LatinFont { Typeface = text.LatinFonts[0] },
                new A.EastAsianFont { Typeface = text.EastAsianFonts[0] })
            {
                FontSize = (int)decimal.Round(text.Size * 100),
            }),
            new A.EndParagraphRunProperties()));
}
