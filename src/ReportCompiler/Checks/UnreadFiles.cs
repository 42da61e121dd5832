using ReportCompiler.Diagnostics;
using ReportCompiler.Layouts;
using ReportCompiler.Projects;
using ReportCompiler.Sources;

namespace ReportCompiler.Checks;

/// <summary>Points out files that look like sources and were not read: data that somebody sent and that the report would
/// leave out without a word.</summary>
internal static class UnreadFiles
{
    private static readonly string[] SourceFolders =
        ["region/", "schools/", "sections/", "tables/", "charts/", "cases/", "partials/"];

    private static readonly string[] SourceEndings = [".csv", ".yaml", ".yml", ".md"];

    private static readonly string[] WorkbookEndings = [".xlsx", ".xls", ".et"];

    private static readonly string[] OfficeEndings = [.. WorkbookEndings, ".docx", ".doc", ".wps"];

    public static void Check(RecordingWorld world, DiagnosticBag diagnostics)
    {
        foreach (var file in world.Unread)
        {
            if (file.Split('/') is ["schools", var id, _, ..] && !world.Files.Contains($"schools/{id}/school.yaml"))
                continue; // a folder that is no school's was reported with the project
            if (IsOfSchoolsOwnReport(file, world)) continue;
            var ending = Path.GetExtension(file).ToLowerInvariant();
            if (!Array.Exists(SourceFolders, folder => file.StartsWith(folder, StringComparison.Ordinal))
                && !IsWorkbookBesideSchool(file, ending, world))
                continue;
            if (OfficeEndings.Contains(ending)) diagnostics.Add(OfficeFile(file));
            else if (SourceEndings.Contains(ending) && !IsNote(file)) diagnostics.Add(Unread(file));
        }
    }

    /// <summary>A school's folder may be the project of its own report; what only that report has use for is not left
    /// out.</summary>
    private static bool IsOfSchoolsOwnReport(string file, RecordingWorld world) =>
        file.Split('/') is ["schools", var id, .. var rest]
        && world.Files.Contains($"schools/{id}/{ProjectReader.FileName}")
        && rest is [ProjectReader.FileName or LayoutReader.OwnIndicators] or [_, ..] and not ["cases", ..] and not [_];

    /// <summary>A school's own report has its figures beside <c>school.yaml</c>; other things may lie there too, but a
    /// workbook is likely to hold some.</summary>
    private static bool IsWorkbookBesideSchool(string file, string ending, RecordingWorld world) =>
        !file.Contains('/', StringComparison.Ordinal) && WorkbookEndings.Contains(ending) && world.Files.Contains("school.yaml");

    /// <summary>Notes that people leave beside their data are no sources.</summary>
    private static bool IsNote(string file) =>
        ProjectPath.Stem(file).StartsWith("README", StringComparison.OrdinalIgnoreCase);

    private static Diagnostic Unread(string file) =>
        new("RC1601", Severity.Warning, SourceSpan.Whole(file), new LocalizedText(
            "没有用到这个文件，其中的内容不会进入报告。", "Nothing reads this file: what it holds is not in the report."))
        {
            Hint = new LocalizedText(
                "请核对文件夹和文件名；不用的文件请移出工程。",
                "Check folder and file name; move files that are not needed out of the project."),
        };

    private static Diagnostic OfficeFile(string file) =>
        new("RC1602", Severity.Warning, SourceSpan.Whole(file), new LocalizedText(
            "不读取 Office 文件，其中的内容不会进入报告。", "Office files are not read: what this one holds is not in the report."))
        {
            Hint = new LocalizedText(
                "表格请另存为 CSV，文字请改存为 Markdown（.md）。",
                "Save tables as CSV and text as Markdown (.md)."),
        };
}
