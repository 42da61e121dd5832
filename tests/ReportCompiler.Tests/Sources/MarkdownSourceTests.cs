namespace ReportCompiler.Tests.Sources;

public class MarkdownSourceTests
{
    private readonly Reading _reading = new();

    [Fact]
    public void Read_FrontMatter_IsSplitFromTheBody()
    {
        var file = _reading.Markdown("---\ntitle: 校企共育\nsection: 5.1\n---\n\n正文。\n")!;

        Assert.Equal("", _reading.Chinese);
        Assert.Equal(["title", "section"], file.FrontMatter!.Entries.Select(entry => entry.Key.Text));
        Assert.Equal("a.md:3:10", file.FrontMatter.Entries[1].Value.Span.ToString());
        Assert.Equal("\n正文。\n", file.Body.Text);
        Assert.Equal((5, 1), (file.Body.FirstLine, file.Body.FirstColumn));
    }

    [Fact]
    public void Read_NoFrontMatter_IsAllBody()
    {
        var file = _reading.Markdown("正文。\n\n---\n\n后文。\n")!;

        Assert.Null(file.FrontMatter);
        Assert.Equal(1, file.Body.FirstLine);
        Assert.Equal("正文。\n\n---\n\n后文。\n", file.Body.Text);
    }

    [Fact]
    public void Read_EmptyFrontMatter_HasNoEntries() =>
        Assert.Empty(_reading.Markdown("---\n---\n正文。\n")!.FrontMatter!.Entries);

    [Fact]
    public void Read_RuleInTheBody_DoesNotEndTheBody() =>
        Assert.Equal("一\n---\n二\n", _reading.Markdown("---\na: 1\n---\n一\n---\n二\n")!.Body.Text);

    [Fact]
    public void Read_WindowsLineEnds_AreNormalised() =>
        Assert.Equal("一\n二\n", _reading.Markdown("---\r\na: 1\r\n---\r\n一\r\n二\r\n")!.Body.Text);

    [Fact]
    public void Read_UnclosedFrontMatter_IsAnErrorAtItsOpening()
    {
        Assert.Null(_reading.Markdown("---\ntitle: x\n\n正文。\n"));
        Assert.Equal("a.md:1:1 RC1301 文件开头的“---”没有结束。", _reading.Chinese);
        Assert.Equal("请在题目等各项之后另起一行写“---”。", _reading.Hints);
    }

    [Fact]
    public void Read_MistakeInFrontMatter_IsPlacedInTheFile()
    {
        var file = _reading.Markdown("---\nsection: 5.1\ntitle：x\n---\n正文。\n")!;

        Assert.Equal("a.md:3:6 RC1103 “title：x”里是全角冒号“：”。", _reading.Chinese);
        Assert.Null(file.FrontMatter);
        Assert.Equal("正文。\n", file.Body.Text);
    }

    [Fact]
    public void Read_ListAsFrontMatter_IsReported()
    {
        _reading.Markdown("---\n- a\n---\n正文。\n");

        Assert.Equal("a.md:2:1 RC1109 文件开头的说明应当是若干“名称: 内容”，这里却是一个列表。", _reading.Chinese);
    }
}
