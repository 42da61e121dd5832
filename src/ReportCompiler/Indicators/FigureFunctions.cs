using System.Collections.Frozen;
using ReportCompiler.Diagnostics;
using ReportCompiler.Templating;

namespace ReportCompiler.Indicators;

/// <summary>The functions over figures, for formulas and templates alike. Each takes and gives figures that remember
/// where they came from; a figure without a number gives a result without one.</summary>
internal static class FigureFunctions
{
    private delegate object? Body(FigureSource figures, FunctionCall call);

    private static readonly FrozenDictionary<string, (IReadOnlyList<string> Parameters, Body Body)> Functions =
        new Dictionary<string, (IReadOnlyList<string>, Body)>(StringComparer.Ordinal)
        {
            ["prev"] = (["figure", "periods?"], Previous),
            ["change"] = (["figure"], (figures, call) => Change(figures, call)),
            ["growth"] = (["figure", "decimals?"], Growth),
            ["points"] = (["figure"], Points),
            ["share"] = (["part", "whole", "decimals?"], Share),
            ["per"] = (["figure", "base", "decimals?"], Per),
            ["sum"] = (["figures"], Sum),
            ["category"] = (["figure", "name"], Category),
            ["value"] = (["indicator", "entity?", "year?", "category?"], Value),
            ["rank"] = (["figure"], Ranking.Rank),
            ["top"] = (["figure", "count?", "by?"], Ranking.Top),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names of all functions, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Functions.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The function of that name; null when there is none.</summary>
    public static HostFunction? Find(string name, FigureSource figures) =>
        Functions.TryGetValue(name, out var function)
            ? new HostFunction(name, function.Parameters, call => function.Body(figures, call))
            : null;

    private static IndicatorFigure Previous(FigureSource figures, FunctionCall call)
    {
        var figure = Arguments.IndicatorFigure(call, 0);
        var periods = Arguments.Integer(call, 1, 1, 1, 100);
        return figures.Get(
            figure.Indicator, figure.Entity, new Period(figure.Period.Year - periods), figure.Breakdown);
    }

    private static Figure Change(FigureSource figures, FunctionCall call)
    {
        var (now, before) = NowAndBefore(figures, call);
        return Derived(now.Number - before.Number, "本年 − 上年", now.Indicator.Precision, "", now, before);
    }

    private static Figure Growth(FigureSource figures, FunctionCall call)
    {
        var (now, before) = NowAndBefore(figures, call);
        // Growth from nothing is no number, and from a negative figure says nothing.
        var growth = before.Number is > 0 ? (now.Number - before.Number) / before.Number * 100 : null;
        return Derived(growth, "（本年 − 上年）÷ 上年", Arguments.Integer(call, 1, 2, 0, 10), "%", now, before);
    }

    private static Figure Points(FigureSource figures, FunctionCall call)
    {
        var (now, before) = NowAndBefore(figures, call);
        if (!now.Indicator.IsPercent)
            throw Arguments.Wrong(0,
                $"“{now.Indicator.Name}”不是百分比，不能比较百分点。",
                $"“{now.Indicator.Name}” is no percentage: it has no percentage points.");
        return Derived(now.Number - before.Number, "本年 − 上年", now.Indicator.Precision ?? 2, "个百分点", now, before);
    }

    private static Figure Share(FigureSource figures, FunctionCall call)
    {
        var (part, whole) = (Arguments.Figure(call, 0), Arguments.Figure(call, 1));
        var share = whole.Number is 0 ? null : part.Number / whole.Number * 100;
        return Derived(share, "部分 ÷ 整体", Arguments.Integer(call, 2, 2, 0, 10), "%", part, whole);
    }

    private static Figure Per(FigureSource figures, FunctionCall call)
    {
        var (figure, each) = (Arguments.Figure(call, 0), Arguments.Figure(call, 1));
        var value = each.Number is 0 ? null : figure.Number / each.Number;
        return Derived(value, "总量 ÷ 人数", Arguments.Integer(call, 2, 2, 0, 10), "", figure, each);
    }

    private static Figure Sum(FigureSource figures, FunctionCall call)
    {
        var terms = Arguments.List(call, 0).Select(item => Arguments.AsFigure(item, 0)).ToArray();
        decimal? sum = 0;
        foreach (var term in terms) sum += term.Number;
        return Derived(sum, "合计", terms.Max(t => t.Decimals), "", terms);
    }

    private static IndicatorFigure Category(FigureSource figures, FunctionCall call)
    {
        var figure = Arguments.IndicatorFigure(call, 0);
        var name = Arguments.Text(call, 1);
        return figures.Get(
            figure.Indicator, figure.Entity, figure.Period, figure.Breakdown.With(DimensionOf(figures, name, 1), name));
    }

    private static IndicatorFigure Value(FigureSource figures, FunctionCall call)
    {
        var name = Arguments.Text(call, 0);
        var indicator = figures.Catalogue.Find(name) ?? throw Arguments.Unknown(
            0, "指标", "indicator", name, figures.Catalogue.IndicatorNames);
        var entity = figures.Project.Subject;
        if (call.Arguments[1] is not null)
        {
            var entityName = Arguments.Text(call, 1);
            entity = figures.Project.Find(entityName) ?? throw Arguments.Unknown(
                1, "学校", "school", entityName, figures.Project.Entities.SelectMany(e => e.Names));
        }

        var period = call.Arguments[2] is null
            ? figures.Project.Period
            : new Period(Arguments.Integer(call, 2, 0, 1949, 2999));
        var breakdown = Breakdown.Whole;
        if (call.Arguments[3] is not null)
        {
            var category = Arguments.Text(call, 3);
            breakdown = breakdown.With(DimensionOf(figures, category, 3), category);
        }

        return figures.Get(indicator, entity, period, breakdown);
    }

    private static Dimension DimensionOf(FigureSource figures, string category, int argument) =>
        figures.Catalogue.DimensionOf(category) ?? throw Arguments.Unknown(
            argument, "类别", "category", category, figures.Catalogue.CategoryNames);

    private static (IndicatorFigure Now, IndicatorFigure Before) NowAndBefore(FigureSource figures, FunctionCall call)
    {
        var now = Arguments.IndicatorFigure(call, 0);
        return (now, figures.Get(now.Indicator, now.Entity, now.Period.Previous, now.Breakdown));
    }

    /// <summary>A figure computed from others; where one of them is missing, so is it, and for the same reason, and where one
    /// does not apply, neither does it.</summary>
    private static Figure Derived(
        decimal? number, string formula, int? decimals, string suffix, params IReadOnlyList<Figure> inputs)
    {
        Origin origin = new ComputedOrigin("", formula, [.. inputs.Select(f => f.Origin)]);
        if (number is null)
        {
            var absent = inputs.Where(f => f.Number is null).OfType<IndicatorFigure>().ToList();
            if (absent.Count > 0 && absent.TrueForAll(f => f.Absence == Absence.NotApplicable)) return absent[0];
            origin = inputs.FirstOrDefault(f => f.Number is null)?.Origin ?? new MissingOrigin(
                formula, new LocalizedText("分母为零", "division by zero"));
        }

        return new Figure(number, origin, decimals, suffix);
    }
}
