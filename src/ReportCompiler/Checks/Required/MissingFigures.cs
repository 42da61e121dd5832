using System.Globalization;
using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Projects;

namespace ReportCompiler.Checks.Required;

/// <summary>Reports each figure that a text, a table or an annex prints and nobody states.</summary>
internal static class MissingFigures
{
    private const int MostRelated = 8;
    private const int MostNames = 40;

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
        var figures = context.Figures;
        var missing = figures.WithoutNumber.ToLookup(figure => figure.Origin.Label, StringComparer.Ordinal);
        var gaps = figures.Gaps.All.Select(gap => new Item(gap, missing[gap.Label].FirstOrDefault())).ToList();
        var labels = gaps.Select(item => item.Gap.Label).ToHashSet(StringComparer.Ordinal);
        gaps.RemoveAll(item => FollowsFrom(figures, item, labels));

        foreach (var item in gaps)
            if (PlaceOf(figures, item) is { } place) context.Findings.Add(One(item, place));
        // What only the layout asks for, its user cannot find in a file of his own: it is listed by table and by school.
        foreach (var group in gaps.Where(item => PlaceOf(figures, item) is null)
                     .GroupBy(item => (
                         EntityOf(context, item).Id, item.Rule.Code, item.Gap.Places[0].Note.Chinese, item.Gap.Places[0].Span.File,
                         item.Gap.Reason.Chinese)))
        {
            var entity = EntityOf(context, group.First());
            var place = SourceSpan.Whole(entity.Span.File);
            context.Findings.Add(group.Count() == 1 ? One(group.First(), place) : Several([.. group], entity, place));
        }
    }

    private sealed record Item(Gap Gap, IndicatorFigure? Figure)
    {
        public Rule Rule => Figure?.Absence == Absence.NotReported ? Promised
            : Figure?.Indicator.IsRequired == true ? Required
            : Wanted;

        public FactKey? Key => Figure is null
            ? null
            : new FactKey(Figure.Indicator.Id, Figure.Entity.Id, Figure.Period, Figure.Breakdown);
    }

    /// <summary>Whether a figure is missing only because others are that are missing too, and will be there when they
    /// are.</summary>
    private static bool FollowsFrom(FigureSource figures, Item item, HashSet<string> labels)
    {
        if (item.Figure is not { Indicator.Formula: not null } figure) return false;
        var lacking = figures.Inputs(figure.Indicator, figure.Entity, figure.Period, figure.Breakdown)
            .Where(input => input.Number is null).ToList();
        return lacking.Count > 0 && lacking.All(input => labels.Contains(input.Origin.Label));
    }

    /// <summary>Where the report's own files lack the figure: the empty cell, else the text or table of its own that wants it;
    /// null where only the layout does.</summary>
    private static SourceSpan? PlaceOf(FigureSource figures, Item item) =>
        (item.Key is { } key ? figures.Facts.EmptyCell(key) : null)
        ?? item.Gap.Places.Select(place => (SourceSpan?)place.Span)
            .FirstOrDefault(span => !span!.Value.File.StartsWith(LayoutFolder, StringComparison.Ordinal));

    private const string LayoutFolder = "templates/";

    private static Entity EntityOf(CheckContext context, Item item) => item.Figure?.Entity ?? context.Project.Subject;

    private static Finding One(Item item, SourceSpan place)
    {
        var gap = item.Gap;
        var first = gap.Places.FirstOrDefault(wanting => wanting.Span == place) ?? gap.Places[0];
        return Finding(item.Rule, place, item.Key, new LocalizedText(
            $"{first.Note.Chinese}缺{gap.Label}：{gap.Reason.Chinese}。", $"{first.Note.English} lacks {gap.Label}: {gap.Reason.English}."),
        [
            .. gap.Places.Where(wanting => wanting.Span != place || wanting.Note != first.Note).Take(MostRelated).Select(wanting => wanting with
            {
                Note = new LocalizedText(
                    $"{wanting.Note.Chinese}{(wanting == first ? "" : "也")}要用",
                    $"{wanting.Note.English} wants it{(wanting == first ? "" : " too")}"),
            }),
        ]);
    }

    private static Finding Several(IReadOnlyList<Item> items, Entity entity, SourceSpan place)
    {
        var where = items[0].Gap.Places[0];
        var names = items
            .GroupBy(NameOf, StringComparer.Ordinal)
            .Select(group => group.Key + Years([.. group.Select(item => item.Figure).OfType<IndicatorFigure>()]))
            .ToList();
        var (chinese, english) = (string.Join('、', names.Take(MostNames)), string.Join(", ", names.Take(MostNames)));
        var reason = items[0].Gap.Reason;
        var count = items.Count.ToString(CultureInfo.InvariantCulture);
        var isCut = names.Count > MostNames;
        return Finding(items[0].Rule, place, null, new LocalizedText(
            $"{where.Note.Chinese}缺{entity.ShortName}的 {count} 个数据：{chinese}{(isCut ? " 等" : "")}。{reason.Chinese}。",
            $"{where.Note.English} lacks {count} figures of {entity.ShortName}: {english}{(isCut ? " and others" : "")}, {reason.English}."),
            [where with { Note = new LocalizedText($"{where.Note.Chinese}要用", $"{where.Note.English} wants them") }]);
    }

    private static string NameOf(Item item) => item.Figure is not { } figure ? item.Gap.Label
        : figure.Breakdown.IsWhole ? figure.Indicator.Name
        : $"{figure.Indicator.Name}·{figure.Breakdown}";

    private static string Years(IReadOnlyList<IndicatorFigure> figures) => figures.Count == 0
        ? ""
        : $"（{string.Join('、', figures.Select(figure => figure.Period).Distinct().Order().Select(period => $"{period}年"))}）";

    private static Finding Finding(
        Rule rule, SourceSpan place, FactKey? about, LocalizedText message, IReadOnlyList<RelatedPlace> related) =>
        new(rule, place, message)
        {
            About = about,
            Hint = new LocalizedText(
                "暂印“—”或“〔缺：…〕”；请补报，不适用填“/”。",
                "“—” or “〔缺：…〕” is printed; supply it, or state “/” where it does not apply."),
            Related = related,
        };
}
