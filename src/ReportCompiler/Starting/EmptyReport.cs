using System.Globalization;
using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Layouts;
using ReportCompiler.Projects;
using ReportCompiler.Sources;
using ReportCompiler.Templating;

namespace ReportCompiler.Starting;

/// <summary>Starts a report with nothing in it but what is to be filled in: the project's own file, the figures that the layout
/// requires, and a text for each section of its outline.</summary>
public static class EmptyReport
{
    /// <summary>Starts the project.</summary>
    /// <param name="isRegion">Whether the report is of a region, and not of one school.</param>
    /// <param name="name">Name of the region or school.</param>
    /// <param name="year">The year of the report, 1949 to 2999.</param>
    /// <param name="layouts">The layouts, under <c>templates/</c>.</param>
    /// <returns>The new project.</returns>
    /// <exception cref="InvalidOperationException">The layout that comes with the program cannot be read.</exception>
    public static StartedProject Start(bool isRegion, string name, int year, IWorld layouts)
    {
        var files = new MemoryWorld { { ProjectReader.FileName, Report(isRegion, name, year) } };
        if (!isRegion) files.Add("school.yaml", School(name));
        var problems = new DiagnosticBag();
        var world = new OverlayWorld(files, layouts);
        if (ProjectReader.Read(world, problems) is not { } project
            || LayoutReader.Read(world, project, new TemplateEngine(), problems) is not { } layout)
            throw new InvalidOperationException(problems.InFileOrder()[0].Message.English);

        var wanted = layout.Catalogue.Indicators.Where(indicator =>
            indicator is { IsRequired: true, IsForHigherOnly: false, Formula: null }
            // What the schools state adds up by itself.
            && (!isRegion || indicator.Aggregation == Aggregation.None)).ToList();
        var folder = isRegion ? $"{Entity.RegionId}/" : "";
        var tables = 0;
        AddTable("indicators.csv", [.. wanted.Where(indicator => !indicator.IsSurveyed)], []);
        AddTable("surveys.csv", [.. wanted.Where(indicator => indicator.IsSurveyed)], ["调查人数", "调查方式"]);
        var sections = layout.FrontMatter.Select(section => (Number: (string?)null, section))
            .Concat(layout.Chapters.Select((section, i) => (Number: (string?)Text(i + 1), section)));
        foreach (var (number, section) in sections.SelectMany(Leaves))
            files.Add($"sections/{section.Id}.md", Section(number, section));
        return new StartedProject([.. files.Files.Select(path => new StartedFile(path, files.Read(path)!.Value.ToArray()))])
        {
            Year = year,
            Tables = tables,
        };

        void AddTable(string file, IReadOnlyList<Indicator> indicators, IReadOnlyList<string> columns)
        {
            if (indicators.Count == 0) return;
            IReadOnlyList<string> values = [Text(year - 1), Text(year), .. columns];
            files.Add(folder + file, CsvText.Of(
                indicators.Select(indicator => (IEnumerable<string>)[indicator.Name, indicator.Unit, .. values.Select(_ => "")])
                    .Prepend(["指标", "单位", .. values])));
            tables++;
        }
    }

    private static string Report(bool isRegion, string name, int year)
    {
        var kind = isRegion ? "region" : "school";
        return string.Create(CultureInfo.InvariantCulture, $"""
            kind: {kind}
            year: {year}
            {(isRegion ? $"name: {YamlText.Of(name)}\n" : "")}title:
              - {YamlText.Of(name)}
              - 中等职业教育质量年度报告（{year}年度）
            issuer: {YamlText.Of(name)} # 发布单位
            date: {year}-12-31 # 发布日期
            layout: {kind}

            """);
    }

    private static string School(string name) => $"""
        name: {YamlText.Of(name)}
        # short: 简称
        # nature: 公办
        # authority: 主管单位
        # founded: 建校年份
        # address: 地址

        """;

    private static IEnumerable<(string? Number, OutlineSection Section)> Leaves((string? Number, OutlineSection Section) at) =>
        at.Section.Sections.Count == 0
            ? [at]
            : at.Section.Sections.SelectMany((section, i) =>
                Leaves((at.Number is null ? null : $"{at.Number}.{Text(i + 1)}", section)));

    /// <summary>A text with nothing but a remark that says which section it is.</summary>
    private static string Section(string? number, OutlineSection section)
    {
        var least = section.LeastCharacters is { } characters ? $"，不少于 {Text(characters)} 字" : "";
        return $"---\n# {(number is null ? "" : $"{number} ")}{section.Title}{(section.IsRequired ? "（必写）" : "")}{least}\n---\n\n";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
