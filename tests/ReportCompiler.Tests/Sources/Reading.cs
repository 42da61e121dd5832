using System.Text;
using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;

namespace ReportCompiler.Tests.Sources;

/// <summary>Reads one file of a world in memory and keeps what was said about it.</summary>
internal sealed class Reading
{
    private readonly DiagnosticBag _diagnostics = new();

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics.InFileOrder();

    /// <summary>Place, code and Chinese message of each diagnostic, one a line.</summary>
    public string Chinese => string.Join('\n', Diagnostics.Select(d => $"{d.Span} {d.Code} {d.Message.Chinese}"));

    /// <summary>The Chinese hints, one a line.</summary>
    public string Hints => string.Join('\n', Diagnostics.Select(d => d.Hint?.Chinese));

    /// <summary>Place, code and English message of each diagnostic, one a line.</summary>
    public string English => string.Join('\n', Diagnostics.Select(d => $"{d.Span} {d.Code} {d.Message.English}"));

    public CsvTable? Csv(string text) => CsvFile.Read(new MemoryWorld { { "a.csv", text } }, "a.csv", _diagnostics);

    public YamlNode? Yaml(string text) => YamlFile.Read(new MemoryWorld { { "a.yaml", text } }, "a.yaml", _diagnostics);

    public YamlFields Fields(string text) => new((YamlMap)Yaml(text)!, new("学校", "school"), _diagnostics);

    public MarkdownFile? Markdown(string text) =>
        MarkdownSource.Read(new MemoryWorld { { "a.md", text } }, "a.md", _diagnostics);

    public SourceText? Text(params byte[] content) =>
        TextFile.Read(new MemoryWorld { { "a.txt", content } }, "a.txt", _diagnostics);

    public static byte[] Gb18030(string text) =>
        CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(text);
}
