using BenchmarkDotNet.Attributes;
using ReportCompiler.Checks;
using ReportCompiler.Diagnostics;
using ReportCompiler.Documents.Building;
using ReportCompiler.Docx;
using ReportCompiler.Html;
using ReportCompiler.Indicators;
using ReportCompiler.Layouts;
using ReportCompiler.Projects;
using ReportCompiler.Sources;
using ReportCompiler.Templating;

namespace ReportCompiler.Benchmarks;

/// <summary>What checking costs beside rendering: a region of fifty schools, each with three years of all indicators. Both
/// begin where the sources are read.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private readonly IWorld _world = LargeRegion.Create(schools: 50);
    private readonly TemplateEngine _engine = new();
    private ReportProject _project = null!;
    private Layout _layout = null!;
    private FactTable _facts = null!;
    private FigureSource _figures = null!;
    private DocumentContent _content = null!;

    /// <summary>Reads the sources, and makes sure that the report has no errors.</summary>
    [GlobalSetup]
    public void Read()
    {
        var compiled = Compile();
        if (compiled.Document is null)
            throw new InvalidOperationException(string.Join('\n', compiled.Diagnostics.Take(10)));
        var diagnostics = new DiagnosticBag();
        _project = ProjectReader.Read(_world, diagnostics)!;
        _layout = LayoutReader.Read(_world, _project, _engine, diagnostics)!;
        _facts = FactReader.Read(_world, _project, _layout.Catalogue, diagnostics);
    }

    /// <summary>All of it: what every verb does before it writes.</summary>
    [Benchmark]
    public CompiledReport Compile() => Compiler.Compile(_world);

    /// <summary>Forgets the figures, which are kept once they are worked out.</summary>
    [IterationSetup(Target = nameof(Render))]
    public void Forget() => _figures = new FigureSource(_layout.Catalogue, _facts, _project, new DiagnosticBag());

    /// <summary>Builds the document from the figures, and writes the web page and the Word document.</summary>
    [Benchmark(Baseline = true)]
    public int Render()
    {
        var document = Build().Document;
        return HtmlWriter.Write(document).Length + DocxWriter.Write(document).Length;
    }

    /// <summary>Builds the document anew, as checking begins with no figure known but those that are printed.</summary>
    [IterationSetup(Target = nameof(Check))]
    public void BuildOnly()
    {
        Forget();
        _content = Build();
    }

    /// <summary>Runs every check over the figures and the document.</summary>
    [Benchmark]
    public int Check()
    {
        var findings = new Findings(_project, _layout.Catalogue, _facts);
        var context = new CheckContext(_world, _layout, _figures, _content, findings, HasErrors: false, Previous: null);
        foreach (var check in Checklist.Checks) check.Run(context);
        var diagnostics = new DiagnosticBag();
        findings.Report(diagnostics);
        return diagnostics.Count;
    }

    private DocumentContent Build() =>
        new DocumentBuilder(_world, _layout, _figures, _engine, new DiagnosticBag()).Build();
}
