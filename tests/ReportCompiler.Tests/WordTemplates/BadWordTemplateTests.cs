using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using static ReportCompiler.Tests.WordTemplates.TemplateFile;

namespace ReportCompiler.Tests.WordTemplates;

/// <summary>Files that cannot serve as a Word template.</summary>
public sealed class BadWordTemplateTests
{
    private static byte[] Sound => new TemplateFile().Section(A4).Build();

    private static void AssertError(string expected, TestReport report)
    {
        Assert.Null(report.Compile().Document);
        Assert.Equal([$"{TemplateReport.Place} {expected}"], report.Messages());
    }

    /// <summary>A compound file with a stream of that name, as far as a reader looks.</summary>
    private static byte[] Compound(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream)];

    private static byte[] With(byte[] file, string part, string content)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)?.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(part, CompressionLevel.Optimal).Open());
            writer.Write(content);
        }

        return stream.ToArray();
    }

    [Fact]
    public void File_Absent() => AssertError(
        "RC0201 找不到 Word 模板“house.docx”。 路径从写它的文件所在的文件夹算起；请核对文件名。", TemplateReport.WithoutFile());

    [Fact]
    public void File_AbsentWithANearName() => AssertError(
        "RC0201 找不到 Word 模板“house.docx”。 您要写的是不是“House.docx”？",
        TemplateReport.WithoutFile().With("templates/small/House.docx", Sound));

    [Fact]
    public void File_IsText() => AssertError(
        "RC0202 “house.docx”不是 Word 文档，不能作模板。 请用 Word 或 WPS 打开它，另存为“Word 文档（.docx）”。",
        TemplateReport.Of(Encoding.UTF8.GetBytes("你好")));

    [Fact]
    public void File_IsAnOldWordFile() => AssertError(
        "RC0202 “house.docx”不是 Word 文档，而是旧版 Office 文件（.xls 或 .doc），不能作模板。 请用 Word 或 WPS 打开它，另存为“Word 文档（.docx）”。",
        TemplateReport.Of(Compound("WordDocument")));

    [Fact]
    public void File_IsAnotherArchive()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true)) archive.CreateEntry("a.txt");
        AssertError(
            "RC0202 “house.docx”不是 Word 文档，不能作模板。 请用 Word 或 WPS 打开它，另存为“Word 文档（.docx）”。",
            TemplateReport.Of(stream.ToArray()));
    }

    [Fact]
    public void File_IsEncrypted() => AssertError(
        "RC0203 Word 模板“house.docx”有打开密码，读不了。 请在 Word 中打开它，在“文件—信息—保护文档—用密码进行加密”中删去密码，再保存。",
        TemplateReport.Of(Compound("EncryptedPackage")));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void File_HasMacros(bool isTemplate) => AssertError(
        "RC0204 Word 模板“house.docx”是启用宏的文件（.docm 或 .dotm），不能用。 请在 Word 中另存为“Word 文档（.docx）”或“Word 模板（.dotx）”。",
        TemplateReport.Of(new TemplateFile
        {
            Type = isTemplate ? WordprocessingDocumentType.MacroEnabledTemplate : WordprocessingDocumentType.MacroEnabledDocument,
        }));

    [Fact]
    public void File_IsCutOff() => AssertError(
        "RC0205 Word 模板“house.docx”已损坏，读不了。 请在 Word 中用“打开并修复”打开它，另存后再用。",
        TemplateReport.Of(Sound[..^200]));

    [Fact]
    public void Part_IsBroken() => AssertError(
        "RC0205 Word 模板“house.docx”已损坏（word/styles.xml），读不了。 请在 Word 中用“打开并修复”打开它，另存后再用。",
        TemplateReport.Of(With(Sound, "word/styles.xml", "<w:styles")));

    [Fact]
    public void Part_NestsWithoutEnd() => AssertError(
        "RC0205 Word 模板“house.docx”已损坏（word/styles.xml），读不了。 请在 Word 中用“打开并修复”打开它，另存后再用。",
        TemplateReport.Of(With(Sound, "word/styles.xml", string.Concat(Enumerable.Repeat("<a>", 300)) + string.Concat(Enumerable.Repeat("</a>", 300)))));

    [Fact]
    public void Part_IsAnother() => AssertError(
        "RC0205 Word 模板“house.docx”已损坏（word/styles.xml），读不了。 请在 Word 中用“打开并修复”打开它，另存后再用。",
        TemplateReport.Of(With(Sound, "word/styles.xml", "<a/>")));

    [Theory]
    [InlineData("<w:style w:type=\"paragraph\"/><w:style w:type=\"odd\" w:styleId=\"x\"/>")]
    [InlineData("<w:style w:type=\"paragraph\" w:default=\"maybe\" w:styleId=\"x\"/><w:style w:type=\"paragraph\" w:styleId=\"x\"/>")]
    [InlineData("<w:style w:type=\"paragraph\" w:styleId=\"Caption\"><w:basedOn w:val=\"Caption\"/></w:style>")]
    [InlineData("<w:style w:type=\"paragraph\" w:styleId=\"BodyText\"><w:pPr><w:spacing w:line=\"99999999999999999999\"/></w:pPr><w:rPr><w:sz w:val=\"0\"/></w:rPr></w:style>")]
    public void Styles_AreOdd_IsWrittenAllTheSame(string styles) =>
        Assert.NotEmpty(TemplateReport.Of(new TemplateFile { Styles = styles }.Section(A4)).Docx());

    [Theory]
    [InlineData("w:header=\"720\"", "w:header=\"-5\"")]
    [InlineData("w:gutter=\"0\"", "w:gutter=\"99999999999999999999\"")]
    [InlineData("w:top=\"1701\"", "w:top=\"wide\"")]
    public void Page_IsOdd_IsWrittenAllTheSame(string sound, string odd) =>
        Assert.NotEmpty(TemplateReport.Of(new TemplateFile().Section(A4.Replace(sound, odd, StringComparison.Ordinal))).Docx());

    [Fact]
    public void Part_DefinesEntities() => AssertError(
        "RC0205 Word 模板“house.docx”已损坏（word/styles.xml），读不了。 请在 Word 中用“打开并修复”打开它，另存后再用。",
        TemplateReport.Of(With(Sound, "word/styles.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")));

    [Fact]
    public void Part_UnpacksBeyondBounds() => AssertError(
        "RC0206 Word 模板“house.docx”太大，没有读。 模板只用样式、页面和页眉页脚：请删去正文和多余的图片，另存后再用。",
        TemplateReport.Of(With(Sound, "word/styles.xml", new string(' ', 40_000_000))));

    [Fact]
    public void File_IsAWordTemplate_IsAccepted()
    {
        var template = new TemplateFile { Type = WordprocessingDocumentType.Template, Styles = Style("1", "heading 1") }.Section(A4);
        using var word = TemplateReport.Written(template);
        Assert.Empty(word.Errors());
    }

    [Fact]
    public void File_OfTheReport_GoesBeforeTheLayouts()
    {
        var report = TemplateReport.WithoutFile()
            .With("look/ours.docx", new TemplateFile().Section(A4).Build())
            .With("report.yaml", """
                kind: region
                year: 2025
                name: 南湖区
                title: [质量年度报告]
                issuer: 南湖区教育局
                date: 2025-12-31
                layout: small
                schools: [north, south]
                word_template: look/ours.docx
                """);
        Assert.StartsWith("report.yaml:9:16 RC0208 ", Assert.Single(report.Messages()), StringComparison.Ordinal);
    }
}
