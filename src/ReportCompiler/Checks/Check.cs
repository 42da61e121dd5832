namespace ReportCompiler.Checks;

/// <summary>A pass over the report that looks for violations of some rules.</summary>
/// <param name="Rules">The rules; no other check has them.</param>
/// <param name="Run">Looks, and adds what it finds to the context's findings.</param>
internal sealed record Check(IReadOnlyList<Rule> Rules, Action<CheckContext> Run);
