using BenchmarkDotNet.Attributes;
using ReportCompiler.Data;
using ReportCompiler.Sources;

namespace ReportCompiler.Benchmarks;

/// <summary>What the data of a report cost: a region of fifty schools, each with three years of all indicators.</summary>
[MemoryDiagnoser]
public class DataBenchmarks
{
    private readonly IWorld _world = LargeRegion.Create(schools: 50);
    private CompiledReport _report = null!;
    private ReportData _data = null!;
    private byte[] _json = null!;

    /// <summary>Makes what is written and read.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        Compile();
        _data = Build();
        _json = WriteJson();
    }

    /// <summary>Forgets the figures, which are kept once they are worked out.</summary>
    [IterationSetup(Target = nameof(Build))]
    public void Compile() => _report = Compiler.Compile(_world);

    /// <summary>Makes data of the compiled report.</summary>
    [Benchmark]
    public ReportData Build() => ReportDataBuilder.Build(_report)!;

    /// <summary>Writes <c>data.json</c>.</summary>
    [Benchmark]
    public byte[] WriteJson() => ReportDataWriter.Write(_data);

    /// <summary>Writes <c>facts.csv</c>.</summary>
    [Benchmark]
    public byte[] WriteCsv() => FactsCsv.Write(_data);

    /// <summary>Reads <c>data.json</c>.</summary>
    [Benchmark]
    public ReportData? ReadJson() => ReportDataReader.Read(_json, out _);
}
