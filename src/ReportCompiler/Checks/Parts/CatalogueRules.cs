using ReportCompiler.Checks.Arithmetic;
using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Projects;
using ReportCompiler.Templating;

namespace ReportCompiler.Checks.Parts;

/// <summary>Holds the figures of each school and region against the comparisons that the catalogue or the report
/// states.</summary>
internal static class CatalogueRules
{
    private static readonly Rule Broken = new("RC2303", Severity.Warning,
        new("指标之间的关系不成立", "Indicators that do not fit together"),
        new("指标目录或报告的 rules 用一行式子写明指标之间应有的关系，例如“升学人数 + 就业人数 <= 毕业生数”。对每所学校、每个年度核对；取整能解释的差不算。",
            "The catalogue's or the report's rules state, one line each, what must hold between indicators, such as "
            + "“in further study + employed <= graduates”. They are held against every school and year; what rounding explains is "
            + "accepted."),
        new("升学 2208 + 就业 628 = 2836，毕业生 2824", "2208 + 628 = 2836, but 2824 graduates"),
        new("核对式子中的各个数", "check each figure of the expression"));

    public static readonly Check Check = new([Broken], Run);

    private static void Run(CheckContext context)
    {
        var figures = context.Figures;
        foreach (var rule in figures.Catalogue.Rules)
            foreach (var entity in figures.Project.Entities)
                foreach (var period in figures.Facts.Periods)
                    Look(context, rule, entity, period);
    }

    private static void Look(CheckContext context, FigureRule rule, Entity entity, Period period)
    {
        var figures = context.Figures;
        var inputs = rule.Left.Variables.Concat(rule.Right.Variables).Distinct(StringComparer.Ordinal)
            .Select(figures.Catalogue.Find).OfType<Indicator>()
            .Select(indicator => figures.Get(indicator, entity, period)).ToList();
        if (inputs.Count == 0 || inputs.Any(input => input.Number is null)) return;
        if (Evaluate(figures, rule.Left, entity, period) is not { } left
            || Evaluate(figures, rule.Right, entity, period) is not { } right)
            return;
        var cells = inputs.SelectMany(input => Cells.Of(input.Origin)).Distinct();
        // What rounding leaves open takes longer to work out, and is seldom needed.
        if (Holds(left, rule.Comparison, right, 0)
            || Holds(left, rule.Comparison, right, inputs.Sum(input => Openness(figures, input))))
            context.Findings.Agree(cells);
        else
            context.Findings.Add(Of(figures, rule, inputs, left, right, [.. cells]));
    }

    private static decimal? Evaluate(FigureSource figures, IExpression expression, Entity entity, Period period)
    {
        var result = expression.Evaluate(
            new TemplateHost { Globals = new FormulaScope(figures, entity, period, Breakdown.Whole) }, new DiagnosticBag());
        return result switch
        {
            Traced { Value: decimal number } => number,
            decimal number => number,
            int number => number,
            long number => number,
            _ => null,
        };
    }

    /// <summary>By how much rounding leaves a figure open.</summary>
    private static decimal Openness(FigureSource figures, IndicatorFigure figure)
    {
        if (figure.Origin is StatedOrigin stated && figures.Facts.At(stated.Span) is { } fact)
            return Tolerance.Half(figure.Indicator, fact.Value.Decimals);
        var (low, high) = Tolerance.Range(figures, figure);
        return (high - low) / 2;
    }

    private static bool Holds(decimal left, string comparison, decimal right, decimal open) => comparison switch
    {
        "<=" => left <= right + open,
        ">=" => left >= right - open,
        "<" => left < right + open,
        ">" => left > right - open,
        "==" => Math.Abs(left - right) <= open,
        _ => left != right,
    };

    private static Finding Of(
        FigureSource figures, FigureRule rule, IReadOnlyList<IndicatorFigure> inputs, decimal left, decimal right,
        IReadOnlyList<SourceSpan> cells)
    {
        var first = inputs[0];
        var subject = $"{first.Entity.ShortName}，{first.Period}年";
        var working = $"{Side(figures, rule.Left, inputs, left)}，{Side(figures, rule.Right, inputs, right)}";
        var (meant, meantEnglish) = (rule.Message.Chinese.TrimEnd('。'), rule.Message.English.TrimEnd('。', '.'));
        return new Finding(
            rule.Severity is { } severity ? Broken with { Severity = severity } : Broken,
            cells.Count > 0 ? cells[0] : rule.Span,
            new LocalizedText($"{meant}（{subject}）。", $"{meantEnglish} ({subject})."))
        {
            About = new FactKey(first.Indicator.Id, first.Entity.Id, first.Period, Breakdown.Whole),
            Arithmetic = new LocalizedText(working, working),
            Hint = new LocalizedText(
                $"应有：{Readable(figures, rule)}。请核对其中的每个数。", $"Expected: {Readable(figures, rule)}. Check each figure."),
            Related =
            [
                .. inputs.Where(input => input.Origin is StatedOrigin stated && stated.Span != cells[0]).Select(input => new RelatedPlace(
                    ((StatedOrigin)input.Origin).Span,
                    new($"{input.Indicator.Name}：{Working.Number(input)}", $"{input.Indicator.Name}: {Working.Number(input)}"))),
                new RelatedPlace(rule.Span, new($"规则 {rule.Id}", $"rule {rule.Id}")),
            ],
            Cells = cells,
        };
    }

    private static string Readable(FigureSource figures, FigureRule rule)
    {
        var sign = rule.Comparison switch { "<=" => "≤", ">=" => "≥", "==" => "=", "!=" => "≠", var other => other };
        return $"{FormulaText.Readable(rule.Left.Text, figures.Catalogue)} {sign} {FormulaText.Readable(rule.Right.Text, figures.Catalogue)}";
    }

    /// <summary>One side in figures: 升学人数 2208 + 就业人数 616 = 2824, or a name and its number.</summary>
    private static string Side(FigureSource figures, IExpression side, IReadOnlyList<IndicatorFigure> inputs, decimal value)
    {
        var names = 0;
        var text = FormulaText.Write(side.Text, word =>
        {
            var input = figures.Catalogue.Find(word) is { } indicator ? inputs.FirstOrDefault(i => i.Indicator == indicator) : null;
            if (input is null) return word;
            names++;
            return $"{input.Indicator.Name} {Working.Number(input)}";
        });
        return names == 1 && side.Variables.Contains(side.Text) ? text : $"{text} = {Figure.Digits(value, null)}";
    }
}
