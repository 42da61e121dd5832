using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportCompiler.Documents;
using ReportCompiler.Docx.Packaging;
using CellText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace ReportCompiler.Docx.Charts;

/// <summary>The workbook inside a chart, which an editor opens to change the figures: a row for each category, a column for
/// each series.</summary>
internal static class ChartWorkbook
{
    public const string SheetName = "Sheet1";

    private const string MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    public static byte[] Build(ChartBlock chart, DateOnly date)
    {
        using var stream = new MemoryStream();
        using (var excel = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = excel.AddNewPart<WorkbookPart>(MainType, "workbook");
            var sheet = workbook.AddNewPart<WorksheetPart>("sheet1");
            sheet.Worksheet = new Worksheet(new SheetData(Rows(chart)));
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = SheetName, SheetId = 1, Id = "sheet1" }));
        }

        stream.Position = 0;
        return FixedPackage.Repack(stream, date);
    }

    /// <summary>Where the names of a column's cells stand, such as <c>Sheet1!$B$2:$B$4</c>.</summary>
    /// <param name="column">The column, from 0.</param>
    /// <param name="first">The first row, from 1.</param>
    /// <param name="last">The last row.</param>
    public static string Range(int column, int first, int last)
    {
        var letters = Letters(column);
        var start = string.Create(CultureInfo.InvariantCulture, $"{SheetName}!${letters}${first}");
        return first == last ? start : start + string.Create(CultureInfo.InvariantCulture, $":${letters}${last}");
    }

    private static IEnumerable<Row> Rows(ChartBlock chart)
    {
        yield return new Row([Text(0, 1, string.Empty), .. chart.Series.Select((series, index) => Text(index + 1, 1, series.Name))])
        {
            RowIndex = 1,
        };
        for (var index = 0; index < chart.Categories.Count; index++)
        {
            var row = index + 2;
            var point = index;
            yield return new Row(
            [
                Text(0, row, chart.Categories[index]),
                .. chart.Series.Select((series, column) => Number(column + 1, row, series.Points[point].Value)),
            ])
            {
                RowIndex = (uint)row,
            };
        }
    }

    private static Cell Text(int column, int row, string text) => new(new InlineString(new CellText(text)))
    {
        CellReference = Reference(column, row),
        DataType = CellValues.InlineString,
    };

    private static Cell Number(int column, int row, decimal? value) => new()
    {
        CellReference = Reference(column, row),
        CellValue = value is { } number ? new CellValue(number.ToString(CultureInfo.InvariantCulture)) : null,
    };

    private static string Reference(int column, int row) =>
        Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    private static string Letters(int column)
    {
        var letter = ((char)('A' + (column % 26))).ToString();
        return column < 26 ? letter : Letters((column / 26) - 1) + letter;
    }
}
