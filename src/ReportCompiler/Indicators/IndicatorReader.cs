using System.Collections.Frozen;
using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;
using ReportCompiler.Templating;

namespace ReportCompiler.Indicators;

/// <summary>Reads the definition of one indicator.</summary>
internal static class IndicatorReader
{
    private static readonly IReadOnlyList<(string, Aggregation)> AggregationNames =
    [
        ("none", Aggregation.None), ("sum", Aggregation.Sum), ("weighted_mean", Aggregation.WeightedMean),
    ];

    private static readonly IReadOnlyList<(string, IndicatorType)> TypeNames =
    [
        ("count", IndicatorType.Count), ("percent", IndicatorType.Percent), ("ratio", IndicatorType.Ratio),
        ("measure", IndicatorType.Measure),
    ];

    private static readonly IReadOnlyList<(string, bool)> Zeros = [("plausible", false), ("implausible", true)];

    private static readonly IReadOnlyList<(string, bool)> Appliers = [("all", false), ("higher", true)];

    /// <summary>Units of what is counted one by one.</summary>
    private static readonly FrozenSet<string> CountUnits =
        new[] { "人", "个", "门", "项", "本", "所", "名", "件", "台", "套", "次", "人次", "人日", "学时", "课时", "种", "家" }
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The indicator.</summary>
    /// <param name="id">Its id, with the place.</param>
    /// <param name="fields">What the definition says.</param>
    /// <param name="earlier">What an earlier file says of it, which holds where this one is silent; null for nothing.</param>
    /// <param name="engine">Parses the formula.</param>
    /// <param name="diagnostics">Receives the mistakes.</param>
    public static Indicator Read(
        YamlScalar id, YamlFields fields, Indicator? earlier, ITemplateEngine engine, DiagnosticBag diagnostics)
    {
        var formula = fields.Scalar("formula");
        var weight = fields.Text("weight") ?? earlier?.Weight;
        var unit = fields.Text("unit") ?? earlier?.Unit ?? "";
        var precision = fields.Integer("precision", 0, 10) ?? earlier?.Precision;
        var aliases = fields.Has("aliases") ? fields.Scalars("aliases").Select(s => s.Text) : earlier?.Aliases ?? [];
        var jump = fields.Scalar("jump");
        var indicator = new Indicator
        {
            Id = id.Text,
            Name = fields.Text("name") ?? earlier?.Name ?? id.Text,
            Aliases = [.. aliases],
            Unit = unit,
            Precision = precision,
            Type = fields.Choice("type", TypeNames) ?? earlier?.Type ?? TypeOf(unit, precision),
            IsRequired = fields.Boolean("required") ?? earlier?.IsRequired ?? false,
            IsForHigherOnly = fields.Choice("applies_to", Appliers) ?? earlier?.IsForHigherOnly ?? false,
            PartOf = fields.Text("part_of") ?? earlier?.PartOf,
            Range = ReadRange(fields, diagnostics) ?? earlier?.Range ?? (null, null),
            IsZeroImplausible = fields.Choice("zero", Zeros) ?? earlier?.IsZeroImplausible ?? false,
            Jump = jump is null ? earlier?.Jump : IsNone(jump) ? null : fields.Number("jump"),
            ShareOf = fields.Text("share_of") ?? earlier?.ShareOf,
            IsSurveyed = fields.Boolean("survey") ?? earlier?.IsSurveyed ?? false,
            Note = fields.Text("note") ?? earlier?.Note,
            Aggregation = fields.Choice("aggregation", AggregationNames) ?? earlier?.Aggregation ?? Aggregation.None,
            Weight = weight,
            Formula = formula is null ? earlier?.Formula : IsNone(formula) ? null : Parse(formula, engine, diagnostics),
            Span = id.Span,
        };
        if (indicator.Aggregation == Aggregation.WeightedMean && weight is null)
            diagnostics.Add(IndicatorDiagnostics.WeightMissing(id.Span, id.Text));
        fields.End();
        return indicator;
    }

    /// <summary>The number of persons asked, for an indicator that comes from a survey.</summary>
    public static Indicator Surveyed(Indicator survey) => new()
    {
        Id = survey.SurveyedId,
        Name = survey.Name + "调查人数",
        Aliases = [],
        Unit = "人",
        Precision = 0,
        Type = IndicatorType.Count,
        IsRequired = false,
        IsForHigherOnly = false,
        PartOf = null,
        Range = (null, null),
        IsZeroImplausible = true,
        Jump = null,
        ShareOf = null,
        IsSurveyed = false,
        Note = null,
        Aggregation = Aggregation.Sum,
        Weight = null,
        Formula = null,
        Span = survey.Span,
    };

    /// <summary>Parses an expression of the catalogue.</summary>
    public static IExpression? Parse(YamlScalar expression, ITemplateEngine engine, DiagnosticBag diagnostics) =>
        engine.ParseExpression(
            new TemplateSource(
                expression.Span.File, expression.Text, expression.Span.Line,
                expression.Span.Column + (expression.IsPlain ? 0 : 1)),
            diagnostics);

    private static IndicatorType TypeOf(string unit, int? precision) => unit switch
    {
        "%" => IndicatorType.Percent,
        _ when CountUnits.Contains(unit) && precision is null or 0 => IndicatorType.Count,
        _ => IndicatorType.Measure,
    };

    private static (decimal?, decimal?)? ReadRange(YamlFields fields, DiagnosticBag diagnostics)
    {
        if (!fields.Has("range")) return null;
        var bounds = fields.Scalars("range");
        var numbers = bounds.Select(bound => FactText.Parse(bound.Text)).ToList();
        if (numbers is [{ Kind: FactTextKind.Number }, { Kind: FactTextKind.Number }] && numbers[0].Value < numbers[1].Value)
            return (numbers[0].Value, numbers[1].Value);
        diagnostics.Add(IndicatorDiagnostics.NotARange(bounds.Count > 0 ? bounds[0].Span : fields.Span));
        return null;
    }

    private static bool IsNone(YamlScalar scalar) => scalar.Text == "none";
}
