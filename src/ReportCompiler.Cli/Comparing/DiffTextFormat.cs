using System.Text;
using ReportCompiler.Diagnostics;
using ReportCompiler.Diffing;
using ReportCompiler.Diffing.Wording;
using Spectre.Console;

namespace ReportCompiler.Cli.Comparing;

/// <summary>Differences for a person: a summary that fits a terminal of 24 lines and 80 columns, or all of them.</summary>
internal static class DiffTextFormat
{
    private const int Columns = 80;
    private const int MostChanges = 3;
    private const int FirstRestated = 2;
    private const int FirstCarriedOver = 2;
    private const string Step = "  ";

    private static readonly Style Heading = new(decoration: Decoration.Bold);

    public static byte[] Make(DiffResult result)
    {
        using var text = new StringWriter { NewLine = "\n" };
        Write(result, Terminal.To(text));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Writes the summary, or with <see cref="DiffResult.IsDetailed"/> everything.</summary>
    public static void Write(DiffResult result, Terminal terminal)
    {
        var (comparison, language) = (result.Comparison, result.Language);
        terminal.WriteLine(Cut(DifferenceWords.TitleOf(comparison.Old, comparison.New).In(language)), Heading);
        terminal.WriteLine();
        WriteCounts(result, terminal);
        if (!comparison.HasDifferences) return;
        if (result.IsDetailed)
        {
            DiffDetails.Write(result, terminal);
            return;
        }

        var table = new FigureLines(comparison, language, Columns);
        table.Write(terminal, DifferenceWords.Largest, LargestChanges.Of(comparison).Take(MostChanges).ToList());
        table.Write(terminal, DifferenceWords.Restated, comparison.Figures.Restated.Take(FirstRestated).ToList());
        WriteCarriedOver(result, terminal);
        terminal.WriteLine();
        terminal.WriteLine(DiffText.MoreToSee.In(language), Color.Grey);
    }

    /// <summary>Writes how many differences there are.</summary>
    public static void WriteCounts(DiffResult result, Terminal terminal)
    {
        var lines = DifferenceCounts.Of(result.Comparison);
        if (!result.Comparison.HasDifferences) terminal.WriteLine(DifferenceWords.None.In(result.Language));
        if (lines.Count == 0) return;
        var width = lines.Max(line => DisplayWidth.Of(line.Heading.In(result.Language)));
        foreach (var (heading, counts) in lines)
        {
            var head = heading.In(result.Language);
            terminal.Write(head, Heading);
            terminal.WriteLine(
                new string(' ', width - DisplayWidth.Of(head) + Step.Length) + Wrapped(counts.In(result.Language), result.Language, width + Step.Length));
        }
    }

    /// <summary>Counts in as many lines as they need, the later ones under the first.</summary>
    private static string Wrapped(string counts, MessageLanguage language, int indent)
    {
        var separator = language == MessageLanguage.English ? ", " : "，";
        var text = new StringBuilder();
        var column = indent;
        foreach (var count in counts.Split(separator))
        {
            var joint = text.Length == 0 ? "" : separator;
            if (text.Length > 0 && column + DisplayWidth.Of(separator + count) >= Columns)
            {
                joint = separator.TrimEnd() + "\n" + new string(' ', indent);
                column = indent;
            }

            text.Append(joint).Append(count);
            column += DisplayWidth.Of(separator + count);
        }

        return text.ToString();
    }

    /// <summary>The first texts that were carried over; those that are word for word the same are so by right more often than
    /// not, and are counted only.</summary>
    private static void WriteCarriedOver(DiffResult result, Terminal terminal)
    {
        var worst = result.Comparison.CarriedOver.Where(carried => carried.Kind != CarriedOverKind.Same).ToList();
        if (worst.Count == 0) return;
        terminal.WriteLine();
        terminal.WriteLine(DifferenceWords.CarriedOver.In(result.Language), Heading);
        foreach (var carried in worst.Take(FirstCarriedOver))
            terminal.WriteLine(Cut(Step + SourceExcerpt.Clean(DiffDetails.Line(carried, result.Language))));
    }

    private static string Cut(string line) => DisplayWidth.Cut(line, Columns);
}
