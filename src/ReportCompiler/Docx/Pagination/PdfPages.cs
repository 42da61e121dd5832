using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportCompiler.Docx.Pagination;

/// <summary>Reads from a PDF file on which page each named destination stands. It understands files whose objects are
/// not packed into streams, such as PDF/A-1, which LibreOffice writes on request.</summary>
internal sealed partial class PdfPages
{
    private readonly string _file;
    private readonly Dictionary<int, int> _objects = [];

    private PdfPages(byte[] pdf)
    {
        // Latin 1 keeps a character for each octet; all that is read here is ASCII.
        _file = Encoding.Latin1.GetString(pdf);
        foreach (Match match in ObjectStart().Matches(_file)) _objects[Number(match)] = match.Index + match.Length;
    }

    /// <summary>The page of each destination, from 1; empty if the file has none or cannot be understood.</summary>
    public static IReadOnlyDictionary<string, int> OfDestinations(byte[] pdf)
    {
        var file = new PdfPages(pdf);
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        var catalog = file._objects.Keys.Select(file.Object)
            .FirstOrDefault(text => text.Contains("/Type/Catalog", StringComparison.Ordinal), string.Empty);
        if (Reference("Pages", catalog) is not { } root || Reference("Dests", catalog) is not { } names)
        {
            return pages;
        }

        var order = new Dictionary<int, int>();
        file.Number(root, order);
        foreach (Match match in Destination().Matches(file.Object(names)))
        {
            if (order.TryGetValue(Number(match), out var page)) pages[match.Groups["name"].Value] = page;
        }

        return pages;
    }

    /// <summary>The name under which LibreOffice exports a bookmark: what is neither letter nor digit becomes its
    /// code.</summary>
    public static string DestinationOf(string bookmark) => string.Concat(bookmark.Select(character =>
        char.IsAsciiLetterOrDigit(character)
            ? character.ToString()
            : ((int)character).ToString("X2", CultureInfo.InvariantCulture)));

    /// <summary>Numbers the pages under a node of the page tree.</summary>
    private void Number(int node, Dictionary<int, int> order)
    {
        var text = Object(node);
        var kids = Kids().Match(text);
        if (!kids.Success)
        {
            order.TryAdd(node, order.Count + 1);
            return;
        }

        foreach (Match kid in IndirectReference().Matches(kids.Value)) Number(Number(kid), order);
    }

    private string Object(int number)
    {
        if (!_objects.TryGetValue(number, out var start)) return string.Empty;
        var end = _file.IndexOf("endobj", start, StringComparison.Ordinal);
        var stream = _file.IndexOf("stream", start, StringComparison.Ordinal);
        if (stream >= 0 && stream < end) end = stream;
        return end < 0 ? string.Empty : _file[start..end];
    }

    private static int? Reference(string key, string text)
    {
        var match = Regex.Match(text, $@"/{key}\s+(?<number>\d+) 0 R", RegexOptions.CultureInvariant);
        return match.Success ? Number(match) : null;
    }

    private static int Number(Match match) => int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=[\r\n])(?<number>\d{1,9}) 0 obj\b", RegexOptions.CultureInvariant)]
    private static partial Regex ObjectStart();

    [GeneratedRegex(@"/Kids\s*\[[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Kids();

    [GeneratedRegex(@"(?<number>\d{1,9}) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex IndirectReference();

    [GeneratedRegex(@"/(?<name>[0-9A-Za-z\-]+)\s*\[\s*(?<number>\d{1,9}) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex Destination();
}
