using ReportCompiler.Docx;

namespace ReportCompiler.Tests.Docx.Printed;

/// <summary>The reports' Word documents against the schema of Office Open XML.</summary>
public abstract class ValidityTests
{
    private readonly PrintedReport _report;

    private protected ValidityTests(PrintedReport report) => _report = report;

    [Fact]
    public void Report_IsValid() => Assert.Empty(Errors(DocxWriter.Write(_report.Document)));

    [Fact]
    public void ReviewCopy_IsValid() => Assert.Empty(Errors(_report.ReviewCopy));

    private static IReadOnlyList<string> Errors(byte[] docx)
    {
        using var word = WordFile.Of(docx);
        return word.Errors();
    }
}

public sealed class JiulongpoValidityTests() : ValidityTests(PrintedReport.Jiulongpo);

public sealed class NanhuValidityTests() : ValidityTests(PrintedReport.Nanhu);

public sealed class TortureValidityTests() : ValidityTests(PrintedReport.Torture);
