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
    /// <param name="layouts">The layouts, under <c>templates/</c>.</param>
    /// <param name="year">The new year; null for the one after last year's.</param>
    /// <param name="previous">Last year's folder as seen from the new project, with forward slashes.</param>
    /// <param name="diagnostics">Takes the mistakes of last year's project, and why it cannot be carried on.</param>
    /// <returns>The new project; null when there are errors.</returns>
    public static StartedProject? Start(
        IWorld project, IWorld layouts, int? year, string previous, DiagnosticBag diagnostics)
    {
        var world = new OverlayWorld(project, layouts);
        if (ProjectReader.Read(world, diagnostics) is not { } its) return null;
        if (LayoutReader.Read(world, its, new TemplateEngine(), diagnostics) is not { } layout) return null;
        FactReader.Read(world, its, layout.Catalogue, diagnostics);
        var next = new Period(year ?? its.Period.Year + 1);
        if (next <= its.Period)
            diagnostics.Add(ProjectDiagnostics.YearIsNotAfter(SourceSpan.Whole(ProjectReader.FileName), its.Period, next));
        if (diagnostics.HasErrors) return null;

        var tables = FactReader.Files(world, its).Select(file => file.File).ToHashSet(StringComparer.Ordinal);
        var (files, moved, marked) = (new List<StartedFile>(), 0, 0);
        foreach (var path in project.Files)
        {
            if (project.Read(path) is not { } content) continue;
            var changed = path == ProjectReader.FileName ? Report(world, its, next, previous, diagnostics)
                : tables.Contains(path) ? Table(world, path, its, layout, next)
                : ReviewMarks.IsText(path) ? Text(world, path, its.Period)
                : null;
            if (changed is not null && tables.Contains(path)) moved++;
            else if (changed is not null && ReviewMarks.IsText(path) && !content.Span.SequenceEqual(changed)) marked++;
            files.Add(new StartedFile(path, changed ?? content.ToArray()));
        }

        return diagnostics.HasErrors
            ? null
            : new StartedProject(files) { Year = next.Year, Tables = moved, Texts = marked, Waivers = its.Waivers.Count };
    }

    /// <summary>A name such as nanhu-2025 with the new year in place of the report's; null where it has no such year, or the
    /// project cannot be read.</summary>
    /// <param name="name">The name.</param>
    /// <param name="world">Last year's project.</param>
    /// <param name="year">The new year; null for the one after last year's.</param>
    public static string? NameOf(string name, IWorld world, int? year)
    {
        if (ProjectReader.Read(world, new DiagnosticBag()) is not { } its) return null;
        var moved = YearText.Move(name, its.Period.Year, year ?? its.Period.Year + 1);
        return moved == name ? null : moved;
    }

    private static byte[]? Report(
        IWorld world, ReportProject its, Period next, string previous, DiagnosticBag diagnostics)
    {
        if (AuthoredText.Read(world, ProjectReader.FileName, diagnostics) is not { } text) return null;
        if (YamlFile.ReadMap(world, ProjectReader.FileName, ReportTerm, diagnostics) is { } map
            && NextYearReport.Write(text.Source, map, its, next.Year, previous) is { } written)
            return text.Save(written);
        diagnostics.Add(ProjectDiagnostics.CannotCarry(SourceSpan.Whole(ProjectReader.FileName)));
        return null;
    }

    private static byte[]? Table(IWorld world, string path, ReportProject its, Layout layout, Period next)
    {
        // What is wrong with it was reported when its facts were read.
        var known = new DiagnosticBag();
        return AuthoredText.Read(world, path, known) is { } text
            && CsvFile.Parse(text.Source, known) is { } table
            && FactColumns.Read(table, layout.Catalogue, its, known) is { } columns
            ? text.Save(NextYearTable.Write(text.Source, table, columns, its.Period, next))
            : null;
    }

    private static byte[]? Text(IWorld world, string path, Period last)
    {
        var problems = new DiagnosticBag();
        return AuthoredText.Read(world, path, problems) is { } text && MarkdownSource.Parse(text.Source, problems) is { } markdown
            ? text.Save(ReviewMarks.Add(markdown, text.Source.Text, last))
            : null;
    }
}
