using ReportCompiler.Documents;

namespace ReportCompiler.Tests.Documents.Building;

/// <summary>What is counted, and what references print.</summary>
public sealed class NumberingTests
{
    private const string Size = "caption: 规模\nrows: [{years: 1}]\ncolumns: [students]\n";

    private static TestReport Report() => new TestReport()
        .With("region/totals.csv", "指标,2025\n在校生数,100\n教职工数,10\n")
        .With("images/a.png", Images.Png(2, 1))
        .With("images/b.png", Images.Png(2, 1));

    [Fact]
    public void Sections_AreNumberedByTheirPlaceInTheOutline()
    {
        var document = Report().Compile().Document!;
        Assert.Equal(
            ["1 概况", "1.1 学校", "1.2 规模", "2 展望"],
            document.Chapters.SelectMany(TestReport.WithSubsections).Select(s => $"{s.Number} {s.Title}"));
        Assert.Null(Assert.Single(document.FrontMatter).Number);
    }

    [Fact]
    public void Sections_AfterTheChapters_HaveNoNumber()
    {
        var document = Report()
            .With("templates/small/outline.yaml", """
                chapters:
                  - {id: outlook, title: 展望}
                back:
                  - {id: annex, title: 附表, sections: [{id: notes, title: 说明}]}
                """)
            .With("sections/preface.md", "---\nsection: annex\n---\n见@sec-annex。")
            .With("sections/schools.md", "---\nsection: notes\n---\n文。")
            .With("sections/numbers.md", "---\nparent: outlook\ntitle: 来年\n---\n文。")
            .Compile().Document!;
        Assert.Equal(["附表", "说明"], document.BackMatter.SelectMany(TestReport.WithSubsections).Select(s => s.Title));
        Assert.All(document.BackMatter.SelectMany(TestReport.WithSubsections), section => Assert.Null(section.Number));
        Assert.Equal(
            ["1 展望", "1.1 来年", " 附表", " 说明"],
            document.Contents[0].Entries.Select(entry => $"{entry.Label} {entry.Title}"));
        Assert.Equal("见附表。", TestText(TestReport.Section(document, "sec-annex")));
    }

    private static string TestText(Section section) =>
        string.Concat(section.Blocks.OfType<Paragraph>().Select(paragraph => InlineText.Plain(paragraph.Content)));

    [Fact]
    public void Tables_AreNumberedInTheOrderOfTheDocumentNotOfTheirFiles()
    {
        var document = Report()
            .With("tables/a.yaml", Size.Replace("规模", "甲", StringComparison.Ordinal))
            .With("tables/b.yaml", Size.Replace("规模", "乙", StringComparison.Ordinal))
            .With("sections/schools.md", "{{ table \"b\" }}")
            .With("sections/outlook.md", "{{ table \"a\" }}")
            .Compile().Document!;
        Assert.Equal(["表1 乙", "表2 甲"], Entries(document, ContentsKind.Tables));
    }

    [Fact]
    public void Figures_OfTextAndCases_AreCountedTogether()
    {
        var document = Report()
            .With("sections/schools.md", "![校门](images/a.png)")
            .With("schools/north/cases/c.md", "---\ntitle: 工坊\nsection: numbers\n---\n![工坊](images/b.png)")
            .With("sections/outlook.md", "![远景](images/a.png)")
            .Compile().Document!;
        Assert.Equal(["图1 校门", "图2 工坊", "图3 远景"], Entries(document, ContentsKind.Figures));
    }

    [Fact]
    public void Cases_AreOrderedBySchoolThenOrderThenFile()
    {
        static string Case(string title, string order = "") => $"---\ntitle: {title}\nsection: outlook\n{order}---\n正文。";
        var document = Report()
            .With("schools/south/cases/a.md", Case("南一"))
            .With("schools/north/cases/x.md", Case("北三"))
            .With("schools/north/cases/y.md", Case("北二", "order: 2\n"))
            .With("schools/north/cases/z.md", Case("北一", "order: 1\n"))
            .With("cases/r.md", Case("全区"))
            .Compile().Document!;
        Assert.Equal(
            [
                "【案例1】 全区", "【案例2】 南湖区北山职业学校北一", "【案例3】 南湖区北山职业学校北二",
                "【案例4】 南湖区北山职业学校北三", "【案例5】 南湖区南港职业学校南一",
            ],
            Entries(document, ContentsKind.Cases));
    }

    [Fact]
    public void References_PrintLabelsForwardAndBackward()
    {
        const string References = "@tbl-size、@fig-gate、@case-c、@sec-numbers、@sec-preface";
        var report = Report()
            .With("sections/preface.md", "前" + References)
            .With("sections/numbers.md", "{{ table \"size\" }}\n\n![校门](images/a.png){#fig-gate}")
            .With("tables/size.yaml", Size)
            .With("schools/north/cases/c.md", "---\ntitle: 工坊\nsection: numbers\n---\n正文。")
            .With("sections/outlook.md", "后" + References);
        Assert.Equal("前表1、图1、案例1、1.2、前言", report.Text("sec-preface"));
        Assert.Equal("后表1、图1、案例1、1.2、前言", report.Text("sec-outlook"));
    }

    [Fact]
    public void Reference_EndsWhereChineseTextFollows() =>
        Assert.Equal("如1.2所示，1.2。", Report().With("sections/outlook.md", "如@sec-numbers所示，@sec-numbers。").Text("sec-outlook"));

    [Fact]
    public void Reference_InAMailAddress_IsNone() => Assert.Equal(
        "写信到office@fig-tree.org。", Report().With("sections/outlook.md", "写信到office@fig-tree.org。").Text("sec-outlook"));

    [Fact]
    public void Reference_OfATemplate_IsTheSame() =>
        Assert.Equal("见1.2。", Report().With("sections/outlook.md", "见{{ ref \"sec-numbers\" }}。").Text("sec-outlook"));

    [Fact]
    public void Footnotes_AreNumberedThroughTheDocument()
    {
        var document = Report()
            .With("sections/schools.md", "甲[^b]乙[^a]。\n\n[^a]: 注一\n[^b]: 注二\n")
            .With("sections/outlook.md", "丙[^a]。\n\n[^a]: 注三\n")
            .Compile().Document!;
        Assert.Equal(
            ["1 注二", "2 注一", "3 注三"],
            document.Chapters.SelectMany(TestReport.WithSubsections).SelectMany(s => s.Blocks).OfType<Paragraph>()
                .SelectMany(p => p.Content).OfType<Footnote>()
                .Select(note => $"{note.Number} {((TextRun)((Paragraph)note.Blocks[0]).Content[0]).Text}"));
    }

    private static IEnumerable<string> Entries(ReportDocument document, ContentsKind kind) =>
        document.Contents.Single(list => list.Kind == kind).Entries.Select(entry => $"{entry.Label} {entry.Title}");
}
