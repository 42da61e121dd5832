namespace ReportCompiler.Layouts;

/// <summary>What a layout expects of the texts that are written for it.</summary>
/// <param name="Cases">What it expects of a case study.</param>
/// <param name="Instructions">Phrases of its guidance for authors, such as 此处填写, that must not be left in a text.</param>
internal sealed record TextExpectations(CaseExpectations Cases, IReadOnlyList<string> Instructions)
{
    /// <summary>No expectations.</summary>
    public static TextExpectations None { get; } = new(new CaseExpectations(null, null, [], null), []);
}

/// <summary>What a layout expects of a case study.</summary>
/// <param name="LeastCharacters">The least characters of its text; null for any.</param>
/// <param name="MostCharacters">The most characters of its text; null for any.</param>
/// <param name="Parts">The parts that it must have, each with the headings that it may go under.</param>
/// <param name="MostFigures">How many figures it may have; null for any number.</param>
internal sealed record CaseExpectations(
    int? LeastCharacters, int? MostCharacters, IReadOnlyList<IReadOnlyList<string>> Parts, int? MostFigures);
