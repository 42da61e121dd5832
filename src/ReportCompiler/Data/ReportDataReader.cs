using System.Text.Json;
using System.Text.Unicode;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Data;

/// <summary>Reads what <see cref="ReportDataWriter"/> writes. Names that it does not know are left out, so that it reads what
/// a later program adds.</summary>
public static class ReportDataReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a report's data.</summary>
    /// <param name="json">The file, in UTF-8.</param>
    /// <param name="problem">What is wrong with it and where; empty where there are data.</param>
    /// <returns>The data, in which every id that is named exists and none exists twice; null when something is
    /// wrong.</returns>
    public static ReportData? Read(ReadOnlyMemory<byte> json, out LocalizedText problem)
    {
        // An editor may have put it there.
        if (json.Span.StartsWith(ByteOrderMark)) json = json[ByteOrderMark.Length..];
        if (!Utf8.IsValid(json.Span))
        {
            problem = DataMessage.NoText;
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            var mistake = new DataMistake();
            var data = Read(DataElement.Root(document.RootElement, mistake), mistake);
            problem = mistake.First ?? default;
            return mistake.First is null ? data : null;
        }
        catch (JsonException exception)
        {
            problem = DataMessage.NoJson((exception.LineNumber ?? 0) + 1);
            return null;
        }
    }

    private static ReportData? Read(DataElement report, DataMistake mistake)
    {
        // What reportc check writes has a version as well, but no facts.
        if (!report.Has("version") || !report.Has("facts"))
        {
            mistake.Note(DataMessage.NoReport);
            return null;
        }

        if (report.Member("version").Integer() is var version && version > ReportDataWriter.Version)
            mistake.Note(DataMessage.Newer(version));
        return mistake.First is null ? Read(report) : null;
    }

    private static ReportData Read(DataElement report)
    {
        HashSet<string> entities = [], dimensions = [], indicators = [], facts = [];
        // A fact may name one that follows.
        foreach (var fact in report.Member("facts").Items()) fact.Member("id").NewId(facts);
        var sections = new SectionDataReader(facts);
        return new ReportData
        {
            Kind = report.Member("kind").Text("region", "school"),
            Year = report.Member("year").Integer(),
            Title = report.Member("title").Text(),
            Issuer = report.Member("issuer").Text(),
            Date = report.Member("date").Date(),
            Entities =
            [
                .. report.Member("entities").Items().Select(entity => new EntityData(
                    entity.Member("id").NewId(entities), entity.Member("name").Text(), entity.Member("short_name").Text())),
            ],
            Dimensions =
            [
                .. report.Member("dimensions").Items().Select(dimension => new DimensionData(
                    dimension.Member("id").NewId(dimensions), dimension.Member("name").Text())),
            ],
            Indicators = [.. report.Member("indicators").Items().Select(indicator => ReadIndicator(indicator, indicators))],
            Facts =
            [
                .. report.Member("facts").Items().Select(fact => new FactData
                {
                    Id = fact.Member("id").Text(),
                    Indicator = fact.Member("indicator").Id(indicators, "indicators"),
                    Entity = fact.Member("entity").Id(entities, "entities"),
                    Year = fact.Member("year").Integer(),
                    Categories =
                    [
                        .. fact.Member("categories").Members().Select(part => KeyValuePair.Create(
                            part.Name, part.Value.Of(dimensions, "dimensions").Text())),
                    ],
                    Value = fact.Optional("value")?.Number(),
                    Text = fact.Member("text").Text(),
                    Absence = fact.Optional("absence")?.Text("not_applicable", "not_reported"),
                    Stated = fact.Optional("stated") is { } stated ? ReadStated(stated) : null,
                    Computed = fact.Optional("computed") is { } computed ? ReadComputed(computed, facts) : null,
                }),
            ],
            Sections = sections.Read(report.Member("sections")),
        };
    }

    private static IndicatorData ReadIndicator(DataElement indicator, HashSet<string> known) => new(
        indicator.Member("id").NewId(known),
        indicator.Member("name").Text(),
        indicator.Member("unit").Text(),
        indicator.Member("type").Text("count", "percent", "ratio", "measure"),
        indicator.Optional("precision")?.Integer(),
        indicator.Optional("formula")?.Text(),
        indicator.Member("aggregation").Text("none", "sum", "weighted_mean"),
        indicator.Optional("note")?.Text());

    private static StatedData ReadStated(DataElement stated) => new(
        stated.Member("text").Text(), stated.Member("file").Text(), stated.Member("line").Integer(),
        stated.Member("column").Integer());

    private static ComputedData ReadComputed(DataElement computed, HashSet<string> facts) => new(
        computed.Member("formula").Text(), [.. computed.Member("inputs").Items().Select(input => input.Id(facts, "facts"))]);
}
