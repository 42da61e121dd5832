using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Indicators;
using ReportCompiler.Sources;
using ReportCompiler.Templating;

namespace ReportCompiler.Tables;

/// <summary>Makes a table of the document from its description and the data.</summary>
internal sealed class TableBuilder(
    IWorld world, FigureSource figures, TemplateHost host, DiagnosticBag diagnostics)
{
    /// <summary>The table, numbered as <paramref name="number"/> says; null when it has no rows and is not printed.</summary>
    /// <param name="description">The description.</param>
    /// <param name="number">Makes the caption from its text.</param>
    public TableBlock? Build(TableDescription description, Func<string, Caption> number)
    {
        var caption = description.Caption.Render(host, diagnostics).Text.Trim();
        if (description is AnnexTable annex) return BuildAnnex(annex, caption, number);
        var grids = description switch
        {
            FigureTable table => table.Grids
                .Select(grid => new GridBuilder(figures, caption, table.HasUnitsInHeads, diagnostics).Build(grid))
                .ToList(),
            TextTable table => TextGrid.Build(table, world, figures.Project, diagnostics) is { } grid ? [grid] : [],
            _ => throw new InvalidOperationException($"Unknown table description {description.GetType().Name}."),
        };
        grids.RemoveAll(grid => grid.BodyRows.Count == 0);
        if (grids.Count == 0)
        {
            diagnostics.Add(TableDiagnostics.NoRows(description.Span, caption, SourceOf(description)));
            return null;
        }

        return new TableBlock(
            $"tbl-{description.Id}", number(caption), description.Unit, grids,
            description.Note?.Render(host, diagnostics).Text.Trim());
    }

    private TableBlock? BuildAnnex(AnnexTable table, string caption, Func<string, Caption> number)
    {
        var forms = figures.Catalogue.Annexes;
        if (forms.FirstOrDefault(form => form.Number == table.Number) is not { } form)
        {
            diagnostics.Add(TableDiagnostics.NoSuchAnnex(table.Span, table.Number, [.. forms.Select(f => f.Number)]));
            return null;
        }

        var annex = new AnnexGrid(figures, form);
        var grid = annex.Build();
        var notes = annex.Notes + table.Note?.Render(host, diagnostics).Text.Trim();
        return new TableBlock(
            $"tbl-{table.Id}", number(caption.Length > 0 ? caption : form.Title), null, [grid],
            notes.Length > 0 ? notes : null);
    }

    /// <summary>Where the rows of a table of texts should stand, for people; null for a table over figures.</summary>
    private string? SourceOf(TableDescription description) => description is not TextTable text ? null
        : text.SchoolHead is null || !figures.Project.Subject.IsRegion ? $"tables/{text.Source.Text}"
        : $"schools/…/tables/{text.Source.Text}";
}
