using ReportCompiler.Diagnostics;
using ReportCompiler.Layouts;
using ReportCompiler.Projects;
using ReportCompiler.Sources;

namespace ReportCompiler.Documents.Building;

/// <summary>Reads the case studies: <c>schools/&lt;id&gt;/cases/*.md</c> and, for the region, <c>cases/*.md</c>.</summary>
internal static class CaseReader
{
    private static readonly LocalizedText CaseTerm = new("案例", "case study");

    /// <summary>The cases by section, in the order in which they are printed: by school, then by their own order.</summary>
    /// <param name="world">The files.</param>
    /// <param name="project">The project, for its schools.</param>
    /// <param name="sections">All sections.</param>
    /// <param name="numbering">Is told the cases that are left out because of a mistake.</param>
    /// <param name="diagnostics">Receives the mistakes.</param>
    public static ILookup<string, CaseStudy> Read(
        IWorld world, ReportProject project, IReadOnlyList<OutlineSection> sections, Numbering numbering,
        DiagnosticBag diagnostics)
    {
        var cases = new List<CaseStudy>();
        foreach (var file in world.Files.Where(f => f.EndsWith(".md", StringComparison.OrdinalIgnoreCase)))
        {
            Entity? school = null;
            switch (file.Split('/'))
            {
                case ["cases", ..]:
                    break;
                case ["schools", var id, "cases", ..]:
                    // Files of a folder that is no school's were reported with the project.
                    school = project.Schools.FirstOrDefault(s => s.Id == id);
                    if (school is null) continue;
                    break;
                default:
                    continue;
            }

            if (ReadOne(world, file, school, project, sections, diagnostics) is { } study) cases.Add(study);
            else numbering.LeaveOut($"case-{ProjectPath.Stem(file)}");
        }

        var schoolOrder = project.Schools.Select((school, i) => (school.Id, i)).ToDictionary(p => p.Id, p => p.i);
        return cases
            .OrderBy(study => study.School is { } school ? schoolOrder[school.Id] : -1)
            .ThenBy(study => study.Order)
            .ThenBy(study => study.Body.File, StringComparer.Ordinal)
            .ToLookup(study => study.SectionId, StringComparer.Ordinal);
    }

    private static CaseStudy? ReadOne(
        IWorld world, string file, Entity? folderSchool, ReportProject project, IReadOnlyList<OutlineSection> sections,
        DiagnosticBag diagnostics)
    {
        if (MarkdownSource.Read(world, file, diagnostics) is not { } markdown) return null;
        if (markdown.FrontMatter is not { } map)
        {
            if (!markdown.HasFrontMatter)
                diagnostics.Add(DocumentDiagnostics.NoFrontMatter(SourceSpan.Whole(file) with { Line = 1, Column = 1 }));
            return null;
        }

        var fields = new YamlFields(map, CaseTerm, diagnostics);
        var title = fields.RequiredScalar("title");
        var section = fields.RequiredScalar("section");
        var schoolName = fields.Scalar("school");
        var order = fields.Integer("order", 0, 9999) ?? int.MaxValue;
        var review = ReviewMark.Read(fields, diagnostics);
        fields.End();
        var school = folderSchool;
        if (schoolName is not null)
        {
            school = project.Schools.FirstOrDefault(s => s.Names.Contains(schoolName.Text, StringComparer.Ordinal));
            if (school is null)
                diagnostics.Add(DocumentDiagnostics.UnknownSchool(
                    schoolName.Span, schoolName.Text,
                    NearestName.Find(schoolName.Text, project.Schools.SelectMany(s => s.Names))));
        }

        if (section is not null && sections.All(s => s.Id != section.Text))
        {
            // Authors think of a section by its title.
            var nearest = sections.FirstOrDefault(s => s.Title == section.Text)?.Id
                ?? NearestName.Find(section.Text, sections.Select(s => s.Id));
            diagnostics.Add(DocumentDiagnostics.UnknownSection(section.Span, section.Text, nearest));
            return null;
        }

        return title is null || section is null
            ? null
            : new CaseStudy(ProjectPath.Stem(file), title.Text, school, section.Text, order, markdown.Body, title.Span)
            {
                Review = review,
            };
    }
}
