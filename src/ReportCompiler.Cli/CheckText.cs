using System.Globalization;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli;

/// <summary>What <c>reportc check</c> and <c>reportc rules</c> say, in both languages.</summary>
internal static class CheckText
{
    public static readonly LocalizedText FormatDescription = new(
        "写成什么格式；不写就是给人看的 text", "the format; text, for people, if left out");

    public static readonly LocalizedText OutputDescription = new(
        "写到这个文件；不写就写到标准输出", "the file to write to; standard output if left out");

    public static readonly LocalizedText SeverityDescription = new(
        "最轻到哪一级才列出；不写就全部列出", "the least severity that is shown; all if left out");

    public static readonly LocalizedText RuleDescription = new(
        "只看这些规则，写代码或类别（如 RC21），可以写几次或用逗号分开；报告读不通的错误总会列出",
        "show these rules only, by code or family (such as RC21), repeated or divided by commas; errors that keep the report "
        + "from being read are always shown");

    public static readonly LocalizedText StrictDescription = new(
        "列出的警告也算不通过，退出码是 1", "fail on warnings that are shown: exit with 1");

    public static readonly LocalizedText QuietDescription = new(
        "只列发现，不显示进度、豁免和小结", "findings only, without progress, waived findings and summary");

    public static readonly LocalizedText RulesArgumentDescription = new(
        "规则的代码或类别，例如 RC2101、RC21；不写就列出所有规则",
        "codes or families of rules, such as RC2101 or RC21; all rules are listed if left out");

    public static readonly LocalizedText RulesFormatDescription = new(
        "text 给人看，markdown 是用户指南的那一页；不写就是 text",
        "text for people, markdown as in the guide's page; text if left out");

    public static readonly LocalizedText Code = new("代码", "code");
    public static readonly LocalizedText Severity = new("轻重", "severity");
    public static readonly LocalizedText Rule = new("规则", "rule");
    public static readonly LocalizedText Fault = new("错：", "Wrong: ");
    public static readonly LocalizedText Mended = new("改：", "Right: ");
    public static readonly LocalizedText InReport = new("在 report.yaml 中：", "In report.yaml:");
    public static readonly LocalizedText SeverityNote = new("改轻重：off、information、warning 或 error", "off, information, warning or error");
    public static readonly LocalizedText ReasonPlaceholder = new("为什么可以不改", "why it may stay");
    public static readonly LocalizedText Reason = new("理由：", "Reason: ");

    public static readonly LocalizedText SourcesBase = new(
        "运行 reportc 时所在的文件夹，一般是代码仓库的根", "the folder that reportc was started in, usually the root of the repository");

    public static readonly LocalizedText ProgramBase = new("reportc 所在的文件夹", "the folder of reportc");

    public static readonly LocalizedText RulesPageTitle = new("规则一览", "Rules");

    public static readonly LocalizedText RulesPageIntroduction = new(
        "`reportc check` 按这些规则核对报告，`reportc rules 代码` 在终端上显示同样的说明。怎样看发现、改轻重、豁免，见[核对](checks.md)。"
        + "本页由 `reportc rules --format markdown` 写出，请勿手改。",
        "What `reportc check` holds a report to; `reportc rules CODE` shows the same in a terminal. How to read a finding, "
        + "change a severity and waive one is told in [Checks](checks.md). This page is written by "
        + "`reportc rules --format markdown --language en`; do not edit it.");

    public static LocalizedText UnknownChoice(string option, string text, string choices) => new(
        $"{option} 后面不能写“{text}”；可以写 {choices}。", $"“{text}” cannot follow {option}; there are {choices}.");

    public static LocalizedText UnknownRule(string name, string? nearest) => nearest is null
        ? new($"没有规则“{name}”；用 reportc rules 列出所有规则。", $"There is no rule “{name}”; “reportc rules” lists them all.")
        : new($"没有规则“{name}”；您要写的是不是“{nearest}”？", $"There is no rule “{name}”; did you mean “{nearest}”?");

    public static readonly LocalizedText NotApplied = new(
        "报告中关闭了这条规则，或者报告读不通，没有核对", "not checked: the rule is off in this report, or the report could not be read");

    /// <summary>What stands for several findings of one rule.</summary>
    public static LocalizedText FirstOf(LocalizedText first, int count)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        return new($"共 {number} 处，第一处：{first.Chinese}", $"{number} findings, the first: {first.English}");
    }

    /// <summary>A remark behind a name.</summary>
    public static LocalizedText Bracketed(LocalizedText remark) => new($"（{remark.Chinese}）", $" ({remark.English})");

    public static LocalizedText WaivedHeading(int count)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        return new($"已豁免 {number} 条：", $"{number} waived:");
    }
}
