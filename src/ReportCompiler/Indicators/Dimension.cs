namespace ReportCompiler.Indicators;

/// <summary>How figures are broken down, such as by major category.</summary>
/// <param name="Id">Name in templates and descriptions.</param>
/// <param name="Name">Chinese name, as column heads write it.</param>
/// <param name="Aliases">Other names that sources use.</param>
/// <param name="Categories">The categories in the order of the list that defines them.</param>
internal sealed record Dimension(
    string Id, string Name, IReadOnlyList<string> Aliases, IReadOnlyList<string> Categories);
