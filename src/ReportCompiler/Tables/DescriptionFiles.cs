using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;

namespace ReportCompiler.Tables;

/// <summary>The description files of a layout, then those of the report, which come later and so replace them.</summary>
internal static class DescriptionFiles
{
    /// <summary>True for a description that the report has of its own, rather than its layout.</summary>
    public static bool IsOfReport(SourceSpan description) =>
        !description.File.StartsWith("templates/", StringComparison.Ordinal);

    public static IEnumerable<(string File, YamlFields Fields)> Read(
        IWorld world, string layoutFolder, string folder, LocalizedText term, DiagnosticBag diagnostics)
    {
        foreach (var parent in (string[])[$"{layoutFolder}/{folder}", folder])
            foreach (var file in world.Files)
            {
                if (ProjectPath.FolderOf(file) != parent || !file.EndsWith(".yaml", StringComparison.Ordinal)) continue;
                switch (YamlFile.Read(world, file, diagnostics))
                {
                    case YamlMap map:
                        yield return (file, new YamlFields(map, term, diagnostics));
                        break;
                    case { } node:
                        diagnostics.Add(TableDiagnostics.NotADescription(node.Span, term));
                        break;
                }
            }
    }
}
