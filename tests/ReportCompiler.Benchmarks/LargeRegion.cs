using System.Globalization;
using System.Text;
using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Layouts;
using ReportCompiler.Projects;
using ReportCompiler.Sources;
using ReportCompiler.Templating;
using ReportCompiler.Tests;

namespace ReportCompiler.Benchmarks;

/// <summary>A region that no district is as large as, whose figures agree with each other.</summary>
internal static class LargeRegion
{
    private static readonly int[] Years = [2023, 2024, 2025];

    /// <summary>What formulas add up or divide to something that is a part itself.</summary>
    private static readonly string[] OfParts =
        ["entering_bachelor", "entering_vocational_bachelor", "dual_qualified_teachers", "senior_title_teachers"];

    /// <summary>The region's files: each school states every indicator for three years, and the report prints the six annex
    /// tables, a table over all schools, and the sample's narrative.</summary>
    public static IWorld Create(int schools)
    {
        var root = RepositoryFolder.Find();
        var layouts = new FolderWorld(Path.Combine(root, "templates"), "templates/");
        var world = new MemoryWorld();
        foreach (var file in layouts.Files) world.Add(file, layouts.Read(file)!.Value.ToArray());
        world.Add("report.yaml", """
            kind: region
            year: 2025
            name: 大区
            title: [大区, 中等职业教育质量年度报告]
            issuer: 大区教育局
            date: 2025-12-31
            layout: region
            """);
        for (var i = 0; i < schools; i++)
            world.Add($"schools/s{i:00}/school.yaml", $"name: 大区第{i + 1}职业学校\nshort: {i + 1}职校\nnature: 公办\nauthority: 大区教育局\nlevels: 市级双优\n");
        world.Add("sections/basics.md", string.Concat(Enumerable.Range(1, 6).Select(n => $$$"""{{ table "annex-{{{n}}}" }}""" + "\n\n")));
        foreach (var file in new[] { "preface", "policy", "skills", "talents" })
            world.Add($"sections/{file}.md", "各校按照国家标准办学，质量稳步提升。\n\n".PadRight(900, '文'));

        var diagnostics = new DiagnosticBag();
        var project = ProjectReader.Read(world, diagnostics)!;
        var catalogue = LayoutReader.Read(world, project, new TemplateEngine(), diagnostics)!.Catalogue;
        foreach (var school in project.Schools)
            world.Add($"{school.Folder}/basic.csv", Reported(catalogue, project.Schools.ToList().IndexOf(school)));
        var facts = FactReader.Read(world, project, catalogue, diagnostics);
        if (diagnostics.HasErrors) throw new InvalidOperationException(string.Join('\n', diagnostics.InFileOrder().Take(5)));
        var figures = new FigureSource(catalogue, facts, project, diagnostics);
        foreach (var school in project.Schools)
            world.Add($"{school.Folder}/rates.csv", Computed(catalogue, figures, school));
        return world;
    }

    private static string Reported(Catalogue catalogue, int school)
    {
        var text = new StringBuilder("指标,2023,2024,2025\n");
        foreach (var indicator in catalogue.Indicators.Where(i => i.Formula is null && i.ShareOf is null && !i.IsForHigherOnly))
        {
            text.Append(indicator.Id);
            foreach (var year in Years) text.Append(',').Append(Number(Value(catalogue, indicator, school, year)));
            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Computed(Catalogue catalogue, FigureSource figures, Entity school)
    {
        var text = new StringBuilder("指标,2023,2024,2025\n");
        foreach (var indicator in catalogue.Indicators.Where(i => i.Formula is not null || i.ShareOf is not null))
        {
            text.Append(indicator.Id);
            foreach (var year in Years)
            {
                var number = indicator.ShareOf is { } whole
                    ? Share(figures.Get(catalogue.Find(whole)!, school, new Period(year)).Number!.Value)
                    : figures.Get(indicator, school, new Period(year)).Number;
                text.Append(',').Append(number is { } value ? Number(Figure.Round(value, indicator.Precision ?? 2)) : "/");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static decimal Share(decimal whole) => whole == 0 ? 0 : decimal.Floor(whole * 0.9m) / whole * 100;

    /// <summary>A value that is smaller the deeper the indicator is a part of others, and moves little over the years.</summary>
    private static decimal Value(Catalogue catalogue, Indicator indicator, int school, int year)
    {
        var depth = OfParts.Contains(indicator.Id) ? 4 : 0;
        for (var at = indicator; at.PartOf is { } whole && depth < 6; at = catalogue.Find(whole)!) depth++;
        var value = (6000m + school * 40 + (year - 2023) * 60) / Power(5, depth);
        if (indicator.IsPercent) return 90 + year - 2023;
        var (least, most) = indicator.Range;
        if (most is { } limit && value > limit) value = limit / 2;
        if (least is { } bound && value < bound) value = bound * 2;
        return indicator.Type == IndicatorType.Count ? decimal.Floor(value) : value;
    }

    private static decimal Power(decimal number, int exponent) => exponent == 0 ? 1 : number * Power(number, exponent - 1);

    private static string Number(decimal value) => Figure.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
