namespace ReportCompiler.Documents;

/// <summary>What a <see cref="ContentsList"/> lists.</summary>
public enum ContentsKind
{
    /// <summary>Sections (目录).</summary>
    Sections,

    /// <summary>Captioned tables (表目录).</summary>
    Tables,

    /// <summary>Captioned figures (图目录).</summary>
    Figures,

    /// <summary>Case studies (案例目录).</summary>
    Cases,
}

/// <summary>The contents or the list of tables, figures or cases.</summary>
/// <param name="Kind">What it lists.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Entries">The entries in document order; at least one.</param>
public sealed record ContentsList(ContentsKind Kind, string Title, IReadOnlyList<ContentsEntry> Entries);

/// <summary>One entry of a <see cref="ContentsList"/>.</summary>
/// <param name="Anchor">Anchor of what it names.</param>
/// <param name="Level">Level of a section, from 1; 1 for everything else.</param>
/// <param name="Label">The section's number or the caption's label, such as 2.1.1 or 表2; null for front matter.</param>
/// <param name="Title">The section's title, or the caption.</param>
public sealed record ContentsEntry(string Anchor, int Level, string? Label, string Title);
