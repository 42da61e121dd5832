using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;

namespace ReportCompiler.Tests.Guide;

/// <summary>Holds the guide to what it says: each example gives the output printed beneath it. The examples of a page work
/// on the report of “Your first report” with the figures of “Data tables” and the page's own files.</summary>
public sealed class GuideTests
{
    private static readonly string[] CommonPages = ["first-report.md", "data.md"];

    public static TheoryData<string> Pages => [.. AllPages()];

    public static TheoryData<string, int> Examples
    {
        get
        {
            var examples = new TheoryData<string, int>();
            foreach (var page in AllPages())
                for (var i = 0; i < GuidePage.Read(page).Examples.Count; i++)
                    examples.Add(page, i);
            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_FilesCompile(string page)
    {
        var compiled = Compiler.Compile(new OverlayWorld(World(GuidePage.Read(page)), Repository.Layouts));
        // A table or partial is described on the page, and used only by the example beneath it.
        var messages = compiled.Diagnostics.Where(d => d.Code is not ("RC1601" or "RC4122"));
        Assert.Equal([], messages.Select(d => $"{d.Span} {d.Message.Chinese}"));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_GivesItsOutput(string page, int index)
    {
        var guidePage = GuidePage.Read(page);
        var example = guidePage.Examples[index];
        var isTable = example.Source.Path.StartsWith("tables/", StringComparison.Ordinal);
        var text = isTable
            ? $$$"""{{ table "{{{Path.GetFileNameWithoutExtension(example.Source.Path)}}}" }}"""
            : example.Source.Text;
        var world = World(guidePage);
        world.Add("sections/outlook.md", text);
        var compiled = Compiler.Compile(new OverlayWorld(world, Repository.Layouts));
        Assert.Equal([], compiled.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Message.Chinese));
        var section = TestReport.Section(compiled.Document!, "sec-outlook");
        Assert.Equal(Trimmed(example.Output), Trimmed(string.Join('\n', section.Blocks.Select(PlainText.Of))));
    }

    private static IEnumerable<string> AllPages() =>
        from language in (string[])["zh", "en"]
        let folder = Path.Combine(Repository.Root, "docs", language)
        from file in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal)
        select $"{language}/{Path.GetFileName(file)}";

    private static MemoryWorld World(GuidePage page)
    {
        var language = page.Path.Split('/')[0];
        var world = new MemoryWorld();
        foreach (var common in CommonPages.Select(name => GuidePage.Read($"{language}/{name}")).Append(page))
            foreach (var file in common.Files) world.Add(file.Path, file.Text);
        return world;
    }

    /// <summary>The text with one space where the guide aligns columns with several.</summary>
    private static string Trimmed(string text) => string.Join('\n', text.Split('\n').Select(line =>
        string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))));
}
