using System.Text;
using System.Text.Json;
using ReportCompiler.Tests.Documents.Building;

namespace ReportCompiler.Tests.Html.Attacks;

/// <summary>Report projects that hold an attack.</summary>
internal static class AttackedProject
{
    /// <summary>A project that has a text in every place where a school or a district can write one.</summary>
    public static TestReport OfText(string text)
    {
        var yaml = Yaml(text);
        var project = Plain()
            .With("report.yaml", $"""
                kind: region
                year: 2025
                name: {yaml}
                title: [{yaml}, 质量年度报告]
                issuer: {yaml}
                date: 2025-12-31
                layout: small
                schools: [north, south]
                """)
            .With("schools/north/school.yaml", $"name: {yaml}\nshort: 北山职校\nnature: 公办\nauthority: {yaml}\naddress: {yaml}\n")
            .With("templates/small/layout.yaml", $$"""
                catalogue: indicators.yaml
                outline: outline.yaml
                style: ../shared/style.yaml
                labels: {table: 表#, figure: 图#, case: 【案例#】, case_reference: 案例#}
                titles: {contents: {{yaml}}, tables: {{yaml}}, figures: {{yaml}}, cases: {{yaml}}}
                """)
            .With("templates/small/outline.yaml", $$"""
                front:
                  - {id: preface, title: {{yaml}}}
                chapters:
                  - id: overview
                    title: {{yaml}}
                    sections:
                      - {id: schools, title: {{yaml}}}
                      - {id: numbers, title: 规模}
                  - {id: outlook, title: 展望}
                """)
            .With("templates/small/indicators.yaml", $$"""
                dimensions:
                  origin: {name: 生源地, categories: [{{yaml}}, 区外]}
                indicators:
                  students: {name: {{yaml}}, unit: {{yaml}}, precision: 0, aggregation: sum}
                  area: {name: 占地面积, unit: m², precision: 2, aggregation: sum}
                  area_per_student: {name: 生均, unit: {{yaml}}, precision: 2, formula: area / students}
                """)
            .With($"region/{FileName(text)}.csv", "指标,2024,2025\nstudents,100,120\narea,300,360\n")
            .With("region/totals.csv", "指标,2023\nstudents,90\n")
            .With("region/origin.csv", $"生源地,指标,2025\n{Csv(text)},students,70\n区外,students,50\n")
            .With("tables/words.csv", $"项目,{Csv(text)}\n{Csv(text)},文\n乙,{Csv(text)}\n丙,文\n")
            .With("tables/t.yaml", $"caption: {yaml}\nsource: words.csv\nnote: {yaml}\n")
            .With("tables/s.yaml", $$"""
                caption: 学校
                unit: {{yaml}}
                stub: {{yaml}}
                rows: [{schools: all}, {total: {{yaml}}}]
                columns: [{attribute: address, head: {{yaml}}}, {value: students, head: {{yaml}}}]
                """)
            .With("charts/c.yaml", $$"""
                kind: column
                caption: {{yaml}}
                unit: {{yaml}}
                categories: [{categories: origin}]
                series: [students]
                """)
            .With("charts/p.yaml", "kind: pie\ncaption: 生源\ncategories: [{categories: origin}]\nseries: [students]\n")
            .With("sections/numbers.md", "{{ table 't' }}\n\n{{ table 's' }}\n\n{{ chart 'c' }}\n\n{{ chart 'p' }}\n\n"
                + "共{{ students }}人，生均{{ area_per_student }}。\n")
            .With("schools/north/cases/a.md", $"---\ntitle: {yaml}\nsection: outlook\n---\n\n## 实施背景\n\n文。\n");
        return project;
    }

    /// <summary>A project with a piece of Markdown in a section, a case and a footnote, each with a sentence before and behind.
    /// </summary>
    public static TestReport OfMarkdown(string markdown) => Plain()
        .With("sections/outlook.md", $"之前甲。\n\n{markdown}\n\n之后甲。[^n]\n\n[^n]: 注。\n\n{Indented(markdown)}\n")
        .With("schools/north/cases/a.md", $"---\ntitle: 题\nsection: numbers\n---\n\n之前乙。\n\n{markdown}\n\n之后乙。\n");

    /// <summary>A project with an address in every kind of link and image.</summary>
    public static TestReport OfLink(string address) => Plain().With("sections/outlook.md", $"""
        [甲]({address})

        [乙](<{address}>)

        <{address}>

        [丙][a]

        ![图题]({address})

        ![图题二](<{address}>)

        [a]: <{address}>
        """);

    /// <summary>A project with a figure.</summary>
    public static TestReport OfImage(string svg) => Plain()
        .With("images/x.svg", svg)
        .With("sections/outlook.md", "![图题](images/x.svg)\n");

    /// <summary>A project with some of its files replaced.</summary>
    public static TestReport OfFiles(IReadOnlyDictionary<string, string> files) =>
        files.Aggregate(Plain(), (project, file) => project.With(file.Key, file.Value));

    private static TestReport Plain() => new TestReport()
        .With("region/totals.csv", "指标,2025\nstudents,100\n")
        .With("tables/words.csv", "项目,说明\n甲,文\n")
        .With("tables/t.yaml", "caption: 题\nsource: words.csv\n")
        .With("sections/numbers.md", "{{ table 't' }}\n")
        .With("images/a.png", Images.Png(20, 10))
        .With("images/x.png", Images.Png(40, 30));

    private static string Yaml(string text) => JsonSerializer.Serialize(text);

    private static string Csv(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>The text without what a file's name cannot hold.</summary>
    private static string FileName(string text)
    {
        var name = new StringBuilder();
        foreach (var character in text) name.Append(character is '/' or '\\' or ':' || char.IsControl(character) ? '_' : character);
        return name.ToString();
    }

    /// <summary>Markdown as the further paragraphs of a footnote.</summary>
    private static string Indented(string markdown) => $"    {markdown.Replace("\n", "\n    ", StringComparison.Ordinal)}";
}
