namespace ReportCompiler.Tests.Diffing;

public class StructureComparerTests
{
    private static TestReport Report(string numbers, string outlook = "展望。") => TestReport.OfSchool()
        .With("indicators.csv", "指标,2025\n在校生数,200\n占地面积,600.00\n")
        .With("tables/size.yaml", "caption: 规模\nrows: [{value: students}]\ncolumns: [{years: 1}]\n")
        .With("tables/land.yaml", "caption: 占地\nrows: [{value: area}]\ncolumns: [{years: 1}]\n")
        .With("sections/numbers.md", numbers)
        .With("sections/outlook.md", outlook);

    private static IEnumerable<string> Changes(TestReport old, TestReport @new) =>
        Comparing.Compare(old, @new).Structure.Select(Comparing.Structure);

    private static TestReport WithOutline(string outline) => TestReport.OfSchool().With("templates/small/outline.yaml", outline);

    private static string Case(string title, string section, string body) => $"---\ntitle: {title}\nsection: {section}\n---\n\n{body}\n";

    [Fact]
    public void Table_PutInBefore_DoesNotRenameTheOther()
    {
        var changes = Changes(
            Report("{{ table \"size\" }}").With("tables/land.yaml", "caption: 占地\nrows: [{value: area}]\ncolumns: [{years: 1}]\n"),
            Report("{{ table \"land\" }}\n\n{{ table \"size\" }}"));

        Assert.Equal(["Added Table 占地"], changes);
    }

    [Fact]
    public void Reference_OfRenumberedTable_IsTheSame()
    {
        var comparison = Comparing.Compare(
            Report("规模见[](#tbl-size)。\n\n{{ table \"size\" }}"),
            Report("{{ table \"land\" }}\n\n规模见[](#tbl-size)。\n\n{{ table \"size\" }}"));

        Assert.Equal(["Added: table {+占地+}"], Comparing.Rewritten(comparison));
    }

    [Fact]
    public void Table_InAnotherSection_IsMoved() => Assert.Equal(
        ["Moved Table 占地: 规模 → 展望"],
        Changes(
            Report("{{ table \"size\" }}\n\n{{ table \"land\" }}"), Report("{{ table \"size\" }}", "{{ table \"land\" }}")));

    [Fact]
    public void Tables_InAnotherOrder_OneIsMoved() => Assert.Single(
        Changes(
            Report("{{ table \"size\" }}\n\n{{ table \"land\" }}"), Report("{{ table \"land\" }}\n\n{{ table \"size\" }}")));

    [Fact]
    public void Table_WithAnotherCaption_IsRenamed() => Assert.Equal(
        ["Renamed Table 规模 → 办学规模"],
        Changes(
            Report("{{ table \"size\" }}\n\n{{ table \"land\" }}"),
            Report("{{ table \"size\" }}\n\n{{ table \"land\" }}").With("tables/size.yaml", "caption: 办学规模\nrows: [{value: students}]\ncolumns: [{years: 1}]\n")));

    [Fact]
    public void Section_WithAnotherTitle_IsRenamed() => Assert.Equal(
        ["Renamed Section 展望 → 挑战与展望"],
        Changes(
            WithOutline("chapters:\n  - {id: overview, title: 概况, sections: [{id: schools, title: 学校}, {id: numbers, title: 规模}]}\n  - {id: outlook, title: 展望}\n  - {id: preface, title: 前言}\n"),
            WithOutline("chapters:\n  - {id: overview, title: 概况, sections: [{id: schools, title: 学校}, {id: numbers, title: 规模}]}\n  - {id: outlook, title: 挑战与展望}\n  - {id: preface, title: 前言}\n")));

    [Fact]
    public void Section_UnderAnotherIdWithTheSameText_IsTheSame()
    {
        const string Text = "学校将继续深化产教融合，扩大合作企业的范围，提高人才培养的质量。";
        const string Start = "chapters:\n  - {id: schools, title: 学校}\n  - {id: numbers, title: 规模}\n  - {id: preface, title: 前言}\n";
        var comparison = Comparing.Compare(
            WithOutline(Start + "  - {id: outlook, title: 展望}\n").With("sections/outlook.md", Text),
            WithOutline(Start + "  - {id: challenges, title: 展望与挑战}\n  - {id: outlook, title: 附记}\n")
                .With("sections/challenges.md", Text).With("sections/outlook.md", "（略）"));

        // The id decides first: 附记 is the old 展望, and its text was moved to the new section.
        Assert.Equal(
            ["Added Section 展望与挑战", "Renamed Section 展望 → 附记"], comparison.Structure.Select(Comparing.Structure));
        Assert.Contains($"Same (Here sec-outlook): {Text}", Comparing.Rewritten(comparison));
    }

    [Fact]
    public void Sections_InAnotherOrder_OneIsMoved() => Assert.Equal(
        ["Moved Section 展望:  → "],
        Changes(
            WithOutline("chapters:\n  - {id: schools, title: 学校}\n  - {id: numbers, title: 规模}\n  - {id: preface, title: 前言}\n  - {id: outlook, title: 展望}\n"),
            WithOutline("chapters:\n  - {id: outlook, title: 展望}\n  - {id: schools, title: 学校}\n  - {id: numbers, title: 规模}\n  - {id: preface, title: 前言}\n")));

    [Fact]
    public void Case_InAnotherFile_IsTheSame()
    {
        const string Body = "学校与企业共同制定方案，学生在真实岗位上完成训练，毕业后多数留在当地就业。";
        Assert.Empty(Changes(
            TestReport.OfSchool().With("cases/a.md", Case("岗位育人", "schools", Body)),
            TestReport.OfSchool().With("cases/b.md", Case("岗位育人", "schools", Body))));
    }

    [Fact]
    public void Case_InTheSameFileAboutSomethingElse_IsAnother() => Assert.Equal(
        ["Added Case 非遗进校园：剪纸工坊", "Removed Case 岗位育人"],
        Changes(
            TestReport.OfSchool().With("cases/1.md", Case("岗位育人", "schools", "学校与企业共同制定方案，学生在真实岗位上完成训练。")),
            TestReport.OfSchool().With("cases/1.md", Case("非遗进校园：剪纸工坊", "schools", "剪纸工坊每周开放两次，请来民间艺人传授技艺。"))));
}
