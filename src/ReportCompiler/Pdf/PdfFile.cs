using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportCompiler.Pdf;

/// <summary>A PDF file as far as its pages are to be found. It understands files whose objects are not packed into
/// streams: PDF 1.4, which Chromium writes, and PDF/A-1, which LibreOffice writes on request.</summary>
internal sealed partial class PdfFile
{
    private readonly Dictionary<int, int> _objects = [];

    private PdfFile(byte[] content)
    {
        Content = content;
        // Latin 1 keeps a character for each octet; all that is read here is ASCII.
        Text = Encoding.Latin1.GetString(content);
        foreach (Match match in ObjectStart().Matches(Text)) _objects[Number(match)] = match.Index + match.Length;
        Destinations = ReadDestinations();
    }

    /// <summary>The file's bytes.</summary>
    public byte[] Content { get; }

    /// <summary>The file as text, a character for each byte.</summary>
    public string Text { get; }

    /// <summary>The named destinations; none if the file cannot be understood.</summary>
    public IReadOnlyDictionary<string, PdfDestination> Destinations { get; }

    /// <summary>Reads a file.</summary>
    public static PdfFile Read(byte[] content) => new(content);

    /// <summary>The dictionary or other value of an object, without a stream; empty if there is none.</summary>
    public string Object(int number)
    {
        if (!_objects.TryGetValue(number, out var start)) return string.Empty;
        var end = Text.IndexOf("endobj", start, StringComparison.Ordinal);
        // On a line of its own: a destination may be called livestream.
        var stream = Text.IndexOf("\nstream", start, StringComparison.Ordinal);
        if (stream >= 0 && stream < end) end = stream;
        return end < 0 ? string.Empty : Text[start..end];
    }

    /// <summary>The number, or the number of the object, under a key of the trailer; null if there is none.</summary>
    public int? TrailerEntry(string key)
    {
        var trailer = Text.LastIndexOf("trailer", StringComparison.Ordinal);
        if (trailer < 0) return null;
        var match = Regex.Match(Text[trailer..], $@"/{key}\s+(?<number>\d{{1,9}})\b", RegexOptions.CultureInvariant);
        return match.Success ? Number(match) : null;
    }

    private static int? Reference(string key, string dictionary)
    {
        var match = Regex.Match(dictionary, $@"/{key}\s+(?<number>\d{{1,9}}) 0 R", RegexOptions.CultureInvariant);
        return match.Success ? Number(match) : null;
    }

    private Dictionary<string, PdfDestination> ReadDestinations()
    {
        var destinations = new Dictionary<string, PdfDestination>(StringComparer.Ordinal);
        var catalog = Object(TrailerEntry("Root") ?? 0);
        if (Reference("Pages", catalog) is not { } root || Reference("Dests", catalog) is not { } names)
        {
            return destinations;
        }

        var order = new Dictionary<int, int>();
        NumberPages(root, order);
        foreach (Match match in Destination().Matches(Object(names)))
        {
            if (!order.TryGetValue(Number(match), out var sheet)) continue;
            destinations[NameOf(match.Groups["name"].Value)] = new PdfDestination(sheet, match.Groups["view"].Value);
        }

        return destinations;
    }

    /// <summary>Numbers the pages under a node of the page tree.</summary>
    private void NumberPages(int node, Dictionary<int, int> order)
    {
        var text = Object(node);
        var kids = Kids().Match(text);
        if (!kids.Success)
        {
            order.TryAdd(node, order.Count + 1);
            return;
        }

        foreach (Match kid in IndirectReference().Matches(kids.Value)) NumberPages(Number(kid), order);
    }

    /// <summary>A name may hold any octet as its code, and is UTF-8.</summary>
    private static string NameOf(string written) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(
        Code().Replace(written, match => ((char)Convert.ToByte(match.Value[1..], 16)).ToString())));

    private static int Number(Match match) => int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=[\r\n])(?<number>\d{1,9}) 0 obj\b", RegexOptions.CultureInvariant)]
    private static partial Regex ObjectStart();

    [GeneratedRegex(@"/Kids\s*\[[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Kids();

    [GeneratedRegex(@"(?<number>\d{1,9}) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex IndirectReference();

    [GeneratedRegex(@"/(?<name>[^\s/\[\]<>(){}%]+)\s*(?<view>\[\s*(?<number>\d{1,9}) 0 R[^\]]*\])", RegexOptions.CultureInvariant)]
    private static partial Regex Destination();

    [GeneratedRegex("#[0-9A-Fa-f]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}

/// <summary>A place in a PDF file.</summary>
/// <param name="Sheet">Its page, from 1 and counted without regard to the printed numbers.</param>
/// <param name="View">The page and what to show of it, as the file writes it.</param>
internal sealed record PdfDestination(int Sheet, string View);
