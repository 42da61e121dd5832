using ReportCompiler.Documents;
using static ReportCompiler.Tests.Html.HtmlPages;

namespace ReportCompiler.Tests.Html;

public sealed class FootnotesTests
{
    [Fact]
    public void Write_Footnote_LinksCallAndNoteBothWays()
    {
        var page = Page(Text(new TextRun("面积"), new Footnote(1, [Text("含租赁校舍。")])));

        var call = page.QuerySelector("#sec-schools .call")!;
        var note = page.QuerySelector(".footnotes li")!;
        Assert.Equal("[1]", call.TextContent);
        Assert.Equal("#" + note.Id, call.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("#" + call.Id, note.QuerySelector("a.back")!.GetAttribute("href"));
        Assert.Equal("含租赁校舍。", note.QuerySelector("p")!.TextContent);
    }

    [Fact]
    public void Write_NoFootnotes_HasNoNotes() => Assert.Null(Page(Text("正文")).QuerySelector(".footnotes"));

    [Fact]
    public void Write_FootnoteInATable_IsAmongTheNotes()
    {
        var row = new TableRow(RowKind.Body, [new TableCell(0, [new Footnote(1, [Text("注")])])]);

        var page = Page(new TableBlock("t", null, null, [new TableGrid([ColumnKind.Label], [], [row])], null));

        Assert.Single(page.QuerySelectorAll(".footnotes li"));
    }

    [Fact]
    public void Write_FootnoteInAFootnote_ComesAfterIt()
    {
        var inner = new Footnote(2, [Text("内")]);

        var page = Page(Text(new Footnote(1, [Text(new TextRun("外"), inner)])));

        Assert.Equal(["1", "2"], page.QuerySelectorAll(".footnotes li").Select(note => note.GetAttribute("value")!));
    }

    [Fact]
    public void Write_FootnoteInALink_DoesNotNestLinks()
    {
        var page = Page(Text(new Link("https://example.org/", [new TextRun("网站"), new Footnote(1, [Text("注")])])));

        Assert.Equal("网站[1]", Assert.Single(page.QuerySelectorAll("#sec-schools p a")).TextContent);
        Assert.NotNull(page.QuerySelector("#page-footnote-call-1"));
    }
}
