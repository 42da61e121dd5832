using ReportCompiler.Indicators;

namespace ReportCompiler.Projects;

/// <summary>What <c>report.yaml</c> and the schools' <c>school.yaml</c> say.</summary>
internal sealed record ReportProject
{
    /// <summary>The year that the report is about.</summary>
    public required Period Period { get; init; }

    /// <summary>The title as the cover prints it, a line each.</summary>
    public required IReadOnlyList<string> TitleLines { get; init; }

    /// <summary>Who publishes the report.</summary>
    public required string Issuer { get; init; }

    /// <summary>Day of publication.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Folder of the layout under <c>templates/</c>.</summary>
    public required Sources.YamlScalar Layout { get; init; }

    /// <summary>Path of the emblem on the cover; null for none.</summary>
    public required Sources.YamlScalar? Emblem { get; init; }

    /// <summary>The region.</summary>
    public required Entity Region { get; init; }

    /// <summary>The schools, in the report's order.</summary>
    public required IReadOnlyList<Entity> Schools { get; init; }

    /// <summary>The region, then the schools.</summary>
    public IEnumerable<Entity> Entities => Schools.Prepend(Region);

    /// <summary>The school or region of that id, name, short name or alias; null when there is none.</summary>
    public Entity? Find(string name) => Entities.FirstOrDefault(e => e.Names.Contains(name, StringComparer.Ordinal));
}
