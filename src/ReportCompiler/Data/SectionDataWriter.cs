using System.Text.Json;

namespace ReportCompiler.Data;

/// <summary>Writes the sections of a report's data as JSON.</summary>
internal static class SectionDataWriter
{
    public static void Write(Utf8JsonWriter json, string name, IReadOnlyList<SectionData> sections) =>
        json.WriteObjects(name, sections, section =>
        {
            json.WriteString("anchor", section.Anchor);
            json.WriteString("number", section.Number);
            json.WriteString("title", section.Title);
            Write(json, section.Blocks);
            Write(json, "subsections", section.Subsections);
        });

    /// <summary>Writes blocks: a paragraph on one line, everything else over several.</summary>
    private static void Write(Utf8JsonWriter json, IReadOnlyList<BlockData> blocks)
    {
        json.WriteStartArray("blocks");
        foreach (var block in blocks) Write(json, block);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, BlockData block)
    {
        if (block is ParagraphData paragraph)
        {
            json.WriteLine(line =>
            {
                line.WriteStartObject();
                line.WriteString("kind", BlockKind.Of(paragraph));
                Write(line, "text", paragraph.Text);
                line.WriteEndObject();
            });
            return;
        }

        json.WriteStartObject();
        json.WriteString("kind", BlockKind.Of(block));
        switch (block)
        {
            case TableData table: Write(json, table); break;
            case ChartData chart: Write(json, chart); break;
            case ImageData image: Write(json, image); break;
            case CaseData study: Write(json, study); break;
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TableData table)
    {
        json.WriteString("anchor", table.Anchor);
        json.WriteString("label", table.Label);
        json.WriteString("caption", table.Caption);
        json.WriteString("unit", table.Unit);
        json.WriteObjects("grids", table.Grids, grid =>
        {
            json.WriteLines("header", grid.Header, Write);
            json.WriteLines("rows", grid.Rows, Write);
        });
        json.WriteString("note", table.Note);
    }

    private static void Write(Utf8JsonWriter json, ChartData chart)
    {
        json.WriteString("anchor", chart.Anchor);
        json.WriteString("label", chart.Label);
        json.WriteString("caption", chart.Caption);
        json.WriteString("unit", chart.Unit);
        json.WriteLines("categories", chart.Categories, (line, category) => line.WriteStringValue(category));
        json.WriteLines("series", chart.Series, (line, series) =>
        {
            line.WriteStartObject();
            line.WriteString("name", series.Name);
            line.WritePropertyName("values");
            Write(line, series.Values);
            line.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, ImageData image)
    {
        json.WriteString("anchor", image.Anchor);
        json.WriteString("label", image.Label);
        json.WriteString("caption", image.Caption);
        json.WriteString("path", image.Path);
        json.WriteString("digest", image.Digest);
        json.WriteString("alternative_text", image.AlternativeText);
    }

    private static void Write(Utf8JsonWriter json, CaseData study)
    {
        json.WriteString("anchor", study.Anchor);
        json.WriteString("label", study.Label);
        json.WriteString("title", study.Title);
        json.WriteString("school", study.School);
        Write(json, study.Blocks);
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<TextData> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts) Write(json, text);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, TextData text)
    {
        json.WritePropertyName(name);
        Write(json, text);
    }

    /// <summary>Writes text without figures and references as a string, other text as the pieces that it consists of:
    /// places counted in characters would all move with one word, and programs disagree on what a character is.</summary>
    private static void Write(Utf8JsonWriter json, TextData text)
    {
        if (text.Figures.Count == 0 && text.References.Count == 0)
        {
            json.WriteStringValue(text.Text);
            return;
        }

        json.WriteStartArray();
        var written = 0;
        var (figure, reference) = (0, 0);
        while (figure < text.Figures.Count || reference < text.References.Count)
        {
            var isFigure = reference == text.References.Count
                || (figure < text.Figures.Count && text.Figures[figure].Start < text.References[reference].Start);
            var (start, length) = isFigure
                ? (text.Figures[figure].Start, text.Figures[figure].Length)
                : (text.References[reference].Start, text.References[reference].Length);
            if (start > written) json.WriteStringValue(text.Text.AsSpan(written..start));
            written = start + length;
            var piece = text.Text.AsSpan(start, length);
            if (isFigure) Write(json, piece, text.Figures[figure++]);
            else Write(json, piece, text.References[reference++]);
        }

        if (written < text.Text.Length) json.WriteStringValue(text.Text.AsSpan(written));
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<char> text, TextFigure figure)
    {
        json.WriteStartObject();
        json.WriteString("figure", text);
        json.WriteStartArray("facts");
        foreach (var fact in figure.Facts) json.WriteStringValue(fact);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<char> text, TextReference reference)
    {
        json.WriteStartObject();
        json.WriteString("reference", text);
        json.WriteString("anchor", reference.Anchor);
        json.WriteEndObject();
    }
}
