using System.ComponentModel;
using System.Diagnostics;

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
        var folder = Directory.CreateTempSubdirectory("reportc-");
        try
        {
            var source = Path.Combine(folder.FullName, "report.docx");
            File.WriteAllBytes(source, docx);
            var ended = Run(Command(program, folder.FullName, source), patience, cancellation);
            var pdf = Path.ChangeExtension(source, ".pdf");
            return ended && File.Exists(pdf) ? File.ReadAllBytes(pdf) : null;
        }
        finally
        {
            Delete(folder);
        }
    }

    /// <summary>A profile of its own: the user's may be in use, and then the program hands its work over and ends at
    /// once.</summary>
    private static ProcessStartInfo Command(string program, string folder, string source)
    {
        var profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
        return new ProcessStartInfo(program)
        {
            ArgumentList =
            {
                $"-env:UserInstallation={profile}",
                "--headless",
                "--norestore",
                "--convert-to",
                Export,
                "--outdir",
                folder,
                source,
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
    }

    private static bool Run(ProcessStartInfo command, TimeSpan patience, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = command };
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return false;
        }

        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(patience);
        try
        {
            process.WaitForExitAsync(deadline.Token).GetAwaiter().GetResult();
            return process.ExitCode == 0;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            return false;
        }
    }

    /// <summary>What the program still holds open stays behind in the system's folder for such files.</summary>
    private static void Delete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
        }
        catch (UnauthorizedAccessException)
        {
        }
    }
}
