using ReportCompiler.Diagnostics;
using ReportCompiler.Indicators;
using ReportCompiler.Sources;

namespace ReportCompiler.Layouts;

/// <summary>Finds the files of the catalogue that a layout names. A folder (<c>../shared/national/</c>) holds a version for
/// each year in which the catalogue changed, named by the year.</summary>
internal static class CatalogueFiles
{
    /// <summary>The path of a file; null when a folder has no version at all, which is reported.</summary>
    /// <param name="world">The files.</param>
    /// <param name="folder">The layout's folder.</param>
    /// <param name="name">The file, or with a slash at the end the folder.</param>
    /// <param name="period">The report's year: the version of that year counts, else the latest before it.</param>
    /// <param name="diagnostics">Receives a warning where all versions are of later years and the earliest is used.</param>
    public static string? Find(
        IWorld world, string folder, YamlScalar name, Period period, DiagnosticBag diagnostics)
    {
        var path = ProjectPath.Combine(folder, name.Text);
        if (!name.Text.EndsWith('/')) return path;
        var versions = world.Files
            .Where(file => ProjectPath.FolderOf(file) == path && file.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(file => (File: file, Period: Period.Parse(ProjectPath.Stem(file))))
            .Where(version => version.Period is not null)
            .OrderBy(version => version.Period)
            .ToList();
        if (versions.Count == 0)
        {
            diagnostics.Add(LayoutDiagnostics.NoCatalogueVersion(name.Span, path));
            return null;
        }

        var past = versions.Where(version => version.Period <= period).ToList();
        if (past.Count > 0) return past[^1].File;
        diagnostics.Add(LayoutDiagnostics.CatalogueOfLaterYear(name.Span, period, versions[0].File));
        return versions[0].File;
    }
}
