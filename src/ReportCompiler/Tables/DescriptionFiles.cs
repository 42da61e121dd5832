using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;

namespace ReportCompiler.Tables;

/// <summary>The description files of a layout, then those of the report, which come later and so replace them.</summary>
internal static class DescriptionFiles
{
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
