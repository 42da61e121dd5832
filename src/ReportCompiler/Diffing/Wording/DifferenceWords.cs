using System.Globalization;
using ReportCompiler.Data;
using ReportCompiler.Diagnostics;

namespace ReportCompiler.Diffing.Wording;

/// <summary>The words that every form tells differences in.</summary>
public static class DifferenceWords
{
    /// <summary>The heading of all differences in figures.</summary>
    public static readonly LocalizedText Figures = new("数据", "Figures");

    /// <summary>The heading of what became of parts.</summary>
    public static readonly LocalizedText Structure = new("结构", "Structure");

    /// <summary>The heading of texts that were changed.</summary>
    public static readonly LocalizedText Text = new("文字", "Text");

    /// <summary>The heading of texts that were carried over unread.</summary>
    public static readonly LocalizedText CarriedOver = new("照抄上年", "Carried over unread");

    /// <summary>The heading of differences on the title page.</summary>
    public static readonly LocalizedText TitlePage = new("封面", "Title page");

    /// <summary>The heading of schools that came, went or were renamed.</summary>
    public static readonly LocalizedText Entities = new("学校", "Schools");

    /// <summary>The heading of figures of both reports that differ.</summary>
    public static readonly LocalizedText Changed = new("变化的数据", "Changed");

    /// <summary>The heading of the figures that differ most.</summary>
    public static readonly LocalizedText Largest = new("变化最大的数据", "Largest changes");

    /// <summary>The heading of figures that only the new report has.</summary>
    public static readonly LocalizedText Appeared = new("新增的数据", "Appeared");

    /// <summary>The heading of figures that only the old report has.</summary>
    public static readonly LocalizedText Disappeared = new("取消的数据", "Disappeared");

    /// <summary>The heading of figures of earlier years that are told differently.</summary>
    public static readonly LocalizedText Restated = new("往年数改动", "Restated");

    /// <summary>The heading of definitions that differ.</summary>
    public static readonly LocalizedText Definitions = new("定义变化", "Definitions");

    /// <summary>The heading of schools whose place differs.</summary>
    public static readonly LocalizedText Ranks = new("位次变化", "Ranks");

    /// <summary>The head of what the old report has.</summary>
    public static readonly LocalizedText Old = new("旧", "Old");

    /// <summary>The head of what the new report has.</summary>
    public static readonly LocalizedText New = new("新", "New");

    /// <summary>The head of figures' names.</summary>
    public static readonly LocalizedText Figure = new("数据", "Figure");

    /// <summary>The head of units.</summary>
    public static readonly LocalizedText UnitHead = new("单位", "Unit");

    /// <summary>The head of differences.</summary>
    public static readonly LocalizedText Change = new("增减", "Change");

    /// <summary>The head of growth rates.</summary>
    public static readonly LocalizedText Growth = new("增长率", "Growth");

    /// <summary>The head of the places where figures are printed.</summary>
    public static readonly LocalizedText Printed = new("印在", "Printed in");

    /// <summary>A row of a table.</summary>
    public static readonly LocalizedText Row = new("行", "Row");

    /// <summary>A column of a table.</summary>
    public static readonly LocalizedText Column = new("列", "Column");

    /// <summary>What stands for a figure that is still to come.</summary>
    public static readonly LocalizedText NotReported = new("待补", "to come");

    /// <summary>What follows a change of a percentage.</summary>
    public static readonly LocalizedText Points = new("个百分点", " pp");

    /// <summary>That nothing differs.</summary>
    public static readonly LocalizedText None = new("两份报告没有不同。", "The reports do not differ.");

    /// <summary>That an image shows another picture.</summary>
    public static readonly LocalizedText OtherPicture = new("换了图片", "another picture");

    /// <summary>The reports that are compared, by their years.</summary>
    public static LocalizedText TitleOf(ReportData old, ReportData @new)
    {
        if (old.Year == @new.Year)
            return new($"{@new.Title}：两稿比较", $"{@new.Title}: two drafts");
        var years = string.Create(CultureInfo.InvariantCulture, $"{old.Year} → {@new.Year}");
        return new($"{@new.Title}：{years}", $"{@new.Title}: {years}");
    }

    /// <summary>That a figure only follows others.</summary>
    public static readonly LocalizedText Follows = new("由上面的数算出", "follows from others");

    /// <summary>A kind of part.</summary>
    public static LocalizedText KindOf(StructureKind kind) => kind switch
    {
        StructureKind.Section => new("节", "section"),
        StructureKind.Table => new("表", "table"),
        StructureKind.Chart => new("统计图", "chart"),
        StructureKind.Image => new("图片", "image"),
        _ => new("案例", "case"),
    };

    /// <summary>What became of a part.</summary>
    public static LocalizedText ChangeOf(StructureChangeKind change) => change switch
    {
        StructureChangeKind.Added => new("新增", "added"),
        StructureChangeKind.Removed => new("删除", "removed"),
        StructureChangeKind.Moved => new("移动", "moved"),
        _ => new("改名", "renamed"),
    };

    /// <summary>What became of a block.</summary>
    /// <param name="block">The block, one that was rewritten.</param>
    /// <param name="places">Names the place where a block that was moved had stood.</param>
    public static LocalizedText ChangeOf(BlockComparison block, PlaceNames places)
    {
        if (block.Move == BlockMove.Here)
        {
            var home = places[block.Elsewhere!];
            return block.Change == BlockChange.Same
                ? new($"移动（原在“{home}”）", $"moved from “{home}”")
                : new($"移动并改写（原在“{home}”）", $"moved from “{home}” and reworded");
        }

        return block.Change switch
        {
            BlockChange.Added => new("新增", "added"),
            BlockChange.Removed => new("删除", "removed"),
            _ => new("改写", "reworded"),
        };
    }

    /// <summary>A part of an indicator's definition.</summary>
    public static LocalizedText PartOf(DefinitionPart part) => part switch
    {
        DefinitionPart.Name => new("名称", "name"),
        DefinitionPart.Unit => new("单位", "unit"),
        DefinitionPart.Type => new("类型", "type"),
        DefinitionPart.Precision => new("小数位数", "decimals"),
        DefinitionPart.Formula => new("公式", "formula"),
        DefinitionPart.Aggregation => new("汇总方式", "aggregation"),
        _ => new("说明", "note"),
    };

    /// <summary>What stands on a title page.</summary>
    public static LocalizedText PropertyOf(ReportProperty property) => property switch
    {
        ReportProperty.Kind => new("类别", "kind"),
        ReportProperty.Title => new("题目", "title"),
        ReportProperty.Issuer => new("发布单位", "issuer"),
        _ => new("日期", "date"),
    };

    /// <summary>What shows that text was carried over.</summary>
    public static LocalizedText ReasonOf(CarriedOver carried) => carried.Kind switch
    {
        CarriedOverKind.StillSaysLastFigure => new(
            $"仍写上年的数“{carried.Quote}”，今年是 {carried.Expected}", $"still says last year's “{carried.Quote}”; this year's is {carried.Expected}"),
        CarriedOverKind.StillSaysLastYear => new($"仍写“{carried.Quote}”", $"still says “{carried.Quote}”"),
        CarriedOverKind.SameButYear => new("只换了年份", "the same but for the year"),
        _ => new("一字未改", "word for word the same"),
    };

    /// <summary>A kind of text that was carried over, as counted.</summary>
    public static LocalizedText KindOf(CarriedOverKind kind) => kind switch
    {
        CarriedOverKind.StillSaysLastFigure => new("仍写上年的数", "still say last year's figure"),
        CarriedOverKind.StillSaysLastYear => new("仍写上年的年份", "still say last year"),
        CarriedOverKind.SameButYear => new("只换了年份", "same but for the year"),
        _ => new("一字未改", "word for word the same"),
    };

    /// <summary>The school's place among the schools.</summary>
    public static LocalizedText RankOf(RankChange rank) => new(
        $"第 {Number(rank.OldRank)} → 第 {Number(rank.NewRank)}（共 {Number(rank.NewCount)} 所）",
        $"{Number(rank.OldRank)} → {Number(rank.NewRank)} of {Number(rank.NewCount)}");

    /// <summary>A number as it stands in a sentence.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
