using DocumentFormat.OpenXml.Drawing;
using ReportCompiler.Documents.Styles;
using ReportCompiler.Docx.Text;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using TextStyle = ReportCompiler.Documents.Styles.TextStyle;

namespace ReportCompiler.Docx.Charts;

/// <summary>Text in charts, set as in tables: fonts and size of the layout's table text.</summary>
internal sealed class ChartText(StyleSheet sheet)
{
    private const int DegreesUnit = 60000;

    private readonly TextStyle _style = sheet[TextRole.TableText];

    /// <summary>Size in points.</summary>
    public decimal Size => _style.Size;

    /// <summary>Distance of two lines in points.</summary>
    public decimal Pitch => _style.Size * 1.35m;

    /// <summary>Width of a text in points.</summary>
    public decimal Width(string text) => TextWidths.Em(text) * _style.Size;

    /// <summary>How the text of a part of the chart is set.</summary>
    /// <param name="color">Colour; null for that of the style.</param>
    /// <param name="turn">Degrees that it is turned, clockwise; null to leave it to Word.</param>
    public C.TextProperties Properties(string? color = null, int? turn = null) => new(
        Body(turn), new ListStyle(), new Paragraph(
            new ParagraphProperties(Run(new DefaultRunProperties(), color)),
            new EndParagraphRunProperties { Language = "zh-CN" }));

    /// <summary>Text that is written there, and not made by Word.</summary>
    public C.ChartText Written(string text, string? color = null, int turn = 0) => new(new C.RichText(
        Body(turn), new ListStyle(), new Paragraph(
            new ParagraphProperties(Run(new DefaultRunProperties { Bold = false }, color)),
            new Run(
                Run(new RunProperties { Language = "zh-CN", Bold = false }, color),
                new DocumentFormat.OpenXml.Drawing.Text(Runs.Valid(text))))));

    private static BodyProperties Body(int? turn) => turn is { } degrees
        ? new BodyProperties
        {
            Rotation = degrees * DegreesUnit,
            Vertical = TextVerticalValues.Horizontal,
            // LibreOffice breaks slanted text to the width of its column, and shows the first line only.
            Wrap = degrees == 0 ? null : TextWrappingValues.None,
        }
        : new BodyProperties();

    private T Run<T>(T properties, string? color)
        where T : TextCharacterPropertiesType
    {
        properties.FontSize = (int)(_style.Size * 100);
        properties.Append(
            ChartPalette.Solid(color ?? _style.Color),
            new LatinFont { Typeface = _style.LatinFonts[0] },
            new EastAsianFont { Typeface = _style.EastAsianFonts[0] });
        return properties;
    }
}
