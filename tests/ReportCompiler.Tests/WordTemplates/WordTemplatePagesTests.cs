using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using ReportCompiler.Tests.Docx;
using static ReportCompiler.Tests.Docx.WordFile;
using static ReportCompiler.Tests.WordTemplates.TemplateFile;

namespace ReportCompiler.Tests.WordTemplates;

/// <summary>Pages, headers and footers of a template.</summary>
public sealed class WordTemplatePagesTests
{
    private const string PageField = "<w:p><w:r><w:t>第</w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>";

    private static string Reference(string line, string id, string type = "default") =>
        $"<w:{line}Reference w:type=\"{type}\" r:id=\"{id}\"/>";

    /// <summary>Texts of the lines that a section of the result refers to, such as <c>header default: 南湖区</c>.</summary>
    private static string Lines(WordFile word, int section) => string.Join("; ", Sections(word)[section].Elements()
        .Where(e => e.Name.LocalName.EndsWith("Reference", StringComparison.Ordinal))
        .Select(e => $"{e.Name.LocalName[..6]} {(string?)e.Attribute(W + "type")}: "
            + TextOf(Xml(word.Main.GetPartById((string)e.Attributes().Single(a => a.Name.LocalName == "id"))))));

    private static List<XElement> Sections(WordFile word) => [.. word.Body.Descendants(W + "sectPr")];

    private static XElement Xml(OpenXmlPart part)
    {
        using var stream = part.GetStream();
        return XElement.Load(stream);
    }

    [Fact]
    public void Margins_AreTheTemplates()
    {
        using var word = TemplateReport.Written(new TemplateFile().Section(A4));
        foreach (var section in Sections(word))
        {
            var margins = section.Element(W + "pgMar")!.Attributes().Select(a => $"{a.Name.LocalName} {a.Value}");
            Assert.Equal(["top 1701", "right 850", "bottom 1417", "left 1134", "header 720", "footer 600", "gutter 0"], margins);
        }
    }

    [Fact]
    public void Gutter_StaysBesideTheMargin()
    {
        using var word = TemplateReport.Written(new TemplateFile().Section(A4.Replace("w:gutter=\"0\"", "w:gutter=\"300\"", StringComparison.Ordinal)));
        var margins = Sections(word)[^1].Element(W + "pgMar")!;
        Assert.Equal(("1134", "300"), ((string?)margins.Attribute(W + "left"), (string?)margins.Attribute(W + "gutter")));
    }

    [Fact]
    public void Lines_OfTheOnlySection_StandOnEveryPageButTheCover()
    {
        using var word = TemplateReport.Written(new TemplateFile()
            .Header("h", Line("南湖区教育局")).Footer("f", PageField)
            .Section(Reference("header", "h") + Reference("footer", "f") + A4));
        Assert.Equal(
            ["", "header default: 南湖区教育局; footer default: 第1", "header default: 南湖区教育局; footer default: 第1"],
            Enumerable.Range(0, 3).Select(section => Lines(word, section)));
        Assert.Equal(" PAGE ", (string?)Xml(word.Main.FooterParts.Single()).Descendants(W + "fldSimple").Single().Attribute(W + "instr"));
        Assert.Empty(word.Errors());
    }

    [Fact]
    public void LinesOfTheFirstPage_OfTheOnlySection_StandOnTheCover()
    {
        using var word = TemplateReport.Written(new TemplateFile()
            .Header("h", Line("内页")).Header("c", Line("封面")).Footer("f", PageField)
            .Section(Reference("header", "h") + Reference("header", "c", "first") + Reference("footer", "f") + A4 + "<w:titlePg/>"));
        Assert.Equal("header first: 封面", Lines(word, 0));
        Assert.NotNull(Sections(word)[0].Element(W + "titlePg"));
        Assert.Equal("header default: 内页; footer default: 第1", Lines(word, 2));
        Assert.Empty(word.Errors());
    }

    [Fact]
    public void Lines_OfSeveralSections_AreTheFirstsOnTheCoverAndTheLastsElsewhere()
    {
        using var word = TemplateReport.Written(new TemplateFile()
            .Header("c", Line("封面")).Header("h", Line("内页")).Footer("f", PageField)
            .Section(Reference("header", "c") + Reference("footer", "f") + A4)
            .Section(Reference("header", "h") + A4));
        Assert.Equal("header default: 封面; footer default: 第1", Lines(word, 0));
        Assert.Equal("header default: 内页; footer default: 第1", Lines(word, 2));
    }

    [Fact]
    public void Lines_TheTemplateHasNone_AreTheLayouts()
    {
        using var word = TemplateReport.Written(new TemplateFile().Header("h", Line("内页")).Section(Reference("header", "h") + A4));
        Assert.Equal("header default: 内页; footer default: — 1 —", Lines(word, 2));
    }

    [Fact]
    public void Lines_OfLeftPages_ComeWithTheirSetting()
    {
        using var word = TemplateReport.Written(new TemplateFile { Settings = "<w:evenAndOddHeaders/>" }
            .Header("h", Line("右")).Header("e", Line("左"))
            .Section(Reference("header", "h") + Reference("header", "e", "even") + A4));
        Assert.Equal("header default: 右; header even: 左; footer default: — 1 —; footer even: — 1 —", Lines(word, 2));
        Assert.NotNull(Xml(word.Main.DocumentSettingsPart!).Element(W + "evenAndOddHeaders"));
        Assert.Empty(word.Errors());
    }

    [Fact]
    public void ImageOfAHeader_ComesAlong()
    {
        using var word = TemplateReport.Written(new TemplateFile()
            .Header("h", Picture("logo"), part => AddImage(part, "logo")).Section(Reference("header", "h") + A4));
        Assert.Equal("image/png", Assert.Single(word.Main.HeaderParts.Single().ImageParts).ContentType);
        Assert.Empty(word.Errors());
    }

    [Fact]
    public void ContentOfOutside_IsLeftOutAndReported()
    {
        var template = new TemplateFile()
            .Header(
                "h",
                Picture("logo", "r:link") + Line("南湖区") + "<w:p><w:hyperlink r:id=\"site\"><w:r><w:t>网址</w:t></w:r></w:hyperlink></w:p>",
                part =>
                {
                    part.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", new Uri("http://example.org/a.png"), "logo");
                    part.AddHyperlinkRelationship(new Uri("http://example.org/"), isExternal: true, "site");
                })
            .Section(Reference("header", "h") + A4);
        using var word = TemplateReport.Written(template);
        Assert.Equal("header default: 南湖区网址; footer default: — 1 —", Lines(word, 2));
        Assert.Empty(word.Main.HeaderParts.Single().ExternalRelationships);
        Assert.Empty(Xml(word.Main.HeaderParts.Single()).Descendants(W + "drawing"));
        Assert.Contains(TemplateReport.Of(template).Messages(), message => message.Contains(" RC0209 ", StringComparison.Ordinal));
    }

    [Fact]
    public void FieldThatReadsAnotherFile_LeavesItsText()
    {
        const string field = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> INCLUDETEXT \"c:/secret.docx\" </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>旧文</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        using var word = TemplateReport.Written(new TemplateFile().Header("h", field).Section(Reference("header", "h") + A4));
        Assert.Equal("旧文", TextOf(Xml(word.Main.HeaderParts.Single())));
        Assert.Empty(FieldsOf(Xml(word.Main.HeaderParts.Single())));
    }

    [Fact]
    public void StyleOfAHeader_IsNamedAsInTheResult()
    {
        using var word = TemplateReport.Written(new TemplateFile { Styles = Style("a3", "header") }
            .Header("h", "<w:p><w:pPr><w:pStyle w:val=\"a3\"/></w:pPr></w:p>").Section(Reference("header", "h") + A4));
        Assert.Equal("Header", Val(Xml(word.Main.HeaderParts.Single()).Descendants(W + "pStyle").Single()));
    }

    [Fact]
    public void PageWithoutRoom_IsTheLayoutsAndReported()
    {
        var report = TemplateReport.Of(new TemplateFile().Section(A4.Replace("w:left=\"1134\"", "w:left=\"9000\"", StringComparison.Ordinal)));
        Assert.Contains(report.Messages(), message => message.StartsWith(
            TemplateReport.Place + " RC0207 Word 模板“house.docx”没有设定纸张和页边距，或者放不下报告，页面用了版式自己的。", StringComparison.Ordinal));
        using var word = WordFile.Of(report.Docx());

        // 28 mm
        Assert.Equal("1587", (string?)Sections(word)[^1].Element(W + "pgMar")!.Attribute(W + "left"));
    }

    [Fact]
    public void TextOfTheTemplate_IsNotPrinted()
    {
        using var word = TemplateReport.Written(new TemplateFile().Section(A4));
        Assert.DoesNotContain("模板里的文字", TextOf(word.Body), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_AreTheSameTwice()
    {
        var report = TemplateReport.Of(new TemplateFile { Styles = Style("1", "heading 1") }
            .Header("h", Picture("logo"), part => AddImage(part, "logo")).Footer("f", PageField)
            .Section(Reference("header", "h") + Reference("footer", "f") + A4));
        Assert.Equal(report.Docx(), report.Docx());
    }
}
