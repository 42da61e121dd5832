using ReportCompiler.Documents;

namespace ReportCompiler.Tests.Documents.Building;

/// <summary>How the layout's outline and templates and the author's text become sections.</summary>
public sealed class SectionTests
{
    private const string Case = "---\ntitle: 工坊\nsection: outlook\n---\n正文。";

    private static IEnumerable<string> Outline(TestReport report) => report.Compile().Document!.Chapters
        .SelectMany(TestReport.WithSubsections).Select(s => $"{s.Number} {s.Title}");

    [Fact]
    public void Title_OfTheAuthor_ReplacesThatOfTheOutline() => Assert.Equal(
        ["1 概况", "1.1 学校", "1.2 规模", "2 来年打算"],
        Outline(new TestReport().With("sections/outlook.md", "---\ntitle: 来年打算\n---\n文。")));

    [Fact]
    public void Section_WithParent_IsAddedAfterThoseOfTheOutline() => Assert.Equal(
        ["1 概况", "1.1 学校", "1.2 规模", "1.3 经费", "1.4 设备", "2 展望"],
        Outline(new TestReport()
            .With("sections/equipment.md", "---\nparent: overview\ntitle: 设备\norder: 2\n---\n文。")
            .With("sections/money.md", "---\nparent: overview\ntitle: 经费\norder: 1\n---\n文。")));

    [Fact]
    public void Section_WithParent_MayHaveSectionsItself() => Assert.Equal(
        ["1 概况", "1.1 学校", "1.2 规模", "2 展望", "2.1 甲", "2.1.1 乙"],
        Outline(new TestReport()
            .With("sections/b.md", "---\nparent: a\ntitle: 乙\n---\n文。")
            .With("sections/a.md", "---\nparent: outlook\ntitle: 甲\n---\n文。")));

    [Fact]
    public void Section_NamedInTheFrontMatter_NotByTheFile() => Assert.Equal(
        "文。", new TestReport().With("sections/08.md", "---\nsection: outlook\n---\n文。")
            .With("sections/outlook.md", "---\nsection: numbers\n---\n数。").With("sections/numbers.md", "---\nsection: schools\n---\n校。")
            .With("sections/schools.md", "---\nparent: outlook\ntitle: 丙\nsection: c\n---\n文。").Text("sec-outlook"));

    [Fact]
    public void Headings_OfTheNarrative_BecomeNumberedSubsections() => Assert.Equal(
        ["1 概况", "1.1 学校", "1.2 规模", "2 展望", "2.1 形势", "2.1.1 生源", "2.2 对策"],
        Outline(new TestReport().With("sections/outlook.md", "引言。\n\n## 形势\n\n文。\n\n### 生源\n\n文。\n\n## 对策\n\n文。")));

    [Fact]
    public void Headings_KeepTheTextBeforeThem() => Assert.Equal(
        "引言。", new TestReport().With("sections/outlook.md", "引言。\n\n# 形势\n\n文。").Text("sec-outlook"));

    [Fact]
    public void Heading_WithAName_CanBeReferredTo() => Assert.Equal(
        "见2.1。", new TestReport()
            .With("sections/outlook.md", "# 形势 {#sec-trend}\n\n文。")
            .With("sections/schools.md", "见@sec-trend。").Text("sec-schools"));

    [Fact]
    public void Narrative_StandsWhereTheTemplatePlacesIt() => Assert.Equal(
        "先。\n文。\n后。",
        new TestReport().With("templates/small/sections/outlook.md", "先。\n\n{{ narrative }}\n\n后。")
            .With("sections/outlook.md", "文。").Text("sec-outlook"));

    [Fact]
    public void Narrative_ThatTheTemplateDoesNotPlace_FollowsIt() => Assert.Equal(
        "先。\n文。",
        new TestReport().With("templates/small/sections/outlook.md", "先。").With("sections/outlook.md", "文。").Text("sec-outlook"));

    [Fact]
    public void Cases_FollowTheText() => Assert.Equal(
        "文。\n[【案例1】 南湖区北山职业学校工坊]",
        new TestReport().With("schools/north/cases/c.md", Case).With("sections/outlook.md", "文。").Text("sec-outlook"));

    [Fact]
    public void Cases_StandWhereTheNarrativePlacesThem() => Assert.Equal(
        "前。\n[【案例1】 南湖区北山职业学校工坊]\n后。",
        new TestReport().With("schools/north/cases/c.md", Case)
            .With("sections/outlook.md", "前。\n\n{{ cases }}\n\n后。").Text("sec-outlook"));

    [Fact]
    public void Cases_StandWhereTheTemplatePlacesThem() => Assert.Equal(
        "[【案例1】 南湖区北山职业学校工坊]\n文。",
        new TestReport().With("schools/north/cases/c.md", Case)
            .With("templates/small/sections/outlook.md", "{{ cases }}\n\n{{ narrative }}")
            .With("sections/outlook.md", "文。").Text("sec-outlook"));

    [Fact]
    public void Case_HeadingsAreItsParts()
    {
        var document = new TestReport()
            .With("schools/north/cases/c.md", Case + "\n\n## 实施背景\n\n背景。").Compile().Document!;
        var study = Assert.Single(TestReport.Section(document, "sec-outlook").Blocks.OfType<CaseBlock>());
        Assert.Equal("南湖区北山职业学校", study.School);
        Assert.Equal("工坊", study.Topic);
        Assert.Equal("实施背景", Assert.Single(study.Blocks.OfType<CaseHeading>()).Title);
    }

    [Fact]
    public void Case_OfTheRegionsFolder_BelongsToTheSchoolThatItNames()
    {
        var document = new TestReport()
            .With("cases/c.md", Case.Replace("title", "school: 南港职校\ntitle", StringComparison.Ordinal)).Compile().Document!;
        var study = Assert.Single(TestReport.Section(document, "sec-outlook").Blocks.OfType<CaseBlock>());
        Assert.Equal("南湖区南港职业学校", study.School);
    }

    [Fact]
    public void School_ByItsShortName() => Assert.Equal(
        "北山职校、南港职校",
        new TestReport().With("sections/outlook.md", "{{ for s in schools }}{{ if for.index > 0 }}、{{ end }}{{ s.short }}{{ end }}")
            .Text("sec-outlook"));

    [Fact]
    public void Include_TakesTheReportsPartialBeforeTheLayouts()
    {
        var report = new TestReport()
            .With("templates/small/partials/note.md", "版式的说明")
            .With("sections/outlook.md", "{{ include \"note\" }}");
        Assert.Equal("版式的说明", report.Text("sec-outlook"));
        Assert.Equal("报告的说明", report.With("partials/note.md", "报告的说明").Text("sec-outlook"));
    }

    [Fact]
    public void Layout_FileOfTheProject_ReplacesTheToolsOwn()
    {
        var document = new TestReport()
            .With("templates/small/outline.yaml", "chapters: [{id: outlook, title: 展望}]\n")
            .With("sections/preface.md", "---\nparent: outlook\ntitle: 甲\nsection: a\n---\n文。")
            .With("sections/schools.md", "---\nparent: outlook\ntitle: 乙\nsection: b\n---\n文。")
            .With("sections/numbers.md", "---\nparent: outlook\ntitle: 丙\nsection: c\n---\n文。")
            .Compile().Document!;
        Assert.Equal("1 展望", $"{Assert.Single(document.Chapters).Number} {document.Chapters[0].Title}");
    }
}
