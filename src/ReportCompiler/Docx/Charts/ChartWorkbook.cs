using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportCompiler.Documents;
using ReportCompiler.Docx.Packaging;
using ReportCompiler.Docx.Text;
using WText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace ReportCompiler.Docx.Charts;

/// <summary>The workbook inside a chart, which Word opens for editing the data: categories down the first column, a
/// column for each series.</summary>
internal static class ChartWorkbook
{
    private const uint FirstOwnFormat = 164;
    private const string SheetName = "Sheet1";

    private const string MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /// <summary>Where the names of the categories stand.</summary>
    public static string CategoryRange(ChartBlock chart) => Range("A", chart.Categories.Count);

    /// <summary>Where the name of a series stands.</summary>
    public static string NameCell(int series) => $"{SheetName}!${Column(series)}$1";

    /// <summary>Where the values of a series stand.</summary>
    public static string ValueRange(ChartBlock chart, int series) => Range(Column(series), chart.Categories.Count);

    /// <summary>The workbook as a file; the same chart gives the same bytes.</summary>
    public static byte[] Build(ChartBlock chart, DateOnly date)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddNewPart<WorkbookPart>(MainType, "workbook");
            book.AddNewPart<WorksheetPart>("sheet1").Worksheet = new Worksheet(Rows(chart));
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles(chart);
            book.Workbook = new Workbook(new Sheets(new Sheet { Name = SheetName, SheetId = 1, Id = "sheet1" }));
        }

        stream.Position = 0;
        return FixedPackage.Repack(stream, date);
    }

    private static SheetData Rows(ChartBlock chart)
    {
        var heads = new Row(chart.Series.Select((series, i) => Label(Column(i) + "1", series.Name))) { RowIndex = 1 };
        var rows = chart.Categories.Select((category, i) => new Row(
        [
            Label($"A{Number(i + 2)}", category),
            .. chart.Series.SelectMany((series, column) => Value(series.Points[i], column, i + 2)),
        ])
        {
            RowIndex = (uint)(i + 2),
        });
        return new SheetData([heads, .. rows]);
    }

    private static Cell Label(string place, string text) => new(new InlineString(new WText(Runs.Valid(text))))
    {
        CellReference = place,
        DataType = CellValues.InlineString,
    };

    /// <summary>A missing value is an empty cell, of which Word draws nothing.</summary>
    private static IEnumerable<Cell> Value(ChartPoint point, int series, int row) => point.Value is { } value
        ?
        [
            new Cell(new CellValue(value.ToString(CultureInfo.InvariantCulture)))
            {
                CellReference = Column(series) + Number(row),
                StyleIndex = (uint)(series + 1),
            },
        ]
        : [];

    private static Stylesheet Styles(ChartBlock chart)
    {
        var formats = chart.Series.Select((series, i) => new NumberingFormat
        {
            NumberFormatId = FirstOwnFormat + (uint)i,
            FormatCode = NumberPattern.Of(series),
        });
        var cells = chart.Series.Select((_, i) => new CellFormat
        {
            NumberFormatId = FirstOwnFormat + (uint)i,
            FontId = 0,
            FillId = 0,
            BorderId = 0,
            FormatId = 0,
            ApplyNumberFormat = true,
        });
        return new Stylesheet(
            new NumberingFormats(formats),
            new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "宋体" })),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
            new Borders(new Border(
                new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
            new CellFormats(
                [new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 }, .. cells]));
    }

    private static string Range(string column, int rows) => $"{SheetName}!${column}$2:${column}${Number(rows + 1)}";

    /// <summary>The column of a series: B, C, …, Z, AA and so on.</summary>
    private static string Column(int series)
    {
        var name = "";
        for (var rest = series + 2; rest > 0; rest = (rest - 1) / 26) name = (char)('A' + (rest - 1) % 26) + name;
        return name;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
