using ReportCompiler.Documents;
using ReportCompiler.Docx;
using ReportCompiler.Docx.Revisions;

namespace ReportCompiler.Tests.Docx.Revisions;

/// <summary>LibreOffice, too, gets the new report by accepting all changes, and the old one by rejecting them.</summary>
public class LibreOfficeReviewTests
{
    /// <summary>What LibreOffice 7.4 does not undo as Word does: it keeps a chart whose deletion is accepted, and it joins the
    /// small image of this report to its caption when their deletion is rejected (that of the sample it does not).</summary>
    private static readonly string[] Drawings = ["figure", "chart removed", "image removed"];

    [LibreOfficeFact]
    public void EachChange_IsAcceptedAndRejected() =>
        AssertReviewed([.. Changes.All.Keys.Except(Drawings).Select(Changes.Documents)]);

    [LibreOfficeFact]
    public void Nanhu_IsAcceptedAndRejected() => AssertReviewed([EditedSamples.Nanhu]);

    [LibreOfficeFact]
    public void Jiulongpo_IsAcceptedAndRejected() => AssertReviewed([EditedSamples.Jiulongpo]);

    private static void AssertReviewed(IReadOnlyList<(ReportDocument Old, ReportDocument New)> pairs)
    {
        var documents = pairs.SelectMany(pair => new[]
        {
            DocxWriter.Write(pair.Old), DocxWriter.Write(pair.New), TrackedChanges.Write(pair.Old, pair.New),
        });
        var read = LibreOfficeReview.Settle([.. documents])
            .Select(version => (Accepted: OpenDocumentLines.Of(version.Accepted), Rejected: OpenDocumentLines.Of(version.Rejected)))
            .ToList();
        foreach (var three in read.Chunk(3))
        {
            Assert.Equal(three[1].Accepted, three[2].Accepted);
            Assert.Equal(three[0].Accepted, three[2].Rejected);
        }
    }
}
