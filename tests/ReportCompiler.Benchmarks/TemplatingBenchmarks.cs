using BenchmarkDotNet.Attributes;
using ReportCompiler.Diagnostics;
using ReportCompiler.Templating;
using ReportCompiler.Tests;

namespace ReportCompiler.Benchmarks;

/// <summary>What templates cost: parsing those of the region's layout, rendering a section like theirs, and a loop long
/// enough to show the cost of one turn.</summary>
[MemoryDiagnoser]
public class TemplatingBenchmarks
{
    private const string Section = """
        {{ report.year }}年，{{ report.name }}中职学校有在校生{{ students }}人，比上年{{ students - previous | math.abs }}人，
        生均占地{{ area / students | math.round 2 }}平方米。
        {{~ for school in schools ~}}
        {{ if school.students > 1000 }}{{ school.name }}{{ school.students }}人，占{{ school.students / students * 100 | math.round 1 }}%；{{ end ~}}
        {{~ end ~}}
        """;

    private readonly TemplateEngine _engine = new();
    private readonly List<TemplateSource> _sources = [];
    private readonly TemplateHost _host = new() { Globals = new World() };
    private ITemplate _section = null!;
    private ITemplate _loop = null!;

    /// <summary>Reads the layout's templates and parses what is rendered.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var sections = Path.Combine(RepositoryFolder.Find(), "templates", "region", "sections");
        foreach (var file in Directory.GetFiles(sections, "*.md").Order(StringComparer.Ordinal))
            _sources.Add(new TemplateSource(Path.GetFileName(file), File.ReadAllText(file)));
        _section = Parse(new TemplateSource("section.md", Section));
        _loop = Parse(new TemplateSource("loop.md", "{{ for i in 1..100000; i % 10; end }}"));
    }

    /// <summary>Parses all sections of the region's layout.</summary>
    [Benchmark]
    public int ParseLayout()
    {
        foreach (var source in _sources) Parse(source);
        return _sources.Count;
    }

    /// <summary>Renders one section over 20 schools.</summary>
    [Benchmark]
    public RenderedText RenderSection() => _section.Render(_host, new DiagnosticBag());

    /// <summary>Renders a loop of 100,000 turns, each writing one digit.</summary>
    [Benchmark]
    public RenderedText RenderLoop() => _loop.Render(_host, new DiagnosticBag());

    private ITemplate Parse(TemplateSource source) => _engine.ParseTemplate(source, new DiagnosticBag());

    private sealed class World : IMembers
    {
        private readonly Dictionary<string, object?> _members = new()
        {
            ["report"] = new Named(new() { ["year"] = 2025m, ["name"] = "某区" }),
            ["students"] = Figure("在校生数", 9059m),
            ["previous"] = Figure("上年在校生数", 9104m),
            ["area"] = Figure("占地面积", 299429m),
            ["schools"] = Enumerable.Range(1, 20).Select(n => (object?)new Named(new()
            {
                ["name"] = $"第{n}职业学校",
                ["students"] = Figure("在校生数", n * 100m),
            })).ToArray(),
        };

        public IEnumerable<string> Names => _members.Keys;

        public bool TryGet(string name, out object? value) => _members.TryGetValue(name, out value);

        private static Traced Figure(string label, decimal value) =>
            new(value, new StatedOrigin(label, "", new SourceSpan("indicators.csv", 2, 3, 4)));
    }

    private sealed class Named(Dictionary<string, object?> members) : IMembers
    {
        public IEnumerable<string> Names => members.Keys;

        public bool TryGet(string name, out object? value) => members.TryGetValue(name, out value);
    }
}
