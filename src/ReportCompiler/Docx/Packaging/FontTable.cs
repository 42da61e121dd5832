using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Documents.Styles;

namespace ReportCompiler.Docx.Packaging;

/// <summary>The font table: for each preferred font the ones that Word takes where it is absent.</summary>
internal static class FontTable
{
    public static Fonts Build(StyleSheet style)
    {
        var lists = style.Text
            .OrderBy(pair => pair.Key)
            .SelectMany(pair => new[] { pair.Value.EastAsianFonts, pair.Value.LatinFonts })
            .DistinctBy(list => list[0]);
        return new Fonts(lists.Select(Font));
    }

    private static Font Font(IReadOnlyList<string> names)
    {
        var font = new Font { Name = names[0] };
        if (names.Count > 1) font.AltName = new AltName { Val = string.Join(',', names.Skip(1)) };
        return font;
    }
}
