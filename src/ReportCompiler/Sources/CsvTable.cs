using ReportCompiler.Diagnostics;

namespace ReportCompiler.Sources;

/// <summary>A CSV file: a header and rows of as many fields.</summary>
/// <param name="File">Path for messages.</param>
/// <param name="Header">The columns' names; none empty, none twice.</param>
/// <param name="Rows">The rows that hold anything, in file order.</param>
internal sealed record CsvTable(string File, IReadOnlyList<CsvField> Header, IReadOnlyList<CsvRow> Rows)
{
    /// <summary>False when a column was reported and left out, so that nobody reports it again as missing.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>The index of the column that bears one of these names; null when there is none.</summary>
    public int? Find(params IReadOnlyList<string> names)
    {
        for (var i = 0; i < Header.Count; i++)
            if (names.Contains(Header[i].Text, StringComparer.OrdinalIgnoreCase)) return i;
        return null;
    }

    /// <summary>The index of a column that must be there.</summary>
    /// <returns>The index; null when the missing column was reported.</returns>
    public int? Require(IReadOnlyList<string> names, DiagnosticBag diagnostics)
    {
        var index = Find(names);
        if (index is null) diagnostics.Add(SourceDiagnostics.MissingColumn(this, names));
        return index;
    }
}

/// <summary>One row.</summary>
/// <param name="Span">Its first line.</param>
/// <param name="Fields">As many fields as the header has.</param>
internal sealed record CsvRow(SourceSpan Span, IReadOnlyList<CsvField> Fields)
{
    /// <summary>True when its last field opens a quote that nothing closes, so that what follows is taken for a part of
    /// that field.</summary>
    public bool HasUnclosedQuote { get; init; }
}

/// <summary>One field.</summary>
/// <param name="Text">The text without the spaces around it, ideographic ones and no-break spaces included.</param>
/// <param name="Span">Where the text stands: within the quotes, if there are any.</param>
internal sealed record CsvField(string Text, SourceSpan Span);
