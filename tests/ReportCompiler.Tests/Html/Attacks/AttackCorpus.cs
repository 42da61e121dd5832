using YamlDotNet.RepresentationModel;

namespace ReportCompiler.Tests.Html.Attacks;

/// <summary>The attacks in <c>tests/attacks</c>, whose README says what each family is.</summary>
internal static class AttackCorpus
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "attacks");

    /// <summary>Texts for every place that holds text.</summary>
    public static IReadOnlyList<Attack> Texts { get; } = Read("texts.yaml");

    /// <summary>Markdown for sections, cases and footnotes.</summary>
    public static IReadOnlyList<Attack> Markdown { get; } = Read("markdown.yaml");

    /// <summary>Addresses of links and images.</summary>
    public static IReadOnlyList<Attack> Links { get; } = Read("links.yaml");

    /// <summary>Whole files of a project.</summary>
    public static IReadOnlyList<Attack> Sources { get; } = Read("sources.yaml");

    /// <summary>SVG images.</summary>
    public static IReadOnlyList<Attack> Images { get; } = [.. Directory
        .GetFiles(Path.Combine(Folder, "images"), "*.svg")
        .Order(StringComparer.Ordinal)
        .Select(file => Text(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)))];

    private static IReadOnlyList<Attack> Read(string file)
    {
        var yaml = new YamlStream();
        using var reader = File.OpenText(Path.Combine(Folder, file));
        yaml.Load(reader);
        return [.. ((YamlMappingNode)yaml.Documents[0].RootNode).Children.Select(entry => Entry(Scalar(entry.Key), entry.Value))];
    }

    private static Attack Entry(string name, YamlNode node) =>
        node is YamlMappingNode { Children: var fields }
            ? new Attack(name, Field(fields, "text") ?? "", Files(fields), Field(fields, "refused"))
            : Text(name, Scalar(node));

    private static Attack Text(string name, string text) => new(name, text, new Dictionary<string, string>(), null);

    private static string? Field(IDictionary<YamlNode, YamlNode> fields, string name) =>
        fields.TryGetValue(name, out var value) ? Scalar(value) : null;

    private static Dictionary<string, string> Files(IDictionary<YamlNode, YamlNode> fields) =>
        fields.TryGetValue("files", out var files)
            ? ((YamlMappingNode)files).Children.ToDictionary(file => Scalar(file.Key), file => Scalar(file.Value))
            : [];

    private static string Scalar(YamlNode node) => ((YamlScalarNode)node).Value!;
}
