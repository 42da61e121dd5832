using System.IO.Compression;
using ReportCompiler.Documents.Imaging;
using ReportCompiler.Docx.Packaging;

namespace ReportCompiler.Tests.Docx;

public class FixedZipTests
{
    [Fact]
    public void Finish_GivesAnArchiveThatOthersRead()
    {
        using var file = new FixedZip(new DateOnly(2025, 12, 20));
        file.Add("a/b.xml", "内容"u8);
        using var archive = new ZipArchive(new MemoryStream(file.Finish()));
        using var reader = new StreamReader(archive.GetEntry("a/b.xml")!.Open());
        Assert.Equal("内容", reader.ReadToEnd());
    }

    [Fact]
    public void Crc32_OfTheCheckString_IsTheStandardsValue() => Assert.Equal(0xCBF43926u, Crc32.Of("123456789"u8));
}
