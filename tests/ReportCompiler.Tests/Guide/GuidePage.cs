using System.Text.RegularExpressions;

namespace ReportCompiler.Tests.Guide;

/// <summary>A page of the user guide: the files that it tells the reader to write, and the examples that say what comes
/// out. A fenced block whose first line names a path after the language is a file; a block <c>text</c> is what the block
/// before it gives.</summary>
internal sealed partial record GuidePage(
    string Path, IReadOnlyList<GuideFile> Files, IReadOnlyList<GuideExample> Examples)
{
    /// <summary>Reads a page, such as <c>zh/functions.md</c>.</summary>
    public static GuidePage Read(string path)
    {
        var text = File.ReadAllText(System.IO.Path.Combine(Repository.Root, "docs", path)).ReplaceLineEndings("\n");
        var blocks = FencedBlock().Matches(text)
            .Select(match => new GuideFile(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value))
            .ToList();
        return new GuidePage(
            path,
            [.. blocks.Where(block => block.Path.Length > 0)],
            [.. blocks.Zip(blocks.Skip(1)).Where(pair => pair.Second.Language == "text")
                .Select(pair => new GuideExample(pair.First, pair.Second.Text.TrimEnd('\n')))]);
    }

    [GeneratedRegex(@"^```(\w+)(?: +(\S+))?\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FencedBlock();
}

/// <summary>A fenced block.</summary>
/// <param name="Language">The language.</param>
/// <param name="Path">The file that it is; empty when it is none.</param>
/// <param name="Text">Its lines.</param>
internal sealed record GuideFile(string Language, string Path, string Text);

/// <summary>An example.</summary>
/// <param name="Source">What the reader writes.</param>
/// <param name="Output">What comes out.</param>
internal sealed record GuideExample(GuideFile Source, string Output);
