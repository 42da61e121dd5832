using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;
using ReportCompiler.Tables;

namespace ReportCompiler.Checks.Tables;

/// <summary>Finds the files behind the printed tables of texts.</summary>
internal static class TextTables
{
    /// <summary>Each file of each printed table of texts, once. What is wrong with a file as such was reported when it was
    /// printed.</summary>
    public static IEnumerable<CsvTable> Read(CheckContext context) => context.Content.Tables
        .Select(table => table.Description).OfType<TextTable>()
        .SelectMany(table => TextGrid.Files(table, context.Sources, context.Project))
        .Select(file => file.Path).Distinct(StringComparer.Ordinal)
        .Select(path => CsvFile.Read(context.Sources, path, new DiagnosticBag())).OfType<CsvTable>();
}
