using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace ReportCompiler.Cli.Tests.Comparing;

public sealed class DiffCommandTests : IDisposable
{
    private const string Summary = """
        职业教育质量年度报告：两稿比较

        数据  变化 1
        文字  改写 1

        变化最大的数据
          教职工总数  128 → 130人  +2  +1.56%

        --details 列出全部；-o 文件.html 写成网页。

        """;

    private const string Commit =
        "GIT_AUTHOR_DATE=2025-12-31T00:00:00Z GIT_COMMITTER_DATE=2025-12-31T00:00:00Z "
        + "git -c user.name=编辑 -c user.email=editor@example.org commit -q -m";

    private readonly TestProject _project = new();

    /// <summary>Two drafts: the project, and an older one beside it.</summary>
    public DiffCommandTests()
    {
        foreach (var file in (string[])["report.yaml", "templates/small/layout.yaml", "templates/small/outline.yaml"])
            _project.Write($"../旧/{file}", Text(file));
        _project.Write("../旧/sections/overview.md", "全区有中职学校五所。\n");
        _project.Write("../旧/region/totals.csv", "年度,教职工总数\n2025,128\n");
        _project.Write("region/totals.csv", "年度,教职工总数\n2025,130\n");
    }

    [Fact]
    public void Diff_TwoFolders_SummarisesWhatDiffers()
    {
        var run = _project.Run("diff", "../旧", ".");

        Assert.Equal((Summary, "", 0), (run.Output, run.Error, run.ExitCode));
    }

    [Fact]
    public void Diff_Details_TellsTheTextWordByWord()
    {
        var run = _project.Run("diff", "../旧", ".", "--details");

        Assert.Equal(
            """
            职业教育质量年度报告：两稿比较

            数据  变化 1
            文字  改写 1

            变化的数据
              教职工总数  128 → 130人  +2  +1.56%

            文字
              1 学校概况
                改写：全区有中职学校[-五-]{+六+}所。

            """, run.Output);
    }

    [Fact]
    public void Diff_English_SaysTheSame()
    {
        var run = _project.Run("diff", "../旧", ".", "--language", "en");

        Assert.StartsWith("职业教育质量年度报告: two drafts\n\nFigures  1 changed\nText     1 reworded\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_ReportWithItself_FindsNothing()
    {
        var run = _project.Run("diff", ".", ".", "--exit-code");

        Assert.Equal(("职业教育质量年度报告：两稿比较\n\n两份报告没有不同。\n", 0), (run.Output, run.ExitCode));
    }

    [Fact]
    public void Diff_ExitCode_TellsThatTheReportsDiffer() =>
        Assert.Equal(1, _project.Run("diff", "../旧", ".", "--exit-code").ExitCode);

    [Fact]
    public void Diff_BuiltData_GivesTheSame()
    {
        _project.Run("build", "../旧", "--to", "data", "-o", "数据");
        _project.Run("build", ".", "--to", "data", "-o", "数据");

        var run = _project.Run("diff", "数据/旧.data.json", "数据/试验区-2025.data.json");

        Assert.Equal((Summary, ""), (run.Output, run.Error));
    }

    [Fact]
    public void Diff_File_IsInTheFormatOfItsEnding()
    {
        var run = _project.Run("diff", "../旧", ".", "-o", "变化.md");

        Assert.StartsWith("## 职业教育质量年度报告：两稿比较\n", Text("变化.md"), StringComparison.Ordinal);
        Assert.Matches(@"^变化\.md  \d+\.\d KB\n数据  变化 1\n文字  改写 1\n$", run.Output);
    }

    [Fact]
    public void Diff_Json_HasTheExactFigures()
    {
        using var json = JsonDocument.Parse(_project.Run("diff", "../旧", ".", "--to", "json").Output);
        var change = Assert.Single(json.RootElement.GetProperty("figures").GetProperty("changed").EnumerateArray());

        Assert.Equal((128m, 130m, 2m, 1.5625m), (
            change.GetProperty("old").GetProperty("value").GetDecimal(), change.GetProperty("new").GetProperty("value").GetDecimal(),
            change.GetProperty("change").GetDecimal(), change.GetProperty("growth").GetDecimal()));
        var pieces = json.RootElement.GetProperty("text")[0].GetProperty("texts")[0].GetProperty("pieces").EnumerateArray()
            .Select(piece => $"{piece.GetProperty("kind")} {piece.GetProperty("old")} {piece.GetProperty("new")}");
        Assert.Equal(["same 全区有中职学校 全区有中职学校", "changed 五 六", "same 所。 所。"], pieces);
    }

    [JsonSchemaFact]
    public void Diff_Json_FollowsItsSchema()
    {
        _project.Run("diff", "../旧", ".", "-o", "diff.json");

        Assert.Equal("", JsonChecks.Complaints(JsonChecks.Diff, Path.Combine(_project.Folder, "diff.json")));
    }

    [Fact]
    public void Diff_ReportWithErrors_IsNotCompared()
    {
        _project.Write("../旧/report.yaml", "kind: region\nname：试验区\nyear: 2025\n");

        var run = _project.Run("diff", "../旧", ".");

        Assert.StartsWith("“../旧”有错误：\nreport.yaml:2:5: 错误 RC1103: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("有错误的报告不能比较。\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(("", 1), (run.Output, run.ExitCode));
    }

    [Fact]
    public void Diff_FileThatIsNoData_IsNotUnderstood()
    {
        _project.Write("x.json", "{}");

        var run = _project.Run("diff", "x.json", ".");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("reportc: “x.json”：不是报告的数据。这里要的是 reportc build 写出的 .data.json。\n", run.Error);
    }

    [Fact]
    public void Diff_UnknownFormat_IsNotUnderstood()
    {
        var run = _project.Run("diff", "../旧", "--to", "pdf");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("reportc: --to 后面不能写“pdf”；可以写 text, html, md, json", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_Docx_HasTrackedChanges()
    {
        _project.Run("diff", "../旧", ".", "-o", "修订.docx");

        using var archive = new ZipArchive(new MemoryStream(_project.Read("修订.docx")));
        using var part = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        Assert.Matches("<w:delText[^>]*>五</w:delText>", part.ReadToEnd());
    }

    [Theory]
    [InlineData("diff ../旧 . --to docx", "reportc: --to docx 要写成文件，请加 -o 文件.docx。\n")]
    [InlineData("diff data.json . -o x.docx", "reportc: --to docx 要两个报告工程；.data.json 里没有可以写成文档的报告。\n")]
    public void Diff_DocxThatCannotBe_IsNotUnderstood(string line, string expected)
    {
        _project.Run("build", "../旧", "--to", "data", "-o", "数据");
        _project.Write("data.json", Text("数据/旧.data.json"));

        var run = _project.Run(line.Split(' '));

        Assert.Equal((expected, 2), (run.Error, run.ExitCode));
    }

    [GitFact]
    public void Diff_Revision_IsComparedWithTheFolder()
    {
        CommitOldDraft();

        var run = _project.Run("diff", "HEAD");

        Assert.Equal((Summary, "", 0), (run.Output, run.Error, run.ExitCode));
    }

    [GitFact]
    public void Diff_TwoRevisionsOfAProjectElsewhere_AreCompared()
    {
        CommitOldDraft();
        _project.Write("sections/overview.md", "全区有中职学校六所。\n");
        _project.Write("region/totals.csv", "年度,教职工总数\n2025,130\n");
        _project.RunInShell($"git add . && {Commit} 新稿");

        Assert.Equal(Summary, _project.RunIn("..", "diff", "HEAD~1", "HEAD", "-C", "试验区-2025").Output);
    }

    [GitFact]
    public void Diff_Revision_ReadsLastYearsReportOfThatRevision()
    {
        _project.RunInShell("git init -q ..");
        _project.Write("../去年/report.yaml", Text("report.yaml").Replace("2025", "2024", StringComparison.Ordinal));
        _project.Write("../去年/region/totals.csv", "年度,教职工总数\n2024,126\n");
        _project.Write("report.yaml", Text("report.yaml").TrimEnd() + "\nprevious: ../去年\n");
        foreach (var file in (string[])["templates/small/layout.yaml", "templates/small/outline.yaml"])
            _project.Write($"../去年/{file}", Text(file));
        _project.RunInShell($"git add .. && {Commit} 初稿");
        _project.Write("../去年/region/totals.csv", "年度,教职工总数\n2024,127\n");

        var run = _project.Run("diff", "HEAD", "--details");

        Assert.Contains("\n  教职工总数（2024年）  126 → 127人  +1  +0.79%\n", run.Output, StringComparison.Ordinal);
    }

    [GitFact]
    public void Diff_UnknownRevision_IsNotUnderstood()
    {
        CommitOldDraft();

        var run = _project.Run("diff", "昨天");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "reportc: 没有文件夹或文件“昨天”，也没有这个 git 版本：仓库里没有提交、分支或标签“昨天”。\n", run.Error);
    }

    [GitFact]
    public void Diff_FolderInNoRepository_SaysSo()
    {
        var run = _project.Run("diff", "HEAD~1");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(
            "reportc: 没有文件夹或文件“HEAD~1”，也没有这个 git 版本：git 在文件夹“.”读不到仓库（", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_OneFolder_IsComparedWithTheCurrentOne()
    {
        Assert.Equal(1, _project.Run("diff", "../旧", "--exit-code").ExitCode);
        Assert.Equal(0, _project.Run("diff", ".", "--exit-code").ExitCode);
    }

    [ShellFact]
    public void Diff_MachineWithoutGit_SaysSo()
    {
        var run = _project.RunInShell("dotnet=$(command -v dotnet); PATH=/nowhere; $dotnet ${reportc#dotnet } diff HEAD~1");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("没有找到 git", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _project.Dispose();

    /// <summary>Commits the project as the older draft has it, and then makes it what it was.</summary>
    private void CommitOldDraft()
    {
        var (section, totals) = (Text("sections/overview.md"), Text("region/totals.csv"));
        _project.Write("sections/overview.md", Text("../旧/sections/overview.md"));
        _project.Write("region/totals.csv", Text("../旧/region/totals.csv"));
        _project.RunInShell($"git init -q && git add . && {Commit} 初稿");
        _project.Write("sections/overview.md", section);
        _project.Write("region/totals.csv", totals);
    }

    private string Text(string path) => Encoding.UTF8.GetString(_project.Read(path));
}
