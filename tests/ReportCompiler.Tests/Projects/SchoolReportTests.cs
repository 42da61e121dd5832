using ReportCompiler.Documents;

namespace ReportCompiler.Tests.Projects;

/// <summary>The report of one school: its folder is the project.</summary>
public sealed class SchoolReportTests
{
    private const string BySchool = "caption: 基地\nsource: bases.csv\nper_school: 学校\nmerge: [学校, 校区]\n";

    [Fact]
    public void Figures_StandBesideSchoolYaml()
    {
        var report = TestReport.OfSchool()
            .With("在校生.csv", "指标,2025\n在校生数,120\n")
            .With("sections/numbers.md", "{{ school.name }}有{{ students }}人，{{ school.nature }}；{{ report.name }}。");
        Assert.Equal("南湖区北山职业学校有120人，公办；南湖区北山职业学校。", report.Text("sec-numbers"));
    }

    [Fact]
    public void Case_IsNotHeadedByTheNameOfTheSchool()
    {
        var document = TestReport.OfSchool()
            .With("cases/a.md", "---\ntitle: 工坊\nsection: outlook\n---\n正文。").Compile().Document!;
        var study = Assert.IsType<CaseBlock>(TestReport.Section(document, "sec-outlook").Blocks[^1]);
        Assert.Equal("工坊", study.Caption.Text);
        Assert.Null(study.School);
    }

    [Fact]
    public void TableOfAllSchools_SaysThatThereAreNone()
    {
        var report = TestReport.OfSchool()
            .With("在校生.csv", "指标,2025\n在校生数,120\n")
            .With("tables/t.yaml", "caption: 规模\nrows: [{schools: all}]\ncolumns: [students]\n")
            .With("sections/numbers.md", "{{ table \"t\" }}");
        Assert.Contains(
            "tables/t.yaml:2:8 RC4208 这是一所学校的报告，没有各校可列。 请去掉 schools，直接写要填的指标；行可以写 years 或 categories。",
            report.Messages());
    }

    [Fact]
    public void TableThatEachSchoolFillsIn_IsTheSchoolsOwnWithoutItsName() => Assert.Equal(
        "校区 | 基地\n东区 (1×2) | 数控\n焊接",
        TestReport.OfSchool()
            .With("tables/t.yaml", BySchool)
            .With("tables/bases.csv", "校区,基地\n东区,数控\n东区,焊接\n")
            .With("sections/numbers.md", "{{ table \"t\" }}")
            .Table("tbl-t"));

    [Fact]
    public void TableThatEachSchoolFillsIn_WithoutItsFile_SaysWhereItBelongs()
    {
        var report = TestReport.OfSchool()
            .With("templates/small/tables/t.yaml", BySchool)
            .With("sections/numbers.md", "{{ table \"t\" }}规模。");
        Assert.Equal(
            ["templates/small/tables/t.yaml RC4210 表“基地”没有一行数据，没有印出。 要印这张表，请填写“tables/bases.csv”。"],
            report.Messages());
    }

    [Fact]
    public void WorkbookBesideSchoolYaml_SaysHowToSaveIt() => Assert.Equal(
        ["在校生.xlsx RC1602 不读取 Office 文件，其中的内容不会进入报告。 表格请另存为 CSV，文字请改存为 Markdown（.md）。"],
        TestReport.OfSchool().With("在校生.xlsx", [1, 2, 3]).With("说明.docx", [1, 2, 3]).Messages());

    [Fact]
    public void Folder_UnderARegion_KeepsToItselfWhatOnlyItsOwnReportNeeds() => Assert.Empty(new TestReport()
        .With("schools/north/report.yaml", "kind: school\n")
        .With("schools/north/indicators.yaml", "indicators:\n")
        .With("schools/north/sections/preface.md", "前言。")
        .With("schools/north/tables/t.yaml", "caption: 规模\n")
        .With("schools/north/在校生.csv", "指标,2025\n在校生数,120\n")
        .Messages());
}
