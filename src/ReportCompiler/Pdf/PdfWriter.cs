using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReportCompiler.Documents;
using ReportCompiler.Html;

namespace ReportCompiler.Pdf;

/// <summary>Writes a report as PDF: its page as a browser prints it, with the pages in its contents, an outline, and
/// dates that are the report's.</summary>
public static partial class PdfWriter
{
    /// <summary>The first version of Chromium that prints the margins of a page, where the page numbers stand.</summary>
    private const int FirstVersionWithPageNumbers = 131;

    /// <summary>Pages of the body do not move when numbers come into the contents, so that the second print is the last;
    /// one more is for what nobody thought of.</summary>
    private const int MostPrints = 3;

    /// <summary>The document as a file. The same document and the same browser give the same bytes.</summary>
    /// <param name="document">The report.</param>
    /// <param name="print">Makes a PDF of a page. See <see cref="Browser.Print"/>.</param>
    /// <exception cref="PrintException">What is printed cannot be used.</exception>
    public static byte[] Write(ReportDocument document, Func<string, byte[]> print)
    {
        IReadOnlyDictionary<string, string> numbers = new Dictionary<string, string>();
        for (var prints = 0; prints < MostPrints; prints++)
        {
            var file = PdfFile.Read(print(HtmlWriter.WriteForPrint(document, numbers)));
            RefuseTooOld(file);
            var printed = Numbers(document, file);
            if (Equal(printed, numbers)) return Finish(file, document);
            numbers = printed;
        }

        throw new PrintException(PrintFailure.NotUnderstood, null);
    }

    /// <summary>The version of the browser that printed a file; null if the file does not tell.</summary>
    public static int? VersionOf(byte[] pdf) => VersionOf(PdfFile.Read(pdf));

    private static int? VersionOf(PdfFile file) =>
        Producer().Match(Information(file)) is { Success: true } match
            ? int.Parse(match.Groups["version"].ValueSpan, CultureInfo.InvariantCulture)
            : null;

    private static void RefuseTooOld(PdfFile file)
    {
        if (VersionOf(file) is { } version and < FirstVersionWithPageNumbers)
            throw new PrintException(PrintFailure.TooOld, version.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The page numbers as they are printed, Roman ones before the body.</summary>
    private static Dictionary<string, string> Numbers(ReportDocument document, PdfFile file)
    {
        var pages = PageCount.Of(document, FrontAnchor(document), anchor => Sheet(file, anchor))
            ?? throw new PrintException(PrintFailure.NotUnderstood, null);
        var body = Sheet(file, document.Body.FirstOrDefault()?.Anchor);
        return pages.ToDictionary(
            page => page.Key,
            page => Sheet(file, page.Key) < body
                ? RomanNumerals.Of(page.Value)
                : page.Value.ToString(CultureInfo.InvariantCulture),
            StringComparer.Ordinal);
    }

    /// <summary>What stands on the first page after the cover, unless the body does.</summary>
    private static string? FrontAnchor(ReportDocument document) => Bookmark.OfFront(document).FirstOrDefault()?.Anchor;

    private static int? Sheet(PdfFile file, string? anchor) =>
        anchor is null ? null : file.Destinations.GetValueOrDefault(anchor)?.Sheet;

    private static bool Equal(IReadOnlyDictionary<string, string> left, IReadOnlyDictionary<string, string> right) =>
        left.Count == right.Count && left.All(pair => right.GetValueOrDefault(pair.Key) == pair.Value);

    private static byte[] Finish(PdfFile printed, ReportDocument document)
    {
        var file = PdfFile.Read(Encoding.Latin1.GetBytes(Redate(printed, document.Properties.Date)));
        var update = new PdfUpdate(file);
        update.Set(update.Information, Extend(
            file.Object(update.Information), $"/Author {PdfText.Of(document.Properties.Issuer)}"));
        var entries = new StringBuilder($"/PageLabels {PageLabels(document, file)}");
        if (Bookmark.Of(document) is { Count: > 0 } bookmarks)
        {
            if (bookmarks.SelectMany(bookmark => bookmark.WithDescendants()).Any(bookmark => Sheet(file, bookmark.Anchor) is null))
                throw new PrintException(PrintFailure.NotUnderstood, null);
            var outline = new PdfOutline(update, file.Destinations).Write(bookmarks);
            entries.Append(CultureInfo.InvariantCulture, $"\n/Outlines {outline} 0 R\n/PageMode /UseOutlines");
        }

        update.Set(update.Catalog, Extend(file.Object(update.Catalog), entries.ToString()));
        return update.Write();
    }

    /// <summary>The file with the report's date as the time when it was made; no byte is moved.</summary>
    private static string Redate(PdfFile file, DateOnly date)
    {
        var information = Information(file);
        var dated = Time().Replace(information, PdfText.Of(date));
        return information.Length == 0 ? file.Text : file.Text.Replace(information, dated, StringComparison.Ordinal);
    }

    /// <summary>The numbers by which a reader's page box calls the pages: none for the cover, then as printed.</summary>
    private static string PageLabels(ReportDocument document, PdfFile file)
    {
        var labels = new StringBuilder("<</Nums [0 <<>>");
        if (Sheet(file, FrontAnchor(document)) is { } first) labels.Append(CultureInfo.InvariantCulture, $" {first - 1} <</S /r>>");
        if (Sheet(file, document.Body.FirstOrDefault()?.Anchor) is { } body)
            labels.Append(CultureInfo.InvariantCulture, $" {body - 1} <</S /D>>");
        return labels.Append("]>>").ToString();
    }

    private static string Information(PdfFile file) => file.Object(file.TrailerEntry("Info") ?? 0);

    /// <summary>A dictionary with more entries.</summary>
    private static string Extend(string dictionary, string entries)
    {
        var begin = dictionary.IndexOf("<<", StringComparison.Ordinal) + "<<".Length;
        return $"{dictionary[..begin]}{entries}\n{dictionary[begin..]}".Trim();
    }

    [GeneratedRegex("/Producer \\(Skia/PDF m(?<version>[0-9]{1,6})", RegexOptions.CultureInvariant)]
    private static partial Regex Producer();

    [GeneratedRegex(@"\(D:[0-9]{14}[+-][0-9]{2}'[0-9]{2}'\)", RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
