namespace ReportCompiler.Documents;

/// <summary>A numbered caption. The label is kept in parts because Word counts with a field between the two texts.</summary>
/// <param name="Prefix">Text before the number, such as 表.</param>
/// <param name="Number">The number, from 1 through the whole document.</param>
/// <param name="Suffix">Text after the number; often empty.</param>
/// <param name="Text">The caption itself, without label.</param>
public sealed record Caption(string Prefix, int Number, string Suffix, string Text)
{
    /// <summary>The label as printed, such as 表2 or 【案例1】.</summary>
    public string Label => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Prefix}{Number}{Suffix}");
}
