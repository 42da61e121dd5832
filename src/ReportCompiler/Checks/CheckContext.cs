using ReportCompiler.Checks.Prose;
using ReportCompiler.Documents.Building;
using ReportCompiler.Indicators;
using ReportCompiler.Layouts;
using ReportCompiler.Projects;
using ReportCompiler.Sources;

namespace ReportCompiler.Checks;

/// <summary>What a check can look at.</summary>
/// <param name="Sources">The files.</param>
/// <param name="Layout">Outline, catalogue and the layout's expectations.</param>
/// <param name="Figures">The figures, and through them the facts and the project.</param>
/// <param name="Content">What was read and printed to make the document.</param>
/// <param name="Findings">Takes what a check finds.</param>
/// <param name="HasErrors">Whether the sources had mistakes, so that something may be left out.</param>
/// <param name="Previous">Last year's report; null where the project names none.</param>
internal sealed record CheckContext(
    IWorld Sources, Layout Layout, FigureSource Figures, DocumentContent Content, Findings Findings, bool HasErrors,
    PreviousReport? Previous)
{
    private IReadOnlyList<FactPlace>? _numbers;
    private IReadOnlyList<ProseText>? _texts;

    /// <summary>The project.</summary>
    public ReportProject Project => Figures.Project;

    /// <summary>Every number that the sources state, in their order.</summary>
    public IReadOnlyList<FactPlace> Numbers => _numbers ??= [.. FactPlace.All(Figures)];

    /// <summary>What the authors wrote, read once for all checks.</summary>
    public IReadOnlyList<ProseText> Texts => _texts ??= ProseReader.Read(Content, Project);
}
