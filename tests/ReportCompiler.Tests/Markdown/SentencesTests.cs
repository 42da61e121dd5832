namespace ReportCompiler.Tests.Markdown;

/// <summary>Where a paragraph is broken into lines; <c>/</c> stands for the end of a line.</summary>
public sealed class SentencesTests
{
    [Theory]
    [InlineData("甲。乙！丙？丁", "甲。/乙！/丙？/丁")]
    [InlineData("一是甲；二是乙。", "一是甲；/二是乙。")]
    [InlineData("甲（男30人；女20人）；乙。", "甲（男30人；女20人）；/乙。")]
    [InlineData("他说：“好！”大家笑了。", "他说：“好！”/大家笑了。")]
    [InlineData("他说：“好！”，又说：“行。”（笑）完。", "他说：“好！”，又说：“行。”/（笑）完。")]
    [InlineData("（见前。）后面。", "（见前。）/后面。")]
    [InlineData("真的？！是的。。。好", "真的？！/是的。。。/好")]
    [InlineData("等等……后来", "等等……/后来")]
    [InlineData("格言。——某人", "格言。——某人")]
    [InlineData("共60人。2025年增加。A类10人。", "共60人。/2025年增加。/A类10人。")]
    public void Paragraph_IsBrokenAfterSentences(string source, string expected) => AssertBroken(source, expected);

    [Theory]
    [InlineData("见2.1.1节，生均33.05平方米，www.example.org")]
    [InlineData("Dr. Smith, e.g. Paris, No. 5 and U.S. Army")]
    public void Point_ThatEndsNoSentence_BreaksNothing(string text) => AssertBroken(text, text);

    [Fact]
    public void Latin_IsBrokenAtTheSpaceThatTheBreakStandsFor() =>
        AssertBroken("It grew in 2025. Then it fell (again). Why? nobody knows.", "It grew in 2025./Then it fell (again)./Why? nobody knows.");

    /// <summary>Between two characters that are not Chinese a break would be read as a space.</summary>
    [Fact]
    public void Quotation_RightAfterAnother_StaysInItsLine() => AssertBroken("“好。”“行。”中", "“好。”“行。”/中");

    /// <summary>A space at the beginning of a line would be dropped.</summary>
    [Fact]
    public void Space_AfterAStop_KeepsTheLine() => AssertBroken("甲。 乙。　丙。丁。", "甲。 乙。　丙。/丁。");

    [Theory]
    [InlineData("**总体情况。**各校**良好。其中**甲校", "**总体情况。**/各校**良好。/其中**甲校")]
    [InlineData("甲。**乙。**", "甲。/**乙。**")]
    [InlineData("“**甲。**”乙", "“**甲。**”/乙")]
    [InlineData("甲。[乙](http://example.org)。`丙`", "甲。/[乙](http://example.org)。/`丙`")]
    public void Signs_StayWithWhatTheySurround(string source, string expected) => AssertBroken(source, expected);

    [Fact]
    public void Figure_AfterAStop_BeginsALine() => Assert.Equal(
        "甲。\n100人。",
        MarkdownText.OfSection(new TestReport()
            .With("region/totals.csv", "指标,2025\n在校生数,100\n")
            .With("sections/numbers.md", "甲。{{ students }}人。")));

    [Fact]
    public void Line_ThatWouldBeginAList_IsEscaped() => AssertBroken("甲。1. 乙；- 丙！2.1节", "甲。/1\\. 乙；/\\- 丙！/2.1节");

    private static void AssertBroken(string source, string expected) => Assert.Equal(
        expected.Replace("http://", "http:@@", StringComparison.Ordinal).Replace('/', '\n').Replace("http:@@", "http://", StringComparison.Ordinal),
        MarkdownText.OfText(source));
}
