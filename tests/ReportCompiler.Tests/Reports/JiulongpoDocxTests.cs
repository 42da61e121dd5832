using ReportCompiler.Diagnostics;
using ReportCompiler.Docx;
using ReportCompiler.Docx.Review;
using ReportCompiler.Tests.Docx;

namespace ReportCompiler.Tests.Reports;

/// <summary>The sample's Word document against the schema of Office Open XML.</summary>
public sealed class JiulongpoDocxTests
{
    [Fact]
    public void Report_IsValid() => Assert.Empty(Errors(DocxWriter.Write(Jiulongpo.Document)));

    [Fact]
    public void ReviewCopy_IsValid()
    {
        var review = new ReviewCopy(Jiulongpo.Compiled.Diagnostics, [], MessageLanguage.Chinese);
        Assert.Empty(Errors(DocxWriter.Write(Jiulongpo.Document, review: review)));
    }

    private static IReadOnlyList<string> Errors(byte[] docx)
    {
        using var word = WordFile.Of(docx);
        return word.Errors();
    }
}
