using ReportCompiler.Diagnostics;
using ReportCompiler.Templates;

namespace ReportCompiler.Documents.Building;

/// <summary>Makes figures of the document from images.</summary>
internal static class FigureBuilder
{
    /// <summary>The figure, numbered, also when its image cannot be shown.</summary>
    public static FigureBlock Build(
        FigurePlace place, Numbering numbering, ImageLibrary images, DiagnosticBag diagnostics)
    {
        if (place.Caption.Length == 0) diagnostics.Add(DocumentDiagnostics.NoCaption(place.Span, place.Path));
        var anchor = place.Id ?? $"fig-{numbering.Figures + 1}-auto";
        var caption = numbering.Figure(anchor, place.Caption, place.Span);
        if (images.Find(place.Path, place.Span) is not { } image)
            return new FigureBlock(anchor, caption, null, ImageLibrary.Gap(place.Path));
        var alternative = place.AlternativeText is { Length: > 0 } text ? text : place.Caption;
        return new FigureBlock(anchor, caption, image, alternative);
    }
}
