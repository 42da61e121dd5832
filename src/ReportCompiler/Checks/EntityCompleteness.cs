namespace ReportCompiler.Checks;

/// <summary>How much of what the report asks of a school or the region was stated.</summary>
/// <param name="Name">Full name of the school or region.</param>
/// <param name="Given">How many of its figures sources state.</param>
/// <param name="Lacking">How many of its figures something prints and nobody states.</param>
/// <param name="StillToCome">How many of its figures are announced as still to come (待补).</param>
/// <param name="Cases">How many case studies it has in the report.</param>
/// <param name="Annexes">The annex tables, by number; empty where the report prints none.</param>
public sealed record EntityCompleteness(
    string Name, int Given, int Lacking, int StillToCome, int Cases, IReadOnlyList<AnnexCompleteness> Annexes);

/// <summary>How much of an annex table (附表) was stated, for last year and this year.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Required">The figures that every school must state.</param>
/// <param name="All">All its figures that apply.</param>
public sealed record AnnexCompleteness(int Number, string Title, Completeness Required, Completeness All);

/// <summary>How many of some figures are there.</summary>
/// <param name="Given">Figures that are there; from 0 to <paramref name="Wanted"/>.</param>
/// <param name="Wanted">Figures that should be.</param>
public readonly record struct Completeness(int Given, int Wanted);
