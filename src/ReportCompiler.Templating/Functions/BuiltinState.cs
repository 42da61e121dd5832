namespace ReportCompiler.Templating.Functions;

/// <summary>What built-in functions remember during one rendering.</summary>
internal sealed class BuiltinState(TemplateHost host)
{
    public const string DefaultDateFormat = "%d %b %Y";

    /// <summary>What <c>date.now</c> is.</summary>
    public DateTime Now => host.Now;

    /// <summary>How dates print when no format is given: <c>date.format</c>.</summary>
    public string DateFormat { get; set; } = DefaultDateFormat;

    /// <summary>What <c>math.random</c> and <c>math.uuid</c> draw from.</summary>
    public RepeatableRandom Random { get; } = new();

    /// <summary>Where each group of <c>array.cycle</c> stands.</summary>
    public Dictionary<string, int> Cycles { get; } = new(StringComparer.Ordinal);
}
