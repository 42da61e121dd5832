using ReportCompiler.Data;

namespace ReportCompiler.Diffing;

/// <summary>A block of both reports, or of one.</summary>
public abstract record BlockComparison
{
    /// <summary>Whether it is in both reports, and differs.</summary>
    public required BlockChange Change { get; init; }

    /// <summary>Whether it was moved.</summary>
    public BlockMove Move { get; init; }

    /// <summary>For a block that was moved, the anchor of the section or case study where it stood
    /// (<see cref="BlockMove.Here"/>) or stands (<see cref="BlockMove.Away"/>); else null.</summary>
    public string? Elsewhere { get; init; }

    /// <summary>Whether it differs, and only in figures that come from the data and years that moved on with the
    /// report.</summary>
    public abstract bool OnlyFigures { get; }

    /// <summary>As the old report has it; null for one that was added.</summary>
    public abstract BlockData? OldBlock { get; }

    /// <summary>As the new report has it; null for one that was removed, or moved away.</summary>
    public abstract BlockData? NewBlock { get; }

    /// <summary>Whether it stands where it stood and says what it said.</summary>
    public bool IsSame => Change == BlockChange.Same && Move == BlockMove.None;

    /// <summary>Whether it was put in, taken out, moved or worded otherwise. Where a block was moved, this is true of the place
    /// to which it was. A case study is not, where only blocks in it are.</summary>
    public virtual bool IsRewritten => !IsSame && !(OnlyFigures && Move == BlockMove.None) && Move != BlockMove.Away;

    /// <summary>The block, and for a case study those in it.</summary>
    public virtual IEnumerable<BlockComparison> WithBlocksOfCase() => [this];
}

/// <summary>Whether a block is in both reports, and differs.</summary>
public enum BlockChange
{
    /// <summary>In both, and the same.</summary>
    Same,

    /// <summary>In both, and it differs.</summary>
    Changed,

    /// <summary>Only in the new report.</summary>
    Added,

    /// <summary>Only in the old report, or elsewhere in the new one (<see cref="BlockMove.Away"/>).</summary>
    Removed,
}

/// <summary>Whether a block was moved.</summary>
public enum BlockMove
{
    /// <summary>It was not.</summary>
    None,

    /// <summary>It was moved here.</summary>
    Here,

    /// <summary>It stood here and was moved away. The same block appears with <see cref="Here"/> where it stands.</summary>
    Away,
}

/// <summary>A paragraph.</summary>
/// <param name="Old">As the old report has it; null for one that was added.</param>
/// <param name="New">As the new report has it; null for one that was removed or moved away.</param>
/// <param name="Text">Its text.</param>
public sealed record ParagraphComparison(ParagraphData? Old, ParagraphData? New, TextComparison Text) : BlockComparison
{
    /// <inheritdoc/>
    public override bool OnlyFigures => Change == BlockChange.Changed && Text.OnlyFigures && Old!.Kind == New!.Kind;

    /// <inheritdoc/>
    public override BlockData? OldBlock => Old;

    /// <inheritdoc/>
    public override BlockData? NewBlock => New;
}

/// <summary>An image.</summary>
/// <param name="Old">As the old report has it; null for one that was added.</param>
/// <param name="New">As the new report has it; null for one that was removed or moved away.</param>
/// <param name="Caption">Its caption.</param>
/// <param name="AlternativeText">What it shows.</param>
/// <param name="IsAnotherPicture">Whether the picture itself differs.</param>
public sealed record ImageComparison(
    ImageData? Old, ImageData? New, TextComparison Caption, TextComparison AlternativeText, bool IsAnotherPicture)
    : BlockComparison
{
    /// <inheritdoc/>
    public override bool OnlyFigures =>
        Change == BlockChange.Changed && !IsAnotherPicture && Caption.IsSameButFigures && AlternativeText.IsSameButFigures;

    /// <inheritdoc/>
    public override BlockData? OldBlock => Old;

    /// <inheritdoc/>
    public override BlockData? NewBlock => New;
}

/// <summary>A case study.</summary>
/// <param name="Old">As the old report has it; null for one that was added.</param>
/// <param name="New">As the new report has it; null for one that was removed or moved away.</param>
/// <param name="Title">Its title.</param>
/// <param name="Blocks">Its text, of both reports side by side; none where it was moved away.</param>
public sealed record CaseComparison(
    CaseData? Old, CaseData? New, TextComparison Title, IReadOnlyList<BlockComparison> Blocks) : BlockComparison
{
    /// <inheritdoc/>
    public override bool OnlyFigures =>
        Change == BlockChange.Changed && Title.IsSameButFigures
        && Blocks.All(block => block.IsSame || (block.OnlyFigures && block.Move == BlockMove.None));

    /// <inheritdoc/>
    public override bool IsRewritten =>
        Change != BlockChange.Changed ? base.IsRewritten : Move == BlockMove.Here || !Title.IsSameButFigures;

    /// <inheritdoc/>
    public override BlockData? OldBlock => Old;

    /// <inheritdoc/>
    public override BlockData? NewBlock => New;

    /// <inheritdoc/>
    public override IEnumerable<BlockComparison> WithBlocksOfCase() => Blocks.Prepend(this);
}
