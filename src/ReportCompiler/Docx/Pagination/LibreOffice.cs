using ReportCompiler.Programs;

namespace ReportCompiler.Docx.Pagination;

/// <summary>LibreOffice as the program that lays a document out. Nothing but the command line calls it: what is
/// compiled never depends on the machine unless its user asks for real page numbers.</summary>
public static class LibreOffice
{
    /// <summary>A bookmark becomes a destination; version 1 means PDF/A-1, whose objects can be read without
    /// unpacking.</summary>
    private const string Export = "pdf:writer_pdf_Export:{"
        + "\"ExportBookmarksToPDFDestination\":{\"type\":\"boolean\",\"value\":\"true\"},"
        + "\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"1\"}}";

    private static readonly string[] Names = ["soffice", "libreoffice", "soffice.exe", "soffice.com"];

    private static readonly string[] UsualFolders =
    [
        "/usr/lib/libreoffice/program",
        "/opt/libreoffice/program",
        "/Applications/LibreOffice.app/Contents/MacOS",
        @"C:\Program Files\LibreOffice\program",
        @"C:\Program Files (x86)\LibreOffice\program",
    ];

    /// <summary>Path of the program; null if the machine has none, neither on the search path nor where it is usually
    /// installed.</summary>
    public static string? Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return folders.Concat(UsualFolders)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>Lays a Word document out as PDF, with a named destination for each bookmark.</summary>
    /// <param name="program">Path of the program.</param>
    /// <param name="docx">The document.</param>
    /// <param name="patience">How long to wait before giving up.</param>
    /// <param name="cancellation">Ends the program early.</param>
    /// <returns>The PDF; null if the program cannot be started, fails, or takes too long.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static byte[]? ToPdf(
        string program, byte[] docx, TimeSpan patience, CancellationToken cancellation = default)
    {
        using var folder = new TemporaryFolder();
        var source = folder.At("report.docx");
        File.WriteAllBytes(source, docx);
        // A profile of its own: the user's may be in use, and then the program hands its work over and ends at once.
        var profile = new Uri(folder.At("profile")).AbsoluteUri;
        var end = ExternalProgram.Run(
            program,
            [
                $"-env:UserInstallation={profile}",
                "--headless",
                "--norestore",
                "--convert-to",
                Export,
                "--outdir",
                folder.Path,
                source,
            ],
            patience,
            cancellation);
        var pdf = folder.At("report.pdf");
        return end.ExitCode == 0 && File.Exists(pdf) ? File.ReadAllBytes(pdf) : null;
    }
}
