using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Documents.Styles;
using TextAlignment = ReportCompiler.Documents.Styles.TextAlignment;

namespace ReportCompiler.Docx.Styles;

/// <summary>Translates a <see cref="TextStyle"/> of the layout into what a Word style says of paragraphs and
/// characters.</summary>
internal static class TextProperties
{
    public static StyleParagraphProperties Paragraph(TextStyle style) => new()
    {
        SpacingBetweenLines = Spacing(style, style.SpaceBefore, style.SpaceAfter),
        Indentation = FirstLine(style.FirstLineIndent, style.Size),
        Justification = new Justification { Val = Alignment(style.Alignment) },
    };

    public static SpacingBetweenLines Spacing(TextStyle style, decimal before, decimal after)
    {
        var spacing = new SpacingBetweenLines { Before = Twips(before), After = Twips(after) };
        if (style.LinePitch is { } pitch)
        {
            spacing.Line = Twips(pitch);
            spacing.LineRule = LineSpacingRuleValues.Exact;
        }
        else
        {
            spacing.Line = "240";
            spacing.LineRule = LineSpacingRuleValues.Auto;
        }

        return spacing;
    }

    /// <summary>An indent in characters, as Chinese editors set it; the twips are for programs that know no
    /// characters.</summary>
    public static Indentation FirstLine(decimal characters, decimal size) => new()
    {
        FirstLineChars = (int)(characters * 100),
        FirstLine = Twips(characters * size),
    };

    public static StyleRunProperties Run(TextStyle style)
    {
        var run = new StyleRunProperties
        {
            RunFonts = Fonts(style),
            Bold = new Bold { Val = style.IsBold },
            Color = new Color { Val = style.Color },
        };
        SetSize(run, style.Size);
        return run;
    }

    public static void SetSize(StyleRunProperties run, decimal points)
    {
        var size = Length.HalfPoints(points).ToString(CultureInfo.InvariantCulture);
        run.FontSize = new FontSize { Val = size };
        run.FontSizeComplexScript = new FontSizeComplexScript { Val = size };
    }

    /// <summary>The preferred fonts in all four slots. What Word takes where one is absent stands in the font
    /// table.</summary>
    public static RunFonts Fonts(TextStyle style) => new()
    {
        Ascii = style.LatinFonts[0],
        HighAnsi = style.LatinFonts[0],
        EastAsia = style.EastAsianFonts[0],
        ComplexScript = style.LatinFonts[0],
    };

    public static JustificationValues Alignment(TextAlignment alignment) => alignment switch
    {
        TextAlignment.Centre => JustificationValues.Center,
        TextAlignment.Right => JustificationValues.Right,
        TextAlignment.Justified => JustificationValues.Both,
        _ => JustificationValues.Left,
    };

    public static string Twips(decimal points) => Length.Twips(points).ToString(CultureInfo.InvariantCulture);
}
