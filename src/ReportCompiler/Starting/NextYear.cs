using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Layouts;
using ReportCompiler.Projects;
using ReportCompiler.Sources;
using ReportCompiler.Templating;

namespace ReportCompiler.Starting;

/// <summary>Starts the next year's report from last year's: the same schools, tables, charts, images and templates; every text
/// marked as to be read; every table of figures with its rows, waiting for the year's figures. Nothing of last year's project
/// changes.</summary>
public static class NextYear
{
    private static readonly LocalizedText ReportTerm = new("报告", "report");

    /// <summary>Starts the project.</summary>
    /// <param name="project">Last year's project alone.</param>
    /// <param name="around">What it lies in: the layouts under <c>templates/</c>, and the report that it names under
    /// <c>previous</c>.</param>
    /// <param name="year">The new year; null for the one after last year's.</param>
    /// <param name="previous">Last year's folder as seen from the new project, with forward slashes.</param>
    /// <param name="diagnostics">Takes the mistakes of last year's project, and why it cannot be carried on.</param>
    /// <returns>The new project; null when there are errors.</returns>
    public static StartedProject? Start(
        IWorld project, IWorld around, int? year, string previous, DiagnosticBag diagnostics)
    {
        var world = new OverlayWorld(project, around);
        if (ProjectReader.Read(world, diagnostics) is not { } its) return null;
        var engine = new TemplateEngine();
        if (LayoutReader.Read(world, its, engine, diagnostics) is not { } layout) return null;
        var facts = FactReader.Read(world, its, layout.Catalogue, diagnostics);
        if (PreviousReport.Read(world, its, engine, diagnostics) is { } before)
            CarriedFacts.Add(facts, its, layout.Catalogue, before);
        var next = new Period(year ?? its.Period.Year + 1);
        if (next <= its.Period)
            diagnostics.Add(ProjectDiagnostics.YearIsNotAfter(SourceSpan.Whole(ProjectReader.FileName), its.Period, next));
        if (diagnostics.HasErrors) return null;

        var tables = FactReader.Files(world, its).Select(file => file.File).ToHashSet(StringComparer.Ordinal);
        var (files, moved, marked) = (new List<StartedFile>(), 0, 0);
        foreach (var path in project.Files)
        {
            if (project.Read(path) is not { } content) continue;
            if (path == ProjectReader.FileName)
            {
                if (Report(project, its, next, previous, diagnostics) is { } report) files.Add(new StartedFile(path, report));
            }
            else if (tables.Contains(path))
            {
                if (Table(world, path, its, layout, next) is not { } table) continue;
                files.Add(new StartedFile(path, table));
                moved++;
            }
            else
            {
                var text = ReviewMarks.IsText(path) ? Text(world, path, its.Period) : null;
                if (text is not null || ReviewMarks.IsTable(path)) marked++;
                files.Add(new StartedFile(path, text ?? content.ToArray()));
            }
        }

        if (diagnostics.HasErrors) return null;
        files.AddRange(EarlierYears.Write(facts, its, layout.Catalogue, files.Select(file => file.Path)));
        return new StartedProject(files) { Year = next.Year, Tables = moved, Texts = marked, Waivers = its.Waivers.Count };
    }

    /// <summary>A name such as nanhu-2025 with the new year in place of the report's; null where it has no such year, or the
    /// project cannot be read.</summary>
    /// <param name="name">The name.</param>
    /// <param name="world">Last year's project.</param>
    /// <param name="year">The new year; null for the one after last year's.</param>
    public static string? NameOf(string name, IWorld world, int? year)
    {
        if (ProjectReader.Read(world, new DiagnosticBag()) is not { } its) return null;
        var moved = YearShift.Move(name, its.Period.Year, year ?? its.Period.Year + 1);
        return moved == name ? null : moved;
    }

    private static byte[]? Report(
        IWorld world, ReportProject its, Period next, string previous, DiagnosticBag diagnostics)
    {
        if (AuthoredText.Read(world, ProjectReader.FileName, diagnostics) is not { } text) return null;
        if (YamlFile.ReadMap(world, ProjectReader.FileName, ReportTerm, diagnostics) is { } map
            && NextYearReport.Write(
                text.Source, map, its, next.Year, previous, [.. world.Files.Where(ReviewMarks.IsTable)]) is { } written)
            return text.Save(written);
        diagnostics.Add(ProjectDiagnostics.CannotCarry(SourceSpan.Whole(ProjectReader.FileName)));
        return null;
    }

    /// <summary>A table of figures for the new year; null where it holds earlier years only.</summary>
    private static byte[]? Table(IWorld world, string path, ReportProject its, Layout layout, Period next)
    {
        // What is wrong with it was reported when its facts were read.
        var known = new DiagnosticBag();
        return AuthoredText.Read(world, path, known) is { } text
            && CsvFile.Parse(text.Source, known) is { } table
            && FactColumns.Read(table, layout.Catalogue, its, known) is { } columns
            && NextYearTable.Write(text.Source, table, columns, its.Period, next) is { } written
            ? text.Save(written)
            : null;
    }

    /// <summary>A text with its mark; null where there is nothing to mark.</summary>
    private static byte[]? Text(IWorld world, string path, Period last)
    {
        var problems = new DiagnosticBag();
        return AuthoredText.Read(world, path, problems) is { } text && MarkdownSource.Parse(text.Source, problems) is { } markdown
            && ReviewMarks.Add(markdown, text.Source.Text, last) is var marked && marked != text.Source.Text
            ? text.Save(marked)
            : null;
    }
}
