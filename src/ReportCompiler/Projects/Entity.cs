using ReportCompiler.Diagnostics;

namespace ReportCompiler.Projects;

/// <summary>A school or the region: what figures are about.</summary>
internal sealed record Entity
{
    /// <summary>Name in paths and descriptions; the region's is <see cref="RegionId"/>, that of the one school of a school's
    /// report <see cref="SchoolId"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Full name.</summary>
    public required string Name { get; init; }

    /// <summary>Short name; the full name where none is given.</summary>
    public required string ShortName { get; init; }

    /// <summary>Other names that sources use.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Texts such as nature (办学性质) and authority (主管单位), by key.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Where it is defined.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The folder of its sources, without a slash at the end; empty for the one school of a school's report, whose
    /// folder is the project.</summary>
    public required string Folder { get; init; }

    /// <summary>The id of the region.</summary>
    public const string RegionId = "region";

    /// <summary>The id of the school in its own report.</summary>
    public const string SchoolId = "school";

    /// <summary>True for the region.</summary>
    public bool IsRegion => Id == RegionId;

    /// <summary>All names, the id first.</summary>
    public IEnumerable<string> Names => [Id, Name, ShortName, .. Aliases];
}
