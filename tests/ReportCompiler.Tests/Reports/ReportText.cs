using System.Text;
using ReportCompiler.Documents;

namespace ReportCompiler.Tests.Reports;

/// <summary>A document as plain text, a line for each block: what a reader gets to read, without how it looks.</summary>
internal static class ReportText
{
    /// <summary>The whole document.</summary>
    public static string Of(ReportDocument document)
    {
        var text = new StringBuilder();
        foreach (var line in document.Properties.TitleLines) text.Append(line).Append('\n');
        text.Append(document.Properties.Issuer).Append('\n').Append(document.Properties.DateText).Append('\n');
        foreach (var section in document.FrontMatter) Write(section, text);
        foreach (var list in document.Contents)
        {
            text.Append('\n').Append(list.Title).Append('\n');
            foreach (var entry in list.Entries)
                text.Append(' ', 2 * entry.Level).Append($"{entry.Label} {entry.Title}".Trim()).Append('\n');
        }

        foreach (var section in document.Body) Write(section, text);
        return text.ToString();
    }

    private static void Write(Section section, StringBuilder text)
    {
        text.Append('\n').Append('#', section.Level).Append($" {section.Number} {section.Title}".Replace("  ", " ", StringComparison.Ordinal))
            .Append($"  @{section.Anchor}\n");
        foreach (var block in section.Blocks) Write(block, "", text);
        foreach (var subsection in section.Subsections) Write(subsection, text);
    }

    private static void Write(Block block, string indent, StringBuilder text)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Line(Text(paragraph.Content));
                break;
            case CaseHeading heading:
                Line($"〔{heading.Title}〕");
                break;
            case CaseBlock study:
                Line($"{study.Caption.Label}{study.Caption.Text}  @{study.Anchor}");
                foreach (var inner in study.Blocks) Write(inner, indent + "  ", text);
                break;
            case FigureBlock figure:
                Line($"{figure.Caption.Label} {figure.Caption.Text}  @{figure.Anchor} {figure.Image?.Path}（{figure.AlternativeText}）");
                break;
            case TableBlock table:
                Line($"{table.Caption?.Label} {table.Caption?.Text} {table.Unit}".Trim() + $"  @{table.Anchor}");
                foreach (var row in TableText.Of(table).Split('\n')) Line("  " + row);
                if (table.Note is not null) Line("  " + table.Note);
                break;
            case ListBlock list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    Line(list.IsOrdered ? $"{list.Start + i}." : "-");
                    foreach (var inner in list.Items[i]) Write(inner, indent + "  ", text);
                }

                break;
            case Quote quote:
                foreach (var inner in quote.Blocks) Write(inner, indent + "> ", text);
                break;
            case ChartBlock chart:
                Line($"{chart.Caption.Label} {chart.Caption.Text} {chart.Unit}".Trim() + $"  @{chart.Anchor}");
                foreach (var series in chart.Series)
                    Line($"  {series.Name}: {string.Join('、', chart.Categories.Zip(series.Points, (c, p) => $"{c} {p.Text}"))}");
                break;
            case CodeBlock code:
                foreach (var line in code.Text.Split('\n')) Line("| " + line);
                break;
            case ThematicBreak:
                Line("——");
                break;
            default:
                throw new InvalidOperationException($"Unknown block {block.GetType().Name}.");
        }

        void Line(string line) => text.Append(indent).Append(line).Append('\n');
    }

    private static string Text(IReadOnlyList<Inline> content) =>
        InlineText.Plain(content) + string.Concat(content.OfType<Footnote>().Select(note =>
            $"[注{note.Number}：{string.Concat(note.Blocks.OfType<Paragraph>().Select(p => Text(p.Content)))}]"));
}
