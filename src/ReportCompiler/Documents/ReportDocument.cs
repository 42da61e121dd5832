using ReportCompiler.Documents.Styles;
using ReportCompiler.Templating;
using ReportCompiler.WordTemplates;

namespace ReportCompiler.Documents;

/// <summary>The compiled report: numbered, cross-referenced and ready to be written. Writers turn it into HTML, DOCX or Markdown and
/// decide nothing but how it looks there; they know no facts and number nothing.</summary>
public sealed record ReportDocument
{
    /// <summary>Title, issuer, date and the like.</summary>
    public required DocumentProperties Properties { get; init; }

    /// <summary>Page, fonts and styles of the layout.</summary>
    public required StyleSheet Style { get; init; }

    /// <summary>The Word file whose look the Word document takes over; null for the look of <see cref="Style"/>.</summary>
    internal WordTemplate? WordTemplate { get; init; }

    /// <summary>The year at a glance, after the cover of the web page; null where the layout has none.</summary>
    public Overview? Overview { get; init; }

    /// <summary>Unnumbered sections before the contents, such as the preface; may be empty.</summary>
    public required IReadOnlyList<Section> FrontMatter { get; init; }

    /// <summary>Contents and lists of tables, figures and cases, in printed order; a list without entries is not here.</summary>
    public required IReadOnlyList<ContentsList> Contents { get; init; }

    /// <summary>The numbered chapters.</summary>
    public required IReadOnlyList<Section> Chapters { get; init; }

    /// <summary>Unnumbered sections after the chapters, such as the annex tables; may be empty.</summary>
    public IReadOnlyList<Section> BackMatter { get; init; } = [];

    /// <summary>What a source states in place of a computed figure that is printed, by the figure's origin: a reader should know
    /// that the two differ. Differences that the report accepts are not here.</summary>
    public IReadOnlyDictionary<Origin, StatedOrigin> Disputes { get; init; } = new Dictionary<Origin, StatedOrigin>();

    /// <summary>Chapters and back matter: what stands on pages numbered from 1.</summary>
    public IEnumerable<Section> Body => Chapters.Concat(BackMatter);
}
