namespace ReportCompiler.Tests.Checks.Structure;

/// <summary>The small report with a case study, with expectations in its layout, or of one school.</summary>
internal static class StructureReport
{
    public const string CaseFile = "schools/north/cases/workshop.md";

    public const string OutlookFile = "sections/outlook.md";

    /// <summary>A report whose case study of the school 北山职校 has this body, which begins on line 5.</summary>
    public static TestReport WithCase(string body, string expectations = "") => new TestReport()
        .With(CaseFile, $"---\ntitle: 工坊育人\nsection: schools\n---\n{body}")
        .With("templates/small/layout.yaml", Layout + expectations);

    /// <summary>A report whose section 2 has this text.</summary>
    public static TestReport WithText(string text, string expectations = "") => new TestReport()
        .With(OutlookFile, text)
        .With("templates/small/layout.yaml", Layout + expectations);

    /// <summary>The report of the one school 南湖区北山职业学校, whose section 2 has this text.</summary>
    public static TestReport OfSchool(string text) => WithText(text)
        .With("report.yaml", "kind: school\nyear: 2025\ntitle: 年报\nissuer: 本校\ndate: 2025-12-31\nlayout: small\n")
        .With("school.yaml", "name: 南湖区北山职业学校\nshort: 北山职校\n");

    /// <summary>The messages of the rules about structure and text.</summary>
    public static IEnumerable<string> Findings(this TestReport report) =>
        report.Messages().Where(message => message.Contains(" RC27", StringComparison.Ordinal));

    private const string Layout = """
        catalogue: indicators.yaml
        outline: outline.yaml
        style: ../shared/style.yaml
        labels: {table: 表#, figure: 图#, case: 【案例#】, case_reference: 案例#}
        titles: {contents: 目录, tables: 表目录, figures: 图目录, cases: 案例目录}

        """;
}
