using BenchmarkDotNet.Attributes;
using ReportCompiler.Checks;
using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Documents.Building;
using ReportCompiler.Docx;
using ReportCompiler.Html;
using ReportCompiler.Indicators;
using ReportCompiler.Layouts;
using ReportCompiler.Projects;
using ReportCompiler.Sources;
using ReportCompiler.Templating;

namespace ReportCompiler.Benchmarks;

/// <summary>What checking costs beside rendering: a region of fifty schools, each with three years of all
/// indicators.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private readonly IWorld _world = LargeRegion.Create(schools: 50);
    private ReportDocument _document = null!;

    /// <summary>Compiles the report once.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var compiled = Compile();
        _document = compiled.Document
            ?? throw new InvalidOperationException(string.Join('\n', compiled.Diagnostics.Take(10).Select(d => $"{d.Span} {d.Code} {d.Message.English}")));
    }

    /// <summary>Reads the sources and builds the document, as every verb does, with the checks.</summary>
    [Benchmark]
    public CompiledReport Compile() => Compiler.Compile(_world);

    /// <summary>A report that was read and built, with no figure asked for yet but those that it prints.</summary>
    private CheckContext _context = null!;

    /// <summary>Makes the context anew, because figures are kept once they are worked out.</summary>
    [IterationSetup(Target = nameof(Check))]
    public void Read()
    {
        var diagnostics = new DiagnosticBag();
        var engine = new TemplateEngine();
        var project = ProjectReader.Read(_world, diagnostics)!;
        var layout = LayoutReader.Read(_world, project, engine, diagnostics)!;
        var facts = FactReader.Read(_world, project, layout.Catalogue, diagnostics);
        var figures = new FigureSource(layout.Catalogue, facts, project, diagnostics);
        var content = new DocumentBuilder(_world, layout, figures, engine, diagnostics).Build();
        _context = new CheckContext(
            _world, layout, figures, content, new Findings(project, layout.Catalogue), diagnostics.HasErrors, null);
    }

    /// <summary>Runs every check over the report, once it is read.</summary>
    [Benchmark]
    public int Check()
    {
        foreach (var check in Checklist.Checks) check.Run(_context);
        var diagnostics = new DiagnosticBag();
        _context.Findings.Report(diagnostics);
        return diagnostics.Count;
    }

    /// <summary>Writes the web page and the Word document, once it is built.</summary>
    [Benchmark(Baseline = true)]
    public int Render() => HtmlWriter.Write(_document).Length + DocxWriter.Write(_document).Length;
}
