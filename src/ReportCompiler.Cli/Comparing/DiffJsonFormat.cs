using System.Text.Json;
using ReportCompiler.Data;
using ReportCompiler.Diffing;

namespace ReportCompiler.Cli.Comparing;

/// <summary>Differences for programs; <c>docs/schemas/diff.schema.json</c> describes them. A name is always there: what a
/// difference does not have is null.</summary>
internal static class DiffJsonFormat
{
    /// <summary>Grows when a name goes or changes its meaning; new names may come without.</summary>
    private const int Version = 1;

    public static byte[] Make(DiffResult result) => JsonText.Make(json =>
    {
        var comparison = result.Comparison;
        json.WriteNumber("version", Version);
        json.WriteTool();
        Write(json, "old", comparison.Old);
        Write(json, "new", comparison.New);
        json.WriteBoolean("differs", comparison.HasDifferences);
        json.WriteObjects("title_page", comparison.Properties, change =>
        {
            json.WriteString("property", JsonName.Of(change.Property));
            json.WriteString("old", change.Old);
            json.WriteString("new", change.New);
        });
        json.WriteObjects("entities", comparison.Entities, change =>
        {
            Write(json, "old", change.Old);
            Write(json, "new", change.New);
        });
        json.WriteObject("figures", () => Write(json, comparison.Figures));
        json.WriteObjects("structure", comparison.Structure, change =>
        {
            json.WriteString("kind", JsonName.Of(change.Kind));
            json.WriteString("change", JsonName.Of(change.Change));
            Write(json, "old", change.Old);
            Write(json, "new", change.New);
        });
        DiffJsonText.Write(json, comparison);
    });

    private static void Write(Utf8JsonWriter json, string name, ReportData report) => json.WriteObject(name, () =>
    {
        json.WriteString("title", report.Title);
        json.WriteString("issuer", report.Issuer);
        json.WriteNumber("year", report.Year);
    });

    private static void Write(Utf8JsonWriter json, string name, EntityData? entity) => WriteOrNull(json, name, entity, given =>
    {
        json.WriteString("id", given.Id);
        json.WriteString("name", given.Name);
        json.WriteString("short_name", given.ShortName);
    });

    private static void Write(Utf8JsonWriter json, FigureComparison figures)
    {
        json.WriteNumber("compared", figures.Compared);
        json.WriteObjects("changed", figures.Changed, change => Write(json, change));
        json.WriteObjects("appeared", figures.Appeared, change => Write(json, change));
        json.WriteObjects("disappeared", figures.Disappeared, change => Write(json, change));
        json.WriteObjects("restated", figures.Restated, change => Write(json, change));
        json.WriteObjects("definitions", figures.Definitions, change =>
        {
            json.WriteString("indicator", change.Indicator.Id);
            json.WriteString("name", change.Indicator.Name);
            json.WriteString("part", JsonName.Of(change.Part));
            json.WriteString("old", change.Old);
            json.WriteString("new", change.New);
        });
        json.WriteObjects("ranks", figures.Ranks, rank =>
        {
            json.WriteString("indicator", rank.Indicator.Id);
            json.WriteString("name", rank.Indicator.Name);
            json.WriteString("entity", rank.School.Id);
            json.WriteString("old_text", rank.Old.Text);
            json.WriteString("new_text", rank.New.Text);
            json.WriteNumber("old_rank", rank.OldRank);
            json.WriteNumber("new_rank", rank.NewRank);
            json.WriteNumber("old_count", rank.OldCount);
            json.WriteNumber("new_count", rank.NewCount);
        });
    }

    private static void Write(Utf8JsonWriter json, FigureChange change)
    {
        json.WriteString("id", change.Id);
        json.WriteString("indicator", change.Indicator.Id);
        json.WriteString("name", change.Indicator.Name);
        json.WriteString("unit", change.Indicator.Unit);
        json.WriteString("entity", change.Entity.Id);
        json.WriteNumber("year", (change.New ?? change.Old)!.Year);
        json.WriteObject("categories", () =>
        {
            foreach (var (dimension, category) in (change.New ?? change.Old)!.Categories) json.WriteString(dimension, category);
        });
        Write(json, "old", change.Old);
        Write(json, "new", change.New);
        Write(json, "change", change.Change);
        Write(json, "growth", change.Growth);
        json.WriteLines("follows_from", change.FollowsFrom, (line, id) => line.WriteStringValue(id));
        json.WriteObjects("places", change.Places, place =>
        {
            json.WriteString("kind", JsonName.Of(place.Kind));
            json.WriteString("section", place.SectionAnchor);
            json.WriteString("block", place.BlockAnchor);
            json.WriteString("row", place.Row);
            json.WriteString("column", place.Column);
            json.WriteString("text", place.Text);
            json.WriteBoolean("worked_out", place.IsWorkedOut);
        });
    }

    private static void Write(Utf8JsonWriter json, string name, FactData? fact) => WriteOrNull(json, name, fact, given =>
    {
        Write(json, "value", given.Value);
        json.WriteString("text", given.Text);
    });

    private static void Write(Utf8JsonWriter json, string name, StructurePlace? place) => WriteOrNull(json, name, place, given =>
    {
        json.WriteString("anchor", given.Anchor);
        json.WriteString("label", given.Label);
        json.WriteString("title", given.Title);
        json.WriteString("parent", given.ParentAnchor);
    });

    private static void Write(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } given) json.WriteNumber(name, given);
        else json.WriteNull(name);
    }

    private static void WriteOrNull<T>(Utf8JsonWriter json, string name, T? item, Action<T> write)
        where T : class
    {
        if (item is null) json.WriteNull(name);
        else json.WriteObject(name, () => write(item));
    }
}
