using ReportCompiler.Diagnostics;
using ReportCompiler.Diffing;
using ReportCompiler.Diffing.Wording;
using Spectre.Console;

namespace ReportCompiler.Cli.Comparing;

/// <summary>Figures that differ, a line for each in columns.</summary>
/// <param name="comparison">What they belong to.</param>
/// <param name="language">The language.</param>
/// <param name="most">How many columns of the terminal a line may take up.</param>
internal sealed class FigureLines(ReportComparison comparison, MessageLanguage language, int most)
{
    private const string Step = "  ";

    private readonly FigureWording _wording = new(comparison, language);

    /// <summary>Writes a heading and figures beneath, after an empty line; nothing for none.</summary>
    public void Write(Terminal terminal, LocalizedText heading, IReadOnlyList<FigureChange> changes)
    {
        if (changes.Count == 0) return;
        terminal.WriteLine();
        terminal.WriteLine(heading.In(language), new Style(decoration: Decoration.Bold));
        var rows = changes.Select(Cells).ToList();
        var widths = Enumerable.Range(0, 4).Select(cell => rows.Max(row => DisplayWidth.Of(row[cell]))).ToList();
        // Names give way: figures are what is looked for.
        widths[0] = Math.Min(widths[0], Math.Max(most - widths[1..].Sum() - 4 * Step.Length, 2 * Step.Length));
        foreach (var row in rows)
        {
            var name = DisplayWidth.Cut(row[0], widths[0]);
            terminal.Write(Step + name + Blank(widths[0] - DisplayWidth.Of(name)));
            for (var i = 1; i < row.Length; i++)
            {
                var cell = Step + Blank(widths[i] - DisplayWidth.Of(row[i])) + row[i];
                terminal.Write(i == row.Length - 1 ? cell.TrimEnd() : cell, i == 1 ? Style.Plain : StyleOf(row[2]));
            }

            terminal.WriteLine();
        }
    }

    private string[] Cells(FigureChange change) =>
    [
        SourceExcerpt.Clean(_wording.Name(change)),
        $"{_wording.Value(change.Old)} → {_wording.Value(change.New)}{(change.New is null ? "" : FigureWording.Unit(change))}",
        _wording.Change(change),
        FigureWording.Growth(change),
    ];

    /// <summary>More is green and less is red, whether that is good or not.</summary>
    private static Style StyleOf(string change) => change switch
    {
        ['+', ..] => new Style(Color.Green),
        ['-', ..] => new Style(Color.Red),
        _ => Style.Plain,
    };

    private static string Blank(int width) => new(' ', width);
}
