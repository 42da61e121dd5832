using ReportCompiler.Html;
using ReportCompiler.Tests.Html.Attacks;
using static ReportCompiler.Tests.Html.HtmlPages;

namespace ReportCompiler.Tests.Html;

public sealed class EscapingTests
{
    public static TheoryData<string> AttackNames { get; } = new(AttackCorpus.Texts.Select(attack => attack.Name));

    [Theory]
    [MemberData(nameof(AttackNames))]
    public void Write_AttackInEveryText_IsText(string name)
    {
        var attack = AttackCorpus.Texts.Single(attack => attack.Name == name).Text;

        var page = Page(AttackedDocument.Of(attack));

        Assert.Equal(attack.Replace('\u0001', '\uFFFD'), page.QuerySelector("#sec-0 > p")!.TextContent);
        Assert.Equal(2, page.QuerySelectorAll("script").Length);
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.Empty(page.QuerySelectorAll("svg, iframe, object, embed, form, link, base, math, template"));
        Assert.All(page.QuerySelectorAll("*").SelectMany(element => element.Attributes), attribute =>
        {
            Assert.DoesNotContain("on", attribute!.Name[..2], StringComparison.OrdinalIgnoreCase);
            Assert.NotEqual("style", attribute.Name);
        });
        Assert.All(
            page.QuerySelectorAll("[href]"),
            link => Assert.Matches("^(#|https?:|mailto:)", link.GetAttribute("href")!));
        Assert.All(
            page.QuerySelectorAll("[src]"),
            image => Assert.Matches("^data:image/", image.GetAttribute("src")!));
    }

    [Theory]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData("a\u001bb", "a\uFFFDb")]
    public void Write_CharacterThatHtmlForbids_IsReplaced(string text, string expected)
    {
        Assert.Contains($"<p>{expected}</p>", HtmlWriter.Write(Document(Text(text))), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_HalfOfASurrogatePair_IsReplaced()
    {
        var html = HtmlWriter.Write(Document(Text("a\ud800b\udc00")));

        Assert.Contains("<p>a\uFFFDb\uFFFD</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_CharacterOutsideTheBasicPlane_IsKept()
    {
        Assert.Contains("<p>𠮷</p>", HtmlWriter.Write(Document(Text("𠮷"))), StringComparison.Ordinal);
    }
}
