using System.Xml.Linq;
using ReportCompiler.Diagnostics;
using ReportCompiler.Tests.Docx;
using static ReportCompiler.Tests.Docx.WordFile;
using static ReportCompiler.Tests.WordTemplates.TemplateFile;

namespace ReportCompiler.Tests.WordTemplates;

/// <summary>Styles of a template and the built-in ones that complete them.</summary>
public sealed class WordTemplateStylesTests
{
    private const string Kaiti = "<w:rPr><w:rFonts w:eastAsia=\"楷体\"/><w:sz w:val=\"44\"/></w:rPr>";

    private static TemplateFile With(params string[] styles) => new TemplateFile { Styles = string.Concat(styles) }.Section(A4);

    private static string? Font(XElement style) => (string?)style.Element(W + "rPr")?.Element(W + "rFonts")?.Attribute(W + "eastAsia");

    [Fact]
    public void Style_OfTheSameId_IsTheTemplates()
    {
        using var word = TemplateReport.Written(With(Style("CaseText", "案例", Kaiti)));
        Assert.Equal("楷体", Font(word.Style("CaseText")));
    }

    [Fact]
    public void Style_OfChineseWord_IsFoundByItsName()
    {
        using var word = TemplateReport.Written(With(Style("1", "heading 1", Kaiti)));
        Assert.Equal("楷体", Font(word.Style("Heading1")));
        Assert.Equal(["概况", "展望"], word.Paragraphs("Heading1").Select(TextOf));
    }

    [Fact]
    public void Style_OfAChineseName_IsFound()
    {
        using var word = TemplateReport.Written(With(Style("a7", "案例标题", Kaiti)));
        Assert.Equal("楷体", Font(word.Style("CaseTitle")));
    }

    [Fact]
    public void Style_OfOurIdAndAnotherName_MakesRoom()
    {
        using var word = TemplateReport.Written(With(
            Style("Heading1", "House Heading", "<w:basedOn w:val=\"x\"/>"), Style("x", "heading 1", Kaiti)));
        Assert.Equal("楷体", Font(word.Style("Heading1")));
        Assert.Equal("Heading1", Val(word.Style("Heading1Other").Element(W + "basedOn")));
    }

    [Fact]
    public void Style_Missing_IsTheLayoutsWhateverNormalSays()
    {
        using var word = TemplateReport.Written(With(Style("a", "Normal", "<w:pPr><w:spacing w:line=\"200\" w:lineRule=\"exact\"/></w:pPr>")));
        Assert.Equal("ReportBasis", Val(word.Style("BodyText").Element(W + "basedOn")));
        Assert.Equal("auto", (string?)word.Style("ReportBasis").Element(W + "pPr")!.Element(W + "spacing")!.Attribute(W + "lineRule"));
    }

    [Fact]
    public void Heading_KeepsTheNumbersOfTheReport()
    {
        const string itsOwn = "<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr>";
        using var word = TemplateReport.Written(With(Style("1", "heading 1", itsOwn), Style("9", "Case Title", "<w:basedOn w:val=\"1\"/>")));
        Assert.Equal("1", Number("Heading1"));
        Assert.Equal("0", Number("CaseTitle"));
        Assert.Equal("0", Val(word.Style("Heading1").Element(W + "pPr")!.Element(W + "outlineLvl")));

        string? Number(string id) => Val(word.Style(id).Element(W + "pPr")!.Element(W + "numPr")!.Element(W + "numId"));
    }

    [Fact]
    public void Caption_StaysWithItsTable()
    {
        using var word = TemplateReport.Written(With(Style("a5", "caption", Kaiti)));
        Assert.NotNull(word.Style("Caption").Element(W + "pPr")?.Element(W + "keepNext"));
    }

    [Fact]
    public void Contents_EndAtTheEdgeOfTheTemplatesText()
    {
        using var word = TemplateReport.Written(With(Style("TOC1", "toc 1", Kaiti)));

        // 11906 - 1134 - 850
        Assert.Equal("9922", (string?)word.Style("TOC1").Descendants(W + "tab").Single().Attribute(W + "pos"));
        Assert.Equal(["1\t概况\t1", "2\t展望\t2"], word.Paragraphs("TOC1").Select(TextOf));
    }

    [Fact]
    public void TableText_OfTheTemplate_SetsItsSmallerSizes()
    {
        using var word = TemplateReport.Written(With(Style("t", "Table Text", "<w:rPr><w:sz w:val=\"28\"/></w:rPr>")));

        // Six sevenths of 14 pt are 12 pt.
        Assert.Equal("24", Val(word.Style("TableTextSmall").Element(W + "rPr")!.Element(W + "sz")));
    }

    [Fact]
    public void Font_OfTheTheme_IsTheOneOfCharts()
    {
        const string theme = """
            <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="House"><a:themeElements><a:fontScheme name="House">
            <a:majorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>
            <a:minorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Hans" typeface="等线"/></a:minorFont>
            </a:fontScheme></a:themeElements></a:theme>
            """;
        var template = new TemplateFile
        {
            Theme = theme,
            Styles = Style("t", "Table Text", "<w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\" w:eastAsiaTheme=\"minorEastAsia\"/></w:rPr>"),
        }.Section(A4);
        using var word = TemplateReport.Written(template);
        Assert.Contains("等线", word.Main.FontTablePart!.Fonts!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Font>().Select(f => f.Name?.Value));
        Assert.NotNull(word.Main.ThemePart);
    }

    [Fact]
    public void CaseStyle_Missing_HasTheFrameOfTheOthers()
    {
        const string frame = "<w:pPr><w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"4\" w:color=\"C00000\"/></w:pBdr><w:ind w:left=\"300\"/></w:pPr>";
        using var word = TemplateReport.Written(With(Style("x", "Case Text", frame)));
        var heading = word.Style("CaseHeading").Element(W + "pPr")!;
        Assert.Equal("left", Assert.Single(heading.Element(W + "pBdr")!.Elements()).Name.LocalName);
        Assert.Equal("300", (string?)heading.Element(W + "ind")!.Attribute(W + "left"));
        Assert.Empty(word.Errors());
    }

    [Fact]
    public void Report_ItsOwnWordDocumentAsTemplate_IsTheSame()
    {
        var report = new TestReport();
        var plain = report.Docx();
        var templated = TemplateReport.Of(plain);
        Assert.Empty(templated.Messages());
        using var expected = WordFile.Of(plain);
        using var actual = WordFile.Of(templated.Docx());
        Assert.Equal(Styles(expected), Styles(actual));
        Assert.Equal(Sections(expected), Sections(actual));

        // The width of the text, where entries of the contents end, is rounded to whole twips in the file: one may be lost.
        static string Styles(WordFile word)
        {
            var styles = word.Styles;
            styles.Descendants(W + "tabs").Remove();
            return styles.ToString();
        }

        static IEnumerable<string> Sections(WordFile word) => word.Body.Descendants(W + "sectPr")
            .SelectMany(section => section.Elements()).Where(e => e.Name.LocalName.StartsWith("pg", StringComparison.Ordinal)).Select(e => e.ToString());
    }

    [Fact]
    public void MissingStyles_AreNamedOnce()
    {
        var template = With(Style("1", "heading 1"), Style("a3", "Body Text"));
        var message = Assert.Single(TemplateReport.Of(template).Compile().Diagnostics);
        Assert.Equal((Severity.Information, "RC0208"), (message.Severity, message.Code));
        Assert.StartsWith("Word 模板“house.docx”没有这些样式，用了版式自己的：标题 2、标题 3、标题 4、标题、封面单位、", message.Message.Chinese);
        Assert.EndsWith("Case Title, Case Heading, Case Text, Quote, footnote text.", message.Message.English);
        Assert.Equal(TemplateReport.Place, message.Span.ToString());
    }

    [Fact]
    public void Document_WithATemplate_IsValid()
    {
        using var word = TemplateReport.Written(With(
            Style("a", "Normal", "<w:pPr><w:jc w:val=\"both\"/></w:pPr>"), Style("1", "heading 1", Kaiti), Style("toc", "toc 1", Kaiti)));
        Assert.Empty(word.Errors());
    }
}
