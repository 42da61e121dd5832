using System.Buffers;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace ReportCompiler.Docx.Text;

/// <summary>Runs of plain text.</summary>
internal static class Runs
{
    /// <summary>Characters that Chinese and Latin faces draw differently. Word takes the Latin one unless
    /// told.</summary>
    private static readonly SearchValues<char> Ambiguous = SearchValues.Create("“”‘’…—·×°±§①②③④⑤⑥⑦⑧⑨⑩");

    /// <summary>A run of text that looks as its paragraph's style says.</summary>
    public static Run Of(string text) => Of(text, null);

    /// <summary>A run of text.</summary>
    /// <param name="text">The text; characters that XML cannot hold are left out.</param>
    /// <param name="properties">How it differs from its paragraph's style; null for not at all.</param>
    public static Run Of(string text, RunProperties? properties)
    {
        if (text.AsSpan().ContainsAny(Ambiguous))
        {
            properties ??= new RunProperties();
            properties.RunFonts ??= new RunFonts { Hint = FontTypeHintValues.EastAsia };
        }

        var run = new Run();
        if (properties is { HasChildren: true }) run.RunProperties = properties;
        run.Append(new WText(Valid(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    /// <summary>The text without the characters that XML cannot hold.</summary>
    public static string Valid(string text)
    {
        if (text.All(character => XmlConvert.IsXmlChar(character))) return text;
        var valid = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)) valid.Append(rune.ToString());
        }

        return valid.ToString();
    }
}
