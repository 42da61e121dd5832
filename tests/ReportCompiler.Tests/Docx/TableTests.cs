using System.Xml.Linq;
using ReportCompiler.Documents;
using static ReportCompiler.Tests.Docx.WordFile;

namespace ReportCompiler.Tests.Docx;

public class TableTests
{
    /// <summary>Width of the text area of the test style in twips: 210 − 28 − 26 = 156 mm.</summary>
    private const int TextWidth = 8844;

    [Fact]
    public void HeaderRows_AreRepeatedAndNoRowSplits()
    {
        using var word = WordFile.Of(SampleDocuments.Table(TwoLevelHead()));
        var rows = word.Body.Descendants(W + "tr").ToList();
        Assert.Equal([true, true, false, false], rows.Select(row => row.Descendants(W + "tblHeader").Any()));
        Assert.All(rows, row => Assert.NotEmpty(row.Descendants(W + "cantSplit")));
    }

    [Fact]
    public void MergedHeads_SpanColumnsAndRows()
    {
        using var word = WordFile.Of(SampleDocuments.Table(TwoLevelHead()));
        var rows = word.Body.Descendants(W + "tr").Select(row => row.Elements(W + "tc").ToList()).ToList();
        Assert.Equal("restart", Val(rows[0][0].Descendants(W + "vMerge").Single()));
        Assert.Equal("2", Val(rows[0][1].Descendants(W + "gridSpan").Single()));
        Assert.Equal("continue", Val(rows[1][0].Descendants(W + "vMerge").Single()));
        Assert.Equal(["", "数量", "比例"], rows[1].Select(TextOf));
    }

    [Fact]
    public void CellMergedBothWays_CoversTheSameColumnsInEachRow()
    {
        var grid = new TableGrid(
            [ColumnKind.Label, ColumnKind.Label, ColumnKind.Figure],
            [],
            [
                new TableRow(RowKind.Body, [new TableCell(0, [new TextRun("甲")], 2, 2), new TableCell(2, [new TextRun("1")])]),
                new TableRow(RowKind.Body, [new TableCell(2, [new TextRun("2")])]),
            ]);
        using var word = WordFile.Of(SampleDocuments.Table(grid));
        var covered = word.Body.Descendants(W + "tr").Last().Elements(W + "tc").First();
        Assert.Equal("2", Val(covered.Descendants(W + "gridSpan").Single()));
        Assert.Equal("continue", Val(covered.Descendants(W + "vMerge").Single()));
    }

    [Fact]
    public void ColumnsOfEveryGrid_FillTheTextWidth()
    {
        var narrow = Simple("1");
        var wide = Simple("123456.78");
        using var word = WordFile.Of(new TableBlock("tbl-a", null, null, [narrow, wide], null));
        var widths = word.Body.Descendants(W + "tblGrid").Select(grid => grid.Elements().Sum(Width));
        Assert.Equal([TextWidth, TextWidth], widths);
    }

    [Fact]
    public void GridsUnderOneCaption_StandApart()
    {
        using var word = WordFile.Of(new TableBlock("tbl-a", null, null, [Simple("1"), Simple("2")], null));
        var first = word.Body.Elements(W + "tbl").First();
        Assert.Equal("Separator", StyleOf(first.ElementsAfterSelf().First()));
    }

    [Fact]
    public void TotalRow_HasItsOwnStylesAndTheTablesLastRow()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        var total = word.Body.Descendants(W + "tr").Last();
        Assert.Equal(["TableTotal", "TableTotalFigure", "TableTotal"], total.Descendants(W + "p").Select(StyleOf));
        Assert.True((bool)word.Body.Descendants(W + "tblLook").Single().Attribute(W + "lastRow")!);
    }

    [Fact]
    public void Figures_AlignOnTheDecimalPoint()
    {
        using var word = WordFile.Of(SampleDocuments.Table(Simple("100", "48.85", "174.8")));
        var indents = word.Paragraphs("TableFigure")
            .Select(paragraph => (int)paragraph.Element(W + "pPr")!.Element(W + "ind")!.Attribute(W + "right")!).ToList();

        // A digit is half an em, the point a quarter, of 10.5 points: 105 and 52.5 twips.
        Assert.InRange(indents[0] - indents[1], 262, 263);
        Assert.InRange(indents[2] - indents[1], 104, 106);
    }

    [Fact]
    public void DashInAColumnOfFigures_IsCentred()
    {
        using var word = WordFile.Of(SampleDocuments.Table(Simple("1.5", "—")));
        Assert.Equal(["TableFigure", "TableText"], word.Body.Descendants(W + "tr").Skip(1)
            .Select(row => StyleOf(row.Descendants(W + "p").Last())));
    }

    [Fact]
    public void FiguresOfDifferentKinds_AreCentredOneByOne()
    {
        using var word = WordFile.Of(SampleDocuments.Table(Simple("628", "95.47%")));
        Assert.Empty(word.Paragraphs("TableFigure"));
    }

    [Fact]
    public void WideTable_IsSetSmallerBeforeItsPageIsTurned()
    {
        using var word = WordFile.Of(SampleDocuments.Table(Figures(8)));
        Assert.NotEmpty(word.Paragraphs("TableTextSmall").Concat(word.Paragraphs("TableFigureSmall")));
        Assert.DoesNotContain(word.Body.Descendants(W + "pgSz"), size => (string?)size.Attribute(W + "orient") == "landscape");
    }

    [Fact]
    public void TableTooWideForThePage_TurnsItAndTheNextOneBack()
    {
        using var word = WordFile.Of(
            SampleDocuments.Text("前"), SampleDocuments.Table(Figures(14)), SampleDocuments.Text("后"));
        var orientations = word.Body.Descendants(W + "pgSz").Select(size => (string?)size.Attribute(W + "orient") ?? "portrait");
        Assert.Equal(["portrait", "portrait", "landscape", "portrait"], orientations);
        Assert.Empty(word.Errors());
    }

    [Fact]
    public void TwoTurnedTables_HaveNoEmptyPageBetween()
    {
        using var word = WordFile.Of(
            SampleDocuments.Text("前"),
            SampleDocuments.Table(Figures(14)),
            SampleDocuments.Table(Figures(14)) with { Anchor = "tbl-b" });
        Assert.Equal(3, word.Body.Descendants(W + "pgSz").Count());
    }

    [Fact]
    public void HeadingBeforeATurnedTable_TurnsWithIt()
    {
        using var word = WordFile.Of(SampleDocuments.With(SampleDocuments.Text("前")) with
        {
            Chapters =
            [
                new Section("sec-a", 1, "1", "甲", [SampleDocuments.Text("前")],
                    [new Section("sec-b", 2, "1.1", "乙", [SampleDocuments.Table(Figures(14))], [])]),
            ],
        });
        var heading = word.Paragraphs("Heading2").Single();
        Assert.NotEmpty(heading.ElementsBeforeSelf().Last().Descendants(W + "sectPr"));
    }

    [Fact]
    public void RowLongerThanAPage_MaySplit()
    {
        var grid = new TableGrid(
            [ColumnKind.LongText],
            [],
            [
                SampleDocuments.Row(RowKind.Body, "短"),
                SampleDocuments.Row(RowKind.Body, new string('长', 3000)),
            ]);
        using var word = WordFile.Of(SampleDocuments.Table(grid));
        Assert.Equal([1, 0], word.Body.Descendants(W + "tr").Select(row => row.Descendants(W + "cantSplit").Count()));
    }

    [Fact]
    public void MissingCell_IsAnEmptyOne()
    {
        var grid = new TableGrid(
            [ColumnKind.Label, ColumnKind.Figure], [], [new TableRow(RowKind.Body, [new TableCell(1, [new TextRun("1")])])]);
        using var word = WordFile.Of(SampleDocuments.Table(grid));
        Assert.Equal(["", "1"], word.Body.Descendants(W + "tc").Select(TextOf));
    }

    [Fact]
    public void Torture_IsValid()
    {
        using var word = WordFile.Of(
            SampleDocuments.Table(TwoLevelHead()),
            SampleDocuments.Table(Figures(14)) with { Anchor = "tbl-b" },
            SampleDocuments.Table(Figures(30)) with { Anchor = "tbl-c" },
            SampleDocuments.Table(Simple([.. Enumerable.Range(1, 60).Select(row => $"{row}.5")])) with { Anchor = "tbl-d" },
            SampleDocuments.Table(Simple("1")) with { Anchor = "tbl-e", Unit = "m²", Note = "注" },
            SampleDocuments.Table(new TableGrid(
                [ColumnKind.LongText, ColumnKind.LongText],
                [],
                [
                    SampleDocuments.Row(RowKind.Body, "https://example.org/" + new string('a', 300), string.Empty),
                    new TableRow(RowKind.Body,
                    [
                        new TableCell(0, [new TextRun("甲"), new LineBreak(), new TextRun("乙")]),
                        new TableCell(1, [new Footnote(1, [SampleDocuments.Text("注")])]),
                    ]),
                ])) with { Anchor = "tbl-f" });
        Assert.Empty(word.Errors());
        Assert.All(
            word.Body.Descendants(W + "tbl"),
            table => Assert.All(
                table.Elements(W + "tr"),
                row => Assert.Equal(table.Element(W + "tblGrid")!.Elements().Count(), row.Elements(W + "tc").Sum(Span))));
    }

    private static int Span(XElement cell) => int.Parse(Val(cell.Descendants(W + "gridSpan").SingleOrDefault()) ?? "1");

    private static int Width(XElement column) => (int)column.Attribute(W + "w")!;

    private static TableGrid Simple(params string[] figures) => new(
        [ColumnKind.Label, ColumnKind.Figure],
        [SampleDocuments.Row(RowKind.Header, "学校", "面积")],
        [.. figures.Select(figure => SampleDocuments.Row(RowKind.Body, "甲校", figure))]);

    private static TableGrid Figures(int columns) => new(
        [.. Enumerable.Repeat(ColumnKind.Figure, columns)],
        [SampleDocuments.Row(RowKind.Header, [.. Enumerable.Repeat("财政补助", columns)])],
        [SampleDocuments.Row(RowKind.Body, [.. Enumerable.Repeat("13056.61", columns)])]);

    private static TableGrid TwoLevelHead() => new(
        [ColumnKind.Label, ColumnKind.Figure, ColumnKind.Figure],
        [
            new TableRow(RowKind.Header,
                [new TableCell(0, [new TextRun("年度")], 1, 2), new TableCell(1, [new TextRun("专任教师")], 2)]),
            new TableRow(RowKind.Header, [new TableCell(1, [new TextRun("数量")]), new TableCell(2, [new TextRun("比例")])]),
        ],
        [
            SampleDocuments.Row(RowKind.Body, "2024", "615", "59.59%"),
            SampleDocuments.Row(RowKind.Body, "2025", "632", "64.82%"),
        ]);

    [Fact]
    public void ItemsOfAForm_StandLeftAndParts_AreIndented()
    {
        using var word = WordFile.Of(SampleDocuments.Table(Form));
        var items = word.Paragraphs("TableItem");
        Assert.Equal(["毕业生人数", "其中：升学人数", "升入本科人数"], items.Select(TextOf));
        Assert.Equal("left", Val(word.Style("TableItem").Element(W + "pPr")!.Element(W + "jc")));
        // A step is three characters: twice 3 × 10.5 points.
        Assert.Equal([null, null, "1260"], items.Select(Indent));

        static string? Indent(XElement paragraph) => (string?)paragraph.Element(W + "pPr")?.Element(W + "ind")?.Attribute(W + "left");
    }

    [Fact]
    public void FiguresOfAForm_AreCentred()
    {
        using var word = WordFile.Of(SampleDocuments.Table(Form));
        Assert.Empty(word.Paragraphs("TableFigure"));
        Assert.Equal(["400", "25.5", "80"], word.Paragraphs("TableText").Select(TextOf));
    }

    private static TableGrid Form { get; } = new(
        [ColumnKind.Item, ColumnKind.Figure],
        [SampleDocuments.Row(RowKind.Header, "指标", "2025年")],
        [
            FormRow("毕业生人数", "400", 0), FormRow("其中：升学人数", "25.5", 0), FormRow("升入本科人数", "80", 2),
        ]);

    private static TableRow FormRow(string name, string figure, int indent) => new(
        RowKind.Body,
        [new TableCell(0, [new TextRun(name)], IsRowHeader: true) { Indent = indent }, new TableCell(1, [new TextRun(figure)])]);
}
