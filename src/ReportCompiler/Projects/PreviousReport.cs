using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Layouts;
using ReportCompiler.Sources;
using ReportCompiler.Templating;

namespace ReportCompiler.Projects;

/// <summary>Last year's report, which <c>previous:</c> in <c>report.yaml</c> names. Only its own files count: of a report that
/// it names in turn, nothing is read.</summary>
public sealed record PreviousReport
{
    private static readonly LocalizedText ReportTerm = new("报告", "report");

    private PreviousReport(string folder, FigureSource figures) => (Folder, Figures) = (folder, figures);

    /// <summary>Its folder as seen from the project, such as <c>../nanhu-2024</c>.</summary>
    public string Folder { get; }

    /// <summary>Its figures.</summary>
    internal FigureSource Figures { get; }

    /// <summary>A place in one of its files, as seen from the project that names it.</summary>
    internal SourceSpan PlaceOf(SourceSpan span) => span with { File = $"{Folder}/{span.File}" };

    /// <summary>The folder that a project names as last year's report, so that its files can be put into the world under that
    /// name; null where it names none.</summary>
    public static string? FolderOf(IWorld project)
    {
        if (YamlFile.ReadMap(project, ProjectReader.FileName, ReportTerm, new DiagnosticBag()) is not { } map) return null;
        return new YamlFields(map, ReportTerm, new DiagnosticBag()).Scalar("previous") is { } scalar ? Normalise(scalar) : null;
    }

    /// <summary>Reads last year's report; null where none is named or it cannot be read, which is reported.</summary>
    internal static PreviousReport? Read(
        IWorld world, ReportProject project, ITemplateEngine engine, DiagnosticBag diagnostics)
    {
        if (project.Previous is not { } named) return null;
        var folder = Normalise(named);
        var previous = new SubfolderWorld(world, folder);
        if (!previous.Files.Contains(ProjectReader.FileName, StringComparer.Ordinal))
        {
            diagnostics.Add(ProjectDiagnostics.NoPrevious(named.Span, named.Text));
            return null;
        }

        // Its mistakes are its own affair, and were when it was built.
        var problems = new DiagnosticBag();
        if (ProjectReader.Read(previous, problems) is not { } its || LayoutReader.Read(previous, its, engine, problems) is not { } layout)
        {
            diagnostics.Add(ProjectDiagnostics.BrokenPrevious(named.Span, named.Text));
            return null;
        }

        if (its.Period >= project.Period)
        {
            diagnostics.Add(ProjectDiagnostics.PreviousIsNotBefore(named.Span, its.Period, project.Period));
            return null;
        }

        if (its.Subject.Id != project.Subject.Id)
        {
            diagnostics.Add(ProjectDiagnostics.PreviousOfOtherKind(named.Span, named.Text));
            return null;
        }

        ReportSchools(project, its, named.Span, diagnostics);
        var facts = FactReader.Read(previous, its, layout.Catalogue, problems);
        return new PreviousReport(folder, new FigureSource(layout.Catalogue, facts, its, problems));
    }

    /// <summary>Names the schools that only one of the two reports has: one whose folder was renamed would lose its past
    /// without a word.</summary>
    private static void ReportSchools(ReportProject project, ReportProject its, SourceSpan place, DiagnosticBag diagnostics)
    {
        var (now, before) = (project.Schools, its.Schools);
        var came = now.ExceptBy(before.Select(school => school.Id), school => school.Id).ToList();
        var left = before.ExceptBy(now.Select(school => school.Id), school => school.Id).ToList();
        if (came.Count > 0 || left.Count > 0) diagnostics.Add(ProjectDiagnostics.OtherSchoolsThanBefore(place, came, left));
    }

    private static string Normalise(YamlScalar folder) => ProjectPath.Combine("", folder.Text);
}
