using ReportCompiler.Diagnostics;

namespace ReportCompiler.Indicators;

/// <summary>The form of an annex table (附表): which indicators it asks for, in which order.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Title">Its title, such as 满意度调查表.</param>
/// <param name="IsSurvey">Whether it also asks how many persons were asked, and how (调查人数, 调查方式).</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Span">Where it is defined.</param>
internal sealed record AnnexForm(int Number, string Title, bool IsSurvey, IReadOnlyList<AnnexRow> Rows, SourceSpan Span)
{
    /// <summary>What messages and captions call it.</summary>
    public string Name => $"附表{Number}";
}

/// <summary>A row of an annex table.</summary>
/// <param name="Number">What stands under 序号; rows of one number follow each other.</param>
/// <param name="Indicator">Id, name or alias of the indicator.</param>
/// <param name="Label">What the row is called there; null for the indicator's name.</param>
/// <param name="Level">How deep it stands beneath others (其中), from 0.</param>
/// <param name="Unit">The unit as printed; null for the indicator's.</param>
/// <param name="Note">A footnote; null for the indicator's note.</param>
/// <param name="Span">Where it is defined.</param>
internal sealed record AnnexRow(
    string Number, string Indicator, string? Label, int Level, string? Unit, string? Note, SourceSpan Span);
