using System.Xml.Linq;
using ReportCompiler.Documents.Styles;
using static ReportCompiler.WordTemplates.WordXml;

namespace ReportCompiler.WordTemplates;

/// <summary>Reads the sections of a template: the last is what the report's pages look like. The first is the cover's; where
/// there is one section alone, the cover has its first page's running lines.</summary>
internal static class TemplatePages
{
    private const decimal MillimetresPerTwip = 25.4m / 1440;

    /// <summary>The smallest text area that bears a report, in millimetres.</summary>
    private const decimal LeastText = 60;

    private const decimal LargestSheet = 600;

    public static (TemplatePage Cover, TemplatePage Pages) Read(
        XElement document, IReadOnlyList<PackageLink> links, TemplateParts parts)
    {
        var sections = document.Descendants(W + "sectPr").Where(section => section.Parent?.Name != W + "sectPrChange").ToList();
        var lines = new Dictionary<(bool IsHeader, RunningLineKind Kind), RunningLine>();
        var pages = new List<TemplatePage>();
        foreach (var section in sections)
        {
            foreach (var line in Lines(section, links, parts)) lines[(line.IsHeader, line.Kind)] = line;
            pages.Add(Page(section, [.. lines.OrderByDescending(line => line.Key.IsHeader).ThenBy(line => line.Key.Kind).Select(line => line.Value)]));
        }

        if (pages.Count == 0) pages.Add(Page(new XElement(W + "sectPr"), []));
        if (pages.Count > 1) return (pages[0], pages[^1]);
        var only = pages[0];
        return (
            only with { Lines = only.HasFirstPage ? [.. only.Lines.Where(line => line.Kind == RunningLineKind.First)] : [] },
            only with { Lines = [.. only.Lines.Where(line => line.Kind != RunningLineKind.First)], HasFirstPage = false });
    }

    private static IEnumerable<RunningLine> Lines(XElement section, IReadOnlyList<PackageLink> links, TemplateParts parts)
    {
        foreach (var reference in section.Elements())
        {
            var isHeader = reference.Name == W + "headerReference";
            if (!isHeader && reference.Name != W + "footerReference") continue;
            var id = (string?)reference.Attribute(Relationships + "id");
            if (links.FirstOrDefault(link => link.Id == id)?.Target is not { } target || parts.Read(target, W + (isHeader ? "hdr" : "ftr")) is not { } part) continue;
            var kind = (string?)reference.Attribute(W + "type") switch
            {
                "even" => RunningLineKind.Even,
                "first" => RunningLineKind.First,
                _ => RunningLineKind.Default,
            };
            yield return new RunningLine(isHeader, kind, part);
        }
    }

    private static TemplatePage Page(XElement section, IReadOnlyList<RunningLine> lines)
    {
        var margins = section.Element(W + "pgMar");
        var gutter = Distance(margins, "gutter") ?? 0;
        return new TemplatePage(
            Size(section.Element(W + "pgSz"), margins, gutter),
            Distance(margins, "header"),
            Distance(margins, "footer"),
            gutter,
            lines,
            IsOn(section.Element(W + "titlePg")),
            section.Element(W + "pgBorders"),
            section.Element(W + "docGrid"));
    }

    private static uint? Distance(XElement? margins, string attribute) =>
        Number(margins, attribute) is { } twips ? (uint)Math.Max(0, twips) : null;

    /// <summary>Page and margins; null where they are not all there or leave no room. A sheet that lies is set upright.</summary>
    private static PageStyle? Size(XElement? sheet, XElement? margins, decimal gutter)
    {
        if (Millimetres(sheet, "w") is not { } width || Millimetres(sheet, "h") is not { } height
            || Millimetres(margins, "top") is not { } top || Millimetres(margins, "bottom") is not { } bottom
            || Millimetres(margins, "left") is not { } left || Millimetres(margins, "right") is not { } right)
            return null;
        left += gutter * MillimetresPerTwip;
        var page = width <= height
            ? new PageStyle(width, height, top, bottom, left, right)
            : new PageStyle(height, width, left, right, bottom, top);
        return page is { TextWidth: >= LeastText, TextHeight: >= LeastText, Height: <= LargestSheet } ? page : null;
    }

    /// <summary>A negative margin above or beneath keeps the text in place whatever the running line's height.</summary>
    private static decimal? Millimetres(XElement? element, string attribute) =>
        Number(element, attribute) is { } twips ? Math.Abs(twips) * MillimetresPerTwip : null;
}
