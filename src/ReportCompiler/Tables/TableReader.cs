using ReportCompiler.Diagnostics;
using ReportCompiler.Projects;
using ReportCompiler.Sources;
using ReportCompiler.Templating;

namespace ReportCompiler.Tables;

/// <summary>Reads table descriptions: the layout's <c>tables/*.yaml</c> and the report's own, which may replace them.</summary>
internal sealed class TableReader(ITemplateEngine engine, DiagnosticBag diagnostics)
{
    private static readonly LocalizedText TableTerm = new("表格", "table");
    private static readonly LocalizedText AxisTerm = new("行列", "row or column");

    /// <summary>All descriptions by id; null for one that could not be understood, which was reported.</summary>
    public static IReadOnlyDictionary<string, TableDescription?> ReadAll(
        IWorld world, string layoutFolder, ITemplateEngine engine, DiagnosticBag diagnostics)
    {
        var reader = new TableReader(engine, diagnostics);
        var tables = new SortedDictionary<string, TableDescription?>(StringComparer.Ordinal);
        foreach (var folder in (string[])[$"{layoutFolder}/tables", "tables"])
        {
            foreach (var file in world.Files.Where(f => ProjectPath.FolderOf(f) == folder && f.EndsWith(".yaml", StringComparison.Ordinal)))
                tables[ProjectPath.Stem(file)] = reader.Read(world, file);
        }

        return tables;
    }

    private TableDescription? Read(IWorld world, string file)
    {
        if (YamlFile.ReadMap(world, file, TableTerm, diagnostics) is not { } map) return null;
        var fields = new YamlFields(map, TableTerm, diagnostics);
        var caption = fields.RequiredScalar("caption");
        var unit = fields.Text("unit");
        var note = fields.Scalar("note");
        var table = fields.Has("source")
            ? ReadTextTable(fields, file, caption, unit, note)
            : (TableDescription)ReadFigureTable(fields, file, caption, unit, note);
        fields.End();
        var isComplete = table is not FigureTable { Grids: var grids }
            || grids.All(grid => grid.Rows.Count > 0 && grid.Columns.Count > 0);
        return caption is null || !isComplete ? null : table;
    }

    private TextTable ReadTextTable(YamlFields fields, string file, YamlScalar? caption, string? unit, YamlScalar? note) =>
        new()
        {
            Id = ProjectPath.Stem(file),
            Caption = Template(caption),
            Unit = unit,
            Note = note is null ? null : Template(note),
            Span = SourceSpan.Whole(file),
            Source = fields.RequiredScalar("source")!,
            SchoolHead = fields.Text("per_school"),
            Merged = [.. fields.Scalars("merge").Select(s => s.Text)],
        };

    private FigureTable ReadFigureTable(YamlFields fields, string file, YamlScalar? caption, string? unit, YamlScalar? note)
    {
        var hasUnitsInHeads = fields.Boolean("units_in_heads") ?? false;
        var grids = new List<GridDescription>();
        if (fields.Has("blocks"))
        {
            foreach (var block in fields.Maps("blocks", TableTerm))
            {
                grids.AddRange(ReadGrid(block));
                block.End();
            }
        }
        else
        {
            grids.AddRange(ReadGrid(fields));
        }

        return new FigureTable
        {
            Id = ProjectPath.Stem(file),
            Caption = Template(caption),
            Unit = unit,
            Note = note is null ? null : Template(note),
            Span = SourceSpan.Whole(file),
            Grids = grids,
            HasUnitsInHeads = hasUnitsInHeads,
        };
    }

    /// <summary>A grid, cut into stacked parts before each column that says <c>break: true</c>.</summary>
    private IEnumerable<GridDescription> ReadGrid(YamlFields fields)
    {
        var stub = fields.Scalars("stub").Select(s => s.Text).ToList();
        var value = ReadMeasure(fields);
        var rows = ReadItems(fields, "rows");
        var columns = ReadItems(fields, "columns");
        _ = fields.Require("rows") & fields.Require("columns");
        var part = new List<AxisItem>();
        foreach (var column in columns)
        {
            if (column.BreaksBefore && part.Count > 0)
            {
                yield return new GridDescription(stub, value, rows, [.. part]);
                part.Clear();
            }

            part.Add(column);
        }

        yield return new GridDescription(stub, value, rows, part);
    }

    private List<AxisItem> ReadItems(YamlFields fields, string key)
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
                    items.Add(ReadItem(itemFields, key));
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

    private AxisItem ReadItem(YamlFields fields, string key)
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
            Value = ReadMeasure(fields),
            IsMerged = fields.Boolean("merge") ?? false,
            BreaksBefore = fields.Boolean("break") ?? false,
            Items = ReadItems(fields, key),
            Span = fields.Span,
        };
    }

    private Measure? ReadMeasure(YamlFields fields)
    {
        var decimals = fields.Integer("decimals", 0, 10);
        return fields.Scalar("value") is { } scalar ? Measure(scalar, decimals) : null;
    }

    private Measure? Measure(YamlScalar scalar, int? decimals) =>
        engine.ParseExpression(Source(scalar), diagnostics) is { } expression
            ? new Measure(expression, decimals, scalar.Span)
            : null;

    private ITemplate Template(YamlScalar? scalar) =>
        engine.ParseTemplate(scalar is null ? new TemplateSource("", "") : Source(scalar), diagnostics);

    private static TemplateSource Source(YamlScalar scalar) =>
        new(scalar.Span.File, scalar.Text, scalar.Span.Line, scalar.Span.Column + (scalar.IsPlain ? 0 : 1));
}
