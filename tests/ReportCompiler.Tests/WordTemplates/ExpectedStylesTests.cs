using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Docx.Styles;
using ReportCompiler.Tests.Docx;
using ReportCompiler.WordTemplates;

namespace ReportCompiler.Tests.WordTemplates;

/// <summary>What the guide and the program expect of a template is one list, and it is the list of what is written.</summary>
public sealed class ExpectedStylesTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Guide_NamesEachStyle(string language)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", language, "layout.md"));
        var cells = ExpectedStyles.All.Where(style => style.IsMissed).SelectMany(style => new[] { style.Id, style.Name, style.ChineseName });
        Assert.Equal([], cells.Where(cell => !page.Contains($"| {cell} |", StringComparison.Ordinal)));
        var others = ExpectedStyles.All.Where(style => !style.IsMissed).SelectMany(style => new[] { style.Name, style.ChineseName });
        Assert.Equal([], others.Where(name => !page.Contains(name, StringComparison.Ordinal)));
    }

    [Fact]
    public void Style_IsOneThatTheProgramHas()
    {
        var document = SampleDocuments.Everything;
        var built = StyleDefinitions.Build(document, ContentsMeasure.Of(document), StyleIds.DeepestHeading)
            .Elements<Style>().ToDictionary(style => style.StyleId!.Value!, style => (style.StyleName!.Val!.Value, style.Type!.InnerText));
        Assert.Equal([], ExpectedStyles.All.Where(style => !built.TryGetValue(style.Id, out var own) || own != (style.Name, style.Type)));
    }
}
