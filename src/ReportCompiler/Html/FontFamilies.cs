using System.Globalization;
using System.Text;
using ReportCompiler.Documents.Styles;

namespace ReportCompiler.Html;

/// <summary>Font families in CSS. A Latin font must come first in the list, and would then also set the Chinese
/// quotation marks, dashes and ellipses, which Unicode shares with Latin, far too narrow. So each list of Latin fonts
/// becomes a family of its own that holds Latin letters and digits only.</summary>
internal sealed class FontFamilies
{
    /// <summary>Latin without the characters from U+2010 on, and without the middle dot of Chinese names.</summary>
    private const string LatinRange = "U+20-7E, U+A0-B6, U+B8-24F";

    private readonly List<IReadOnlyList<string>> _latin = [];

    public FontFamilies(StyleSheet style)
    {
        foreach (var role in Enum.GetValues<TextRole>())
        {
            if (IndexOf(style[role].LatinFonts) < 0) _latin.Add(style[role].LatinFonts);
        }
    }

    /// <summary>Writes the families of Latin letters, found among the fonts of the reader's machine.</summary>
    public void WriteFaces(StringBuilder css)
    {
        foreach (var fonts in _latin)
        {
            WriteFace(css, fonts, 400, [""]);
            WriteFace(css, fonts, 700, [" Bold", ""]);
        }
    }

    /// <summary>The value of <c>font-family</c> for a style.</summary>
    public string Of(TextStyle style) => string.Join(
        ", ", style.EastAsianFonts.Select(CssText.Quote).Prepend(Name(style.LatinFonts)).Append("serif"));

    private void WriteFace(StringBuilder css, IReadOnlyList<string> fonts, int weight, string[] endings)
    {
        var sources = fonts.SelectMany(font => endings.Select(ending => $"local({CssText.Quote(font + ending)})"));
        css.Append(CultureInfo.InvariantCulture, $"@font-face {{ font-family: {Name(fonts)}; font-weight: {weight}; ")
            .AppendJoin(string.Empty, "src: ", string.Join(", ", sources), "; ")
            .Append(CultureInfo.InvariantCulture, $"unicode-range: {LatinRange}; }}\n");
    }

    private string Name(IReadOnlyList<string> fonts) =>
        string.Create(CultureInfo.InvariantCulture, $"\"Latin {IndexOf(fonts) + 1}\"");

    private int IndexOf(IReadOnlyList<string> fonts) => _latin.FindIndex(known => known.SequenceEqual(fonts));
}
