using ReportCompiler.Checks;
using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Building;
using ReportCompiler.Indicators;
using ReportCompiler.Layouts;
using ReportCompiler.Projects;
using ReportCompiler.Sources;
using ReportCompiler.Templating;

namespace ReportCompiler;

/// <summary>The report compiler: a pure function from files to a document and messages. It reads no clock, culture or
/// environment and writes nothing; see docs/architecture.md for the way of the data.</summary>
public static class Compiler
{
    /// <summary>Compiles a report.</summary>
    /// <param name="world">The report project's files, over the layouts' under <c>templates/</c>.</param>
    /// <returns>The document, or none when there are errors; either way all messages. Never throws for a mistake in the
    /// sources.</returns>
    public static CompiledReport Compile(IWorld world)
    {
        var sources = new RecordingWorld(world);
        var diagnostics = new DiagnosticBag();
        var engine = new TemplateEngine();

        // Sources: what the report is, how it is laid out, and every figure that a source states.
        if (ProjectReader.Read(sources, diagnostics) is not { } project) return Failed(diagnostics);
        if (LayoutReader.Read(sources, project, engine, diagnostics) is not { } layout) return Failed(diagnostics);
        var facts = FactReader.Read(sources, project, layout.Catalogue, diagnostics);
        var previous = PreviousReport.Read(sources, project, engine, diagnostics);
        if (previous is not null) project = CarriedFacts.Add(facts, project, layout.Catalogue, previous);

        // Indicators: a figure is worked out when something asks for it.
        var figures = new FigureSource(layout.Catalogue, facts, project, diagnostics);

        // Templates and documents: text and tables around the figures, numbered, references resolved.
        var content = new DocumentBuilder(sources, layout, figures, engine, diagnostics).Build();

        // Checks: what is stated must agree with what follows from it, and the text with what a report has to have.
        var findings = new Findings(project, layout.Catalogue, facts);
        var context = new CheckContext(sources, layout, figures, content, findings, diagnostics.HasErrors, previous);
        foreach (var check in Checklist.Checks) check.Run(context);
        var waived = findings.Report(diagnostics);

        // And no file may be left out without a word; a mistake leaves out what belongs to it, so that waits until there is none.
        if (!diagnostics.HasErrors) UnreadFiles.Check(sources, diagnostics);

        var document = content.Document with { Disputes = Disputes.Of(findings, figures) };
        return new CompiledReport(
            diagnostics.HasErrors ? null : document, diagnostics.InFileOrder(), waived,
            Summarise(content.Document, facts))
        {
            Rules = findings.Applied,
            Figures = figures,
            Content = content,
        };
    }

    private static CompiledReport Failed(DiagnosticBag diagnostics) =>
        new(null, diagnostics.InFileOrder(), [], new ReportSummary(0, 0, 0, 0, 0));

    private static ReportSummary Summarise(ReportDocument document, FactTable facts)
    {
        return new ReportSummary(
            Count(ContentsKind.Sections), Count(ContentsKind.Tables), Count(ContentsKind.Figures),
            Count(ContentsKind.Cases), facts.All.Count);

        int Count(ContentsKind kind) => document.Contents.FirstOrDefault(list => list.Kind == kind)?.Entries.Count ?? 0;
    }
}
