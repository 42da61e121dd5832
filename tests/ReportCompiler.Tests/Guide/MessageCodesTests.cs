using System.Text.RegularExpressions;

namespace ReportCompiler.Tests.Guide;

/// <summary>The codes of messages are what people search for: each belongs to one stage, and the
/// guide explains each family.</summary>
public sealed partial class MessageCodesTests
{
    [Fact]
    public void Code_IsGivenInOneFileOnly()
    {
        var shared = Codes().GroupBy(code => code.Code)
            .Where(uses => uses.Select(use => use.File).Distinct().Count() > 1)
            .Select(uses => $"{uses.Key}: {string.Join(", ", uses.Select(use => use.File).Distinct())}");
        Assert.Equal([], shared);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Family_IsExplainedInTheGuide(string language)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", language, "messages.md"));
        var families = Codes().Select(code => code.Code[..4] + "xx").Distinct().Order(StringComparer.Ordinal);
        Assert.Equal([], families.Where(family => !page.Contains(family, StringComparison.Ordinal)));
    }

    private static IEnumerable<(string Code, string File)> Codes() =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
        where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        from Match match in Code().Matches(File.ReadAllText(file))
        select (match.Groups[1].Value, Path.GetFileName(file));

    [GeneratedRegex("\"(RC[0-9]{4})\"")]
    private static partial Regex Code();
}
