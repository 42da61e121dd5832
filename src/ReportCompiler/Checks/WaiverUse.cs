using ReportCompiler.Diagnostics;

namespace ReportCompiler.Checks;

/// <summary>A waiver that no finding needs any more is an entry that nobody will dare to remove later. It is looked for after
/// all other checks, by <see cref="Findings.Report"/>.</summary>
internal static class WaiverUse
{
    public static readonly Rule Unused = new("RC2801", Severity.Warning,
        new("没有用上的豁免", "Unused waiver"),
        new("report.yaml 中的豁免应当对应一条现有的发现；数据改正之后，豁免也要删去，以免日后遮住新的错误。",
            "A waiver in report.yaml must match a finding. Once the data are mended it must go too, or it will hide the next "
            + "mistake."),
        new("豁免 RC2101，而核对没有发现这样的问题", "RC2101 is waived, and nothing of the kind is found"),
        new("删去这条豁免，或改正其中的文件、学校、指标、年度", "remove the waiver, or correct its file, entity, indicator or year"));

    public static readonly Check Check = new([Unused], _ => { });

    public static Finding Of(Waiver waiver) => new(Unused, waiver.Span, new LocalizedText(
        $"豁免 {waiver.Rule} 没有用上。", $"The waiver of {waiver.Rule} is not used."))
    {
        Hint = new LocalizedText(
            "问题已经改正就删去它；否则请核对其中的文件、学校、指标和年度。",
            "Remove it if the fault was mended; otherwise check its file, entity, indicator and year."),
    };
}
