using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;

namespace ReportCompiler.Checks.Required;

/// <summary>Reports each figure that a text, a table or an annex prints and nobody states.</summary>
internal static class MissingFigures
{
    private const int MostRelated = 8;

    private static readonly Rule Required = new("RC2001", Severity.Warning,
        new("缺必填数据", "A required figure is missing"),
        new("附表中带 * 的指标必须填报，本年和上年都要有。没有填、单元格空着，或因缺别的数而算不出来，都会指出。",
            "Indicators with an asterisk in the annex tables must be stated, for this year and last year. Not stated, an empty cell, and not computable for want of another figure are all pointed out."),
        new("附表6 缺全日制在校生人数（2024年）", "annex 6 lacks full-time students of 2024"),
        new("补报，确实没有的填 0，不适用填“/”", "supply it; state 0 where there is none and “/” where it does not apply"));

    private static readonly Rule Wanted = new("RC2002", Severity.Warning,
        new("缺要印的数据", "A figure that is printed is missing"),
        new("正文、表或图要印的数没有填报，也算不出来，暂印“—”或“〔缺：…〕”。同一个数只报一次，各处需要它的地方一并列出。",
            "A text, table or chart prints a figure that is neither stated nor computable; “—” or “〔缺：…〕” stands in for it. Each is reported once, with all places that want it."),
        new("表“规模”缺在校生数（北山职校，2025年）", "the table “scale” lacks the students of one school"),
        new("补报，不适用填“/”", "supply it, or state “/” where it does not apply"));

    private static readonly Rule Promised = new("RC2003", Severity.Warning,
        new("尚未填报", "A figure still to come"),
        new("单元格写着“待补”“……”一类的字，说明数据还没有统计好；报告定稿前要补上。",
            "The cell says 待补, …, TBD or the like: the figure is still to come and must be there before the report is final."),
        new("毕业生人数,待补", "graduates,TBD"), new("毕业生人数,1203", "graduates,1203"));

    public static readonly Check Check = new([Required, Wanted, Promised], Run);

    private static void Run(CheckContext context)
    {
        // A mistake leaves out what belongs to it: what is then missing is not missing.
        if (context.HasErrors) return;
        var missing = context.Figures.WithoutNumber.ToLookup(figure => figure.Origin.Label, StringComparer.Ordinal);
        foreach (var gap in context.Figures.Gaps.All)
            context.Findings.Add(Of(context, gap, missing[gap.Label].FirstOrDefault()));
    }

    private static Finding Of(CheckContext context, Gap gap, IndicatorFigure? figure)
    {
        var key = figure is null
            ? (FactKey?)null
            : new FactKey(figure.Indicator.Id, figure.Entity.Id, figure.Period, figure.Breakdown);
        // The cell that should hold it is a better place than the table that wants it.
        var cell = key is { } about ? context.Figures.Facts.EmptyCell(about) : null;
        var first = gap.Places[0];
        var others = cell is null ? gap.Places.Skip(1) : gap.Places;
        var rule = figure?.Absence == Absence.NotReported ? Promised : figure?.Indicator.IsRequired == true ? Required : Wanted;
        return new Finding(rule, cell ?? first.Span, new LocalizedText(
            $"{first.Note.Chinese}缺{gap.Label}：{gap.Reason.Chinese}。", $"{first.Note.English} lacks {gap.Label}: {gap.Reason.English}."))
        {
            About = key,
            Hint = new LocalizedText(
                "暂印“—”或“〔缺：…〕”；请补报，不适用填“/”。",
                "“—” or “〔缺：…〕” is printed; supply it, or state “/” where it does not apply."),
            Related =
            [
                .. others.Take(MostRelated).Select(place => place with
                {
                    Note = new LocalizedText($"{place.Note.Chinese}{(place == first ? "" : "也")}要用", $"{place.Note.English} wants it{(place == first ? "" : " too")}"),
                }),
            ],
        };
    }
}
