using ReportCompiler.Documents;
using ReportCompiler.Tests.Documents.Building;

namespace ReportCompiler.Tests.Docx.Revisions;

/// <summary>A report with a block of each kind, and what may change in it.</summary>
internal static class Changes
{
    private const string Partners = "单位,专业,人数\n南湖机床厂,数控,12\n南湖旅行社,导游,8\n南湖医院,护理,9\n";
    private const string Schools =
        "区内有两所学校，在校生520人，就业率98.5%，办学特色鲜明，见@tbl-partners。\n\n学校坚持产教融合[^a]。\n\n1. 北山\n2. 南港\n3. 东湖\n\n结尾一段文字。\n\n[^a]: 依据年度统计。\n";

    private const string Numbers =
        "规模稳定，参见[主页](https://example.org/report)和@fig-gate。\n\n{{ table \"size\" }}\n\n![大门](images/gate.png){#fig-gate}\n\n{{ chart \"trend\" }}\n";

    /// <summary>What is done to the report, by the name of the change.</summary>
    public static IReadOnlyDictionary<string, Func<TestReport, TestReport>> All { get; } =
        new Dictionary<string, Func<TestReport, TestReport>>(StringComparer.Ordinal)
        {
            ["word"] = report => report.With("sections/schools.md", Schools.Replace("鲜明", "更加鲜明", StringComparison.Ordinal)),
            ["number"] = report => report.With("sections/schools.md", Schools.Replace("98.5%", "97.2%", StringComparison.Ordinal)),
            ["beside a reference"] = report => report.With(
                "sections/schools.md", Schools.Replace("，见@tbl-partners", "，见@tbl-partners和@sec-outlook", StringComparison.Ordinal)),
            ["paragraph added"] = report => report.With("sections/outlook.md", "展望。\n\n{{ table \"partners\" }}\n\n新的最后一段。\n"),
            ["paragraph removed"] = report => report.With(
                "sections/schools.md", Schools.Replace("结尾一段文字。\n\n", "", StringComparison.Ordinal)),
            ["paragraph moved"] = report => report.With(
                "sections/schools.md", "结尾一段文字。\n\n" + Schools.Replace("结尾一段文字。\n\n", "", StringComparison.Ordinal)),
            ["list item removed"] = report => report.With(
                "sections/schools.md", Schools.Replace("2. 南港\n", "", StringComparison.Ordinal)),
            ["list removed"] = report => report.With(
                "sections/schools.md", Schools.Replace("1. 北山\n2. 南港\n3. 东湖\n\n", "", StringComparison.Ordinal)),
            ["cell"] = report => report.With("tables/partners.csv", Partners.Replace("导游,8", "导游,10", StringComparison.Ordinal)),
            ["row added"] = report => report.With("tables/partners.csv", Partners + "南湖银行,会计,3\n"),
            ["row removed"] = report => report.With("tables/partners.csv", Partners.Replace("南湖旅行社,导游,8\n", "", StringComparison.Ordinal)),
            ["column added"] = report => report.With(
                "tables/partners.csv", "单位,专业,人数,年限\n南湖机床厂,数控,12,3\n南湖旅行社,导游,8,2\n南湖医院,护理,9,1\n"),
            ["figure"] = report => report.With("schools/north/indicators.csv", "指标,2024,2025\n在校生数,300,321\n"),
            ["caption"] = report => report.With("tables/partners.yaml", "caption: 校企合作单位\nsource: partners.csv\n"),
            ["table removed"] = report => report.With("sections/numbers.md", Numbers.Replace("{{ table \"size\" }}\n\n", "", StringComparison.Ordinal)),
            ["heading renamed"] = report => report.With("templates/small/outline.yaml", Outline.Replace("规模", "办学规模", StringComparison.Ordinal)),
            ["section added"] = report => report.With(
                "sections/extra.md", "---\nparent: overview\ntitle: 附加\n---\n附加的一节。\n\n> 引文。\n\n{{ table \"more\" }}\n")
                .With("tables/more.yaml", "caption: 更多\nsource: more.csv\n")
                .With("tables/more.csv", "甲,乙\n1,2\n"),
            ["case added"] = report => report.With("schools/south/cases/c.md", "---\ntitle: 码头\nsection: numbers\n---\n正文三。\n"),
            ["case replaced"] = report => report.With("schools/north/cases/b.md", "---\ntitle: 车间\nsection: outlook\n---\n另外的正文。\n"),
            ["footnote added"] = report => report.With(
                "sections/schools.md",
                Schools.Replace("520人", "520人[^b]", StringComparison.Ordinal) + "\n[^b]: 见[主页](https://example.org/notes)。\n"),
            ["footnote removed"] = report => report.With(
                "sections/schools.md", Schools.Replace("[^a]", "", StringComparison.Ordinal).Replace(": 依据年度统计。\n", "", StringComparison.Ordinal)),
            ["footnote changed"] = report => report.With("sections/schools.md", Schools.Replace("依据年度统计", "依据学年统计", StringComparison.Ordinal)),
            ["image removed"] = report => report.With(
                "sections/numbers.md",
                Numbers.Replace("![大门](images/gate.png){#fig-gate}\n\n", "", StringComparison.Ordinal).Replace("和@fig-gate", "", StringComparison.Ordinal)),
            ["image replaced"] = report => report.With("images/gate.png", Images.Png(41, 30)),
            ["chart removed"] = report => report.With("sections/numbers.md", Numbers.Replace("{{ chart \"trend\" }}\n", "", StringComparison.Ordinal)),
            ["link removed"] = report => report.With(
                "sections/numbers.md", Numbers.Replace("[主页](https://example.org/report)", "主页", StringComparison.Ordinal)),
            ["preface rewritten"] = report => report.With("sections/preface.md", "另写的。"),
            ["cover"] = report => report.With("report.yaml", Project.Replace("质量年度报告", "质量报告（修订）", StringComparison.Ordinal)),
        };

    private const string Outline =
        """
        front:
          - {id: preface, title: 前言}
        chapters:
          - id: overview
            title: 概况
            sections:
              - {id: schools, title: 学校}
              - {id: numbers, title: 规模}
          - {id: outlook, title: 展望}
        """ + "\n";

    private const string Project =
        """
        kind: region
        year: 2025
        name: 南湖区
        title: [南湖区, 质量年度报告]
        issuer: 南湖区教育局
        date: 2025-12-31
        layout: small
        schools: [north, south]
        """;

    public static TestReport Base() => new TestReport()
        .With("report.yaml", Project)
        .With("templates/small/outline.yaml", Outline)
        .With("schools/north/indicators.csv", "指标,2024,2025\n在校生数,300,320\n")
        .With("schools/south/indicators.csv", "指标,2024,2025\n在校生数,200,210\n")
        .With("images/gate.png", Images.Png(40, 30))
        .With("tables/size.yaml", "caption: 规模\nrows: [{schools: all}, {total: 合计}]\ncolumns: [students]\n")
        .With("tables/partners.yaml", "caption: 合作单位\nsource: partners.csv\n")
        .With("tables/partners.csv", Partners)
        .With("charts/trend.yaml", "kind: column\ncaption: 两年规模\nunit: 人\ncategories: [{years: 2}]\nseries: [students]\n")
        .With("sections/preface.md", "前言第一段。\n\n前言第二段。\n")
        .With("sections/schools.md", Schools)
        .With("sections/numbers.md", Numbers)
        .With("sections/outlook.md", "展望。\n\n{{ table \"partners\" }}\n")
        .With("schools/north/cases/a.md", "---\ntitle: 工坊\nsection: numbers\n---\n## 实施背景\n\n正文一。\n\n- 要点\n")
        .With("schools/north/cases/b.md", "---\ntitle: 车间\nsection: outlook\n---\n正文二，**重点**突出。\n");

    /// <summary>The report before and after the change.</summary>
    public static (ReportDocument Old, ReportDocument New) Documents(string kind) => (Compiled(Base()), Compiled(All[kind](Base())));

    private static ReportDocument Compiled(TestReport report)
    {
        var compiled = report.Compile();
        Assert.True(compiled.Document is not null, string.Join('\n', report.Messages()));
        return compiled.Document;
    }
}
