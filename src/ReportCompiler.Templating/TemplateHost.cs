namespace ReportCompiler.Templating;

/// <summary>What a template can see of the world: variables, functions, included files and the date. There is nothing
/// else: no files, network, environment or clock.</summary>
public sealed class TemplateHost
{
    /// <summary>The global variables and functions. A name that neither it nor the language knows is an error.</summary>
    public required IMembers Globals { get; init; }

    /// <summary>Finds an included template by the name the author wrote; null when there is none.</summary>
    public Func<string, TemplateSource?> Include { get; init; } = _ => null;

    /// <summary>Names that <see cref="Include"/> knows, for suggestions.</summary>
    public IEnumerable<string> IncludeNames { get; init; } = [];

    /// <summary>What <c>date.now</c> is: the report's date, at midnight.</summary>
    public DateTime Now { get; init; } = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Bounds on what one rendering may use.</summary>
    public TemplateLimits Limits { get; init; } = new();
}

/// <summary>Named members of an object that the host gives to templates. Values may be null, bool, <see cref="decimal"/>,
/// int, string, <see cref="DateTime"/>, <see cref="Traced"/>, <see cref="IMembers"/>, <see cref="IReadOnlyList{T}"/> of
/// object, <see cref="HostFunction"/> and <see cref="Embedded"/>.</summary>
public interface IMembers
{
    /// <summary>Finds a member; false when there is none of that name.</summary>
    bool TryGet(string name, out object? value);

    /// <summary>The names of all members, for loops and for suggestions.</summary>
    IEnumerable<string> Names { get; }
}

/// <summary>Something that is not text but stands at a place in the output, such as a data table: the output holds an
/// object replacement character (U+FFFC) there and the piece carries the object.</summary>
/// <param name="Content">What stands there.</param>
/// <param name="IsBlock">True for a block of its own: empty lines are written around it.</param>
public sealed record Embedded(object Content, bool IsBlock);
