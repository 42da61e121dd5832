using System.Globalization;
using ReportCompiler.Checks;
using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Sources;

namespace ReportCompiler.Projects;

/// <summary>Reads <c>report.yaml</c> and the schools.</summary>
internal static class ProjectReader
{
    /// <summary>The file that makes a folder a report project.</summary>
    public const string FileName = "report.yaml";

    private static readonly LocalizedText ReportTerm = new("报告", "report");

    /// <summary>The project, or null when it cannot be understood; then <paramref name="diagnostics"/> says why.</summary>
    public static ReportProject? Read(IWorld world, DiagnosticBag diagnostics)
    {
        if (!world.Files.Contains(FileName, StringComparer.Ordinal))
        {
            diagnostics.Add(ProjectDiagnostics.NoProject());
            return null;
        }

        if (YamlFile.ReadMap(world, FileName, ReportTerm, diagnostics) is not { } map) return null;
        if (map.Entries.Count == 0)
        {
            diagnostics.Add(ProjectDiagnostics.EmptyProject());
            return null;
        }

        var fields = new YamlFields(map, ReportTerm, diagnostics);
        var isRegion = fields.Choice("kind", [("region", true), ("school", false)]) ?? true;
        var year = fields.RequiredScalar("year");
        var period = year is null ? null : Period.Parse(year.Text);
        if (year is not null && period is null)
            diagnostics.Add(IndicatorDiagnostics.NotAPeriod(year.Span, year.Text));
        var name = isRegion ? fields.RequiredScalar("name") : null;
        var title = fields.RequiredScalars("title");
        var issuer = fields.RequiredScalar("issuer");
        var date = ReadDate(fields.RequiredScalar("date"), diagnostics);
        var layout = fields.RequiredScalar("layout");
        var wordTemplate = fields.Scalar("word_template");
        var emblem = fields.Scalar("emblem");
        var previous = fields.Scalar("previous");
        var review = fields.Scalars("review");
        var order = isRegion ? fields.Scalars("schools") : [];
        var severities = RuleSettings.ReadSeverities(fields, diagnostics);
        var waivers = fields.Maps("waivers", RuleSettings.WaiverTerm);
        fields.End();

        var schools = isRegion ? ReadSchools(world, order, diagnostics) : [];
        var subject = isRegion ? Region(name, map.Span) : SchoolReader.Read(world, Entity.SchoolId, "", diagnostics);
        if (period is null || layout is null) return null;
        // Whatever else is missing was reported. Empty texts stand in for it, so that the rest is checked in the same run.
        return new ReportProject
        {
            Period = period.Value,
            TitleLines = [.. title.Select(t => t.Text)],
            Issuer = issuer?.Text ?? "",
            Date = date ?? new DateOnly(period.Value.Year, 12, 31),
            Layout = layout,
            WordTemplate = wordTemplate,
            Emblem = emblem,
            Previous = previous,
            Review = review,
            Subject = subject,
            Schools = schools,
            Severities = severities,
            Waivers = RuleSettings.ReadWaivers(waivers, [subject, .. schools], diagnostics),
        };
    }

    private static Entity Region(YamlScalar? name, SourceSpan map) => new()
    {
        Id = Entity.RegionId,
        Folder = Entity.RegionId,
        Name = name?.Text ?? "",
        ShortName = name?.Text ?? "",
        Span = name?.Span ?? map,
    };

    private static DateOnly? ReadDate(YamlScalar? scalar, DiagnosticBag diagnostics)
    {
        if (scalar is null) return null;
        if (DateOnly.TryParseExact(
                scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        diagnostics.Add(ProjectDiagnostics.NotADate(scalar.Span, scalar.Text));
        return null;
    }

    private static List<Entity> ReadSchools(IWorld world, IReadOnlyList<YamlScalar> order, DiagnosticBag diagnostics)
    {
        var found = new List<string>();
        foreach (var file in world.Files)
        {
            var parts = file.Split('/');
            if (parts is ["schools", var id, "school.yaml"]) found.Add(id);
        }

        var ids = new List<string>();
        foreach (var scalar in order)
        {
            if (ids.Contains(scalar.Text))
                diagnostics.Add(ProjectDiagnostics.SchoolTwice(scalar.Span, scalar.Text));
            else if (found.Contains(scalar.Text))
                ids.Add(scalar.Text);
            else
                diagnostics.Add(ProjectDiagnostics.NoSuchSchool(
                    scalar.Span, scalar.Text, NearestName.Find(scalar.Text, found)));
        }

        foreach (var id in found.Where(id => !ids.Contains(id)))
        {
            // Without a list, folders in their own order; with one, a school that it leaves out is a mistake.
            if (order.Count > 0)
                diagnostics.Add(ProjectDiagnostics.SchoolNotListed(SourceSpan.Whole($"schools/{id}/school.yaml"), id));
            ids.Add(id);
        }

        ReportStrayFiles(world, [.. found, .. order.Select(scalar => scalar.Text)], diagnostics);
        return [.. ids.Select(id => SchoolReader.Read(world, id, $"schools/{id}", diagnostics))];
    }

    /// <summary>Reports folders under <c>schools/</c> that are no school's, once each: what a clerk put there would
    /// silently be missing.</summary>
    private static void ReportStrayFiles(IWorld world, IReadOnlyList<string> known, DiagnosticBag diagnostics)
    {
        var stray = world.Files
            .Select(file => (File: file, Parts: file.Split('/')))
            .Where(file => file.Parts is ["schools", var id, _, ..] && !known.Contains(id))
            .DistinctBy(file => file.Parts[1]);
        foreach (var (file, parts) in stray)
            diagnostics.Add(ProjectDiagnostics.FolderWithoutSchool(file, parts[1], NearestName.Find(parts[1], known)));
    }
}
