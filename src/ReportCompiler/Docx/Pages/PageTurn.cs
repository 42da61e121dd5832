using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportCompiler.Docx.Pages;

/// <summary>A mark among the blocks: what follows stands on pages of this orientation. <see cref="BodyBuilder"/> turns
/// it into sections.</summary>
internal static class PageTurn
{
    public static OpenXmlElement Landscape() => Mark(PageOrientationValues.Landscape);

    public static OpenXmlElement Portrait() => Mark(PageOrientationValues.Portrait);

    public static bool IsLandscape(SectionProperties mark) =>
        mark.GetFirstChild<PageSize>()!.Orient!.Value == PageOrientationValues.Landscape;

    private static SectionProperties Mark(PageOrientationValues orientation) =>
        new(new PageSize { Orient = orientation });
}
