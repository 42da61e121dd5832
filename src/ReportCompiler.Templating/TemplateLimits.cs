namespace ReportCompiler.Templating;

/// <summary>Bounds on what one rendering may use, so that no template can hang or exhaust the machine. The defaults are
/// far above what a report of several hundred pages needs.</summary>
public sealed record TemplateLimits
{
    /// <summary>Statements and expressions evaluated in one rendering.</summary>
    public long Steps { get; init; } = 20_000_000;

    /// <summary>Turns of any one loop.</summary>
    public int LoopTurns { get; init; } = 1_000_000;

    /// <summary>Depth of function calls and includes.</summary>
    public int Depth { get; init; } = 100;

    /// <summary>UTF-16 code units written by one rendering.</summary>
    public int OutputLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>UTF-16 code units of any one string.</summary>
    public int StringLength { get; init; } = 4 * 1024 * 1024;

    /// <summary>Elements of any one array or range.</summary>
    public int ArrayLength { get; init; } = 1_000_000;

    /// <summary>Time that one regular expression may take. It bounds a hang and decides no result: an expression that
    /// exceeds it is an error.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(2);
}
