namespace ReportCompiler.Tests.Docx.Printed;

/// <summary>A line of text on a page.</summary>
/// <param name="Words">Its words, from left to right.</param>
/// <param name="Left">Left edge, in points from the page's left.</param>
/// <param name="Top">Upper edge, in points from the page's head.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Lower edge.</param>
internal sealed record PrintedLine(IReadOnlyList<string> Words, double Left, double Top, double Right, double Bottom)
{
    /// <summary>The text without spaces: where a line was set wide, the PDF has more of them than the document.</summary>
    public string Tight { get; } = PrintedText.Tight(string.Concat(Words));
}
