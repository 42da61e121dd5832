using ReportCompiler.Docx;
using ReportCompiler.Docx.Revisions;

namespace ReportCompiler.Tests.Docx.Revisions;

/// <summary>Whatever changed: accepted, the document is the new report; rejected, the old one. And only what changed is
/// marked.</summary>
public class RevisionTests
{
    public static TheoryData<string> Kinds => [.. Changes.All.Keys];

    [Theory, MemberData(nameof(Kinds))]
    public void Accepted_IsTheNewReport(string kind)
    {
        var (old, @new) = Changes.Documents(kind);
        using var plain = WordFile.Of(@new);
        using var tracked = WordFile.Of(TrackedChanges.Write(old, @new));
        Assert.Equal(WordLines.Accepted(plain), WordLines.Accepted(tracked));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Rejected_IsTheOldReport(string kind)
    {
        var (old, @new) = Changes.Documents(kind);
        using var plain = WordFile.Of(old);
        using var tracked = WordFile.Of(TrackedChanges.Write(old, @new));
        Assert.Equal(WordLines.Accepted(plain), WordLines.Rejected(tracked));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Document_IsValid(string kind)
    {
        var (old, @new) = Changes.Documents(kind);
        using var forward = WordFile.Of(TrackedChanges.Write(old, @new));
        using var backward = WordFile.Of(TrackedChanges.Write(@new, old));
        Assert.Empty(forward.Errors());
        Assert.Empty(backward.Errors());
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Undone_IsTheOldReport(string kind)
    {
        var (old, @new) = Changes.Documents(kind);
        using var plainOld = WordFile.Of(old);
        using var plainNew = WordFile.Of(@new);
        using var accepted = WordFile.Of(TrackedChanges.Write(@new, old));
        using var rejected = WordFile.Of(TrackedChanges.Write(@new, old));
        Assert.Equal(WordLines.Accepted(plainOld), WordLines.Accepted(accepted));
        Assert.Equal(WordLines.Accepted(plainNew), WordLines.Rejected(rejected));
    }

    [Fact]
    public void TwoYears_AreValidAndGiveBackBoth()
    {
        var (old, @new) = EditedSamples.TwoYears;
        using var before = WordFile.Of(old);
        using var after = WordFile.Of(@new);
        using var tracked = WordFile.Of(TrackedChanges.Write(old, @new));
        Assert.Empty(tracked.Errors());
        Assert.Equal(WordLines.Accepted(after), WordLines.Accepted(tracked));
        Assert.Equal(WordLines.Accepted(before), WordLines.Rejected(tracked));
    }

    [Fact]
    public void SameReport_GivesThePlainDocument()
    {
        var document = Changes.Base().Compile().Document!;
        Assert.Equal(DocxWriter.Write(document), TrackedChanges.Write(document, document));
    }
}
