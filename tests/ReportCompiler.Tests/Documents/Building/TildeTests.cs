using ReportCompiler.Documents;

namespace ReportCompiler.Tests.Documents.Building;

/// <summary>A tilde is a subscript in CO~2~ and a range in 3~5人.</summary>
public sealed class TildeTests
{
    [Fact]
    public void Tilde_AroundADigit_IsASubscript()
    {
        var content = Content("排放CO~2~。");
        Assert.Equal("2", Assert.IsType<TextRun>(Assert.Single(content.OfType<Subscript>()).Content.Single()).Text);
    }

    [Theory]
    [InlineData("每组3~5人，共6~8组。")]
    [InlineData("占比10%~20%，上年为8%~12%。")]
    [InlineData("~~不删~~的文字。")]
    public void Tilde_BetweenFigures_IsARange(string text) =>
        Assert.Equal(text, new TestReport().With("sections/outlook.md", text).Text("sec-outlook"));

    private static IReadOnlyList<Inline> Content(string text)
    {
        var document = new TestReport().With("sections/outlook.md", text).Compile().Document!;
        return Assert.IsType<Paragraph>(TestReport.Section(document, "sec-outlook").Blocks.Single()).Content;
    }
}
