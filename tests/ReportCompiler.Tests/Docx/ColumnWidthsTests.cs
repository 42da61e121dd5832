using ReportCompiler.Documents;
using ReportCompiler.Docx.Tables;

namespace ReportCompiler.Tests.Docx;

public class ColumnWidthsTests
{
    private static readonly TableTextSizes Sizes = new(10, 10);

    [Fact]
    public void Share_FillsTheWidthExactly() =>
        Assert.Equal(8000, Of([ColumnKind.Label, ColumnKind.Figure, ColumnKind.LongText], "学校", "1.5", "说明").Share(400).Sum());

    [Fact]
    public void Share_EqualFigures_HaveEqualColumns()
    {
        var widths = Of([ColumnKind.Label, ColumnKind.Figure, ColumnKind.Figure], "学校", "1", "123456.78").Share(400);
        Assert.Equal(widths[1], widths[2]);
    }

    [Fact]
    public void Share_LongText_TakesWhatTheOthersLeave()
    {
        var widths = Of([ColumnKind.Label, ColumnKind.LongText], "甲校", new string('字', 200)).Share(400);

        // Two characters of 10 points with padding.
        Assert.Equal((int)((20 + CellMeasure.Padding) * 20), widths[0]);
    }

    [Fact]
    public void Share_RowNames_StandOnOneLineWhereTheTableGetsNoLonger()
    {
        var widths = Of([ColumnKind.Label, ColumnKind.LongText], "重庆市九龙坡职业教育中心", new string('字', 40)).Share(400);

        // The text has two lines beside a name of one line as well as beside a name of two.
        Assert.True(widths[0] >= (int)(120 + CellMeasure.Padding) * 20);
    }

    [Fact]
    public void Fit_FiguresThatWouldWrap_DoNotFit()
    {
        // Nine digits and a point are at most 9 × 0.64 + 0.34 em: 61 points of text.
        var columns = Of([ColumnKind.Figure], "1234567.89");
        Assert.False(columns.Fit(61));
        Assert.True(columns.Fit(61 + CellMeasure.Padding + 1));
    }

    private static ColumnWidths Of(ColumnKind[] kinds, params string[] cells) =>
        new(new TableGrid(kinds, [], [SampleDocuments.Row(RowKind.Body, cells)]), Sizes);
}
