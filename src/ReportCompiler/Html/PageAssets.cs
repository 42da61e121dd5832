using System.Security.Cryptography;
using System.Text;

namespace ReportCompiler.Html;

/// <summary>The page's own style sheets and scripts, kept as files beside this one and embedded in the
/// program.</summary>
internal static class PageAssets
{
    private static readonly string[] StyleFiles =
    [
        "base.css", "side.css", "cover.css", "text.css", "lists.css", "tables.css", "charts.css", "overview.css", "review.css", "cases.css", "origins.css",
        "print.css",
    ];

    private static readonly string[] ScriptFiles =
        ["contents.js", "scheme.js", "search.js", "cases.js", "tables.js", "popover.js", "origins.js", "footnotes.js"];

    /// <summary>All style sheets, in the order in which one overrides the other.</summary>
    public static string Style { get; } = Join(StyleFiles);

    /// <summary>The style sheets of the page that compares two reports.</summary>
    public static string ComparisonStyle { get; } = Join(["base.css", "comparison.css"]);

    /// <summary>All scripts; each file is a scope of its own.</summary>
    public static string Script { get; } = Join(ScriptFiles);

    /// <summary>SHA-256 of a text in UTF-8, in Base64, as a security policy names it.</summary>
    public static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Join(IEnumerable<string> files) => "\n" + string.Concat(files.Select(Read));

    /// <summary>Line ends are made <c>\n</c>, however the sources were checked out.</summary>
    private static string Read(string file)
    {
        var name = $"ReportCompiler.Html.Assets.{file}";
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
