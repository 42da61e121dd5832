using System.Xml.Linq;
using ReportCompiler.Documents;
using ReportCompiler.Docx;
using ReportCompiler.Docx.Revisions;

namespace ReportCompiler.Tests.Docx.Revisions;

/// <summary>LibreOffice, too, gets the new report by accepting all changes, and the old one by rejecting them.</summary>
public class LibreOfficeReviewTests
{
    /// <summary>What takes out a chart: LibreOffice 7.4 keeps the chart though its deletion is accepted, where it does drop an
    /// image. Here the text alone is compared; <see cref="RevisionTests"/> hold the charts too.</summary>
    private static readonly string[] Charts = ["figure", "chart removed"];

    [LibreOfficeFact]
    public void EachChange_IsAcceptedAndRejected() =>
        AssertReviewed([.. Changes.All.Keys.Except(Charts).Select(Changes.Documents)]);

    [LibreOfficeFact]
    public void ChangeOfChart_IsAcceptedAndRejectedInTheText() =>
        AssertReviewed([.. Charts.Select(Changes.Documents)], OpenDocumentLines.TextAlone);

    [LibreOfficeFact]
    public void Nanhu_IsAcceptedAndRejected() => AssertReviewed([EditedSamples.Nanhu]);

    [LibreOfficeFact]
    public void Jiulongpo_IsAcceptedAndRejected() => AssertReviewed([EditedSamples.Jiulongpo]);

    [LibreOfficeFact]
    public void TwoYears_AreAcceptedAndRejected() => AssertReviewed([EditedSamples.TwoYears], OpenDocumentLines.TextAlone);

    private static void AssertReviewed(
        IReadOnlyList<(ReportDocument Old, ReportDocument New)> pairs,
        Func<IReadOnlyList<string>, IReadOnlyList<string>>? look = null)
    {
        var documents = pairs.SelectMany(pair => new[]
        {
            DocxWriter.Write(pair.Old), DocxWriter.Write(pair.New), TrackedChanges.Write(pair.Old, pair.New),
        });
        var read = LibreOfficeReview.Settle([.. documents])
            .Select(version => (Accepted: Look(version.Accepted), Rejected: Look(version.Rejected)))
            .ToList();
        foreach (var three in read.Chunk(3))
        {
            Assert.Equal(three[1].Accepted, three[2].Accepted);
            Assert.Equal(three[0].Accepted, three[2].Rejected);
        }

        IReadOnlyList<string> Look(XElement document)
        {
            var lines = OpenDocumentLines.Of(document);
            return look is null ? lines : look(lines);
        }
    }
}
