namespace ReportCompiler.Tests.Documents.Building;

public sealed class NestingTests
{
    [Fact]
    public void Quotation_NestedTooDeeply_IsAnErrorAndNoCrash()
    {
        var messages = new TestReport().With("sections/outlook.md", new string('>', 20_000) + " 深").Messages();
        Assert.Equal(
            ["sections/outlook.md:1:1 RC4008 这段文字的引用、列表或括号嵌套过深，无法排版。 请检查是否有大量重复的“>”“-”或“[”。"],
            messages);
    }
}
