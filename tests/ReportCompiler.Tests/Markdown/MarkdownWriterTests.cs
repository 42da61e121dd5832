using ReportCompiler.Tests.Documents.Building;

namespace ReportCompiler.Tests.Markdown;

public sealed class MarkdownWriterTests
{
    [Fact]
    public void Write_Report_HasTitleAndSectionsButNoContents() => Assert.Equal(
        """
        # 南湖区质量年度报告

        南湖区教育局

        2025年12月

        ## 前言

        前言。

        ## 1 概况

        ### 1.1 学校

        两所学校。

        ### 1.2 规模

        规模。

        ## 2 展望

        展望。

        """,
        MarkdownText.Of(new TestReport()));

    [Fact]
    public void Write_Twice_GivesTheSame()
    {
        var sample = Repository.Sample("nanhu-2025");
        Assert.Equal(
            ReportCompiler.Markdown.MarkdownWriter.Write(Compiler.Compile(sample).Document!),
            ReportCompiler.Markdown.MarkdownWriter.Write(Compiler.Compile(sample).Document!));
    }

    [Fact]
    public void Write_Figure_HasItsCaptionBeneath() => Assert.Equal(
        """
        见图1。

        ![五层楼房\[南面\]](images/campus.png)

        **图1** 新楼一期（2025年）
        """,
        MarkdownText.OfSection(new TestReport()
            .With("images/campus.png", Images.Png(4, 3))
            .With("sections/numbers.md", "见@fig-campus。\n\n![新楼*一期*（2025年）](images/campus.png){#fig-campus alt=\"五层楼房[南面]\"}\n")));

    [Fact]
    public void Write_FigureWithoutImage_HasTheGap() => Assert.Equal(
        """
        缺图：images/none.png

        **图1** 新楼
        """,
        MarkdownText.OfText("![新楼](images/none.png)"));

    [Fact]
    public void Write_Chart_IsATableOfItsFigures() => Assert.Equal(
        """
        **图1** 规模（单位：人）

        | | 在校生数 | 教职工数 |
        |---|---:|---:|
        | 2024年 | 100 | 10 |
        | 2025年 | 120 | 11 |
        """,
        MarkdownText.OfSection(new TestReport()
            .With("region/totals.csv", "指标,2024,2025\n在校生数,100,120\n教职工数,10,11\n")
            .With("charts/c.yaml", "kind: column\ncaption: 规模\nunit: 人\ncategories: [{years: 2}]\nseries: [students, staff]\n")
            .With("sections/numbers.md", "{{ chart \"c\" }}")));

    /// <summary>Without the rule the last paragraph would seem to belong to the case.</summary>
    [Fact]
    public void Write_Case_EndsWhereTheSectionGoesOn() => Assert.Equal(
        """
        规模。

        #### 【案例1】 南湖区北山职业学校校企共育

        ##### 实施背景

        背景。

        #### 【案例2】 南湖区南港职业学校以赛促教

        做法。

        ***

        之后。
        """,
        MarkdownText.OfSection(new TestReport()
            .With("schools/north/cases/a.md", "---\ntitle: 校企共育\nsection: numbers\n---\n\n## 实施背景\n\n背景。\n")
            .With("schools/south/cases/b.md", "---\ntitle: 以赛促教\nsection: numbers\n---\n\n做法。\n")
            .With("sections/numbers.md", "规模。\n\n{{ cases }}\n\n之后。\n")));

    [Fact]
    public void Write_Lists_KeepTheirShape() => Assert.Equal(
        """
        - 一。
          二。
        - 三
          1. 甲
          2. 乙

        3. 丙

           丁

        4. 戊

        > 引文。
        > 再引。
        >
        > ```
        > a  = 1
        > ```

        ***

        完。
        """,
        MarkdownText.OfText(
            "* 一。二。\n* 三\n   1. 甲\n   2. 乙\n\n3. 丙\n\n   丁\n4. 戊\n\n> 引文。再引。\n>\n> ~~~\n> a  = 1\n> ~~~\n\n---\n\n完。\n"));

    /// <summary>Note after the block, not at the end of the file: a note that changes is seen beside its text.</summary>
    [Fact]
    public void Write_Footnote_FollowsTheBlockThatCallsIt() => Assert.Equal(
        """
        以学籍为准[^1]。
        另见[^2]

        [^1]: 学籍系统。
            2025年9月。

        [^2]: 统计局。

            第二段。

        下一段。
        """,
        MarkdownText.OfText("以学籍为准[^a]。另见[^b]\n\n下一段。\n\n[^a]: 学籍系统。2025年9月。\n\n[^b]: 统计局。\n\n    第二段。\n"));

    [Fact]
    public void Write_Signs_AreThoseOfTheSource() => Assert.Equal(
        """
        **重点**、*强调*、`a*b`、m^2^、CO~2~，[教育部](http://www.moe.gov.cn)、<https://example.org>，见表1\
        第1.1节。
        """,
        MarkdownText.OfSection(new TestReport()
            .With("tables/t.yaml", "caption: 表\nsource: t.csv\n")
            .With("tables/t.csv", "甲\n乙\n")
            .With("sections/outlook.md", "{{ table \"t\" }}")
            .With("sections/numbers.md", "**重点**、*强调*、`a*b`、m^2^、CO~2~，[教育部](http://www.moe.gov.cn)、<https://example.org>，见@tbl-t\\\n第@sec-schools节。")));

    [Theory]
    [InlineData("2\\*3、\\[1\\]、a_b、\\_a、3\\~5人、5<6、\\<b>、R&D、50% | 60%", "2\\*3、\\[1]、a_b、\\_a、3\\~5人、5<6、\\<b>、R&D、50% \\| 60%")]
    [InlineData("1\\. 甲", "1\\. 甲")]
    [InlineData("2.1.1节", "2.1.1节")]
    [InlineData("\\- 甲", "\\- 甲")]
    [InlineData("-5.3%", "-5.3%")]
    [InlineData("\\# 甲", "\\# 甲")]
    [InlineData("#1楼", "#1楼")]
    [InlineData("C#、A+", "C#、A+")]
    public void Write_Text_IsEscapedOnlyWhereItMeansSomethingElse(string source, string expected) =>
        Assert.Equal(expected, MarkdownText.OfText(source));

    /// <summary>Beside a space a sign of emphasis is taken for text.</summary>
    [Fact]
    public void Write_SpaceAtTheEdgeOfEmphasis_StandsOutside()
    {
        var document = Docx.SampleDocuments.With(new ReportCompiler.Documents.Paragraph(
        [
            new ReportCompiler.Documents.TextRun("一"),
            new ReportCompiler.Documents.Strong([new ReportCompiler.Documents.TextRun(" 二 ")]),
            new ReportCompiler.Documents.Emphasis([new ReportCompiler.Documents.TextRun("　")]),
            new ReportCompiler.Documents.TextRun("三"),
        ]));
        Assert.EndsWith("\n\n一 **二** 　三\n", ReportCompiler.Markdown.MarkdownWriter.Write(document), StringComparison.Ordinal);
    }
}
