using ReportCompiler.Docx;

namespace ReportCompiler.Tests.Docx;

public class StableIdTests
{
    [Fact]
    public void Bookmark_OfAnAnchor_HasUnderscores() => Assert.Equal("_Ref_sec_land_use", StableId.Bookmark("sec-land-use"));

    [Fact]
    public void Bookmark_OfALongAnchor_FitsWord()
    {
        var first = StableId.Bookmark("sec-" + new string('a', 60) + "1");
        var second = StableId.Bookmark("sec-" + new string('a', 60) + "2");
        Assert.Equal((40, 40), (first.Length, second.Length));
        Assert.NotEqual(first, second);
    }

    [Fact]
    public void Bookmark_OfAChineseAnchor_IsPlain() =>
        Assert.Matches("^_Ref_sec_[0-9a-f]{8}$", StableId.Bookmark("sec-学校"));

    [Fact]
    public void Ids_DoNotDependOnTheOtherSections()
    {
        using var one = WordFile.Of(SampleDocuments.Everything);
        var document = SampleDocuments.Everything;
        using var other = WordFile.Of(document with
        {
            Chapters = [document.Chapters[0] with { Blocks = [SampleDocuments.Text("新增一段。")] }],
        });
        Assert.Equal(one.Paragraphs("Heading2").Single().ToString(), other.Paragraphs("Heading2").Single().ToString());
    }
}
