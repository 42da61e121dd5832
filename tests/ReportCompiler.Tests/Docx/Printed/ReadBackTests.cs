namespace ReportCompiler.Tests.Docx.Printed;

/// <summary>Other programs find in a report's Word document what the document model holds.</summary>
public abstract class ReadBackTests
{
    private readonly PrintedReport _report;

    private protected ReadBackTests(PrintedReport report) => _report = report;

    [PandocFact]
    public void Pandoc_ReadsWhatTheModelHolds() => AssertReads(PandocReading.Read(_report.Docx));

    [LibreOfficeFact]
    public void LibreOffice_ReadsWhatTheModelHolds() => AssertReads(LibreOfficeReading.Read(_report.Docx));

    [PandocFact]
    public void Pandoc_ReadsTheSameInTheReviewCopy() => AssertReads(PandocReading.Read(_report.ReviewCopy));

    [LibreOfficeFact]
    public void LibreOffice_ReadsTheSameInTheReviewCopy() => AssertReads(LibreOfficeReading.Read(_report.ReviewCopy));

    private void AssertReads(ReadDocument actual)
    {
        var expected = ReadDocument.Expected(_report);
        var captions = expected.Paragraphs.ToHashSet(StringComparer.Ordinal);
        // To pandoc the titles of the contents and lists are headings as well.
        var lists = _report.Document.Contents.Select(list => ReadDocument.Heading(1, list.Title)).ToList();
        Assert.Equal(expected.Headings, actual.Headings.Where(heading => !lists.Contains(heading)));
        Assert.Equal(expected.Tables, actual.Tables);
        Assert.Equal(expected.Paragraphs, actual.Paragraphs.Where(captions.Contains));
        Assert.Equal(expected.Footnotes, actual.Footnotes);
    }
}

public sealed class JiulongpoReadBackTests() : ReadBackTests(PrintedReport.Jiulongpo);

public sealed class NanhuReadBackTests() : ReadBackTests(PrintedReport.Nanhu);

public sealed class TortureReadBackTests() : ReadBackTests(PrintedReport.Torture);
