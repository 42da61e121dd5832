using System.IO.Compression;
using ReportCompiler.Docx;

namespace ReportCompiler.Tests.Docx;

public class DocxWriterTests
{
    [Fact]
    public void Write_EveryKindOfNode_IsValid()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        Assert.Empty(word.Errors());
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes() =>
        Assert.Equal(DocxWriter.Write(SampleDocuments.Everything), DocxWriter.Write(SampleDocuments.Everything));

    [Fact]
    public void Write_DatesEveryEntryAsTheReport()
    {
        using var archive = new ZipArchive(new MemoryStream(DocxWriter.Write(SampleDocuments.Everything)));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(2025, 12, 20), entry.LastWriteTime.DateTime));
    }
}
