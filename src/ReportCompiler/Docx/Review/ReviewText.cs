using ReportCompiler.Checks;
using ReportCompiler.Diagnostics;
using ReportCompiler.Templating;

namespace ReportCompiler.Docx.Review;

/// <summary>The words of comments, a paragraph for each line.</summary>
internal static class ReviewText
{
    /// <summary>An origin longer than this would hide the page.</summary>
    private const int MostLines = 16;

    private static readonly LocalizedText Error = new("错误", "error");
    private static readonly LocalizedText Warning = new("警告", "warning");
    private static readonly LocalizedText Information = new("说明", "note");
    private static readonly LocalizedText Arithmetic = new("算式：", "Arithmetic: ");
    private static readonly LocalizedText Waived = new("已豁免", "Waived");
    private static readonly LocalizedText Reason = new("理由：", "Reason: ");

    public static IReadOnlyList<string> Of(Diagnostic finding, MessageLanguage language)
    {
        var severity = finding.Severity switch
        {
            Severity.Error => Error,
            Severity.Warning => Warning,
            _ => Information,
        };
        var lines = new List<string>
        {
            $"{severity.In(language)} {finding.Code}: {finding.Message.In(language)}",
        };
        if (finding.Arithmetic is { } arithmetic) lines.Add(Arithmetic.In(language) + arithmetic.In(language));
        if (finding.Hint is { } hint) lines.Add(hint.In(language));
        lines.Add(finding.Span.ToString());
        return lines;
    }

    /// <summary>An accepted finding: why it is accepted takes the place of what to do about it.</summary>
    public static IReadOnlyList<string> Of(WaivedFinding waived, MessageLanguage language) =>
    [
        Waived.In(language),
        .. Of(waived.Finding with { Hint = null }, language),
        $"{Reason.In(language)}{waived.Reason}（{waived.Waiver}）",
    ];

    /// <summary>Where a figure came from: its formula, and under it what went in.</summary>
    public static IReadOnlyList<string> Of(Origin origin, MessageLanguage language)
    {
        var lines = new List<string>();
        Add(origin, language, 0, lines);
        return lines.Count <= MostLines ? lines : [.. lines.Take(MostLines), "……"];
    }

    private static void Add(Origin origin, MessageLanguage language, int depth, List<string> lines)
    {
        if (lines.Count > MostLines) return;
        var indent = new string('\u3000', depth);
        switch (origin)
        {
            case StatedOrigin stated:
                lines.Add($"{indent}{stated.Label}：{stated.Text}（{stated.Span}）");
                break;
            case ComputedOrigin computed:
                var label = computed.Label.Length == 0 ? string.Empty : computed.Label + " ";
                lines.Add($"{indent}{label}= {computed.Formula}");
                foreach (var input in computed.Inputs) Add(input, language, depth + 1, lines);
                break;
            case MissingOrigin missing:
                lines.Add($"{indent}{missing.Label}：{missing.Reason.In(language)}");
                break;
        }
    }
}
