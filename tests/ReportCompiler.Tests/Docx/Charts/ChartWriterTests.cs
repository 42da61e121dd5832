using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ReportCompiler.Documents;
using ReportCompiler.Docx;
using ReportCompiler.Tests.Documents.Charts;

namespace ReportCompiler.Tests.Docx.Charts;

public sealed class ChartWriterTests
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    public static TheoryData<int> Charts => [.. Enumerable.Range(0, SampleCharts.All.Count)];

    [Theory]
    [MemberData(nameof(Charts))]
    public void Chart_AndItsWorkbook_AreValid(int index)
    {
        using var word = WordFile.Of(SampleCharts.All[index]);
        Assert.Empty(word.Errors());

        using var workbook = SpreadsheetDocument.Open(
            word.Main.ChartParts.Single().EmbeddedPackagePart!.GetStream(FileMode.Open, FileAccess.Read), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(workbook));
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes()
    {
        var document = SampleDocuments.With([.. SampleCharts.Numbered]);
        Assert.Equal(DocxWriter.Write(document), DocxWriter.Write(document));
    }

    [Fact]
    public void Values_Missing_AreGaps()
    {
        using var word = WordFile.Of(SampleCharts.Gaps);
        var chart = Chart(word);
        Assert.Equal("gap", (string?)chart.Descendants(C + "dispBlanksAs").Single().Attribute("val"));
        Assert.Equal(
            ["0", "1", "3"],
            chart.Descendants(C + "val").First().Descendants(C + "pt").Select(point => (string?)point.Attribute("idx")));
    }

    [Fact]
    public void Unit_StandsAboveTheAxis()
    {
        using var word = WordFile.Of(SampleCharts.Line);
        Assert.Equal("单位：%　纵轴自85起", Chart(word).Descendants(C + "title").Single().Value);
    }

    [Fact]
    public void Axis_OfColumns_BeginsAtZeroAndMayGrow()
    {
        using var word = WordFile.Of(SampleCharts.Column);
        var scaling = Chart(word).Descendants(C + "valAx").Single().Element(C + "scaling")!;
        Assert.Equal("0", (string?)scaling.Element(C + "min")!.Attribute("val"));
        Assert.Null(scaling.Element(C + "max"));
    }

    [Fact]
    public void Axis_OfValuesBelowZero_IsFree()
    {
        using var word = WordFile.Of(SampleCharts.Signs);
        Assert.Null(Chart(word).Descendants(C + "min").SingleOrDefault());
    }

    [Fact]
    public void Pie_BearsItsShares()
    {
        using var word = WordFile.Of(SampleCharts.Pie);
        var labels = Chart(word).Descendants(C + "dLbls").Single();
        Assert.Equal("0.00%", (string?)labels.Element(C + "numFmt")!.Attribute("formatCode"));
        Assert.Equal("1", (string?)labels.Element(C + "showPercent")!.Attribute("val"));
    }

    [Fact]
    public void Pie_MissingSlice_BearsItsValues()
    {
        using var word = WordFile.Of(SampleCharts.PieWithGap);
        var labels = Chart(word).Descendants(C + "dLbls").Single();
        Assert.Equal("0", (string?)labels.Element(C + "showPercent")!.Attribute("val"));
        Assert.Equal("1", (string?)labels.Element(C + "showVal")!.Attribute("val"));
    }

    [Fact]
    public void Pie_WithANegativeValue_HasColumns()
    {
        using var word = WordFile.Of(SampleCharts.PieBelowZero);
        Assert.Single(Chart(word).Descendants(C + "barChart"));
    }

    [Fact]
    public void Values_OnStacks_StandWhereTheyFit()
    {
        using var word = WordFile.Of(SampleCharts.Stacked);
        var hidden = Chart(word).Descendants(C + "ser").Select(series =>
            series.Descendants(C + "dLbl").Count(label => label.Element(C + "delete") is not null));
        // On an axis of 4000 the parts below 100 are lower than a line of text.
        Assert.Equal([0, 0, 3, 3, 3], hidden);
    }

    [Fact]
    public void Text_IsSetAsInTables()
    {
        using var word = WordFile.Of(SampleCharts.Column);
        var properties = Chart(word).Element(C + "txPr")!.Descendants(A + "defRPr").Single();
        Assert.Equal("1050", (string?)properties.Attribute("sz"));
        Assert.Equal("宋体", (string?)properties.Element(A + "ea")!.Attribute("typeface"));
    }

    [Fact]
    public void Legend_StandsBeneathAndOnlyForSeveralSeries()
    {
        using var several = WordFile.Of(SampleCharts.Column);
        using var one = WordFile.Of(SampleCharts.OneCategory);
        Assert.Equal("b", (string?)Chart(several).Descendants(C + "legendPos").Single().Attribute("val"));
        Assert.Empty(Chart(one).Descendants(C + "legend"));
    }

    [Fact]
    public void Names_WithoutRoomForLines_AreSlanted()
    {
        using var word = WordFile.Of(SampleCharts.LongSlantedNames);
        var body = Chart(word).Descendants(C + "catAx").Single().Descendants(A + "bodyPr").Single();
        Assert.Equal("-2700000", (string?)body.Attribute("rot"));
    }

    [Fact]
    public void ControlCharacter_InAName_IsLeftOut()
    {
        using var word = WordFile.Of(SampleCharts.Chart(ChartKind.Column, "规模", null, ["甲\u0001校"], ("数", ["1"])));
        Assert.Equal("甲校", Chart(word).Descendants(C + "cat").Single().Descendants(C + "v").Single().Value);
    }

    private static XElement Chart(WordFile word) => XElement.Load(word.Main.ChartParts.Single().GetStream());
}
