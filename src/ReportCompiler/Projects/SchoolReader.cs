using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;

namespace ReportCompiler.Projects;

/// <summary>Reads <c>school.yaml</c>.</summary>
internal static class SchoolReader
{
    private static readonly LocalizedText SchoolTerm = new("学校", "school");

    /// <summary>Reads a school.</summary>
    /// <param name="world">The files.</param>
    /// <param name="id">Its id.</param>
    /// <param name="folder">Its folder, without a slash at the end; empty for the project itself.</param>
    /// <param name="diagnostics">Receives the mistakes.</param>
    /// <returns>The school. Where its file is wrong, which is reported, its id stands in for the name: without the school
    /// every figure of the region would seem wrong as well.</returns>
    public static Entity Read(IWorld world, string id, string folder, DiagnosticBag diagnostics)
    {
        var path = ProjectPath.Combine(folder, "school.yaml");
        var map = YamlFile.ReadMap(world, path, SchoolTerm, diagnostics);
        if (map is { Entries.Count: 0 }) diagnostics.Add(ProjectDiagnostics.EmptySchool(SourceSpan.Whole(path)));
        if (map is null or { Entries.Count: 0 })
            return new Entity { Id = id, Folder = folder, Name = id, ShortName = id, Span = SourceSpan.Whole(path) };

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
        var fullName = name?.Text ?? id;
        return new Entity
        {
            Id = id,
            Folder = folder,
            Name = fullName,
            ShortName = shortName ?? fullName,
            Aliases = [.. aliases.Select(a => a.Text)],
            Attributes = attributes,
            Span = name?.Span ?? map.Span,
        };
    }
}
