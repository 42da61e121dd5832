namespace ReportCompiler.Cli.Tests;

/// <summary>A project with an error (two numbers of staff), a warning (2208 + 616 = 2824, stated as 2825) and an accepted
/// warning (60 + 40 = 100, stated as 101).</summary>
internal static class FaultyProject
{
    public static TestProject Create()
    {
        var project = new TestProject();
        project.Write("report.yaml",
            """
            kind: region
            year: 2025
            name: 试验区
            title: 职业教育质量年度报告
            issuer: 试验区教育委员会
            date: 2025-12-31
            layout: small
            waivers:
              - rule: RC2101
                entity: south
                reason: 一人服兵役
            """);
        project.Write("templates/small/layout.yaml",
            """
            catalogue: indicators.yaml
            outline: outline.yaml
            style: ../shared/style.yaml
            labels: {table: 表#, figure: 图#, case: 【案例#】, case_reference: 案例#}
            titles: {contents: 目录, tables: 表目录, figures: 图目录, cases: 案例目录}
            """);
        project.Write("templates/small/indicators.yaml",
            """
            indicators:
              staff: {name: 教职工数, unit: 人, precision: 0, aggregation: sum}
              further: {name: 升学人数, unit: 人, precision: 0, aggregation: sum}
              employed: {name: 就业人数, unit: 人, precision: 0, aggregation: sum}
              graduates: {name: 毕业生数, unit: 人, precision: 0, formula: further + employed}
            """);
        project.Write("schools/north/school.yaml", "name: 北山职业学校\nshort: 北山职校\n");
        project.Write("schools/south/school.yaml", "name: 南港职业学校\nshort: 南港职校\n");
        project.Write("schools/north/indicators.csv", "指标,2025\n毕业生数,2825\n升学人数,2208\n就业人数,616\n教职工数,128\n");
        project.Write("schools/north/staff.csv", "指标,2025\n教职工数,126\n");
        project.Write("schools/south/indicators.csv", "指标,2025\n毕业生数,101\n升学人数,60\n就业人数,40\n");
        return project;
    }

    /// <summary>The same without the error.</summary>
    public static TestProject WithWarningOnly()
    {
        var project = Create();
        project.Write("schools/north/staff.csv", "指标,2025\n教职工数,128\n");
        return project;
    }
}
