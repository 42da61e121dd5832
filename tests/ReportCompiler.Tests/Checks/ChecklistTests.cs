using System.Text.RegularExpressions;
using ReportCompiler.Checks;

namespace ReportCompiler.Tests.Checks;

/// <summary>The list of rules itself.</summary>
public sealed partial class ChecklistTests
{
    [Fact]
    public void Rules_HaveACodeEach() => Assert.Equal(
        Checklist.Rules.Count, Checklist.Rules.Select(rule => rule.Code).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Rules_AreAllTested()
    {
        var folder = Path.Combine(Repository.Root, "tests", "ReportCompiler.Tests", "Checks");
        var tested = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Value))
            .ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], Checklist.Rules.Select(rule => rule.Code).Where(code => !tested.Contains(code)));
    }

    [GeneratedRegex("RC2[0-9]{3}")]
    private static partial Regex Code();
}
