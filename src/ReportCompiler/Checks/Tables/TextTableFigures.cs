namespace ReportCompiler.Checks.Tables;

/// <summary>Recomputes what can be recomputed in tables of texts, whose totals and shares are typed and not computed.</summary>
internal static class TextTableFigures
{
    public static readonly Check Check = new([TotalRows.Rule, TotalColumns.Rule, TableShares.Rule], Run);

    private static void Run(CheckContext context)
    {
        foreach (var table in TextTables.Read(context))
        {
            var sheet = FigureSheet.Read(table);
            TotalRows.Look(sheet, context.Findings);
            TotalColumns.Look(sheet, context.Findings);
            TableShares.Look(sheet, context.Findings);
        }
    }
}
