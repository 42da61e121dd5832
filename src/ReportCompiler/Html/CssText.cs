using System.Globalization;
using System.Text;

namespace ReportCompiler.Html;

/// <summary>Text in CSS.</summary>
internal static class CssText
{
    /// <summary>The text as a CSS string. Everything but letters, digits and blanks is written as a number, so that no
    /// text can end the string or the <c>style</c> element.</summary>
    public static string Quote(string text)
    {
        var css = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value == ' ') css.Append(rune);
            else css.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
        }
        return css.Append('"').ToString();
    }
}
