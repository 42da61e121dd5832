using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Sources;

namespace ReportCompiler.Tests;

/// <summary>A small report in memory: two schools or one, three sections and a handful of indicators. A test adds or replaces
/// the files that it is about, and compiles.</summary>
internal sealed class TestReport
{
    private readonly MemoryWorld _files = new()
    {
        {
            "templates/small/layout.yaml", """
            catalogue: indicators.yaml
            outline: outline.yaml
            style: ../shared/style.yaml
            labels: {table: 表#, figure: 图#, case: 【案例#】, case_reference: 案例#}
            titles: {contents: 目录, tables: 表目录, figures: 图目录, cases: 案例目录}
            """
        },
        {
            "templates/small/outline.yaml", """
            front:
              - {id: preface, title: 前言}
            chapters:
              - id: overview
                title: 概况
                sections:
                  - {id: schools, title: 学校}
                  - {id: numbers, title: 规模}
              - {id: outlook, title: 展望}
            """
        },
        {
            "templates/small/indicators.yaml", """
            dimensions:
              origin: {name: 生源地, categories: [区内, 区外, 市外]}
            indicators:
              students: {name: 在校生数, unit: 人, precision: 0, aggregation: sum}
              area: {name: 占地面积, unit: m², precision: 2, aggregation: sum}
              area_per_student: {name: 生均占地面积, unit: m², precision: 2, formula: area / students}
              staff: {name: 教职工数, aliases: [教职工总数], unit: 人, precision: 0, aggregation: sum}
              teachers: {name: 专任教师数, unit: 人, precision: 0, aggregation: sum}
              teacher_share: {name: 专任教师占比, unit: "%", precision: 2, formula: teachers | share staff}
              income: {name: 月收入, unit: 元, precision: 0, aggregation: weighted_mean, weight: students}
              satisfaction: {name: 满意度, unit: "%", precision: 1}
            """
        },
        { "sections/preface.md", "前言。" },
        { "sections/schools.md", "两所学校。" },
        { "sections/numbers.md", "规模。" },
        { "sections/outlook.md", "展望。" },
    };

    /// <summary>The report of a region with two schools.</summary>
    public TestReport()
    {
        With(
            "report.yaml", """
            kind: region
            year: 2025
            name: 南湖区
            title: [南湖区, 质量年度报告]
            issuer: 南湖区教育局
            date: 2025-12-31
            layout: small
            schools: [north, south]
            """);
        With("schools/north/school.yaml", "name: 南湖区北山职业学校\nshort: 北山职校\nnature: 公办\nauthority: 区教育局\n");
        With("schools/south/school.yaml", "name: 南湖区南港职业学校\nshort: 南港职校\nnature: 民办\nauthority: 区教育局\n");
    }

    private TestReport(string school)
    {
        With(
            "report.yaml", """
            kind: school
            year: 2025
            title: [质量年度报告]
            issuer: 南湖区北山职业学校
            date: 2025-12-31
            layout: small
            """);
        With("school.yaml", school);
    }

    /// <summary>The report of one school, 北山职校, with the same layout.</summary>
    public static TestReport OfSchool() => new("name: 南湖区北山职业学校\nshort: 北山职校\nnature: 公办\n");

    /// <summary>The layout <c>small</c> of these reports, over the program's own.</summary>
    public static IWorld Layout => new OverlayWorld(new SubsetWorld(new TestReport()._files, "templates/"), Repository.Layouts);

    /// <summary>Adds or replaces a file.</summary>
    public TestReport With(string path, string text)
    {
        _files.Add(path, text);
        return this;
    }

    /// <summary>Adds or replaces a file.</summary>
    public TestReport With(string path, byte[] content)
    {
        _files.Add(path, content);
        return this;
    }

    /// <summary>Compiles the report.</summary>
    public CompiledReport Compile() => Compiler.Compile(new OverlayWorld(_files, Repository.Layouts));

    /// <summary>The messages of the compilation as the command line words them, in Chinese:
    /// <c>file:line:column code message〔arithmetic〕 hint</c>.</summary>
    public IReadOnlyList<string> Messages() => [.. Compile().Diagnostics.Select(Describe)];

    /// <summary>The text of a section, a line for each block: what a reader of the narrative sees. The report must compile.</summary>
    public string Text(string anchor)
    {
        var compiled = Compile();
        Assert.NotNull(compiled.Document);
        return string.Join('\n', Section(compiled.Document, anchor).Blocks.Select(BlockText));
    }

    /// <summary>The cells of a table, a line for each row, cells separated by <c> | </c>, heads first. The report must
    /// compile.</summary>
    public string Table(string anchor)
    {
        var compiled = Compile();
        Assert.NotNull(compiled.Document);
        return TableText.Of(TableText.All(compiled.Document).Single(table => table.Anchor == anchor));
    }

    public static Section Section(ReportDocument document, string anchor) =>
        document.FrontMatter.Concat(document.Body).SelectMany(WithSubsections).Single(s => s.Anchor == anchor);

    public static IEnumerable<Section> WithSubsections(Section section) =>
        section.Subsections.SelectMany(WithSubsections).Prepend(section);

    private static string Describe(Diagnostic diagnostic)
    {
        var hint = diagnostic.Hint is { } text ? " " + text.Chinese : "";
        var arithmetic = diagnostic.Arithmetic is { } working ? $"〔{working.Chinese}〕" : "";
        return $"{diagnostic.Span} {diagnostic.Code} {diagnostic.Message.Chinese}{arithmetic}{hint}";
    }

    private static string BlockText(Block block) => block switch
    {
        Paragraph paragraph => InlineText.Plain(paragraph.Content),
        TableBlock table => $"[{table.Caption?.Label}]",
        FigureBlock figure => $"[{figure.Caption.Label} {figure.Caption.Text}]",
        CaseBlock study => $"[{study.Caption.Label} {study.Caption.Text}]",
        _ => $"[{block.GetType().Name}]",
    };
}

/// <summary>The files of a world that lie in a folder.</summary>
internal sealed class SubsetWorld(IWorld world, string folder) : IWorld
{
    public IReadOnlyList<string> Files { get; } = [.. world.Files.Where(file => file.StartsWith(folder, StringComparison.Ordinal))];

    public ReadOnlyMemory<byte>? Read(string path) => path.StartsWith(folder, StringComparison.Ordinal) ? world.Read(path) : null;
}
