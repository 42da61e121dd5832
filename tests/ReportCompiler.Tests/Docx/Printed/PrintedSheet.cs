using ReportCompiler.Documents.Styles;

namespace ReportCompiler.Tests.Docx.Printed;

/// <summary>A page of the PDF, in points from its upper left corner.</summary>
/// <param name="Number">Its place in the PDF, from 1.</param>
/// <param name="Lines">Its lines of text, from head to foot.</param>
/// <param name="Ink">What is printed on it.</param>
/// <param name="Area">Where its text may stand.</param>
internal sealed record PrintedSheet(int Number, IReadOnlyList<PrintedLine> Lines, PrintedInk Ink, TextArea Area)
{
    /// <summary>The lines between header and footer.</summary>
    public IEnumerable<PrintedLine> Body => Lines.Where(line => line.Top >= Area.Top - 2 && line.Bottom <= Area.Bottom + 6);

    /// <summary>The page number as printed, without its dashes; null where there is none.</summary>
    public string? PageNumber => Lines.LastOrDefault(line => line.Top > Area.Bottom && line.Tight.StartsWith('—'))
        ?.Tight.Trim('—');
}

/// <summary>The area of a page between its margins, in points.</summary>
internal sealed record TextArea(double Left, double Top, double Right, double Bottom)
{
    /// <summary>The margins of a layout turn with its page.</summary>
    public static TextArea Of(PageStyle page, bool isLandscape) => isLandscape
        ? Between(page.Height, page.Width, page.MarginBottom, page.MarginLeft, page.MarginTop, page.MarginRight)
        : Between(page.Width, page.Height, page.MarginLeft, page.MarginTop, page.MarginRight, page.MarginBottom);

    private static TextArea Between(
        decimal width, decimal height, decimal left, decimal top, decimal right, decimal bottom) =>
        new(Points(left), Points(top), Points(width - right), Points(height - bottom));

    private static double Points(decimal millimetres) => (double)(millimetres * 72 / 25.4m);
}
