using System.Globalization;
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
    private static readonly LocalizedText SchoolTerm = new("学校", "school");

    /// <summary>The project, or null when it cannot be understood; then <paramref name="diagnostics"/> says why.</summary>
    public static ReportProject? Read(IWorld world, DiagnosticBag diagnostics)
    {
        if (world.Read(FileName) is null)
        {
            diagnostics.Add(ProjectDiagnostics.NoProject());
            return null;
        }

        if (YamlFile.Read(world, FileName, diagnostics) is not { } node) return null;
        if (node is not YamlMap map)
        {
            diagnostics.Add(ProjectDiagnostics.NotAProject(node.Span));
            return null;
        }

        var fields = new YamlFields(map, ReportTerm, diagnostics);
        _ = fields.Choice("kind", [("region", true)]);
        var year = fields.RequiredScalar("year");
        var period = year is null ? null : Period.Parse(year.Text);
        if (year is not null && period is null)
            diagnostics.Add(IndicatorDiagnostics.NotAPeriod(year.Span, year.Text));
        var name = fields.RequiredScalar("name");
        var title = fields.Scalars("title");
        if (!fields.Has("title")) fields.RequiredScalar("title");
        var issuer = fields.RequiredScalar("issuer");
        var date = ReadDate(fields.RequiredScalar("date"), diagnostics);
        var layout = fields.RequiredScalar("layout");
        var emblem = fields.Scalar("emblem");
        var order = fields.Scalars("schools");
        fields.End();

        var schools = ReadSchools(world, order, diagnostics);
        if (period is null || name is null || title.Count == 0 || issuer is null || date is null || layout is null)
            return null;
        return new ReportProject
        {
            Period = period.Value,
            TitleLines = [.. title.Select(t => t.Text)],
            Issuer = issuer.Text,
            Date = date.Value,
            Layout = layout.Text,
            Emblem = emblem,
            Region = new Entity
            {
                Id = Entity.RegionId,
                Name = name.Text,
                ShortName = name.Text,
                Span = name.Span,
            },
            Schools = schools,
        };
    }

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

        return [.. ids.Select(id => ReadSchool(world, id, diagnostics)).OfType<Entity>()];
    }

    private static Entity? ReadSchool(IWorld world, string id, DiagnosticBag diagnostics)
    {
        var path = $"schools/{id}/school.yaml";
        if (YamlFile.Read(world, path, diagnostics) is not { } node) return null;
        if (node is not YamlMap map)
        {
            diagnostics.Add(ProjectDiagnostics.NotASchool(node.Span));
            return null;
        }

        var fields = new YamlFields(map, SchoolTerm, diagnostics);
        var name = fields.RequiredScalar("name");
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in SchoolAttributes.Keys)
        {
            var texts = fields.Scalars(key);
            if (texts.Count > 0) attributes[key] = string.Join('、', texts.Select(t => t.Text));
        }

        var shortName = fields.Text("short");
        var aliases = fields.Scalars("aliases");
        fields.End();
        return name is null ? null : new Entity
        {
            Id = id,
            Name = name.Text,
            ShortName = shortName ?? name.Text,
            Aliases = [.. aliases.Select(a => a.Text)],
            Attributes = attributes,
            Span = name.Span,
        };
    }
}
