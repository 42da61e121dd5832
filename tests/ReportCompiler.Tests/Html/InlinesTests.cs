using ReportCompiler.Documents;
using static ReportCompiler.Tests.Html.HtmlPages;

namespace ReportCompiler.Tests.Html;

public sealed class InlinesTests
{
    private static readonly TextRun Word = new("字");

    [Fact]
    public void Write_Emphasis_IsEmphasised() => Assert.Equal("<em>字</em>", Markup(new Emphasis([Word])));

    [Fact]
    public void Write_StrongInEmphasis_IsNested() =>
        Assert.Equal("<em><strong>字</strong></em>", Markup(new Emphasis([new Strong([Word])])));

    [Fact]
    public void Write_Superscript_IsRaised() =>
        Assert.Equal("m<sup>2</sup>", Markup(new TextRun("m"), new Superscript([new TextRun("2")])));

    [Fact]
    public void Write_Subscript_IsLowered() =>
        Assert.Equal("CO<sub>2</sub>", Markup(new TextRun("CO"), new Subscript([new TextRun("2")])));

    [Fact]
    public void Write_Code_IsCode() => Assert.Equal("<code>a &lt; b</code>", Markup(new Code("a < b")));

    [Fact]
    public void Write_LineBreak_BreaksTheLine() => Assert.Equal("字<br>字", Markup(Word, new LineBreak(), Word));

    [Fact]
    public void Write_CrossReference_LinksToTheAnchor() => Assert.Equal(
        "<a class=\"reference\" href=\"#tbl-land\">表2</a>", Markup(new CrossReference("tbl-land", "表2")));

    [Fact]
    public void Write_InlineImage_HasItsAlternativeText()
    {
        var image = new ImageResource("i.gif", ImageFormat.Gif, new byte[] { 0 }, 16, 12);

        Assert.Equal(
            "<img src=\"data:image/gif;base64,AA==\" alt=\"图标\" width=\"16\" height=\"12\">",
            Markup(new InlineImage(image, "图标")));
    }

    [Theory]
    [InlineData("https://example.org/?a=1&b=2")]
    [InlineData("HTTP://EXAMPLE.ORG/")]
    [InlineData("mailto:a@example.org")]
    [InlineData("#tbl-land")]
    public void Write_LinkOfAnAllowedScheme_IsALink(string target)
    {
        var link = Page(Text(new Link(target, [Word]))).QuerySelector("#sec-schools p a")!;

        Assert.Equal(target, link.GetAttribute("href"));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.org/")]
    [InlineData("")]
    public void Write_LinkOfAnotherScheme_IsTextWithTheAddress(string target)
    {
        var paragraph = Page(Text(new Link(target, [Word]))).QuerySelector("#sec-schools p")!;

        Assert.Empty(paragraph.QuerySelectorAll("a"));
        Assert.Equal($"字（{target.Replace('\u0001', '\uFFFD')}）", paragraph.TextContent);
    }

    [Fact]
    public void Write_LinkWhoseTextIsItsAddress_PrintsTheAddressOnce()
    {
        var link = Page(Text(new Link("https://example.org/", [new TextRun("https://example.org/")])))
            .QuerySelector("#sec-schools p a")!;

        Assert.False(link.ClassList.Contains("outward"));
    }

    [Fact]
    public void Write_ReferenceInALink_StaysText()
    {
        var paragraph = Page(Text(new Link("https://example.org/", [new CrossReference("tbl-land", "表2")])))
            .QuerySelector("#sec-schools p")!;

        Assert.Equal("表2", Assert.Single(paragraph.QuerySelectorAll("a")).InnerHtml);
    }

    private static string Markup(params Inline[] content) =>
        Page(Text(content)).QuerySelector("#sec-schools > p")!.InnerHtml;
}
