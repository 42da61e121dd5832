using ReportCompiler.Documents;
using ReportCompiler.Documents.Styles;

namespace ReportCompiler.Docx.Styles;

/// <summary>Widths that the contents need, in points.</summary>
internal sealed class ContentsMeasure
{
    private readonly decimal[] _labels = new decimal[StyleIds.DeepestContents];

    private ContentsMeasure(decimal textWidth) => TextWidth = textWidth;

    /// <summary>Width of the text area.</summary>
    public decimal TextWidth { get; }

    public static ContentsMeasure Of(ReportDocument document)
    {
        var measure = new ContentsMeasure(Length.Points(document.Style.Page.TextWidth));
        var sections = document.Contents.Where(list => list.Kind == ContentsKind.Sections);
        foreach (var entry in sections.SelectMany(list => list.Entries))
        {
            if (entry.Label is null) continue;
            var level = Math.Min(entry.Level, StyleIds.DeepestContents);
            var size = document.Style[TextRole.Contents1 + (level - 1)].Size;
            var width = (TextWidths.AtMost(entry.Label) + 0.5m) * size;
            measure._labels[level - 1] = Math.Max(measure._labels[level - 1], width);
        }

        return measure;
    }

    /// <summary>Width of the widest number of a level with the space after it; 0 where the level has none.</summary>
    public decimal LabelWidth(int level) => _labels[level - 1];
}
