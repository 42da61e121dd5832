using ReportCompiler.Checks;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Cli;

/// <summary>Rules about one kind of mistake, which the first two digits of their codes name.</summary>
/// <param name="Code"><c>RC</c> and two digits.</param>
/// <param name="Title">What the rules are about.</param>
internal sealed record RuleFamily(string Code, LocalizedText Title)
{
    /// <summary>All families in the order of their codes.</summary>
    public static IReadOnlyList<RuleFamily> All { get; } =
    [
        new("RC20", new("必填的数据", "Required figures")),
        new("RC21", new("填报数与计算数", "Computed figures")),
        new("RC22", new("类型、单位和范围", "Type, unit and range")),
        new("RC23", new("部分与整体", "Parts and wholes")),
        new("RC24", new("同一个数只有一个值", "One truth")),
        new("RC25", new("与上年比较", "Year against year")),
        new("RC26", new("表格", "Tables")),
        new("RC27", new("结构和文字", "Structure and text")),
        new("RC28", new("豁免", "Waivers")),
    ];

    /// <summary>The rules of the family, in the order of their codes.</summary>
    public IEnumerable<Rule> Rules => Checklist.Rules.Where(rule => CodeOf(rule) == Code);

    /// <summary>The family that a rule belongs to.</summary>
    public static string CodeOf(Rule rule) => rule.Code[..4];
}
