using ReportCompiler.Diagnostics;

namespace ReportCompiler.Tests.Sources;

public class CsvFileTests
{
    private readonly Reading _reading = new();

    [Fact]
    public void Read_PlainTable_GivesHeaderAndRows()
    {
        var table = _reading.Csv("indicator,2024,2025\n在校生,8900,9059\n")!;

        Assert.Equal("", _reading.Chinese);
        Assert.Equal(["indicator", "2024", "2025"], table.Header.Select(field => field.Text));
        Assert.Equal(["在校生", "8900", "9059"], Assert.Single(table.Rows).Fields.Select(field => field.Text));
    }

    [Fact]
    public void Read_PlainTable_KnowsThePlaceOfEachField()
    {
        var row = _reading.Csv("indicator,2024,2025\n在校生,8900,9059\n")!.Rows[0];

        Assert.Equal(["a.csv:2:1", "a.csv:2:5", "a.csv:2:10"], row.Fields.Select(field => field.Span.ToString()));
        Assert.Equal([3, 4, 4], row.Fields.Select(field => field.Span.Length));
        Assert.Equal("a.csv:2:1", row.Span.ToString());
    }

    [Theory]
    [InlineData("a\tb\n1\t2\n")]
    [InlineData("a;b\n1;2\n")]
    [InlineData("sep=;\na;b\n1;2\n")]
    [InlineData("\"a\";b\n1;2\n")]
    [InlineData("\"x,y,z\";b\n1;2\n")]
    [InlineData("a,b\r\n1,2\r\n")]
    [InlineData("\n\na,b\n1,2")]
    public void Read_AnyDelimiterOrLineEnd_GivesTwoColumns(string text)
    {
        var table = _reading.Csv(text)!;

        Assert.Equal("", _reading.Chinese);
        Assert.Equal(2, table.Header.Count);
        Assert.Equal(["1", "2"], Assert.Single(table.Rows).Fields.Select(field => field.Text));
    }

    [Fact]
    public void Read_SeparatorLine_StillCountsAsALine() =>
        Assert.Equal("a.csv:3:3", _reading.Csv("sep=;\na;b\n1;2\n")!.Rows[0].Fields[1].Span.ToString());

    [Fact]
    public void Read_QuotedFields_AreUnescapedAndPlacedInsideTheirQuotes()
    {
        var row = _reading.Csv("a,b,c\n\"1,234\", \"他说\"\"好\"\"\",x\n")!.Rows[0];

        Assert.Equal("", _reading.Chinese);
        Assert.Equal(["1,234", "他说\"好\"", "x"], row.Fields.Select(field => field.Text));
        Assert.Equal(["a.csv:2:2", "a.csv:2:11", "a.csv:2:20"], row.Fields.Select(field => field.Span.ToString()));
    }

    [Fact]
    public void Read_LineFeedInQuotes_StaysInTheFieldAndInTheCount()
    {
        var table = _reading.Csv("a,b\n\"一\n二\",1\n三,2\n")!;

        Assert.Equal("一\n二", table.Rows[0].Fields[0].Text);
        Assert.Equal("a.csv:3:4", table.Rows[0].Fields[1].Span.ToString());
        Assert.Equal("a.csv:4:1", table.Rows[1].Span.ToString());
    }

    [Fact]
    public void Read_StraySpaces_AreTakenOffAndNotUnderlined()
    {
        var field = _reading.Csv("a,b\n\u3000在校生\u00A0 ,1\n")!.Rows[0].Fields[0];

        Assert.Equal("在校生", field.Text);
        Assert.Equal((2, 3), (field.Span.Column, field.Span.Length));
    }

    [Fact]
    public void Read_CharactersOutsideTheBasicPlane_KeepThePlacesRight()
    {
        var row = _reading.Csv("a,b\n𠮷野,1\n乙,2\n")!.Rows;

        Assert.Equal("a.csv:2:5", row[0].Fields[1].Span.ToString());
        Assert.Equal("a.csv:3:3", row[1].Fields[1].Span.ToString());
    }

    [Fact]
    public void Read_EmptyEdgesThatExcelLeaves_AreDropped()
    {
        var table = _reading.Csv("a,b,,\n1,2,,\n,,,\n\n3,4,,\n")!;

        Assert.Equal("", _reading.Chinese);
        Assert.Equal(2, table.Header.Count);
        Assert.Equal(2, table.Rows.Count);
        Assert.All(table.Rows, row => Assert.Equal(2, row.Fields.Count));
    }

    [Fact]
    public void Read_HeaderWithoutRows_GivesATableWithoutRows() =>
        Assert.Empty(_reading.Csv("a,b\n")!.Rows);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData(",,\n,,\n")]
    public void Read_EmptyFile_IsAnError(string text)
    {
        Assert.Null(_reading.Csv(text));
        Assert.Equal("a.csv RC1201 这个 CSV 文件是空的。", _reading.Chinese);
    }

    [Fact]
    public void Read_DoubledColumn_IsAnErrorAtTheSecond()
    {
        _reading.Csv("指标,2024,2024\n在校生,1,2\n");

        Assert.Equal("a.csv:1:9 RC1203 “2024”这一列出现了两次。", _reading.Chinese);
        Assert.Equal("a.csv:1:9 RC1203 The column “2024” stands twice.", _reading.English);
        Assert.Equal("a.csv:1:4", _reading.Diagnostics[0].Related[0].Span.ToString());
    }

    [Fact]
    public void Read_NamelessColumnWithContent_IsAnErrorAtItsHeader()
    {
        _reading.Csv("指标,,2025\n在校生,千人,9\n");

        Assert.Equal("a.csv:1:4 RC1204 第 2 列没有列名，下面却有内容“千人”。", _reading.Chinese);
        Assert.Equal("a.csv:2:5", _reading.Diagnostics[0].Related[0].Span.ToString());
    }

    [Fact]
    public void Read_RaggedRows_AreEachReportedAndLeftOut()
    {
        var table = _reading.Csv("指标,2024,2025\n在校生,1\n毕业生,1,234,5\n教师,1,2\n")!;

        Assert.Equal(
            """
            a.csv:2:1 RC1205 这一行只有 2 格，应当有 3 格，到“2025”为止。
            a.csv:3:11 RC1205 这一行有 4 格，应当有 3 格；多出了“5”。
            """, _reading.Chinese);
        Assert.Equal("教师", Assert.Single(table.Rows).Fields[0].Text);
    }

    [Fact]
    public void Read_SurplusEmptyCells_AreNoError()
    {
        Assert.Single(_reading.Csv("a,b\n1,2,,\n")!.Rows);
        Assert.Equal("", _reading.Chinese);
    }

    [Fact]
    public void Read_UnclosedQuote_IsAnErrorAtItsOpening()
    {
        _reading.Csv("a,b\n1,\"二\n3,4\n");

        Assert.Equal("a.csv:2:3 RC1206 这个引号没有结束。", _reading.Chinese);
    }

    [Fact]
    public void Read_TextAfterClosingQuote_IsAnError()
    {
        _reading.Csv("a,b\n1,\"二\"三\n");

        Assert.Equal("a.csv:2:6 RC1207 引号结束之后还有“三”。", _reading.Chinese);
    }

    [Fact]
    public void Read_QuoteInsideAPlainField_IsText() =>
        Assert.Equal("5\"屏", _reading.Csv("a,b\n1,5\"屏\n")!.Rows[0].Fields[1].Text);

    [Fact]
    public void Read_FullWidthCommas_AreNamedAsTheCause()
    {
        Assert.Null(_reading.Csv("指标，2024，2025\n在校生，1，2\n"));
        Assert.Equal("a.csv:1:1 RC1202 列名“指标，2024，2025”之间是全角逗号“，”。", _reading.Chinese);
        Assert.Equal("请把列与列之间的“，”换成半角的“,”。", _reading.Hints);
    }

    [Fact]
    public void Require_ColumnWithASlip_NamesTheNearest()
    {
        var diagnostics = new DiagnosticBag();
        var table = _reading.Csv("indicater,2025\nstudents,1\n")!;

        Assert.Null(table.Require(["indicator", "指标"], diagnostics));
        var missing = Assert.Single(diagnostics.InFileOrder());
        Assert.Equal("a.csv:1:1", missing.Span.ToString());
        Assert.Equal("缺少“indicator”这一列。", missing.Message.Chinese);
        Assert.Equal("“indicater”是不是写错了？列名可以是：indicator、指标。", missing.Hint?.Chinese);
    }

    [Fact]
    public void Find_ChineseName_GivesTheColumn() =>
        Assert.Equal(0, _reading.Csv("指标,2025\n在校生,1\n")!.Find("indicator", "指标"));
}
