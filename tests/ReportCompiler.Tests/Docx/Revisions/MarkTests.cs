using System.Xml.Linq;
using ReportCompiler.Docx.Revisions;

namespace ReportCompiler.Tests.Docx.Revisions;

/// <summary>What is marked: the words that changed and no more.</summary>
public class MarkTests
{
    private static readonly XNamespace W = WordFile.W;

    [Theory]
    [InlineData("word", "+更加")]
    [InlineData("number", "-98.5% +97.2%")]
    [InlineData("beside a reference", "+和{REF _Ref_sec_outlook \\r \\h}")]
    [InlineData("cell", "-8 +10")]
    [InlineData("caption", "+校企")]
    [InlineData("heading renamed", "+办学")]
    [InlineData("footnote changed", "-年度 +学年")]
    [InlineData("footnote added", "+{注}")]
    [InlineData("link removed", "-主页 +主页")]
    [InlineData("paragraph removed", "-¶ -结尾一段文字。")]
    [InlineData("paragraph moved", "+¶ +结尾一段文字。 -¶ -结尾一段文字。")]
    [InlineData("row added", "+行 +¶ +南湖银行 +¶ +会计 +¶ +3")]
    [InlineData("image replaced", "-{图} +{图}")]
    public void Change_IsMarked(string kind, string expected)
    {
        var (old, @new) = Changes.Documents(kind);
        using var word = WordFile.Of(TrackedChanges.Write(old, @new));
        Assert.Equal(expected, string.Join(' ', Marks(word).Select(Describe)));
    }

    [Fact]
    public void Marks_BearAuthorAndDateAndCountFromOne()
    {
        var (old, @new) = Changes.Documents("column added");
        using var word = WordFile.Of(TrackedChanges.Write(old, @new));
        var marks = Marks(word).ToList();
        Assert.All(marks, mark => Assert.Equal("reportc", (string?)mark.Attribute(W + "author")));
        Assert.All(marks, mark => Assert.Equal("2025-12-31T00:00:00Z", (string?)mark.Attribute(W + "date")));
        Assert.Equal(Enumerable.Range(1, marks.Count), marks.Select(mark => (int)mark.Attribute(W + "id")!));
    }

    [Fact]
    public void Item_DeletedFromList_StaysInIt()
    {
        // The list's id comes from its first item, which is another one now.
        var (old, @new) = (Changes.Base(), Changes.Base().With("sections/schools.md", "1. 东山\n3. 东湖\n"));
        using var word = WordFile.Of(TrackedChanges.Write(
            old.With("sections/schools.md", "1. 北山\n2. 南港\n3. 东湖\n").Compile().Document!, @new.Compile().Document!));
        Assert.Single(word.Paragraphs("ListNumber").Select(item => WordFile.Val(item.Descendants(W + "numId").Single())).Distinct());
    }

    [Fact]
    public void Renumbered_IsNotMarked()
    {
        var (old, @new) = Changes.Documents("table removed");
        using var word = WordFile.Of(TrackedChanges.Write(old, @new));
        var caption = word.Paragraphs("Caption").Single(paragraph => WordFile.TextOf(paragraph).Contains("合作单位", StringComparison.Ordinal));
        Assert.Equal("表1", WordFile.TextOf(caption)[..2]);
        Assert.DoesNotContain(caption.Descendants(), element => element.Name == W + "ins" || element.Name == W + "del");
    }

    private static IEnumerable<XElement> Marks(WordFile word) =>
        word.Body.Descendants().Concat(word.Footnotes.Descendants()).Where(element => element.Name == W + "ins" || element.Name == W + "del");

    private static string Describe(XElement mark)
    {
        var sign = mark.Name == W + "ins" ? "+" : "-";
        if (mark.Parent!.Name == W + "trPr") return sign + "行";
        if (mark.Parent.Name == W + "rPr") return sign + "¶";
        var inResult = false;
        return sign + string.Concat(mark.Descendants().Select(Part));

        string Part(XElement part)
        {
            if (part.Name == W + "fldChar") inResult = (string)part.Attribute(W + "fldCharType")! == "separate";
            if (part.Name == W + "instrText" || part.Name == W + "delInstrText") return $"{{{part.Value.Trim()}}}";
            if (part.Name == W + "footnoteReference") return "{注}";
            if (part.Name == W + "drawing") return "{图}";
            return !inResult && (part.Name == W + "t" || part.Name == W + "delText") ? part.Value : "";
        }
    }
}
