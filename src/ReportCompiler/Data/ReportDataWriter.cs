using System.Globalization;
using System.Text.Json;

namespace ReportCompiler.Data;

/// <summary>Writes a report's data as JSON (<c>data.json</c>), which <c>docs/schemas/data.schema.json</c> describes. A name is
/// always there: what something does not have is null. A fact, an indicator, a paragraph and a row of a table take one line
/// each, so that comparing two files line by line shows what a reader would call one change.</summary>
public static class ReportDataWriter
{
    /// <summary>Grows when a name goes or changes its meaning; new names may come without.</summary>
    internal const int Version = 1;

    /// <summary>Writes the data.</summary>
    /// <returns>UTF-8 without a byte order mark; the same data give the same bytes.</returns>
    public static byte[] Write(ReportData data) => JsonText.Make(json =>
    {
        json.WriteNumber("version", Version);
        json.WriteTool();
        json.WriteString("kind", data.Kind);
        json.WriteNumber("year", data.Year);
        json.WriteString("title", data.Title);
        json.WriteString("issuer", data.Issuer);
        json.WriteString("date", data.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteLines("entities", data.Entities, Write);
        json.WriteLines("dimensions", data.Dimensions, Write);
        json.WriteLines("indicators", data.Indicators, Write);
        json.WriteLines("facts", data.Facts, Write);
        SectionDataWriter.Write(json, "sections", data.Sections);
    });

    private static void Write(Utf8JsonWriter json, EntityData entity)
    {
        json.WriteStartObject();
        json.WriteString("id", entity.Id);
        json.WriteString("name", entity.Name);
        json.WriteString("short_name", entity.ShortName);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DimensionData dimension)
    {
        json.WriteStartObject();
        json.WriteString("id", dimension.Id);
        json.WriteString("name", dimension.Name);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IndicatorData indicator)
    {
        json.WriteStartObject();
        json.WriteString("id", indicator.Id);
        json.WriteString("name", indicator.Name);
        json.WriteString("unit", indicator.Unit);
        json.WriteString("type", indicator.Type);
        if (indicator.Precision is { } precision) json.WriteNumber("precision", precision);
        else json.WriteNull("precision");
        json.WriteString("formula", indicator.Formula);
        json.WriteString("aggregation", indicator.Aggregation);
        json.WriteString("note", indicator.Note);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FactData fact)
    {
        json.WriteStartObject();
        json.WriteString("id", fact.Id);
        json.WriteString("indicator", fact.Indicator);
        json.WriteString("entity", fact.Entity);
        json.WriteNumber("year", fact.Year);
        json.WriteStartObject("categories");
        foreach (var (dimension, category) in fact.Categories) json.WriteString(dimension, category);
        json.WriteEndObject();
        if (fact.Value is { } value) json.WriteNumber("value", value);
        else json.WriteNull("value");
        json.WriteString("text", fact.Text);
        json.WriteString("absence", fact.Absence);
        Write(json, fact.Stated);
        Write(json, fact.Computed);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StatedData? stated)
    {
        if (stated is null)
        {
            json.WriteNull("stated");
            return;
        }

        json.WriteStartObject("stated");
        json.WriteString("text", stated.Text);
        json.WriteString("file", stated.File);
        json.WriteNumber("line", stated.Line);
        json.WriteNumber("column", stated.Column);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ComputedData? computed)
    {
        if (computed is null)
        {
            json.WriteNull("computed");
            return;
        }

        json.WriteStartObject("computed");
        json.WriteString("formula", computed.Formula);
        json.WriteStartArray("inputs");
        foreach (var input in computed.Inputs) json.WriteStringValue(input);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
