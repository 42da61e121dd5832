namespace ReportCompiler.Templating.Functions;

/// <summary>The object <c>date</c>: its functions, and the format that dates print in, which a template may set.</summary>
internal sealed class DateObject : IMembers
{
    public const string DefaultFormat = "%d %b %Y";

    private const string FormatName = "format";
    private const string DefaultFormatName = "default_format";

    /// <summary>How dates print when no format is given.</summary>
    public string Format { get; private set; } = DefaultFormat;

    public IEnumerable<string> Names => [.. DateFunctions.Object.Names, FormatName, DefaultFormatName];

    public bool TryGet(string name, out object? value)
    {
        value = name switch
        {
            FormatName => Format,
            DefaultFormatName => DefaultFormat,
            _ => null,
        };
        return value is not null || DateFunctions.Object.TryGet(name, out value);
    }

    /// <summary>Sets a member; false when it cannot be set.</summary>
    public bool TrySet(string name, string value)
    {
        if (name != FormatName) return false;
        Format = value;
        return true;
    }
}
