using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;

namespace ReportCompiler.Tables;

/// <summary>The description files that all layouts share, those of the layout, then those of the report: what comes later
/// replaces what has its name.</summary>
internal static class DescriptionFiles
{
    /// <summary>What all layouts share.</summary>
    private const string Shared = "templates/shared";

    /// <summary>True for a description that the report has of its own, rather than its layout.</summary>
    public static bool IsOfReport(SourceSpan description) =>
        !description.File.StartsWith("templates/", StringComparison.Ordinal);

    /// <summary>The files with what they say; null for one that could not be understood, which was reported.</summary>
    public static IEnumerable<(string File, YamlFields? Fields)> Read(
        IWorld world, string layoutFolder, string folder, LocalizedText term, DiagnosticBag diagnostics)
    {
        foreach (var parent in (string[])[$"{Shared}/{folder}", $"{layoutFolder}/{folder}", folder])
            foreach (var file in world.Files)
            {
                if (ProjectPath.FolderOf(file) != parent || !file.EndsWith(".yaml", StringComparison.Ordinal)) continue;
                var map = YamlFile.ReadMap(world, file, term, diagnostics);
                yield return (file, map is null ? null : new YamlFields(map, term, diagnostics));
            }
    }
}
