using ReportCompiler.Documents;
using ReportCompiler.Markdown;
using ReportCompiler.Sources;
using ReportCompiler.Tests.Docx;
using ReportCompiler.Tests.Documents;

namespace ReportCompiler.Tests.Markdown;

/// <summary>Who reads the Markdown gets the report: its structure, its text, its figures and notes.</summary>
public sealed class ReadBackTests
{
    [Fact]
    public void Write_Jiulongpo_ReadsBackAsTheDocument() => AssertReadsBack(Repository.Sample("jiulongpo-2025"));

    [Fact]
    public void Write_Nanhu_ReadsBackAsTheDocument() => AssertReadsBack(Repository.Sample("nanhu-2025"));

    [Fact]
    public void Write_NextYearOfNanhu_ReadsBackAsTheDocument() => AssertReadsBack(Repository.Sample("nanhu-2026"));

    [Fact]
    public void Write_Torture_ReadsBackAsTheDocument() => AssertReadsBack(Repository.TestSample("torture"));

    /// <summary>Text in which every sign of Markdown stands where it would mean something.</summary>
    [Theory]
    [InlineData("*一* **二** _三_ __四__ a_b _c d_")]
    [InlineData("# 一")]
    [InlineData("###")]
    [InlineData("####### 七个")]
    [InlineData("1. 一")]
    [InlineData("12) 一")]
    [InlineData("1.")]
    [InlineData("2.1.1 一")]
    [InlineData("- 一")]
    [InlineData("-")]
    [InlineData("---")]
    [InlineData("-5.3%")]
    [InlineData("+ 一")]
    [InlineData("+5%")]
    [InlineData("===")]
    [InlineData("> 一")]
    [InlineData("```")]
    [InlineData("~~~")]
    [InlineData("***")]
    [InlineData("| 一 | 二 |")]
    [InlineData("|---|---|")]
    [InlineData("[一](http://example.org) ![二](images/campus.png) [^1]")]
    [InlineData("[一]: http://example.org")]
    [InlineData("[^1]: 一")]
    [InlineData("一\\*二\\三\\")]
    [InlineData("a`b`c")]
    [InlineData("<b>一</b> <!-- 二 --> <http://example.org> 3<5>2 a<b <中>")]
    [InlineData("<div>")]
    [InlineData("&amp; &#32; &nbsp; A&B R&D; &中;")]
    [InlineData("3~5人，6~8人，10^6^")]
    [InlineData("{#sec-a} {.b} {{ students }}")]
    [InlineData("见@tbl-land和a@fig-tree.org，@某人")]
    [InlineData("！[^1] !")]
    [InlineData("一。*二*")]
    [InlineData("一。# 二！1. 三？- 四；> 五")]
    [InlineData("第一。2025. 第二。2025) 三")]
    public void Write_SignsOfMarkdown_ReadBackAsText(string text) => AssertReadsBack(
        SampleDocuments.Text(text),
        new Quote([SampleDocuments.Text(text)]),
        new Paragraph([new Strong([new TextRun(text)]), new TextRun(text)]),
        SampleDocuments.Table(new TableGrid(
            [ColumnKind.Label, ColumnKind.Label],
            [SampleDocuments.Row(RowKind.Header, text, "二")],
            [SampleDocuments.Row(RowKind.Body, "一", text)])));

    /// <summary>Signs of emphasis are read as such only beside the right characters; every neighbourhood of three is tried.
    /// </summary>
    [Fact]
    public void Write_EmphasisBesideAnything_ReadsBack()
    {
        string[] texts = ["中", "a", "1", "“", "）", "*", "-"];
        Func<Inline, Inline>[] looks =
        [
            inline => new Emphasis([inline]), inline => new Strong([inline]), inline => new Superscript([inline]),
            inline => new Code(((TextRun)inline).Text),
            inline => new Link("http://example.org/", [inline]),
            inline => new Strong([new TextRun("b"), new Emphasis([inline])]),
            inline => new Strong([new Superscript([inline]), new TextRun("c")]),
        ];
        var blocks = from before in texts from inner in texts from after in texts from look in looks
            select (Block)new Paragraph([new TextRun(before), look(new TextRun(inner)), new TextRun(after + "。")]);
        var pairs = from inner in texts from first in looks from second in looks
            select (Block)new Paragraph([new TextRun("中"), first(new TextRun(inner)), second(new TextRun("乙")), new TextRun("c")]);

        AssertReadsBack([.. blocks, .. pairs]);
    }

    [Fact]
    public void Write_ListsAndNotes_ReadBack() => AssertReadsBack(
        new ListBlock(false, 1, [[SampleDocuments.Text("一。二。")], [], [SampleDocuments.Text("三"), SampleDocuments.Text("四")]]),
        new ListBlock(false, 1, [[SampleDocuments.Text("甲"), new ListBlock(true, 1, [[SampleDocuments.Text("乙")]])]]),
        new ListBlock(true, 9, [[SampleDocuments.Text("九"), new CodeBlock("a\n\n  b")], [new ListBlock(true, 3, [[new ThematicBreak()]])]]),
        new ListBlock(true, 1, [[new Quote([SampleDocuments.Text("丙。丁。"), SampleDocuments.Text("戊")])]]),
        new Quote([new CodeBlock("```\nc"), new ListBlock(false, 1, [[SampleDocuments.Text("己")]])]),
        new Paragraph(
        [
            new TextRun("正文"),
            new Footnote(1, [SampleDocuments.Text("注一。注二。"), new ListBlock(false, 1, [[SampleDocuments.Text("庚")]])]),
            new TextRun("(一)、"),
            new Footnote(2, [new Paragraph([new TextRun("见"), new Footnote(3, [SampleDocuments.Text("里面的注")])])]),
            new TextRun(": 二。"),
            new LineBreak(),
            new TextRun("1. 三"),
        ]));

    private static void AssertReadsBack(params Block[] blocks)
    {
        var document = SampleDocuments.With(blocks);
        Assert.Equal(
            ReadBack.Expected(document), ReadBack.Read(MarkdownWriter.Write(document), new MemoryWorld(), TestStyles.Region.Page));
    }

    private static void AssertReadsBack(IWorld sample)
    {
        var document = Compiler.Compile(sample).Document!;
        Assert.Equal(ReadBack.Expected(document), ReadBack.Read(MarkdownWriter.Write(document), sample, document.Style.Page));
    }
}
