using System.Text;
using ReportCompiler.Pdf;
using ReportCompiler.Tests.Docx;
using ReportCompiler.Tests.Html;

namespace ReportCompiler.Tests.Pdf;

/// <summary>What is made of a printed page; a few objects take the place of what a browser prints.</summary>
public sealed class PdfWriterTests
{
    [Fact]
    public void Write_Contents_GetTheNumbersOfTheFirstPrint()
    {
        var pages = new List<string>();

        PdfWriter.Write(SampleDocuments.Everything, html => Print(html, pages));

        // The sheets: cover, preface, contents, and from the fourth on the body.
        Assert.Equal(["0", "0", "0", "0", "0", "0", "0"], Numbers(pages[0]));
        Assert.Equal(["i", "1", "2", "2", "2", "2", "2"], Numbers(pages[1]));
        Assert.Equal(2, pages.Count);
    }

    [Fact]
    public void Write_Page_HasNothingForTheScreen()
    {
        var pages = new List<string>();

        PdfWriter.Write(SampleDocuments.Everything, html => Print(html, pages));

        var page = HtmlPages.Parse(pages[0]);
        Assert.Empty(page.QuerySelectorAll("script, nav, button, .skip, [data-origin]"));
    }

    [Fact]
    public void Write_Outline_HoldsFrontMatterListsAndSections()
    {
        var file = PdfFile.Read(PdfWriter.Write(SampleDocuments.Everything, html => Print(html, [])));

        string[] titles = ["前言", "目录", "表目录", "图目录", "案例目录", "1 学校概况", "1.1 办学条件"];
        Assert.All(titles, title => Assert.Contains($"/Title {PdfText.Of(title)}\n/Dest [", file.Text, StringComparison.Ordinal));
        Assert.Equal(titles.Length, file.Text.Split("/Title <FEFF").Length - 1);
        Assert.Contains("/PageMode /UseOutlines", file.Object(1), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_PageLabels_CountAsThePagesDo()
    {
        var file = PdfFile.Read(PdfWriter.Write(SampleDocuments.Everything, html => Print(html, [])));

        Assert.Contains("/PageLabels <</Nums [0 <<>> 1 <</S /r>> 3 <</S /D>>]>>", file.Object(1), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Dates_AreTheReports()
    {
        var first = PdfWriter.Write(SampleDocuments.Everything, html => Print(html, [], time: "20261122190407"));
        var second = PdfWriter.Write(SampleDocuments.Everything, html => Print(html, [], time: "20270101000000"));

        Assert.Equal(first, second);
        Assert.Contains("/CreationDate (D:20251220000000+00'00')", Encoding.Latin1.GetString(first), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Author_IsTheIssuer()
    {
        var file = PdfFile.Read(PdfWriter.Write(SampleDocuments.Everything, html => Print(html, [])));

        Assert.Contains($"/Author {PdfText.Of("重庆市九龙坡区教育委员会")}", file.Object(2), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_BrowserWithoutPageNumbers_IsTooOld()
    {
        var exception = Assert.Throws<PrintException>(
            () => PdfWriter.Write(SampleDocuments.Everything, html => Print(html, [], version: "130")));

        Assert.Equal((PrintFailure.TooOld, "130"), (exception.Failure, exception.Detail));
    }

    [Fact]
    public void Write_PdfThatLacksASection_IsNotUnderstood()
    {
        var exception = Assert.Throws<PrintException>(
            () => PdfWriter.Write(SampleDocuments.Everything, html => Print(html, [], leftOut: "sec-land")));

        Assert.Equal(PrintFailure.NotUnderstood, exception.Failure);
    }

    [Fact]
    public void Write_WhatIsNoPdf_IsNotUnderstood()
    {
        var exception = Assert.Throws<PrintException>(
            () => PdfWriter.Write(SampleDocuments.With(), _ => "no"u8.ToArray()));

        Assert.Equal(PrintFailure.NotUnderstood, exception.Failure);
    }

    [Fact]
    public void VersionOf_APrintedFile_IsItsBrowsers() => Assert.Equal(156, PdfWriter.VersionOf(Print("", [])));

    private static IEnumerable<string> Numbers(string page) =>
        HtmlPages.Parse(page).QuerySelectorAll(".list .page").Select(number => number.TextContent);

    /// <summary>A PDF of five pages: cover, preface, all lists, chapter, and the rest.</summary>
    private static byte[] Print(
        string html, List<string> pages, string time = "20261122190407", string version = "156", string? leftOut = null)
    {
        pages.Add(html);
        (string Anchor, int Sheet)[] places =
        [
            ("preface", 2), ("page-sections", 3), ("page-tables", 3), ("page-figures", 3), ("page-cases", 3), ("sec-schools", 4),
            ("sec-land", 5), ("tbl-land", 5), ("fig-campus", 5), ("fig-map", 5), ("case-workshop", 5),
        ];
        var destinations = places.Where(place => place.Anchor != leftOut)
            .Select(place => $"/{place.Anchor} [{10 + place.Sheet} 0 R /XYZ 0 800 0]");
        return Encoding.ASCII.GetBytes(
            $"""
            %PDF-1.4
            1 0 obj
            <</Type /Catalog
            /Pages 3 0 R
            /Dests 4 0 R>>
            endobj
            2 0 obj
            <</Producer (Skia/PDF m{version})
            /CreationDate (D:{time}+00'00')
            /ModDate (D:{time}+00'00')>>
            endobj
            3 0 obj
            <</Type /Pages /Kids [11 0 R 12 0 R 13 0 R 14 0 R 15 0 R]>>
            endobj
            4 0 obj
            <<{string.Join('\n', destinations)}>>
            endobj
            {string.Join('\n', Enumerable.Range(11, 5).Select(number => $"{number} 0 obj\n<</Type /Page>>\nendobj"))}
            trailer
            <</Size 16
            /Root 1 0 R
            /Info 2 0 R>>
            startxref
            0
            %%EOF
            """);
    }
}
