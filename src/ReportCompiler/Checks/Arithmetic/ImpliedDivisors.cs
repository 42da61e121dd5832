using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Projects;
using ReportCompiler.Sources;

namespace ReportCompiler.Checks.Arithmetic;

/// <summary>Figures per head of one school in one year all divide by the same number of heads, even where nobody states it.
/// Each leaves that number open within the rounding of its digits; where no number fits them all, one of them is
/// wrong.</summary>
internal static class ImpliedDivisors
{
    private static readonly Rule Rule = new("RC2105", Severity.Warning,
        new("生均数倒推出的人数不一致", "Figures per head that imply different numbers of heads"),
        new("同一学校、同一年度的几个生均数（或占比）用的是同一个分母。即使没有填报分母，由总量和生均数也能倒推出它的范围；几列倒推出的范围不相交，必有一列算错。",
            "The figures per head of one school and year share a denominator. Even where it is not stated, each total and its "
            + "figure per head leave a range for it; where the ranges do not meet, one column is wrong."),
        new("27066 ÷ 25.95 = 1043，196 ÷ 0.36 = 544", "27066 ÷ 25.95 = 1043, but 196 ÷ 0.36 = 544"),
        new("各列用同一个学生数重算", "compute all columns with one number of students"));

    public static readonly Check Check = new([Rule], Run);

    private sealed record Column(Indicator Indicator, Fact Fact, string Dividend, decimal Low, decimal High);

    private static void Run(CheckContext context)
    {
        var figures = context.Figures;
        var groups = figures.Catalogue.Indicators
            .Select(indicator => (Indicator: indicator, Divisor: RatioSlip.Divisor(figures, indicator)))
            .Where(pair => pair.Divisor is not null)
            .GroupBy(pair => pair.Divisor!, pair => pair.Indicator)
            .Where(group => group.Count() > 1)
            .ToList();
        foreach (var group in groups)
            foreach (var entity in figures.Project.Entities)
                foreach (var period in figures.Facts.Periods)
                {
                    // A known divisor is held against each column by itself.
                    if (figures.Get(group.Key, entity, period).Number is not null) continue;
                    var columns = group.Select(indicator => Read(figures, indicator, group.Key, entity, period))
                        .OfType<Column>().ToList();
                    if (columns.Count > 1) Compare(context, columns, group.Key, entity, period);
                }
    }

    private static Column? Read(
        FigureSource figures, Indicator indicator, Indicator divisor, Entity entity, Period period)
    {
        var fact = figures.Facts.Find(new FactKey(indicator.Id, entity.Id, period, Breakdown.Whole));
        if (fact is not { Value.Kind: FactTextKind.Number }) return null;
        // With a divisor of one, the formula gives what is divided.
        var one = new Dictionary<FactKey, decimal> { [new FactKey(divisor.Id, entity.Id, period, Breakdown.Whole)] = 1 };
        var dividend = figures.Assuming(one).Get(indicator, entity, period);
        if (dividend is not { Number: { } number, Way: FigureWay.Formula }) return null;
        var text = Cells.Of(dividend.Origin).Select(figures.Facts.At).OfType<Fact>().ToList() is [var only]
            ? only.Text
            : Figure.Digits(number, null);
        return RatioSlip.Implied(number, fact) is { } range ? new Column(indicator, fact, text, range.Low, range.High) : null;
    }

    private static void Compare(
        CheckContext context, IReadOnlyList<Column> columns, Indicator divisor, Entity entity, Period period)
    {
        if (columns.Max(column => column.Low) <= columns.Min(column => column.High))
        {
            context.Findings.Agree(columns.Select(column => column.Fact.Span));
            return;
        }

        // What most columns agree on is taken for right, and the first that does not is pointed at.
        var agreed = columns
            .Select(column => columns.Where(other => other.Low <= column.High && column.Low <= other.High).ToList())
            .MaxBy(company => company.Count)!;
        var odd = agreed.Count > 1 ? columns.First(column => !agreed.Contains(column)) : columns[0];
        var others = columns.Where(column => column != odd).ToList();
        var workings = columns.Select(column =>
            $"{column.Dividend} ÷ {column.Fact.Text} = {RatioSlip.Text((column.Low, column.High), divisor)}").ToList();
        var subject = $"{entity.ShortName}，{period}年";
        context.Findings.Add(new Finding(Rule, odd.Fact.Span, new LocalizedText(
            $"{odd.Indicator.Name}“{odd.Fact.Text}”与{string.Join('、', others.Select(c => c.Indicator.Name))}倒推出的{divisor.Name}不一致（{subject}）。",
            $"{odd.Indicator.Name} “{odd.Fact.Text}” implies another {divisor.Name} than {string.Join(", ", others.Select(c => c.Indicator.Name))} ({subject})."))
        {
            About = odd.Fact.Key,
            Arithmetic = new LocalizedText(string.Join("；", workings), string.Join("; ", workings)),
            Hint = new LocalizedText(
                $"请用同一个{divisor.Name}重算各列；填报{divisor.Name}后可逐列核对。",
                $"Compute all columns with one {divisor.Name}; once it is stated, each column is checked by itself."),
            Related =
            [
                .. others.Select(column => new RelatedPlace(column.Fact.Span, new(
                    $"{column.Indicator.Name}：{column.Fact.Text}", $"{column.Indicator.Name}: {column.Fact.Text}"))),
            ],
            Cells = [.. columns.Select(column => column.Fact.Span)],
        });
    }
}
