using System.Text;
using BenchmarkDotNet.Attributes;
using ReportCompiler.Data;
using ReportCompiler.Diffing;
using ReportCompiler.Sources;
using ReportCompiler.Tests;

namespace ReportCompiler.Benchmarks;

/// <summary>What comparing two reports costs beside building one.</summary>
[MemoryDiagnoser]
public class DiffBenchmarks
{
    private readonly IWorld _sample = Sample();
    private ReportData _old = null!;
    private ReportData _draft = null!;
    private ReportData _rewritten = null!;
    private ReportData _largeOld = null!;
    private ReportData _largeNew = null!;

    /// <summary>Builds the reports that are compared.</summary>
    [GlobalSetup]
    public void Read()
    {
        _old = DataOf(_sample);
        _draft = DataOf(Edited(_sample, (file, text) => file switch
        {
            "办学条件.csv" => text.Replace("98635", "98640", StringComparison.Ordinal),
            "sections/conditions.md" => text.Replace("优先", "首先", StringComparison.Ordinal),
            _ => text,
        }));
        // Every sentence of every text is another, and none is in its place.
        _rewritten = DataOf(Edited(_sample, (file, text) => file.StartsWith("sections/", StringComparison.Ordinal)
            ? string.Join("\n\n", text.Split("\n\n").Reverse()).Replace("学校", "我校", StringComparison.Ordinal).Replace("，", "，并且", StringComparison.Ordinal)
            : text));
        var large = LargeRegion.Create(schools: 50);
        _largeOld = DataOf(large);
        _largeNew = DataOf(Edited(large, (file, text) => file == "schools/s00/basic.csv"
            ? text.Replace("students,6000,6060,6120", "students,6000,6060,6121", StringComparison.Ordinal)
            : text));
    }

    /// <summary>Compiles the sample and makes data of it: what each of the two reports costs.</summary>
    [Benchmark(Baseline = true)]
    public ReportData Build() => DataOf(_sample);

    /// <summary>Two drafts that differ in a cell and a few words.</summary>
    [Benchmark]
    public ReportComparison CompareDrafts() => ReportComparer.Compare(_old, _draft);

    /// <summary>Two drafts of which every paragraph was rewritten and moved.</summary>
    [Benchmark]
    public ReportComparison CompareRewritten() => ReportComparer.Compare(_old, _rewritten);

    /// <summary>Two drafts of a region of fifty schools that differ in a cell.</summary>
    [Benchmark]
    public ReportComparison CompareLargeRegion() => ReportComparer.Compare(_largeOld, _largeNew);

    private static OverlayWorld Sample()
    {
        var root = RepositoryFolder.Find();
        return new OverlayWorld(
            InMemory(new FolderWorld(Path.Combine(root, "samples", "nanhu-2025"))),
            InMemory(new FolderWorld(Path.Combine(root, "templates"), "templates/")));
    }

    private static MemoryWorld InMemory(IWorld world)
    {
        var memory = new MemoryWorld();
        foreach (var file in world.Files) memory.Add(file, world.Read(file)!.Value.ToArray());
        return memory;
    }

    private static MemoryWorld Edited(IWorld world, Func<string, string, string> edit)
    {
        var edited = InMemory(world);
        foreach (var file in world.Files.Where(file => file.EndsWith(".csv", StringComparison.Ordinal) || file.EndsWith(".md", StringComparison.Ordinal)))
            edited.Add(file, edit(file, Encoding.UTF8.GetString(world.Read(file)!.Value.Span)));
        return edited;
    }

    private static ReportData DataOf(IWorld world)
    {
        var report = Compiler.Compile(world);
        return ReportDataBuilder.Build(report)
            ?? throw new InvalidOperationException(string.Join('\n', report.Diagnostics.Take(10)));
    }
}
