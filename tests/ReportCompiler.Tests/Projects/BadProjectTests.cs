using ReportCompiler.Sources;

namespace ReportCompiler.Tests.Projects;

/// <summary>What is said of a <c>report.yaml</c> and of school folders that cannot be understood.</summary>
public sealed class BadProjectTests
{
    private const string Sound = """
        kind: region
        year: 2025
        name: 南湖区
        title: [南湖区, 质量年度报告]
        issuer: 南湖区教育局
        date: 2025-12-31
        layout: small
        schools: [north, south]

        """;

    private static IReadOnlyList<string> Messages(string report) =>
        new TestReport().With("report.yaml", report).Messages();

    private static IReadOnlyList<string> MessagesWith(string line, string replacement)
    {
        Assert.Contains(line, Sound, StringComparison.Ordinal);
        return Messages(Sound.Replace(line, replacement, StringComparison.Ordinal));
    }

    [Fact]
    public void Project_Missing_IsSaidInBothLanguages()
    {
        var compiled = Compiler.Compile(new MemoryWorld { { "notes.txt", "" } });
        var diagnostic = Assert.Single(compiled.Diagnostics);
        Assert.Equal("RC0001", diagnostic.Code);
        Assert.Equal("report.yaml", diagnostic.Span.ToString());
        Assert.Equal("这里没有 report.yaml，不是报告工程。", diagnostic.Message.Chinese);
        Assert.Equal("There is no report.yaml here: this is not a report project.", diagnostic.Message.English);
        Assert.Equal("请检查文件夹是否选对；新工程的写法见用户指南“第一份报告”。", diagnostic.Hint?.Chinese);
        Assert.Null(compiled.Document);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# 待写\n")]
    public void Project_Empty_SaysWhatItNeeds(string text) => Assert.Equal(
        ["report.yaml RC0002 report.yaml 是空的。 请写明 year、name、title、issuer、date 和 layout，每项一行，例如“year: 2025”。"],
        Messages(text));

    [Fact]
    public void Project_RunningText_IsQuotedFromItsBeginning() => Assert.Equal(
        ["report.yaml:1:1 RC1109 报告应当是若干“名称: 内容”，这里却是“南湖区质量年度报告”。 每一项写成“名称: 内容”，冒号后留一个空格。"],
        Messages("南湖区质量年度报告\n"));

    [Fact]
    public void Project_FullWidthColonsThroughout_NamesTheSlip() => Assert.Equal(
        ["report.yaml:1:1 RC1109 报告应当是若干“名称: 内容”，这里却是“year：2025 name：南湖区 title…”。 请换成半角冒号，后面留一个空格。"],
        Messages("year：2025\nname：南湖区\ntitle：报告\n"));

    [Fact]
    public void Project_LacksEntries_ReportsAllAtOnce() => Assert.Equal(
        [
            "report.yaml:1:1 RC1111 报告缺少“title”。 请补上：title: …",
            "report.yaml:1:1 RC1111 报告缺少“issuer”。 请补上：issuer: …",
            "report.yaml:1:1 RC1111 报告缺少“date”。 请补上：date: …",
            "report.yaml:1:1 RC1111 报告缺少“layout”。 请补上：layout: …",
        ],
        Messages("year: 2025\nname: 南湖区\n"));

    [Fact]
    public void Project_EmptyTitle_IsReported() => Assert.Equal(
        ["report.yaml:4:1 RC1111 报告的“title”是空的。 请补上：title: …"],
        MessagesWith("[南湖区, 质量年度报告]", "[]"));

    [Fact]
    public void Project_LacksADate_OtherFilesAreCheckedAllTheSame() => Assert.Equal(
        [
            "region/totals.csv:2:1 RC1502 没有名为“在校学数”的指标。 您要写的是不是“在校生数”？",
            "report.yaml:1:1 RC1111 报告缺少“date”。 请补上：date: …",
        ],
        new TestReport()
            .With("report.yaml", Sound.Replace("date: 2025-12-31\n", "", StringComparison.Ordinal))
            .With("region/totals.csv", "指标,2025\n在校学数,100\n")
            .Messages());

    [Fact]
    public void Project_MisspeltKey_IsOneMessageThatNamesTheNearest()
    {
        var diagnostic = Assert.Single(new TestReport()
            .With("report.yaml", Sound.Replace("issuer", "isuer", StringComparison.Ordinal)).Compile().Diagnostics);
        Assert.Equal("report.yaml:5:1", diagnostic.Span.ToString());
        Assert.Equal("报告里没有“isuer”这一项；您要写的是不是“issuer”？", diagnostic.Message.Chinese);
        Assert.Equal("The report has no entry “isuer”; did you mean “issuer”?", diagnostic.Message.English);
    }

    [Fact]
    public void Project_UnknownKeyLikeNone_ListsWhatThereIs() => Assert.Equal(
        ["report.yaml:9:1 RC1110 报告里没有“colour”这一项。 可以用的有：date、emblem、issuer、kind、layout、name、previous、review、rules、schools、title、waivers、word_template、year。"],
        Messages(Sound + "colour: red\n"));

    [Fact]
    public void Project_KeyTwice_IsReportedAtTheSecond() => Assert.Equal(
        ["report.yaml:9:1 RC1106 “year”写了两次。 请留下一个，删去另一个。"],
        Messages(Sound + "year: 2024\n"));

    [Fact]
    public void Project_YearAndDateInWords_SayHowToWriteThem() => Assert.Equal(
        [
            "report.yaml:2:7 RC1505 “二〇二五”不是年度。 请写成 2025 或 2025年。",
            "report.yaml:6:7 RC0003 “2025年12月31日”不是日期。 请写成 2025-12-31 的形式。",
        ],
        Messages(Sound.Replace("year: 2025", "year: 二〇二五", StringComparison.Ordinal)
            .Replace("2025-12-31", "2025年12月31日", StringComparison.Ordinal)));

    [Fact]
    public void Project_UnknownKind_SaysWhatItCanBe() => Assert.Equal(
        ["report.yaml:1:7 RC1113 “kind”不能是“regoin”；您要写的是不是“region”？ 可以写：region、school。"],
        MessagesWith("kind: region", "kind: regoin"));

    [Fact]
    public void Project_UnknownLayout_IsReportedWhereItIsNamed() => Assert.Equal(
        ["report.yaml:7:9 RC0008 没有名为“smal”的版式。 您要写的是不是“small”？"],
        MessagesWith("layout: small", "layout: smal"));

    [Fact]
    public void Project_MissingEmblem_IsReportedWhereItIsNamed() => Assert.Equal(
        ["report.yaml:9:9 RC4110 没有图片“images/emblem.png”。 请把图片放进工程，并核对路径。"],
        Messages(Sound + "emblem: images/emblem.png\n"));

    [Theory]
    [InlineData("name: 南湖区", "name：南湖区", "3:5 RC1103 “name：南湖区”里是全角冒号“：”。 请换成半角冒号，后面留一个空格。")]
    [InlineData("kind: region", "kind：region", "1:5 RC1103 “kind：region”里是全角冒号“：”。 请换成半角冒号，后面留一个空格。")]
    [InlineData("name: 南湖区", "name:南湖区", "3:5 RC1104 “name:南湖区”的冒号后面没有空格。 请在冒号后面加一个空格。")]
    [InlineData("title: [南湖区, 质量年度报告]", "title:\n\t- 南湖区", "5:1 RC1102 “- 南湖区”用制表符缩进了。 请把行首的制表符换成空格。")]
    [InlineData("name: 南湖区", "name: \"南湖区", "3:7 RC1105 这个引号没有结束。 请在这段文字的末尾补上同样的引号；文字里面的引号要写两遍或改用“”。")]
    [InlineData("质量年度报告]", "质量年度报告", "4:8 RC1105 这个括号没有结束。 请补上“]”或“}”；以 [ 或 { 开头的文字要加引号。")]
    [InlineData("issuer:", "  issuer:", "5:3 RC1101 “issuer: 南湖区教育局”的缩进与上面不一致。 同一级的各项请左对齐，用空格缩进。")]
    [InlineData("name: 南湖区", "name: 南湖区: 报告", "3:10 RC1101 “name: 南湖区: 报告”里多了一个“名称:”。 文字里有冒号加空格时要给整段文字加引号；如果是新的一项，请另起一行并对齐。")]
    [InlineData("name: 南湖区", "name: @南湖区", "3:7 RC1101 这里不能以“@”开头。 请给这段文字加上引号。")]
    public void Yaml_DoesNotParse_NamesTheSlipAndItsPlace(string line, string slip, string message) =>
        Assert.Equal(["report.yaml:" + message], MessagesWith(line, slip));

    [Fact]
    public void School_ListedWithoutFolder_NamesTheNearest() => Assert.Equal(
        ["report.yaml:8:18 RC0004 没有学校文件夹“schools/sout”，或其中缺 school.yaml。 您要写的是不是“south”？"],
        MessagesWith("[north, south]", "[north, sout, south]"));

    [Fact]
    public void School_ListedTwice_IsReportedAtTheSecond() => Assert.Equal(
        ["report.yaml:8:25 RC0005 学校“south”列了两次。"],
        MessagesWith("[north, south]", "[north, south, south]"));

    [Fact]
    public void School_NotListed_IsReportedAtItsFile() => Assert.Equal(
        ["schools/south/school.yaml RC0006 学校“south”不在 report.yaml 的 schools 列表中。 请把它加进列表，或移走该文件夹。"],
        MessagesWith("[north, south]", "[north]"));

    [Fact]
    public void School_FolderWithoutSchoolFile_IsReportedOnceForAllItsFiles() => Assert.Equal(
        ["schools/nroth/cases/a.md RC0009 文件夹“schools/nroth”中没有 school.yaml，其中的文件没有用上。 请把文件移到“schools/north”，或在该文件夹中建立 school.yaml。"],
        new TestReport()
            .With("schools/nroth/indicators.csv", "指标,2025\n在校生数,100\n")
            .With("schools/nroth/cases/a.md", "---\ntitle: 甲\nsection: outlook\n---\n")
            .Messages());

    [Fact]
    public void School_EmptyFile_SaysWhatItNeeds() => Assert.Equal(
        ["schools/north/school.yaml RC0007 school.yaml 是空的。 请至少写一行“name: 学校全称”。"],
        new TestReport().With("schools/north/school.yaml", "").Messages());

    [Fact]
    public void School_FileThatDoesNotParse_MakesNoFigureWrong() => Assert.Equal(
        ["schools/north/school.yaml:1:5 RC1103 “name：北山”里是全角冒号“：”。 请换成半角冒号，后面留一个空格。"],
        new TestReport()
            .With("schools/north/school.yaml", "name：北山\nshort: 北山\n")
            .With("schools/north/indicators.csv", "指标,2025\n在校生数,70\n")
            .With("schools/south/indicators.csv", "指标,2025\n在校生数,30\n")
            .With("region/totals.csv", "指标,2025\n在校生数,100\n")
            .Messages());

    [Fact]
    public void Layout_EntryMissing_IsReported() => Assert.Equal(
        ["templates/small/layout.yaml:1:1 RC1111 版式缺少“titles”。 请补上：titles: …"],
        new TestReport().With("templates/small/layout.yaml", """
            catalogue: indicators.yaml
            outline: outline.yaml
            style: ../shared/style.yaml
            labels: {table: 表#, figure: 图#, case: 【案例#】, case_reference: 案例#}
            """).Messages());

    [Fact]
    public void Layout_FileMissing_IsReported() => Assert.Equal(
        ["templates/small/outlin.yaml RC1001 没有文件“templates/small/outlin.yaml”。 您要的是不是“templates/small/outline.yaml”？"],
        new TestReport().With("templates/small/layout.yaml", """
            catalogue: indicators.yaml
            outline: outlin.yaml
            style: ../shared/style.yaml
            labels: {table: 表#, figure: 图#, case: 【案例#】, case_reference: 案例#}
            titles: {contents: 目录, tables: 表目录, figures: 图目录, cases: 案例目录}
            """).Messages());
}
