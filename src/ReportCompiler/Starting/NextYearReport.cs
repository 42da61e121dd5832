using System.Globalization;
using ReportCompiler.Diagnostics;
using ReportCompiler.Projects;
using ReportCompiler.Sources;

namespace ReportCompiler.Starting;

/// <summary>Turns last year's <c>report.yaml</c> into this year's, line by line, so that the author's order, quotes and remarks
/// stay.</summary>
internal static class NextYearReport
{
    /// <summary>The text for another year; null where it is not written a line for each entry.</summary>
    /// <param name="source">The text.</param>
    /// <param name="map">What it says.</param>
    /// <param name="its">Last year's project.</param>
    /// <param name="year">The new year.</param>
    /// <param name="previous">Last year's folder as seen from the new project.</param>
    /// <param name="review">Files that are to be read and cannot hold a mark.</param>
    public static string? Write(
        SourceText source, YamlMap map, ReportProject its, int year, string previous, IReadOnlyList<string> review)
    {
        var lines = source.Text.Split('\n').ToList();
        var added = new List<string> { $"previous: {YamlText.Of(previous)}" };
        if (review.Count > 0) added.AddRange(["review:", .. review.Select(file => $"  - {YamlText.Of(file)}")]);
        // From the end, so that the lines before stay where they are.
        for (var i = map.Entries.Count - 1; i >= 0; i--)
        {
            var entry = map.Entries[i];
            var first = entry.Key.Span.Line - 1;
            var end = i + 1 < map.Entries.Count ? map.Entries[i + 1].Key.Span.Line - 1 : lines.Count;
            while (end > first + 1 && IsRemark(lines[end - 1])) end--;
            switch (entry.Key.Text)
            {
                case "year" or "title":
                    for (var line = first; line < end; line++) lines[line] = YearShift.Move(lines[line], its.Period.Year, year);
                    break;
                case "date":
                    lines[first] = lines[first].Replace(
                        Text(its.Date), Text(its.Date.AddYears(year - its.Period.Year)), StringComparison.Ordinal);
                    break;
                case "previous" or "review" or "waivers":
                    lines.RemoveRange(first, end - first);
                    break;
                case "layout":
                    lines.InsertRange(end, added);
                    break;
            }
        }

        var text = string.Join('\n', lines);
        return IsMeant(source.File, text, year, previous) ? text : null;
    }

    private static bool IsRemark(string line) => line.Trim().Length == 0 || line.TrimStart().StartsWith('#');

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool IsMeant(string file, string text, int year, string previous)
    {
        var problems = new DiagnosticBag();
        var world = new MemoryWorld();
        world.Add(file, text);
        if (YamlFile.ReadMap(world, file, new LocalizedText("报告", "report"), problems) is not { } map || problems.HasErrors)
            return false;
        return Value("year") is { } written && Indicators.Period.Parse(written)?.Year == year
            && Value("previous") == previous && Value("waivers") is null;

        string? Value(string key) => (map.Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value as YamlScalar)?.Text;
    }
}
