using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportCompiler.Documents;
using ReportCompiler.Docx;
using static ReportCompiler.Tests.Docx.WordFile;

namespace ReportCompiler.Tests.Docx;

public class ChartTests
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    [Theory]
    [InlineData(ChartKind.Column, "barChart")]
    [InlineData(ChartKind.StackedColumn, "barChart")]
    [InlineData(ChartKind.Line, "lineChart")]
    [InlineData(ChartKind.Pie, "pieChart")]
    public void Chart_IsNativeAndValid(ChartKind kind, string element)
    {
        using var word = WordFile.Of(SampleDocuments.Chart(kind));
        Assert.Single(Chart(word).Descendants(C + element));
        Assert.Empty(word.Errors());
    }

    [Fact]
    public void Values_AreExactAndMissingOnesAbsent()
    {
        using var word = WordFile.Of(SampleDocuments.Chart(ChartKind.Column, "59.59"));
        var values = Chart(word).Descendants(C + "val").Select(value => value.Descendants(C + "v").Select(v => v.Value));
        Assert.Equal([["615", "632"], ["59.592"]], values);
    }

    [Fact]
    public void Labels_ArePrintedByThePatternThatGivesTheReportsText()
    {
        using var word = WordFile.Of(SampleDocuments.Chart(ChartKind.Column, "59.59%"));
        var patterns = Chart(word).Descendants(C + "dLbls").Select(labels => (string?)labels.Element(C + "numFmt")!.Attribute("formatCode"));
        Assert.Equal(["0", "0.00\"%\""], patterns);
    }

    [Fact]
    public void Label_ThatNoPatternGives_IsTheReportsText()
    {
        using var word = WordFile.Of(SampleDocuments.Chart(ChartKind.Column, "约60"));
        Assert.Equal("约60", Chart(word).Descendants(C + "dLbl").Single().Descendants(A + "t").Single().Value);
        Assert.Empty(word.Errors());
    }

    [Fact]
    public void Workbook_HoldsTheFiguresForEditing()
    {
        using var word = WordFile.Of(SampleDocuments.Chart(ChartKind.Column, "59.59"));
        using var excel = SpreadsheetDocument.Open(
            word.Main.ChartParts.Single().EmbeddedPackagePart!.GetStream(FileMode.Open, FileAccess.Read), isEditable: false);
        var rows = excel.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>()
            .Select(row => string.Join('|', row.Elements<Cell>().Select(cell => cell.InnerText)));
        Assert.Equal(["专任教师|比例", "2024年|615|59.592", "2025年|632"], rows);
    }

    [Fact]
    public void Caption_CountsWithTheFigures()
    {
        using var word = WordFile.Of(SampleDocuments.Chart(ChartKind.Line));
        Assert.Equal("图1　教师", TextOf(word.Paragraphs("FigureCaption").Single()));
    }

    [Fact]
    public void AlternativeText_TellsTheFigures()
    {
        using var word = WordFile.Of(SampleDocuments.Chart(ChartKind.Line));
        var description = word.Body.Descendants().Single(element => element.Name.LocalName == "docPr").Attribute("descr");
        Assert.Equal("折线图：教师，单位：人。专任教师：2024年 615，2025年 632。", (string?)description);
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes()
    {
        var document = SampleDocuments.With(SampleDocuments.Chart(ChartKind.Pie));
        Assert.Equal(DocxWriter.Write(document), DocxWriter.Write(document));
    }

    private static XElement Chart(WordFile word) => XElement.Load(word.Main.ChartParts.Single().GetStream());
}
