namespace ReportCompiler.Cli.Tests;

public class SourceExcerptTests
{
    [Theory]
    [InlineData("year: 20255", 7, 5, "      ^^^^^")]
    [InlineData("学校,九百", 4, 2, "     ^^^^")]
    [InlineData("𠮷野,x", 5, 1, "     ^")]
    [InlineData("ａｂ,x", 4, 1, "     ^")]
    [InlineData("abc", 4, 0, "   ^")]
    [InlineData("abc", 99, 5, "   ^")]
    public void Of_ShortLine_PutsTheCaretsUnderThePart(string line, int column, int length, string carets) =>
        Assert.Equal((line, carets), SourceExcerpt.Of(line, column, length));

    [Fact]
    public void Of_TabBeforeThePart_IsShownAsSpaces() =>
        Assert.Equal(("    b: 1", "    ^"), SourceExcerpt.Of("\tb: 1", 2, 1));

    [Fact]
    public void Of_LongLine_IsCutAroundThePart()
    {
        var line = new string('前', 200) + "@tbl-x" + new string('后', 200);

        var (text, carets) = SourceExcerpt.Of(line, 201, 6);

        // 40 columns before: the mark of the cut and 19 characters of two columns; 55 after: 27 characters and the mark.
        Assert.Equal("…" + new string('前', 19) + "@tbl-x" + new string('后', 27) + "…", text);
        Assert.Equal(new string(' ', 39) + "^^^^^^", carets);
    }

    [Fact]
    public void Of_LongPart_IsCutToo()
    {
        var (text, carets) = SourceExcerpt.Of(new string('a', 300) + "b", 1, 300);

        Assert.Equal(new string('a', 59) + "…", text);
        Assert.Equal(new string('^', 60), carets);
    }

    [Fact]
    public void Clean_EscapeSequence_IsNotPassedToTheTerminal() =>
        Assert.Equal("\uFFFD[31m", SourceExcerpt.Clean("\u001b[31m"));
}
