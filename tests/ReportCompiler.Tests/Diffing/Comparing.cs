using System.Text;
using ReportCompiler.Data;
using ReportCompiler.Diffing;
using ReportCompiler.Sources;

namespace ReportCompiler.Tests.Diffing;

/// <summary>Compares reports from their sources, and writes what differs in few words.</summary>
internal static class Comparing
{
    public static ReportComparison Compare(TestReport old, TestReport @new) =>
        ReportComparer.Compare(DataOf(old.Compile()), DataOf(@new.Compile()));

    public static ReportComparison Compare(IWorld old, IWorld @new) => ReportComparer.Compare(DataOf(old), DataOf(@new));

    public static ReportData DataOf(TestReport report) => DataOf(report.Compile());

    public static ReportData DataOf(IWorld world) => DataOf(Compiler.Compile(world));

    /// <summary>The same files, some of them under other names or with other text.</summary>
    /// <param name="world">The files.</param>
    /// <param name="path">The new path of each.</param>
    /// <param name="text">The new text of each text file.</param>
    public static IWorld Changed(IWorld world, Func<string, string>? path = null, Func<string, string, string>? text = null)
    {
        var changed = new MemoryWorld();
        foreach (var file in world.Files)
        {
            var bytes = world.Read(file)!.Value.ToArray();
            var isText = file.EndsWith(".csv", StringComparison.Ordinal) || file.EndsWith(".yaml", StringComparison.Ordinal)
                || file.EndsWith(".md", StringComparison.Ordinal);
            if (text is not null && isText)
            {
                // Excel's own encoding goes through unharmed, a byte a character.
                var encoding = Encoding.UTF8.GetString(bytes).Contains('\uFFFD', StringComparison.Ordinal) ? Encoding.Latin1 : Encoding.UTF8;
                bytes = encoding.GetBytes(text(file, encoding.GetString(bytes)));
            }

            changed.Add(path?.Invoke(file) ?? file, bytes);
        }

        return changed;
    }

    /// <summary>A figure as <c>students/school/2025 100 → 120</c>.</summary>
    public static string Figure(FigureChange change) => $"{change.Id} {change.Old?.Text ?? "∅"} → {change.New?.Text ?? "∅"}";

    /// <summary>A change of structure as <c>Moved Table 表2 学生 (规模)</c>.</summary>
    public static string Structure(StructureChange change) => change switch
    {
        { Change: StructureChangeKind.Renamed } => $"Renamed {change.Kind} {change.Old!.Title} → {change.New!.Title}",
        { Change: StructureChangeKind.Moved } =>
            $"Moved {change.Kind} {change.New!.Title}: {change.Old!.ParentTitle} → {change.New.ParentTitle}",
        { New: { } place } => $"Added {change.Kind} {place.Title}",
        _ => $"Removed {change.Kind} {change.Old!.Title}",
    };

    /// <summary>Two texts as <c>在校生[-100-]{+120+}人</c>; figures as <c>⟨100|120⟩</c>, years as <c>«2024年|2025年»</c>, references as
    /// <c>‹表1|表2›</c>.</summary>
    public static string Text(TextComparison text) => string.Concat(text.Pieces.Select(piece => piece.Kind switch
    {
        TextPieceKind.Same => piece.New,
        TextPieceKind.Figure => $"⟨{piece.Old}|{piece.New}⟩",
        TextPieceKind.Year => $"«{piece.Old}|{piece.New}»",
        TextPieceKind.Reference => $"‹{piece.Old}|{piece.New}›",
        _ => (piece.Old.Length > 0 ? $"[-{piece.Old}-]" : "") + (piece.New.Length > 0 ? $"{{+{piece.New}+}}" : ""),
    }));

    /// <summary>What was put in, taken out, moved or worded otherwise, a line each.</summary>
    public static IReadOnlyList<string> Rewritten(ReportComparison comparison) => [.. comparison.RewrittenBlocks.Select(Block)];

    /// <summary>A paragraph as <c>Changed: …</c>, with <c>(moved)</c> where it was.</summary>
    public static string Block(BlockComparison block)
    {
        var moved = block.Move == BlockMove.None ? "" : $" ({block.Move} {block.Elsewhere})";
        var text = block switch
        {
            ParagraphComparison paragraph => Text(paragraph.Text),
            TableComparison table => "table " + Text(table.Caption),
            ChartComparison chart => "chart " + Text(chart.Caption),
            ImageComparison image => "image " + Text(image.Caption),
            CaseComparison study => "case " + Text(study.Title),
            _ => "",
        };
        return $"{block.Change}{moved}: {text}";
    }

    private static ReportData DataOf(CompiledReport report)
    {
        Assert.True(report.Document is not null, string.Join('\n', report.Diagnostics.Take(10)));
        return ReportDataBuilder.Build(report)!;
    }
}
