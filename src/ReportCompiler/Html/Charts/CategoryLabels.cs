namespace ReportCompiler.Html.Charts;

/// <summary>The names under the axis: on a few lines each or, where the columns stand too close for that,
/// slanted.</summary>
/// <param name="Lines">The lines of each name; one where they are slanted.</param>
/// <param name="IsSlanted">Whether they run upwards to the right, each ending under its column.</param>
/// <param name="Height">Height that they take.</param>
internal sealed record CategoryLabels(IReadOnlyList<IReadOnlyList<string>> Lines, bool IsSlanted, decimal Height)
{
    private const int MostLines = 4;
    private const decimal Gap = 8;
    private const int Slant = -45;

    /// <summary>The part of the drawing's width that slanted names may take: the marks need the rest.</summary>
    private const decimal MostReach = 0.4m;

    /// <summary>Sine and cosine of the slant.</summary>
    private const decimal Diagonal = 0.7071m;

    /// <summary>The closest that columns may stand, so that slanted names have a line's distance.</summary>
    public static decimal ClosestSlot(Sheet sheet) => sheet.TextSize * 1.65m;

    /// <summary>The names, set for columns at this distance. One too long even for a slant is cut; the table beneath the chart
    /// and the mark itself have it whole.</summary>
    public static CategoryLabels Fit(IReadOnlyList<string> names, decimal slot, Sheet sheet)
    {
        var room = slot - sheet.TextSize / 2;
        var lines = names.Select(name => LabelText.Wrap(name, room, sheet.TextSize)).ToList();
        var fits = lines.TrueForAll(name =>
            name.Count <= MostLines && name.All(line => LabelText.Width(line, sheet.TextSize) <= room));
        if (fits) return new CategoryLabels(lines, false, Gap + lines.Max(name => name.Count) * sheet.Pitch);
        var most = sheet.Width * MostReach / Diagonal - sheet.TextSize;
        var slanted = names.Select(name => LabelText.Cut(name, most, sheet.TextSize)).ToList();
        var longest = slanted.Max(name => LabelText.Width(name, sheet.TextSize));
        return new CategoryLabels(
            [.. slanted.Select(name => new[] { name })], true, Gap + (longest + sheet.TextSize) * Diagonal);
    }

    /// <summary>How far left of the middle of its column a name reaches.</summary>
    public decimal Reach(int index, Sheet sheet) => IsSlanted
        ? (LabelText.Width(Lines[index][0], sheet.TextSize) + sheet.TextSize) * Diagonal
        : Lines[index].Max(line => LabelText.Width(line, sheet.TextSize)) / 2;

    /// <summary>Writes the names under an axis at this height.</summary>
    public void Write(Canvas canvas, Plot plot, Sheet sheet)
    {
        for (var index = 0; index < Lines.Count; index++)
        {
            var x = plot.Centre(index);
            if (IsSlanted)
            {
                canvas.Text(
                    x + sheet.TextSize * 0.3m, plot.Bottom + Gap + sheet.TextSize * 0.6m, Lines[index][0], "end",
                    turn: Slant);
                continue;
            }
            var y = plot.Bottom + Gap + sheet.TextSize * 0.85m;
            for (var line = 0; line < Lines[index].Count; line++)
                canvas.Text(x, y + line * sheet.Pitch, Lines[index][line], "middle");
        }
    }
}
