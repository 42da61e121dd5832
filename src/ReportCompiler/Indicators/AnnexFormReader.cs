using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;

namespace ReportCompiler.Indicators;

/// <summary>Reads what stands under <c>annexes</c> of a catalogue file.</summary>
internal static class AnnexFormReader
{
    private const int MostAnnexes = 99;
    private const int DeepestLevel = 2;

    private static readonly LocalizedText AnnexTerm = new("附表", "annex table");
    private static readonly LocalizedText RowTerm = new("附表的一行", "row of an annex table");

    /// <summary>The forms; one that says neither its number nor its title, or has no rows, is reported and left out.</summary>
    public static IEnumerable<AnnexForm> Read(YamlFields catalogue)
    {
        foreach (var fields in catalogue.Maps("annexes", AnnexTerm))
        {
            var hasAll = fields.Require("number") & fields.Require("title") & fields.Require("rows");
            var number = fields.Integer("number", 1, MostAnnexes);
            var title = fields.Text("title");
            var isSurvey = fields.Boolean("survey") ?? false;
            var rows = fields.Maps("rows", RowTerm).Select(ReadRow).OfType<AnnexRow>().ToList();
            fields.End();
            if (hasAll && number is { } known && title is not null)
                yield return new AnnexForm(known, title, isSurvey, rows, fields.Span);
        }
    }

    private static AnnexRow? ReadRow(YamlFields fields)
    {
        var number = fields.RequiredScalar("no");
        var indicator = fields.RequiredScalar("indicator");
        var label = fields.Text("label");
        var level = fields.Integer("level", 0, DeepestLevel) ?? 0;
        var unit = fields.Text("unit");
        var note = fields.Text("note");
        fields.End();
        return number is null || indicator is null
            ? null
            : new AnnexRow(number.Text, indicator.Text, label, level, unit, note, indicator.Span);
    }
}
