using ReportCompiler.Diagnostics;
using ReportCompiler.Diffing.Wording;
using ReportCompiler.Html;

namespace ReportCompiler.Diffing.Html;

/// <summary>The page being written.</summary>
internal sealed class PageContext
{
    public PageContext(ReportComparison comparison, MessageLanguage language)
    {
        (Comparison, Language) = (comparison, language);
        Wording = new FigureWording(comparison, language);
        Places = new PlaceNames(comparison);
        Chapters = new Chapters(comparison);
        Title = DifferenceWords.TitleOf(comparison.Old, comparison.New).In(language);
    }

    /// <summary>What differs.</summary>
    public ReportComparison Comparison { get; }

    /// <summary>The language of the page's words.</summary>
    public MessageLanguage Language { get; }

    /// <summary>Where it is written to.</summary>
    public HtmlBuffer Html { get; } = new();

    /// <summary>Tells figures.</summary>
    public FigureWording Wording { get; }

    /// <summary>Names sections and case studies.</summary>
    public PlaceNames Places { get; }

    /// <summary>The chapters that differences stand in.</summary>
    public Chapters Chapters { get; }

    /// <summary>The page's title.</summary>
    public string Title { get; }

    /// <summary>The language of the reports' own text, where it is not the page's.</summary>
    public string? ReportLanguage => Language == MessageLanguage.English ? "zh-CN" : null;

    /// <summary>Names and values are divided by it.</summary>
    public string Colon => Language == MessageLanguage.English ? ": " : "：";

    public string Say(LocalizedText text) => text.In(Language);

    /// <summary>Writes an element that holds text only, on a line of its own.</summary>
    public void Line(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Html.OpenLine(tag, attributes);
        Html.Text(text);
        Html.Close();
    }
}
