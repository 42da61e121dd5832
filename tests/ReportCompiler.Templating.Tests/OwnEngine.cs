namespace ReportCompiler.Templating.Tests;

/// <summary>Marks tests of what the project's own engine does and the Scriban package does not, or does otherwise; run
/// with the package, they are filtered out by <c>Engine!=own</c>.</summary>
internal static class OwnEngine
{
    public const string Trait = "Engine";
    public const string Value = "own";
}
