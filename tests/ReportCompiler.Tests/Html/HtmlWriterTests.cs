using System.Security.Cryptography;
using System.Text;
using ReportCompiler.Documents;
using ReportCompiler.Html;
using static ReportCompiler.Tests.Html.HtmlPages;

namespace ReportCompiler.Tests.Html;

public sealed class HtmlWriterTests
{
    [Fact]
    public void Write_AnyDocument_SaysItsLanguageTitleAndDate()
    {
        var page = Page(Text("正文"));

        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("职业教育质量年度报告", page.Title);
        Assert.Equal("2025-12-30", page.QuerySelector("meta[name=date]")!.GetAttribute("content"));
        Assert.Equal("示范区教育委员会", page.QuerySelector("meta[name=author]")!.GetAttribute("content"));
    }

    [Fact]
    public void Write_AnyDocument_FetchesNothing()
    {
        var page = Page(Text("正文"));

        Assert.Empty(page.QuerySelectorAll("link, iframe, object, embed, base, script[src], img:not([src^='data:'])"));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_AnyDocument_NamesItsStyleAndScriptInThePolicy()
    {
        var page = Page(Text("正文"));

        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content");
        var style = Assert.Single(page.QuerySelectorAll("style"));
        var script = Assert.Single(page.QuerySelectorAll("script:not([type])"));
        Assert.Equal(
            "default-src 'none'; "
            + $"style-src 'sha256-{Sha256(style.TextContent)}'; script-src 'sha256-{Sha256(script.TextContent)}'; "
            + "img-src data:; base-uri 'none'; form-action 'none'",
            policy);
        Assert.Empty(page.QuerySelectorAll("[style]"));
    }

    [Fact]
    public void Write_CoverPrefaceListsAndChapters_StandInTheOrderOfPaper()
    {
        var contents = new ContentsList(ContentsKind.Sections, "目录", [new("sec-schools", 1, "1", "学校概况")]);

        var page = Page(Document([contents], [Chapter()], new Section("preface", 1, null, "前言", [], [])));

        Assert.Equal(
            ["page-cover", "preface", "page-sections", "sec-schools"],
            page.QuerySelector("main")!.Children.Select(child => child.Id!));
    }

    [Fact]
    public void Write_Cover_HasTheTitleLineByLineThenIssuerAndDate()
    {
        var cover = Page(Text("正文")).QuerySelector(".cover")!;

        Assert.Equal(
            ["示范区", "职业教育质量年度报告"], cover.QuerySelectorAll("h1 > span").Select(line => line.TextContent));
        Assert.Equal(
            ["示范区教育委员会", "2025年12月"], cover.QuerySelectorAll("p").Select(line => line.TextContent));
    }

    [Fact]
    public void Write_CoverWithEmblem_ShowsItAsAnOrnament()
    {
        var emblem = new ImageResource("emblem.png", ImageFormat.Png, new byte[] { 1, 2, 3 }, 40, 30);

        var image = Page(Document(Text("正文")) with { Properties = Properties with { Emblem = emblem } })
            .QuerySelector(".cover img")!;

        Assert.Equal("data:image/png;base64,AQID", image.GetAttribute("src"));
        Assert.Equal("", image.GetAttribute("alt"));
    }

    [Fact]
    public void Write_SkipLink_LeadsToTheText()
    {
        var page = Page(Text("正文"));

        var first = page.Body!.FirstElementChild!;
        Assert.Equal("跳到正文", first.TextContent);
        Assert.Equal("#" + page.QuerySelector("main")!.Id, first.GetAttribute("href"));
    }

    [Fact]
    public void Write_SameDocumentTwice_GivesTheSameText()
    {
        Assert.Equal(HtmlWriter.Write(Document(Text("正文"))), HtmlWriter.Write(Document(Text("正文"))));
    }

    [Fact]
    public void Write_AnyDocument_EndsItsLinesWithLineFeeds()
    {
        var html = HtmlWriter.Write(Document(Text("正文")));

        Assert.DoesNotContain('\r', html);
        Assert.StartsWith(
            "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n  <meta charset=\"utf-8\">\n",
            html,
            StringComparison.Ordinal);
        Assert.EndsWith("\n</html>\n", html, StringComparison.Ordinal);
    }

    private static string Sha256(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
