using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;
using ReportCompiler.Templating;

namespace ReportCompiler.Tables;

/// <summary>Reads table descriptions: those that all layouts share, the layout's <c>tables/*.yaml</c> and the report's own;
/// a later one replaces an earlier one of its name.</summary>
internal sealed class TableReader(ITemplateEngine engine, DiagnosticBag diagnostics)
{
    private readonly AxisReader _axes = new(engine, diagnostics);

    private static readonly LocalizedText TableTerm = new("表格", "table");

    /// <summary>All descriptions by id; null for one that could not be understood, which was reported.</summary>
    public static IReadOnlyDictionary<string, TableDescription?> ReadAll(
        IWorld world, string layoutFolder, ITemplateEngine engine, DiagnosticBag diagnostics)
    {
        var reader = new TableReader(engine, diagnostics);
        var tables = new SortedDictionary<string, TableDescription?>(StringComparer.Ordinal);
        foreach (var (file, fields) in DescriptionFiles.Read(world, layoutFolder, "tables", TableTerm, diagnostics))
            tables[ProjectPath.Stem(file)] = fields is null ? null : reader.Read(fields, file);
        return tables;
    }

    private TableDescription? Read(YamlFields fields, string file)
    {
        if (fields.Has("annex")) return ReadAnnexTable(fields, file);
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

    private AnnexTable? ReadAnnexTable(YamlFields fields, string file)
    {
        var number = fields.Integer("annex", 1, int.MaxValue);
        var note = fields.Scalar("note");
        var table = new AnnexTable
        {
            Id = ProjectPath.Stem(file),
            Caption = _axes.Template(fields.Scalar("caption")),
            CaptionSpan = (fields.Scalar("caption") ?? fields.Scalar("annex")!).Span,
            Unit = null,
            Note = note is null ? null : _axes.Template(note),
            Span = fields.Scalar("annex")!.Span,
            Number = number ?? 0,
        };
        fields.End();
        return number is null ? null : table;
    }

    private TextTable ReadTextTable(YamlFields fields, string file, YamlScalar? caption, string? unit, YamlScalar? note) =>
        new()
        {
            Id = ProjectPath.Stem(file),
            Caption = _axes.Template(caption),
            CaptionSpan = caption?.Span ?? SourceSpan.Whole(file),
            Unit = unit,
            Note = note is null ? null : _axes.Template(note),
            Span = SourceSpan.Whole(file),
            Source = fields.RequiredScalar("source")!,
            SchoolHead = fields.Text("per_school"),
            Columns = [.. fields.Scalars("columns").Select(s => s.Text)],
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
            Caption = _axes.Template(caption),
            CaptionSpan = caption?.Span ?? SourceSpan.Whole(file),
            Unit = unit,
            Note = note is null ? null : _axes.Template(note),
            Span = SourceSpan.Whole(file),
            Grids = grids,
            HasUnitsInHeads = hasUnitsInHeads,
        };
    }

    /// <summary>A grid, cut into stacked parts before each column that says <c>break: true</c>.</summary>
    private IEnumerable<GridDescription> ReadGrid(YamlFields fields)
    {
        var stub = fields.Scalars("stub").Select(s => s.Text).ToList();
        var value = _axes.Measure(fields);
        var rows = _axes.Items(fields, "rows", "rows");
        var columns = _axes.Items(fields, "columns", "columns");
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
}
