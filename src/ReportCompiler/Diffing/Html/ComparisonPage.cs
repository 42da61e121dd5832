using ReportCompiler.Diagnostics;
using ReportCompiler.Diffing.Wording;
using ReportCompiler.Html;

namespace ReportCompiler.Diffing.Html;

/// <summary>Writes differences as one self-contained HTML page without scripts: which of them are shown is decided by the
/// state of its controls, in CSS.</summary>
public static class ComparisonPage
{
    /// <summary>The page as text, lines ended by <c>\n</c>. The same differences give the same text.</summary>
    /// <param name="comparison">What differs.</param>
    /// <param name="language">The language of its words.</param>
    public static string Write(ReportComparison comparison, MessageLanguage language)
    {
        var page = new PageContext(comparison, language);
        var html = page.Html;
        html.Raw("<!DOCTYPE html>");
        html.OpenLine("html", ("lang", language == MessageLanguage.English ? "en" : "zh-CN"));
        WriteHead(page);
        html.OpenBlock("body", ("class", "comparison"));
        html.OpenLine("a", ("class", "skip"), ("href", $"#{PageIds.Main}"));
        html.Text(PageWords.Skip.In(language));
        html.Close();
        WriteHeader(page);
        if (comparison.HasDifferences) Controls.Write(page);
        html.OpenBlock("main", ("id", PageIds.Main), ("tabindex", "-1"));
        FigureTables.Write(page);
        StructureLists.Write(page);
        TextBlocks.Write(page);
        CarriedOverList.Write(page);
        html.Close();
        html.Close();
        html.CloseOnNewLine();
        html.Raw("\n");
        return html.ToString();
    }

    private static void WriteHead(PageContext page)
    {
        var html = page.Html;
        var style = PageAssets.ComparisonStyle + Controls.Style(page);
        html.OpenBlock("head");
        DocumentHead.WriteMeta(html, style, script: null);
        html.OpenLine("title");
        html.Text(page.Title);
        html.Close();
        html.OpenLine("style");
        html.Raw(style);
        html.Close();
        html.Close();
    }

    private static void WriteHeader(PageContext page)
    {
        var html = page.Html;
        html.OpenBlock("header");
        page.Line("h1", page.Title);
        if (!page.Comparison.HasDifferences) page.Line("p", page.Say(DifferenceWords.None));
        html.OpenBlock("dl", ("class", "counts"));
        foreach (var (heading, counts) in DifferenceCounts.Of(page.Comparison))
        {
            html.OpenBlock("div");
            page.Line("dt", page.Say(heading));
            page.Line("dd", page.Say(counts));
            html.Close();
        }

        html.Close();
        html.Close();
    }
}
