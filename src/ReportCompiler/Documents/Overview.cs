namespace ReportCompiler.Documents;

/// <summary>The year at a glance (数据画像): the key figures with their change, and charts of them. It stands on the web page
/// and in the PDF made of it, after the cover; the Word document keeps to the outline that the ministry gives.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Groups">The key figures; may be empty, and then there are charts.</param>
/// <param name="Charts">The charts, numbered apart from the figures of the text; may be empty, and then there are key
/// figures.</param>
public sealed record Overview(string Title, IReadOnlyList<KeyFigureGroup> Groups, IReadOnlyList<ChartBlock> Charts)
{
    /// <summary>Its anchor.</summary>
    public const string Anchor = "overview";
}

/// <summary>Key figures about one matter.</summary>
/// <param name="Title">What they are about, such as 师资队伍.</param>
/// <param name="Figures">The figures; at least one.</param>
public sealed record KeyFigureGroup(string Title, IReadOnlyList<KeyFigure> Figures);

/// <summary>A key figure.</summary>
/// <param name="Name">What it is, such as 在校生数.</param>
/// <param name="Value">The figure; — where it is missing.</param>
/// <param name="Unit">Its unit; empty for none, or where the figure bears it.</param>
/// <param name="Direction">Whether it is more or less than last year's; null where there is nothing to compare.</param>
/// <param name="Change">The change against last year in words; empty where there is nothing to compare.</param>
public sealed record KeyFigure(
    string Name, BoundFigure Value, string Unit, ChangeDirection? Direction, IReadOnlyList<Inline> Change);

/// <summary>Which way a figure went. More is not better, nor less worse.</summary>
public enum ChangeDirection
{
    /// <summary>More than last year.</summary>
    Up,

    /// <summary>As last year, at the printed digits.</summary>
    Level,

    /// <summary>Less than last year.</summary>
    Down,
}
