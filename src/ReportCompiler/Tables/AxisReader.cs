using ReportCompiler.Diagnostics;
using ReportCompiler.Projects;
using ReportCompiler.Sources;
using ReportCompiler.Templating;

namespace ReportCompiler.Tables;

/// <summary>Reads axes and what their cells show, for tables and charts alike.</summary>
internal sealed class AxisReader(ITemplateEngine engine, DiagnosticBag diagnostics)
{
    private static readonly LocalizedText AxisTerm = new("行列", "row or column");

    /// <summary>The items of an axis; each may be divided further under <paramref name="nestedKey"/>.</summary>
    public IReadOnlyList<AxisItem> Items(YamlFields fields, string key, string nestedKey)
    {
        var items = new List<AxisItem>();
        var node = fields.Node(key);
        foreach (var item in node is YamlList list ? list.Items : node is null ? [] : [node])
        {
            switch (item)
            {
                case YamlScalar scalar:
                    items.Add(Single(scalar));
                    break;
                case YamlMap map:
                    var itemFields = new YamlFields(map, AxisTerm, diagnostics);
                    items.Add(ReadItem(itemFields, nestedKey));
                    itemFields.End();
                    break;
                default:
                    diagnostics.Add(TableDiagnostics.NotAnAxisItem(item.Span));
                    break;
            }
        }

        return items;
    }

    /// <summary>A column that is only a value, written without a key.</summary>
    private AxisItem Single(YamlScalar scalar) => new()
    {
        Kind = AxisKind.Group, Head = null, Value = Measure(scalar, null), Items = [], Span = scalar.Span,
    };

    private AxisItem ReadItem(YamlFields fields, string nestedKey)
    {
        var (kind, name, years) = (AxisKind.Group, (string?)null, 0);
        var head = fields.Text("head");
        if (fields.Integer("years", 1, 50) is { } count) (kind, years) = (AxisKind.Years, count);
        if (fields.Scalar("schools") is not null) kind = AxisKind.Schools;
        if (fields.Text("categories") is { } dimension) (kind, name) = (AxisKind.Categories, dimension);
        if (fields.Text("attribute") is { } attribute)
        {
            (kind, name) = (AxisKind.Attribute, attribute);
            if (!SchoolAttributes.Keys.Contains(attribute))
                diagnostics.Add(TableDiagnostics.NoSuchAttribute(
                    fields.Scalar("attribute")!.Span, attribute, NearestName.Find(attribute, SchoolAttributes.Keys)));
        }

        if (fields.Text("total") is { } total) (kind, head) = (AxisKind.Total, total);
        return new AxisItem
        {
            Kind = kind,
            Head = head,
            YearCount = years,
            Name = name,
            Value = Measure(fields),
            IsMerged = fields.Boolean("merge") ?? false,
            BreaksBefore = fields.Boolean("break") ?? false,
            Items = Items(fields, nestedKey, nestedKey),
            Span = fields.Span,
        };
    }

    /// <summary>What <c>value:</c> and <c>decimals:</c> say; null when they say nothing.</summary>
    public Measure? Measure(YamlFields fields)
    {
        var decimals = fields.Integer("decimals", 0, 10);
        return fields.Scalar("value") is { } scalar ? Measure(scalar, decimals) : null;
    }

    private Measure? Measure(YamlScalar scalar, int? decimals) =>
        engine.ParseExpression(Source(scalar), diagnostics) is { } expression
            ? new Measure(expression, decimals, scalar.Span)
            : null;

    /// <summary>A text that is a template, such as a caption.</summary>
    public ITemplate Template(YamlScalar? scalar) =>
        engine.ParseTemplate(scalar is null ? new TemplateSource("", "") : Source(scalar), diagnostics);

    private static TemplateSource Source(YamlScalar scalar) =>
        new(scalar.Span.File, scalar.Text, scalar.Span.Line, scalar.Span.Column + (scalar.IsPlain ? 0 : 1));
}
