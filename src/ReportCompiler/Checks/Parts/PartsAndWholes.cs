using ReportCompiler.Checks.Arithmetic;
using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;

namespace ReportCompiler.Checks.Parts;

/// <summary>Holds parts against their wholes: 其中 rows, and the categories of a breakdown that is not complete.</summary>
internal static class PartsAndWholes
{
    private static readonly Rule OfWhich = new("RC2301", Severity.Error,
        new("“其中”大于总数", "A part greater than its whole"),
        new("“其中”一行的数不能大于它所属的总数。", "A figure “of which” cannot exceed the figure that it is a part of."),
        new("专利授权数量 12，其中发明专利授权数量 15", "patents 12, of which inventions 15"),
        new("核对两个数", "check both"));

    private static readonly Rule Categories = new("RC2302", Severity.Error,
        new("各分类之和大于总数", "Categories that exceed their total"),
        new("一个指标的分类互不重叠；即使有的分类没有填，已填各类之和也不能大于填报的总数。",
            "Categories do not overlap: even where some are not stated, the others together cannot exceed the stated total."),
        new("总数 500；男 310 + 女 205 = 515", "total 500; 310 men + 205 women = 515"),
        new("核对总数和各分类", "check the total and its categories"));

    private static readonly Rule MissingCategory = new("RC2304", Severity.Warning,
        new("缺一个分类", "A category is missing"),
        new("别的年度有的分类，这一年没有填，而已填各类之和小于填报的总数：多半是丢了一行。确实没有的，填 0。",
            "A category that other years have is not stated for this one, and the others fall short of the stated total: a row "
            + "was probably lost. Where there is none, state 0."),
        new("总数 100；区内 60 + 区外 35 = 95，市外没有填", "total 100; 60 + 35 = 95, and the third category is not stated"),
        new("补上市外 5", "state the third category, 5"));

    public static readonly Check Check = new([OfWhich, Categories, MissingCategory], Run);

    private static void Run(CheckContext context)
    {
        foreach (var place in context.Numbers)
        {
            LookAtWhole(context, place);
            LookAtCategories(context, place);
        }
    }

    private static void LookAtWhole(CheckContext context, FactPlace part)
    {
        var figures = context.Figures;
        if (part.Indicator.PartOf is not { } name) return;
        var key = part.Fact.Key;
        var whole = figures.Get(figures.Catalogue.Find(name)!, part.Entity, key.Period, key.Breakdown);
        if (whole.Number is not { } number) return;
        if (part.Number <= number) return;
        var cells = Cells.Of(whole.Origin);
        context.Findings.Add(new Finding(OfWhich, part.Fact.Span, new LocalizedText(
            $"{part.Label}填报为“{part.Fact.Text}”，大于所属的{whole.Indicator.Name} {Working.Number(whole)}。",
            $"{part.Label} is stated as “{part.Fact.Text}”, more than the {whole.Indicator.Name} of which it is a part, {Working.Number(whole)}."))
        {
            About = key,
            Arithmetic = new LocalizedText($"{part.Fact.Text} > {Working.Number(whole)}", $"{part.Fact.Text} > {Working.Number(whole)}"),
            Hint = new LocalizedText("“其中”不能大于总数，请核对两个数。", "A part cannot exceed its whole: check both."),
            Related = [.. cells.Take(1).Select(cell => new RelatedPlace(
                cell, new($"{whole.Indicator.Name}：{Working.Number(whole)}", $"{whole.Indicator.Name}: {Working.Number(whole)}")))],
            Cells = [part.Fact.Span, .. cells],
        });
    }

    private static void LookAtCategories(CheckContext context, FactPlace whole)
    {
        var figures = context.Figures;
        if (!figures.Facts.IsBrokenDown(whole.Indicator.Id)) return;
        if (whole.Indicator.Formula is { } formula && FormulaShape.Of(formula.Text).Kind != FormulaKind.Sum) return;
        if (whole.Indicator.Type is not (IndicatorType.Count or IndicatorType.Measure)) return;
        foreach (var dimension in figures.Catalogue.Dimensions)
        {
            var all = figures.Parts(whole.Indicator, whole.Entity, dimension, whole.Fact.Key.Breakdown)
                .Select(part => figures.Get(whole.Indicator, whole.Entity, whole.Fact.Key.Period, part))
                .Where(part => part.Number is not null || part.Absence != Absence.NotApplicable).ToList();
            var known = all.Where(part => part.Number is not null).ToList();
            // Where all are known, their sum is the computed total, which the stated one is held against.
            if (known.Count == 0 || known.Count == all.Count) continue;
            var sum = known.Sum(part => part.Number!.Value);
            if (sum > whole.Number) context.Findings.Add(Exceeding(whole, dimension, known, sum));
            else if (sum < whole.Number) context.Findings.Add(Lacking(whole, dimension, all, known, sum));
        }
    }

    private static Finding Exceeding(
        FactPlace whole, Dimension dimension, IReadOnlyList<IndicatorFigure> known, decimal sum)
    {
        var working = $"{Sum(known, sum)} > {whole.Fact.Text}";
        return new Finding(Categories, whole.Fact.Span, new LocalizedText(
            $"{whole.Label}填报为“{whole.Fact.Text}”，而已填的各{dimension.Name}之和为 {Figure.Digits(sum, null)}。",
            $"{whole.Label} is stated as “{whole.Fact.Text}”, but what is stated by {dimension.Name} adds up to {Figure.Digits(sum, null)}."))
        {
            About = whole.Fact.Key,
            Arithmetic = new LocalizedText(working, working),
            Hint = new LocalizedText("请核对总数和各分类。", "Check the total and its categories."),
            Cells = [whole.Fact.Span, .. known.SelectMany(part => Cells.Of(part.Origin))],
        };
    }

    private static Finding Lacking(
        FactPlace whole, Dimension dimension, IReadOnlyList<IndicatorFigure> all, IReadOnlyList<IndicatorFigure> known,
        decimal sum)
    {
        var missing = string.Join('、', all.Except(known).Select(part => part.Breakdown.Category(dimension)));
        var rest = Figure.Digits(whole.Number - sum, null);
        return new Finding(MissingCategory, whole.Fact.Span, new LocalizedText(
            $"{whole.Label}填报为“{whole.Fact.Text}”，{dimension.Name}中缺{missing}，已填各类比总数少 {rest}。",
            $"{whole.Label} is stated as “{whole.Fact.Text}”; by {dimension.Name}, {missing} is missing, and the others fall short by {rest}."))
        {
            About = whole.Fact.Key,
            Arithmetic = new LocalizedText(
                $"{Sum(known, sum)}，{whole.Fact.Text} − {Figure.Digits(sum, null)} = {rest}",
                $"{Sum(known, sum)}, {whole.Fact.Text} − {Figure.Digits(sum, null)} = {rest}"),
            Hint = new LocalizedText(
                $"请补上{missing}，没有的填 0。", $"State {missing}, as 0 where there is none."),
            Cells = [whole.Fact.Span, .. known.SelectMany(part => Cells.Of(part.Origin))],
        };
    }

    private static string Sum(IReadOnlyList<IndicatorFigure> terms, decimal sum) =>
        $"{string.Join(" + ", terms.Select(Working.Number))} = {Figure.Digits(sum, null)}";
}
