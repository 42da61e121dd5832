using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;

namespace ReportCompiler.Tests.Documents.Building;

/// <summary>What is said of narrative, case studies, images, references and templates that are wrong: one message for one
/// cause, at the place that an editor has to change.</summary>
public sealed class BadTextTests
{
    private const string Case = "schools/north/cases/workshop.md";
    private const string Outlook = "sections/outlook.md";

    private static IReadOnlyList<string> Messages(string text) => new TestReport().With(Outlook, text).Messages();

    private static IReadOnlyList<string> MessagesOfCase(string text) => new TestReport().With(Case, text).Messages();

    [Theory]
    [InlineData("")]
    [InlineData("# 一个案例\n\n正文。\n")]
    public void Case_WithoutFrontMatter_SaysHowToBegin(string text) => Assert.Equal(
        ["schools/north/cases/workshop.md:1:1 RC4101 案例文件开头缺文件头。 请在开头加三行：“---”、“title: 案例标题”和“section: 章节名”，再加一行“---”。"],
        MessagesOfCase(text));

    [Fact]
    public void Case_WithoutTitle_IsReportedOnceThoughReferredTo() => Assert.Equal(
        ["schools/north/cases/workshop.md:2:1 RC1111 案例缺少“title”。 请补上：title: …"],
        new TestReport()
            .With(Case, "---\nsection: outlook\n---\n正文。\n")
            .With(Outlook, "见@case-workshop。")
            .Messages());

    [Fact]
    public void Case_EmptyTitle_IsReportedAtIt() => Assert.Equal(
        ["schools/north/cases/workshop.md:2:1 RC1111 案例的“title”是空的。 请补上：title: …"],
        MessagesOfCase("---\ntitle:\nsection: outlook\n---\n正文。\n"));

    [Fact]
    public void Case_TitleWithFullWidthColon_IsOneMessage() => Assert.Equal(
        ["schools/north/cases/workshop.md:2:6 RC1103 “title：工坊”里是全角冒号“：”。 请换成半角冒号，后面留一个空格。"],
        MessagesOfCase("---\ntitle：工坊\nsection: outlook\n---\n正文。\n"));

    [Fact]
    public void Case_UnknownSection_NamesTheNearest() => Assert.Equal(
        ["schools/north/cases/workshop.md:3:10 RC4004 没有“outlok”这一节。 您要写的是不是“outlook”？"],
        MessagesOfCase("---\ntitle: 工坊\nsection: outlok\n---\n正文。\n"));

    [Fact]
    public void Case_SectionByItsTitle_NamesTheId() => Assert.Equal(
        ["schools/north/cases/workshop.md:3:10 RC4004 没有“展望”这一节。 您要写的是不是“outlook”？"],
        MessagesOfCase("---\ntitle: 工坊\nsection: 展望\n---\n正文。\n"));

    [Fact]
    public void Case_UnknownSchool_NamesTheNearest()
    {
        var diagnostic = Assert.Single(new TestReport()
            .With("cases/workshop.md", "---\ntitle: 工坊\nsection: outlook\nschool: 北山之校\n---\n正文。\n")
            .Compile().Diagnostics);
        Assert.Equal("cases/workshop.md:4:9 RC4102", $"{diagnostic.Span} {diagnostic.Code}");
        Assert.Equal("没有名为“北山之校”的学校。", diagnostic.Message.Chinese);
        Assert.Equal("您要写的是不是“北山职校”？", diagnostic.Hint?.Chinese);
        Assert.Equal("There is no school “北山之校”.", diagnostic.Message.English);
        Assert.Equal("Did you mean “北山职校”?", diagnostic.Hint?.English);
    }

    [Fact]
    public void Case_FrontMatterThatNeverEnds() => Assert.Equal(
        ["schools/north/cases/workshop.md:1:1 RC1301 文件开头的“---”没有结束。 请在题目等各项之后另起一行写“---”。"],
        MessagesOfCase("---\ntitle: 工坊\nsection: outlook\n正文。\n"));

    [Fact]
    public void Case_TwoFilesOfOneName_SaysToRenameOne()
    {
        var report = new TestReport()
            .With(Case, "---\ntitle: 甲\nsection: outlook\n---\n正文。\n")
            .With("schools/south/cases/workshop.md", "---\ntitle: 乙\nsection: outlook\n---\n正文。\n");
        Assert.Equal(
            ["schools/south/cases/workshop.md:2:8 RC4002 引用名“case-workshop”已经用过。 案例的引用名取自文件名；请给其中一个文件改名。"],
            report.Messages());
        Assert.Equal(
            "schools/north/cases/workshop.md:2:8",
            Assert.Single(Assert.Single(report.Compile().Diagnostics).Related).Span.ToString());
    }

    [Fact]
    public void Section_FileThatTheOutlineDoesNotKnow_NamesTheNearest() => Assert.Equal(
        ["sections/outlok.md:1:1 RC4003 提纲中没有“outlok”这一节。 您要写的是不是“outlook”？要新增一节，请在文件头写明 parent 和 title。"],
        new TestReport().With("sections/outlok.md", "文。").Messages());

    [Fact]
    public void Section_UnknownParent_NamesTheNearest() => Assert.Equal(
        ["sections/new.md:2:9 RC4004 没有“outlok”这一节。 您要写的是不是“outlook”？"],
        new TestReport().With("sections/new.md", "---\nparent: outlok\ntitle: 新\n---\n文。").Messages());

    [Fact]
    public void Section_NewWithoutTitle_IsReportedOnceThoughReferredTo() => Assert.Equal(
        ["sections/new.md:2:1 RC1111 章节缺少“title”。 请补上：title: …"],
        new TestReport()
            .With("sections/new.md", "---\nparent: outlook\n---\n文。")
            .With(Outlook, "见@sec-new。")
            .Messages());

    [Fact]
    public void Section_ParentForOneOfTheOutline_IsRefused() => Assert.Equal(
        ["sections/outlook.md:2:9 RC4009 提纲中已有“outlook”（展望）这一节，不能再作为新的一节。 请删去 parent 一行；确要新增一节，请另起文件名。"],
        Messages("---\nparent: overview\ntitle: 展望\n---\n文。"));

    [Fact]
    public void Section_ParentsInACircle_AreNotDroppedSilently() => Assert.Equal(
        [
            "sections/a.md:2:9 RC4010 “a”这一节挂在“b”之下，却到不了提纲中的任何一节。 请把 parent 改为提纲中的章节名。",
            "sections/b.md:2:9 RC4010 “b”这一节挂在“a”之下，却到不了提纲中的任何一节。 请把 parent 改为提纲中的章节名。",
        ],
        new TestReport()
            .With("sections/a.md", "---\nparent: b\ntitle: 甲\n---\n文。")
            .With("sections/b.md", "---\nparent: a\ntitle: 乙\n---\n文。")
            .Messages());

    [Fact]
    public void Section_TwoFiles_AreReportedAtTheSecond() => Assert.Equal(
        ["sections/outlook.md:1:1 RC4006 “outlook”这一节有两个文件。 请合并为一个。"],
        new TestReport().With("sections/2025/outlook.md", "文。").Messages());

    [Fact]
    public void Heading_DeeperThanTheLayout() => Assert.Equal(
        ["sections/numbers.md:5:1 RC4007 标题“丙”超过四级，版式没有这一级。 请去掉一个“#”，或把它改成正文中的粗体。"],
        new TestReport().With("sections/numbers.md", "# 甲\n\n## 乙\n\n### 丙\n").Messages());

    [Fact]
    public void Heading_NameTwice_IsReportedAtTheSecond() => Assert.Equal(
        ["sections/numbers.md:3:1 RC4002 引用名“sec-x”已经用过。 请换一个名称，引用它的地方也一并改。"],
        new TestReport().With("sections/numbers.md", "# 甲 {#sec-x}\n\n# 乙 {#sec-x}\n").Messages());

    [Theory]
    [InlineData("见@tbl-land。", "1:2 RC4001 找不到“@tbl-land”所指的内容。 请核对编号名；表为 @tbl-、图为 @fig-、案例为 @case-、章节为 @sec-。")]
    [InlineData("见@fig-land。", "1:2 RC4001 找不到“@fig-land”所指的内容。 请核对编号名；表为 @tbl-、图为 @fig-、案例为 @case-、章节为 @sec-。")]
    [InlineData("见@case-land。", "1:2 RC4001 找不到“@case-land”所指的内容。 请核对编号名；表为 @tbl-、图为 @fig-、案例为 @case-、章节为 @sec-。")]
    [InlineData("见@sec-outlok。", "1:2 RC4001 找不到“@sec-outlok”所指的内容。 您要写的是不是“@sec-outlook”？")]
    [InlineData("见@tbl-outlook。", "1:2 RC4001 找不到“@tbl-outlook”所指的内容。 您要写的是不是“@sec-outlook”？")]
    [InlineData("见{{ ref \"sec-outlok\" }}。", "1:9 RC4001 找不到“@sec-outlok”所指的内容。 您要写的是不是“@sec-outlook”？")]
    [InlineData("注[^a]。\n\n[^a]: 见@sec-outlok。\n", "3:8 RC4001 找不到“@sec-outlok”所指的内容。 您要写的是不是“@sec-outlook”？")]
    public void Reference_ToNothing(string text, string message) => Assert.Equal([Outlook + ":" + message], Messages(text));

    [Fact]
    public void Reference_ToATableThatNobodyPrints_SaysHowToPrintIt() => Assert.Equal(
        ["sections/outlook.md:1:2 RC4123 “@tbl-size”所指的表格没有印在报告中。 请在要印它的地方加一行 {{ table \"size\" }}，或删去这处引用。"],
        new TestReport()
            .With("tables/size.yaml", "caption: 规模\nrows: [{years: 1}]\ncolumns: [students]\n")
            .With(Outlook, "见@tbl-size。")
            .Messages());

    [Theory]
    [InlineData("caption: {{ report.year }}规模\nrows: [{years: 1}]\ncolumns: [students]\n", "1:11 RC1108 冒号前面应当是一个名称，这里却是列表或嵌套的内容。 如果这是以 { 或 [ 开头的文字，例如 {{ students }}，请加上引号。")]
    [InlineData("rows: [{years: 1}]\ncolumns: [students]\n", "1:1 RC1111 表格缺少“caption”。 请补上：caption: …")]
    [InlineData("caption: 规模\nrow: [{years: 1}]\ncolumns: [students]\n", "2:1 RC1110 表格里没有“row”这一项；您要写的是不是“rows”？")]
    [InlineData("caption: 规模\nrows: [{years: 1}]\n", "1:1 RC1111 表格缺少“columns”。 请补上：columns: …")]
    [InlineData("- 规模\n", "1:1 RC1109 表格应当是若干“名称: 内容”，这里却是一个列表。 每一项写成“名称: 内容”，冒号后留一个空格。")]
    public void Table_BrokenDescription_IsOneMessageThoughPrintedAndReferredTo(string description, string message) => Assert.Equal(
        ["tables/size.yaml:" + message],
        new TestReport()
            .With("tables/size.yaml", description)
            .With(Outlook, "见@tbl-size。\n\n{{ table \"size\" }}\n")
            .Messages());

    [Fact]
    public void Image_Missing_IsOneMessageThoughReferredTo() => Assert.Equal(
        ["sections/outlook.md:3:1 RC4110 没有图片“images/campus.png”。 请把图片放进工程，并核对路径。"],
        Messages("见@fig-campus。\n\n![校园](images/campus.png){#fig-campus}\n"));

    [Theory]
    [InlineData("images/campsu.png")]
    [InlineData("campus.png")]
    [InlineData("../pictures/campus.png")]
    public void Image_MisspeltPath_NamesTheNearest(string path) => Assert.Equal(
        [$"sections/outlook.md:1:1 RC4110 没有图片“{path}”。 您要写的是不是“images/campus.png”？"],
        new TestReport()
            .With("images/campus.png", Images.Png(2, 1))
            .With(Outlook, $"![校园]({path})\n")
            .Messages());

    [Fact]
    public void Image_CutShort_IsBroken()
    {
        const string message = "sections/outlook.md:1:1 RC4115 图片“images/campus”已损坏，或者不完整。 请重新复制或导出一份。";
        Assert.Equal([message], MessagesAbout(Images.Png(20, 10)[..^8]));
        Assert.Equal([message], MessagesAbout(Images.Jpeg(20, 10)[..^8]));
        Assert.Equal([message], MessagesAbout(Images.Svg(20, 10)[..^4]));
    }

    [Fact]
    public void Image_WithAChangedByte_IsBroken()
    {
        var png = Images.Png(20, 10);
        png[50]++;
        Assert.Equal(
            ["sections/outlook.md:1:1 RC4115 图片“images/campus”已损坏，或者不完整。 请重新复制或导出一份。"], MessagesAbout(png));
    }

    [Theory]
    [InlineData("\0\0\0\u0018ftypheic", "HEIC 图片")]
    [InlineData("RIFF\0\0\0\0WEBPVP8 ", "WebP 图片")]
    [InlineData("II*\0", "TIFF 图片")]
    [InlineData("BM\0\0", "BMP 图片")]
    [InlineData("8BPS\0\u0001", "Photoshop 图片")]
    [InlineData("%PDF-1.7", "PDF 文件")]
    [InlineData("version https://", "文本文件")]
    [InlineData("", "空文件")]
    public void Image_OfAnotherKind_IsNamed(string start, string kind) => Assert.Equal(
        [$"sections/outlook.md:1:1 RC4112 “images/campus”的内容是：{kind}。报告里只能放 PNG、JPEG、GIF 和 SVG 图片。 "
            + "照片请另存为 JPEG，截图和图示请另存为 PNG；只改扩展名没有用。"],
        MessagesAbout(System.Text.Encoding.Latin1.GetBytes(start)));

    [Fact]
    public void Image_OfMorePixelsThanMemoryBears_IsRefusedUnread()
    {
        // 20000 × 10000 black pixels of one bit each: 25 MB that pack into a few kilobytes.
        var bomb = Images.Png(1, 1);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(16), 20_000);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(20), 10_000);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(
            bomb.AsSpan(29), ReportCompiler.Documents.Imaging.Crc32.Of(bomb.AsSpan(12, 17)));
        Assert.Equal(
            ["sections/outlook.md:1:1 RC4117 图片“images/campus”有 20000×10000 像素，超过了 100 百万像素。 "
                + "请缩小后再放；印在纸上，宽 2000 像素就足够了。"],
            MessagesAbout(bomb));
    }

    [Fact]
    public void Image_OfTooManyBytes_IsRefused() => Assert.Equal(
        ["sections/outlook.md:1:1 RC4116 图片“images/campus”有 51 MB，超过了 50 MB。 照片请另存为 JPEG，并缩小后再放。"],
        MessagesAbout([.. Images.Jpeg(2, 1), .. new byte[51_000_000]]));

    [Fact]
    public void Image_ThatCannotBeShown_LeavesAGapThatIsSeen()
    {
        var compiled = new TestReport().With(Outlook, "见@fig-a。\n\n![校园](a.png){#fig-a}\n\n点![标](b.png)保存。\n").Compile();
        Assert.All(compiled.Diagnostics, diagnostic => Assert.Equal(Severity.Warning, diagnostic.Severity));
        var blocks = TestReport.Section(compiled.Document!, "sec-outlook").Blocks;
        var figure = Assert.IsType<FigureBlock>(blocks[1]);
        Assert.Equal((null, "缺图：a.png", "校园"), (figure.Image, figure.AlternativeText, figure.Caption.Text));
        Assert.Equal("点〔缺图：b.png〕保存。", InlineText.Plain(Assert.IsType<Paragraph>(blocks[2]).Content));
    }

    [Fact]
    public void Table_WithMoreColumnsThanAnyPageHolds_LeavesAGapThatIsSeen()
    {
        var names = string.Join(',', Enumerable.Range(1, 64).Select(i => $"列{i}"));
        var report = new TestReport()
            .With("tables/wide.yaml", "caption: 宽表\nsource: wide.csv\n")
            .With("tables/wide.csv", $"{names}\n{names}\n")
            .With(Outlook, "见@tbl-wide。\n\n{{ table \"wide\" }}\n");
        Assert.Equal(
            ["tables/wide.yaml RC4124 表格“wide”有 64 列，一页最多印 63 列。 请把行和列对调，或者拆成几张表。"], report.Messages());
        Assert.Equal("〔缺表：共 64 列，一页印不下〕", report.Table("tbl-wide"));
    }

    private static IReadOnlyList<string> MessagesAbout(byte[] image) =>
        new TestReport().With("images/campus", image).With(Outlook, "![校园](images/campus)\n").Messages();

    [Theory]
    [InlineData("../../campus.png")]
    [InlineData("https://example.org/campus.png")]
    [InlineData("C:/campus.png")]
    public void Image_OutsideTheProject_IsRefused(string path) => Assert.Equal(
        [$"sections/outlook.md:1:1 RC4111 图片“{path}”在工程之外。 请把它复制到工程的 images 文件夹。"],
        Messages($"![校园]({path})\n"));

    [Fact]
    public void Image_WithoutCaption_ShowsHowToWriteOne() => Assert.Equal(
        ["sections/outlook.md:1:1 RC4114 图片“images/campus.png”没有图题。 请写成 ![图题](图片路径)。"],
        new TestReport()
            .With("images/campus.png", Images.Png(2, 1))
            .With(Outlook, "![](images/campus.png)\n")
            .Messages());

    [Fact]
    public void Template_UnknownName_NamesTheNearest()
    {
        var diagnostic = Assert.Single(new TestReport().With(Outlook, "在校生{{ studnets }}人。\n").Compile().Diagnostics);
        Assert.Equal("sections/outlook.md:1:7 RC3101", $"{diagnostic.Span} {diagnostic.Code}");
        Assert.Equal("没有名为“studnets”的变量或函数。", diagnostic.Message.Chinese);
        Assert.Equal("您要写的是不是“students”？", diagnostic.Hint?.Chinese);
        Assert.Equal("There is no variable or function ‘studnets’.", diagnostic.Message.English);
    }

    [Theory]
    [InlineData("在校生{{ 在校学生数 }}人。", "1:7 RC3101 没有名为“在校学生数”的变量或函数。 您要写的是不是“在校生数”？")]
    [InlineData("在校生{{ students | chnage }}人。", "1:18 RC3101 没有名为“chnage”的变量或函数。 您要写的是不是“change”？")]
    [InlineData("{{ report.yaer }}年", "1:4 RC3102 “report”没有成员“yaer”。 您要写的是不是“year”？")]
    [InlineData("{{ include \"prefaec\" }}", "1:12 RC3117 找不到模板“prefaec”。 您要写的是不是“preface”？")]
    [InlineData("甲\n\n{{ for school in schools }}\n{{ school.name }}\n", "3:4 RC3010 “for”缺少对应的 end。 在“for”的内容之后加上 {{ end }}。")]
    [InlineData("{{ end }}\n", "1:4 RC3011 “end”没有对应的开头。 删去它，或检查前面是否多写了一个 end。")]
    [InlineData("{{ students，1 }}", "1:12 RC3001 代码中不能出现字符“，”。 改用英文（半角）字符 , 。")]
    [InlineData("{{ while true }}{{ end }}", "1:4 RC3202 循环超过 1,000,000 次，已停止。 检查循环条件能否变为假。")]
    [InlineData("{{ while true }}字{{ end }}", "1:4 RC3202 循环超过 1,000,000 次，已停止。 检查循环条件能否变为假。")]
    [InlineData("{{ func again; again; end; again }}", "1:16 RC3203 函数或 include 嵌套超过 100 层，已停止。 检查是否有函数或模板不断调用自身。")]
    public void Template_Mistakes(string text, string message) => Assert.Equal(
        [Outlook + ":" + message],
        new TestReport().With("partials/preface.md", "前言").With(Outlook, text).Messages());

    [Fact]
    public void Template_ThatDoesNotParse_MakesNoReferenceWrong() => Assert.Equal(
        ["sections/numbers.md:1:4 RC3010 “for”缺少对应的 end。 在“for”的内容之后加上 {{ end }}。"],
        new TestReport()
            .With("tables/size.yaml", "caption: 规模\nrows: [{years: 1}]\ncolumns: [students]\n")
            .With("images/campus.png", Images.Png(2, 1))
            .With("sections/numbers.md", "{{ for s in schools }}\n\n{{ table \"size\" }}\n\n![校园](images/campus.png){#fig-campus}\n")
            .With(Outlook, "见@tbl-size和@fig-campus。")
            .Messages());

    [Fact]
    public void Template_OfTheLayout_IsReportedThereAndTheNarrativeIsReadAllTheSame() => Assert.Equal(
        [
            "sections/outlook.md:1:2 RC4001 找不到“@sec-outlok”所指的内容。 您要写的是不是“@sec-outlook”？",
            "templates/small/sections/outlook.md:1:4 RC3010 “for”缺少对应的 end。 在“for”的内容之后加上 {{ end }}。",
        ],
        new TestReport()
            .With("templates/small/sections/outlook.md", "{{ for s in schools }}\n\n{{ narrative }}\n")
            .With(Outlook, "见@sec-outlok。")
            .Messages());

    [Fact]
    public void Problems_InSeveralFiles_AreAllReportedInFileOrder() => Assert.Equal(
        [
            "region/totals.csv:2:1 RC1502 没有名为“在校学数”的指标。 您要写的是不是“在校生数”？",
            "region/totals.csv:3:6 RC1507 “一千”不是数字。 请填数字；不适用填“/”，尚未统计填“待补”，没有数据则留空。",
            "schools/north/cases/workshop.md:2:1 RC1111 案例缺少“title”。 请补上：title: …",
            "schools/north/cases/workshop.md:2:10 RC4004 没有“outlok”这一节。 您要写的是不是“outlook”？",
            "schools/north/school.yaml:1:1 RC1110 学校里没有“nmae”这一项；您要写的是不是“name”？",
            "sections/outlook.md:1:4 RC3101 没有名为“studnets”的变量或函数。 您要写的是不是“students”？",
            "sections/outlook.md:1:16 RC4001 找不到“@tbl-x”所指的内容。 请核对编号名；表为 @tbl-、图为 @fig-、案例为 @case-、章节为 @sec-。",
            "sections/outlook.md:3:1 RC4110 没有图片“images/campus.png”。 请把图片放进工程，并核对路径。",
        ],
        new TestReport()
            .With(Outlook, "{{ studnets }} @tbl-x\n\n![校园](images/campus.png)\n")
            .With("region/totals.csv", "指标,2025\n在校学数,1\n在校生数,一千\n")
            .With("schools/north/school.yaml", "nmae: 北山\n")
            .With(Case, "---\nsection: outlok\n---\n正文。\n")
            .Messages());

    [Fact]
    public void Footnote_ThatNothingDefines_IsAnErrorAtItsCall() => Assert.Equal(
        ["sections/outlook.md:2:3 RC4011 脚注“[^zz]”没有内容。 请在本文件末尾加一行：[^zz]: 脚注的文字。"],
        new TestReport().With("sections/outlook.md", "展望[^a]。\n见注[^zz]。\n\n[^a]: 有内容。\n").Messages());
}
