using BenchmarkDotNet.Attributes;
using ReportCompiler.Documents;
using ReportCompiler.Docx;
using ReportCompiler.Html;
using ReportCompiler.Markdown;
using ReportCompiler.Sources;
using ReportCompiler.Tests;

namespace ReportCompiler.Benchmarks;

/// <summary>What the sample report costs: compiling its sources, read from memory, and writing the document.</summary>
[MemoryDiagnoser]
public class ReportBenchmarks
{
    private readonly MemoryWorld _world = new();
    private ReportDocument _document = null!;

    /// <summary>Reads the sample and the layouts into memory.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var root = RepositoryFolder.Find();
        var sample = new OverlayWorld(
            new FolderWorld(Path.Combine(root, "samples", "jiulongpo-2025")),
            new FolderWorld(Path.Combine(root, "templates"), "templates/"));
        foreach (var file in sample.Files) _world.Add(file, sample.Read(file)!.Value.ToArray());
        _document = Compile().Document!;
    }

    /// <summary>Compiles the sample: 71 sections, 14 tables, 24 figures, 26 cases.</summary>
    [Benchmark]
    public CompiledReport Compile() => Compiler.Compile(_world);

    /// <summary>Writes the web page.</summary>
    [Benchmark]
    public string WriteHtml() => HtmlWriter.Write(_document);

    /// <summary>Writes the Word document, with estimated page numbers.</summary>
    [Benchmark]
    public byte[] WriteDocx() => DocxWriter.Write(_document);

    /// <summary>Writes the Markdown.</summary>
    [Benchmark]
    public string WriteMarkdown() => MarkdownWriter.Write(_document);
}
