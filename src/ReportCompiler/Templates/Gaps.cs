using System.Text;
using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Templating;

namespace ReportCompiler.Templates;

/// <summary>Makes visible, and notes, every figure that a template should have printed and could not.</summary>
internal static class Gaps
{
    private static readonly LocalizedText InText = new("文中", "The text");

    /// <summary>The text with a mark at each gap. A figure prints its own mark; what was computed from a missing figure
    /// prints nothing, and is marked here.</summary>
    public static RenderedText Show(RenderedText rendered, GapLog log)
    {
        var gaps = 0;
        foreach (var piece in rendered.Pieces)
        {
            if (GapOf(piece) is not { } missing) continue;
            log.Add(missing.Label, missing.Reason, piece.Source, InText);
            if (piece.Length == 0) gaps++;
        }

        return gaps == 0 ? rendered : Mark(rendered);
    }

    private static RenderedText Mark(RenderedText rendered)
    {
        var text = new StringBuilder();
        var pieces = new List<RenderedPiece>();
        foreach (var piece in rendered.Pieces)
        {
            var start = text.Length;
            if (piece.Length == 0 && GapOf(piece) is { } missing) text.Append(Figure.Gap(missing));
            else text.Append(rendered.Text, piece.Start, piece.Length);
            pieces.Add(piece with { Start = start, Length = text.Length - start });
        }

        return new RenderedText(text.ToString(), pieces);
    }

    private static MissingOrigin? GapOf(RenderedPiece piece) => piece.Value switch
    {
        MissingOrigin missing => missing,
        ComputedOrigin computed when piece.Length == 0 => computed.Inputs.OfType<MissingOrigin>().FirstOrDefault(),
        _ => null,
    };
}
