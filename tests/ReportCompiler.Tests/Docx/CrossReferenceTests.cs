using ReportCompiler.Documents;
using static ReportCompiler.Tests.Docx.WordFile;

namespace ReportCompiler.Tests.Docx;

public class CrossReferenceTests
{
    [Theory]
    [InlineData("tbl-land", "表1", "REF _Ref_tbl_land \\h")]
    [InlineData("case-workshop", "案例1", "REF _Ref_case_workshop \\h")]
    [InlineData("sec-land", "1.1", "REF _Ref_sec_land \\r \\h")]
    public void Reference_IsAFieldWithItsTextFilledIn(string anchor, string text, string field)
    {
        using var word = Referring(anchor, text);
        var paragraph = word.Paragraphs("BodyText")[^1];
        Assert.Equal([field], FieldsOf(paragraph));
        Assert.Equal(text, TextOf(paragraph));
    }

    [Fact]
    public void Reference_WhoseTextNoFieldGives_IsALink()
    {
        using var word = Referring("tbl-land", "上表");
        var link = word.Paragraphs("BodyText")[^1].Element(W + "hyperlink")!;
        Assert.Equal("_Ref_tbl_land", (string?)link.Attribute(W + "anchor"));
        Assert.Equal("上表", TextOf(link));
    }

    [Fact]
    public void EveryReference_HasItsBookmark()
    {
        using var word = WordFile.Of(SampleDocuments.Everything);
        var bookmarks = word.Body.Descendants(W + "bookmarkStart").Select(mark => (string?)mark.Attribute(W + "name")).ToHashSet();
        var targets = FieldsOf(word.Body).Where(field => field.StartsWith("REF", StringComparison.Ordinal)
            || field.StartsWith("PAGEREF", StringComparison.Ordinal)).Select(field => field.Split(' ')[1]);
        Assert.All(targets, target => Assert.Contains(target, bookmarks));
    }

    private static WordFile Referring(string anchor, string text)
    {
        var document = SampleDocuments.Everything;
        var last = new Section(
            "sec-last", 1, "2", "结语", [new Paragraph([new CrossReference(anchor, text)])], []);
        return WordFile.Of(document with { Chapters = [.. document.Chapters, last] });
    }
}
