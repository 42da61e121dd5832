using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Sources;

namespace ReportCompiler.Tests.Reports;

/// <summary>The sample report, compiled once, and what is known of the published one.</summary>
internal static class Jiulongpo
{
    /// <summary>The compilation.</summary>
    public static CompiledReport Compiled { get; } = Compiler.Compile(Repository.Sample("jiulongpo-2025"));

    /// <summary>The document.</summary>
    public static ReportDocument Document =>
        Compiled.Document ?? throw new InvalidOperationException("The sample report has errors.");

    /// <summary>All sections, front matter first.</summary>
    public static IReadOnlyList<Section> Sections { get; } =
        [.. Document.FrontMatter.Concat(Document.Body).SelectMany(TestReport.WithSubsections)];

    /// <summary>All blocks, those within case studies included.</summary>
    public static IReadOnlyList<Block> Blocks { get; } = [.. Sections.SelectMany(s => s.Blocks).SelectMany(WithInner)];

    /// <summary>A file of <c>reference/</c>: heads and rows.</summary>
    public static (IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows) Reference(string file)
    {
        var world = new FolderWorld(
            Path.Combine(Repository.Root, "tests", "ReportCompiler.Tests", "Reports", "reference"));
        var diagnostics = new DiagnosticBag();
        var table = CsvFile.Read(world, file, diagnostics) ?? throw new FileNotFoundException(file);
        Assert.Empty(diagnostics.InFileOrder());
        return ([.. table.Header.Select(h => h.Text)], [.. table.Rows.Select(r => r.Fields.Select(f => f.Text).ToList())]);
    }

    /// <summary>The text without any space: the published report sets spaces where this one sets none.</summary>
    public static string Tight(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static IEnumerable<Block> WithInner(Block block) => block is CaseBlock study
        ? study.Blocks.Prepend(block)
        : [block];
}
