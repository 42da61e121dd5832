namespace ReportCompiler.Sources;

/// <summary>Finds out what divides the columns of a CSV file.</summary>
internal static class CsvDelimiter
{
    private static readonly char[] Candidates = [',', '\t', ';'];

    /// <summary>Where the header begins and what divides its columns. A first line <c>sep=;</c>, which Excel
    /// understands, decides; else the candidate that the header line holds most often outside quotes, comma before
    /// tab before semicolon when they are even.</summary>
    public static (int Start, char Delimiter) Find(string text)
    {
        var lineEnd = text.IndexOf('\n', StringComparison.Ordinal);
        var firstLine = lineEnd < 0 ? text : text[..lineEnd];
        if (firstLine.Length == 5 && firstLine.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            return (Math.Min(text.Length, firstLine.Length + 1), firstLine[4]);

        var counts = new int[Candidates.Length];
        var start = text.Length - text.TrimStart('\n').Length;
        var quoted = false;
        for (var i = start; i < text.Length && (quoted || text[i] != '\n'); i++)
        {
            if (text[i] == '"') quoted = !quoted;
            else if (!quoted && Array.IndexOf(Candidates, text[i]) is >= 0 and var candidate) counts[candidate]++;
        }

        return (start, Candidates[Array.IndexOf(counts, counts.Max())]);
    }
}
