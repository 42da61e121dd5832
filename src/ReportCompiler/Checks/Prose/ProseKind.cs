namespace ReportCompiler.Checks.Prose;

/// <summary>What a piece of text is on the page.</summary>
internal enum ProseKind
{
    /// <summary>The title of a case study or section, from the front matter.</summary>
    Title,

    /// <summary>A heading in the text.</summary>
    Heading,

    /// <summary>A paragraph, also of a quotation.</summary>
    Paragraph,

    /// <summary>A paragraph of a list, which the report numbers or marks itself.</summary>
    ListItem,

    /// <summary>A cell of a small table.</summary>
    Cell,

    /// <summary>A footnote.</summary>
    Footnote,

    /// <summary>The caption of a figure or table.</summary>
    Caption,
}
