using System.Xml.Linq;
using static ReportCompiler.Tests.Docx.WordFile;

namespace ReportCompiler.Tests.Docx;

public class PageSetupTests
{
    [Fact]
    public void Sections_AreCoverFrontMatterAndBody()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        var sections = word.Body.Descendants(W + "sectPr").ToList();
        Assert.Equal([false, true, true], sections.Select(section => section.Elements(W + "headerReference").Any()));
        Assert.Equal(
            [null, "lowerRoman", "decimal"],
            sections.Select(section => (string?)section.Element(W + "pgNumType")?.Attribute(W + "fmt")));
        Assert.Equal(
            [null, "1", "1"],
            sections.Select(section => (string?)section.Element(W + "pgNumType")?.Attribute(W + "start")));
    }

    [Fact]
    public void Page_IsA4WithTheLayoutsMargins()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        var section = word.Body.Elements(W + "sectPr").Single();
        Assert.Equal("11906", (string?)section.Element(W + "pgSz")!.Attribute(W + "w"));
        Assert.Equal("16838", (string?)section.Element(W + "pgSz")!.Attribute(W + "h"));

        // 37 mm and 28 mm at 1440 / 25.4 twips.
        Assert.Equal("2098", (string?)section.Element(W + "pgMar")!.Attribute(W + "top"));
        Assert.Equal("1587", (string?)section.Element(W + "pgMar")!.Attribute(W + "left"));
    }

    [Fact]
    public void Footer_ShowsThePageBetweenDashes()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        var footer = XElement.Load(word.Main.FooterParts.Single().GetStream());
        Assert.Equal("— 1 —", TextOf(footer));
        Assert.Equal(["PAGE"], FieldsOf(footer));
    }

    [Fact]
    public void Header_ShowsTheTitle()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        var header = XElement.Load(word.Main.HeaderParts.Single().GetStream());
        Assert.Equal("九龙坡区职业教育质量年度报告（2025年度）", TextOf(header));
    }

    [Fact]
    public void Cover_ShowsTitleIssuerAndDate()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        Assert.Equal("九龙坡区职业教育质量年度报告（2025年度）", TextOf(word.Paragraphs("Title").Single()));
        Assert.Equal(2, word.Paragraphs("Title").Single().Descendants(W + "br").Count());
        Assert.Equal("重庆市九龙坡区教育委员会", TextOf(word.Paragraphs("CoverIssuer").Single()));
        Assert.Equal("2025年12月", TextOf(word.Paragraphs("CoverLine").Single()));
    }

    [Fact]
    public void Cover_WithEmblem_IsValid()
    {
        var document = SampleDocuments.Everything;
        using var word = WordFile.Of(document with
        {
            Properties = document.Properties with { Emblem = SampleDocuments.Image },
        });
        Assert.Empty(word.Errors());
        Assert.Single(word.Paragraphs("CoverEmblem"));
    }

    [Fact]
    public void Properties_AreThoseOfTheReport()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        XNamespace dublin = "http://purl.org/dc/elements/1.1/";
        XNamespace terms = "http://purl.org/dc/terms/";
        var core = word.CoreProperties;
        Assert.Equal("九龙坡区职业教育质量年度报告（2025年度）", (string?)core.Element(dublin + "title"));
        Assert.Equal("重庆市九龙坡区教育委员会", (string?)core.Element(dublin + "creator"));
        Assert.Equal("2025-12-20T00:00:00Z", (string?)core.Element(terms + "created"));
        Assert.Equal("2025-12-20T00:00:00Z", (string?)core.Element(terms + "modified"));
    }
}
