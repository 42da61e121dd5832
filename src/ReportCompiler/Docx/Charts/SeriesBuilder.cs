using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using ReportCompiler.Documents;
using A = DocumentFormat.OpenXml.Drawing;
using Index = DocumentFormat.OpenXml.Drawing.Charts.Index;
using Order = DocumentFormat.OpenXml.Drawing.Charts.Order;

namespace ReportCompiler.Docx.Charts;

/// <summary>The series of a chart: names and figures with the cells of the workbook that they come from.</summary>
/// <param name="chart">The chart.</param>
internal sealed class SeriesBuilder(ChartBlock chart)
{
    /// <summary>Colours that stay apart in print and for those who see red and green alike.</summary>
    private static readonly string[] Colors =
        ["1F4E79", "2E8B84", "C77C11", "8C3B3B", "6F8FAF", "9BC4BE", "E3B873", "5B5B5B"];

    public BarChartSeries Columns(int index, DataLabels labels) => new(
        new Index { Val = (uint)index },
        new Order { Val = (uint)index },
        Name(index),
        new ChartShapeProperties(Fill(index)),
        new InvertIfNegative { Val = false },
        labels,
        Categories(),
        Values(index));

    public LineChartSeries Line(int index, DataLabels labels) => new(
        new Index { Val = (uint)index },
        new Order { Val = (uint)index },
        Name(index),
        new ChartShapeProperties(new A.Outline(Fill(index)) { Width = 28575 }),
        new Marker(
            new Symbol { Val = MarkerStyleValues.Circle },
            new Size { Val = 6 },
            new ChartShapeProperties(Fill(index), new A.Outline(Fill(index)))),
        labels,
        Categories(),
        Values(index),
        new Smooth { Val = false });

    public PieChartSeries Pie(DataLabels labels) => new(
    [
        new Index { Val = 0 },
        new Order { Val = 0 },
        Name(0),
        .. chart.Categories.Select((_, slice) => new DataPoint(
            new Index { Val = (uint)slice },
            new Bubble3D { Val = false },
            new ChartShapeProperties(Fill(slice), new A.Outline(White()) { Width = 12700 }))),
        labels,
        Categories(),
        Values(0),
    ]);

    private SeriesText Name(int index) => new(new StringReference(
        new Formula(ChartWorkbook.Range(index + 1, 1, 1)),
        new StringCache(
            new PointCount { Val = 1 },
            new StringPoint(new NumericValue(chart.Series[index].Name)) { Index = 0 })));

    private CategoryAxisData Categories() => new(new StringReference(
        new Formula(ChartWorkbook.Range(0, 2, chart.Categories.Count + 1)),
        new StringCache(
        [
            new PointCount { Val = (uint)chart.Categories.Count },
            .. chart.Categories.Select((name, place) => new StringPoint(new NumericValue(name)) { Index = (uint)place }),
        ])));

    private Values Values(int index)
    {
        var points = new List<OpenXmlElement>
        {
            new FormatCode(NumberPattern.Of(chart.Series[index])),
            new PointCount { Val = (uint)chart.Categories.Count },
        };
        for (var place = 0; place < chart.Categories.Count; place++)
        {
            if (chart.Series[index].Points[place].Value is not { } value) continue;
            var number = new NumericValue(value.ToString(CultureInfo.InvariantCulture));
            points.Add(new NumericPoint(number) { Index = (uint)place });
        }

        var cells = ChartWorkbook.Range(index + 1, 2, chart.Categories.Count + 1);
        return new Values(new NumberReference(new Formula(cells), new NumberingCache(points)));
    }

    private static A.SolidFill Fill(int index) => new(new A.RgbColorModelHex { Val = Colors[index % Colors.Length] });

    private static A.SolidFill White() => new(new A.RgbColorModelHex { Val = "FFFFFF" });
}
