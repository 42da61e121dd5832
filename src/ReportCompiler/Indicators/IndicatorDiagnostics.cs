using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;
using static ReportCompiler.Diagnostics.Diagnostic;

namespace ReportCompiler.Indicators;

/// <summary>Messages about the catalogue and about facts. RC14xx: catalogue; RC15xx: facts.</summary>
internal static class IndicatorDiagnostics
{
    public static Diagnostic DefinitionNotAMap(SourceSpan span, string name, LocalizedText term) => Error("RC1402", span,
        $"{term.Chinese}“{name}”之下应逐行写明 name、unit 等项。",
        $"The {term.English} “{name}” needs lines such as name: and unit: beneath it.");

    public static Diagnostic DoubleName(SourceSpan span, string name, SourceSpan first) => Error("RC1403", span,
        $"指标名“{name}”已经定义过。",
        $"The indicator name “{name}” is already defined.",
        "请换一个名称，或删去其中一处。", "Rename one of the two or remove it.") with
    {
        Related = [new RelatedPlace(first, new("第一次定义", "first defined"))],
    };

    public static Diagnostic WeightMissing(SourceSpan span, string name) => Error("RC1404", span,
        $"指标“{name}”按加权平均汇总，却没有写明权重指标。",
        $"The indicator “{name}” is aggregated as a weighted mean but names no weight.",
        "请加一行“weight: 指标名”。", "Add a line “weight: indicator”.");

    public static Diagnostic FormulaUnknown(SourceSpan span, string indicator, string name, string? nearest) =>
        Error("RC1405", span,
            $"指标“{indicator}”的公式用到了不存在的指标“{name}”。",
            $"The formula of “{indicator}” reads “{name}”, which is no indicator.",
            Suggestion.Of(nearest, "请核对指标名。", "Check the indicator's name."));

    public static Diagnostic FormulaCycle(SourceSpan span, IReadOnlyList<string> path) => Error("RC1406", span,
        $"公式循环引用：{string.Join(" → ", path)}。",
        $"The formulas read each other in a circle: {string.Join(" → ", path)}.",
        "请让其中一个指标直接取填报值。", "Let one of them be a reported figure.");

    public static Diagnostic NotARange(SourceSpan span) => Error("RC1407", span,
        "range 要写最小值和最大值，最小值在前。", "“range” takes the least and the greatest value, in this order.",
        "例如“range: [0, 100]”。", "For example “range: [0, 100]”.");

    public static Diagnostic NotAComparison(SourceSpan span, string text) => Error("RC1408", span,
        $"规则“{text}”中没有比较。", $"The rule “{text}” compares nothing.",
        "请写成“a + b <= c”的形式，比较号可用 <=、>=、==、!=、<、>。",
        "Write it as “a + b <= c”, with <=, >=, ==, !=, < or >.");

    public static Diagnostic UnknownReference(SourceSpan span, string owner, string name, string? nearest) => Error("RC1409", span,
        $"“{owner}”提到了不存在的指标“{name}”。", $"“{owner}” names “{name}”, which is no indicator.",
        Suggestion.Of(nearest, "请核对指标名。", "Check the indicator's name."));

    public static Diagnostic UnknownColumn(SourceSpan span, string text, string? nearest) => Error("RC1501", span,
        $"看不懂表头“{text}”：它不是指标、年度、分类，也不是学校。",
        $"The column head “{text}” is no indicator, year, category or school.",
        Suggestion.Of(nearest,
            "请使用指标目录中的名称；不参与计算的列可命名为“备注”。",
            "Use a name of the catalogue; a column that is not a figure may be called “备注” (note)."));

    public static Diagnostic UnknownIndicator(SourceSpan span, string text, string? nearest) => Error("RC1502", span,
        $"没有名为“{text}”的指标。",
        $"There is no indicator “{text}”.",
        Suggestion.Of(nearest,
            "请核对指标目录，或在工程的 indicators.yaml 中定义它。",
            "Check the catalogue, or define it in the project's indicators.yaml."));

    public static Diagnostic UnknownCategory(SourceSpan span, string text, string dimension, string? nearest) =>
        Error("RC1503", span,
            $"“{dimension}”中没有“{text}”这一类。",
            $"“{dimension}” has no category “{text}”.",
            Suggestion.Of(nearest,
                "请核对分类名称，或在工程的 indicators.yaml 中补充。",
                "Check the name, or add the category in the project's indicators.yaml."));

    public static Diagnostic UnknownEntity(SourceSpan span, string text, string? nearest) => Error("RC1504", span,
        $"没有名为“{text}”的学校。",
        $"There is no school “{text}”.",
        Suggestion.Of(nearest, "请核对学校名称。", "Check the school's name."));

    public static Diagnostic NotAPeriod(SourceSpan span, string text) => Error("RC1505", span,
        $"“{text}”不是年度。",
        $"“{text}” is not a year.",
        "请写成 2025 或 2025年。", "Write it as 2025 or 2025年.");

    public static Diagnostic NoIndicator(SourceSpan span, string stem, string? nearest) => Error("RC1506", span,
        $"看不出本表是哪个指标的数据：没有“指标”列，文件名“{stem}”也不是指标。",
        $"Nothing says which indicator this file holds: it has no column “指标” (indicator) and “{stem}” is no indicator.",
        nearest is null
            ? "请加一列“指标”，或用指标名作文件名。"
            : $"请加一列“指标”，或把文件名改为“{nearest}”。",
        nearest is null
            ? "Add a column “指标”, or name the file after the indicator."
            : $"Add a column “指标”, or rename the file to “{nearest}”.");

    public static Diagnostic NotANumber(SourceSpan span, string text) => Error("RC1507", span,
        $"“{text}”不是数字。",
        $"“{text}” is not a number.",
        "请填数字；不适用填“/”，尚未统计填“待补”，没有数据则留空。",
        "Write a number; “/” where it does not apply, “待补” where it is still to come, nothing where there is none.");

    public static Diagnostic Ratio(SourceSpan span, string text) => Error("RC1508", span,
        $"“{text}”写成了比例的形式，这里要填一个数字。",
        $"“{text}” is written as a ratio; a number is wanted here.",
        "27:1 请填 27。", "For 27:1 write 27.");

    public static Diagnostic UnexpectedPercent(SourceSpan span, string text, string indicator, string unit) =>
        Error("RC1509", span,
            $"“{text}”带有百分号，而“{indicator}”的单位是{(unit.Length == 0 ? "一" : unit)}。",
            $"“{text}” has a percent sign, but “{indicator}” is counted in {(unit.Length == 0 ? "ones" : unit)}.",
            "请去掉百分号，或核对是否填错了列。", "Remove the sign, or check whether the figure is in the wrong column.");

    public static Diagnostic UnitDiffers(SourceSpan span, string text, string indicator, string unit) => Error("RC1511", span,
        $"“{indicator}”的单位应为“{unit}”，这里写的是“{text}”。",
        $"“{indicator}” is counted in “{unit}”, but “{text}” stands here.",
        "请换算后填报，并改正单位。", "Convert the figures and correct the unit.");

    public static Diagnostic NothingToRead(SourceSpan span) => Error("RC1512", span,
        "表头中没有数据列：既没有年度，也没有指标。",
        "The header has no column of figures: neither a year nor an indicator.",
        "请加上数据列，列名写年度（如 2025）或指标名。",
        "Add the figures in a column headed by a year, such as 2025, or by an indicator.");

    public static Diagnostic SameColumn(CsvField second, CsvField first) => Error("RC1514", second.Span,
        $"“{second.Text}”与“{first.Text}”是同一列。",
        $"“{second.Text}” is the same column as “{first.Text}”.",
        "请留下一列，删去另一列或改名。", "Keep one, and delete or rename the other.") with
    {
        Related = [new RelatedPlace(first.Span, new("另一列在这里", "the other one"))],
    };

    public static Diagnostic NotSurveyed(SourceSpan span, string indicator) => Error("RC1516", span,
        $"“{indicator}”不是调查得来的指标，没有调查人数。",
        $"“{indicator}” does not come from a survey and has no number of persons asked.",
        "请删去这个数，或在 indicators.yaml 中为该指标写明“survey: true”。",
        "Delete the number, or say “survey: true” of the indicator in indicators.yaml.");

    public static Diagnostic FormulaFailed(SourceSpan span, string what, LocalizedText reason) =>
        new("RC1513", Severity.Warning, span, new(
            $"{what}算不出来：{reason.Chinese}", $"{what} cannot be computed: {reason.English}"));
}
