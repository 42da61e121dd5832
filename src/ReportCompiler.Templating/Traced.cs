namespace ReportCompiler.Templating;

/// <summary>A value that remembers where it came from. Arithmetic, functions and formatting over traced values give
/// traced values whose origin holds those of the operands.</summary>
/// <param name="value">The plain value: a <see cref="decimal"/>, a string, or null for a figure that is missing.
/// A template treats a traced null as null.</param>
/// <param name="origin">Where the value came from.</param>
public class Traced(object? value, Origin origin)
{
    /// <summary>The plain value; null when the figure is missing.</summary>
    public object? Value { get; } = value;

    /// <summary>Where the value came from.</summary>
    public Origin Origin { get; } = origin;

    /// <summary>How the value prints when a template writes it without formatting it; null to print
    /// <see cref="Value"/> in the language's ordinary way.</summary>
    public virtual string? Print() => null;
}
