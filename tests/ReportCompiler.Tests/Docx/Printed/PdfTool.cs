using System.ComponentModel;
using System.Diagnostics;

namespace ReportCompiler.Tests.Docx.Printed;

/// <summary>The tools of poppler, which say what a PDF prints and where.</summary>
internal static class PdfTool
{
    public static bool IsThere => Run("pdftotext", ["-v"]) is not null && Run("pdftoppm", ["-v"]) is not null;

    /// <summary>Pages, blocks, lines and words with their boxes in points, as XHTML.</summary>
    public static byte[] TextWithBoxes(byte[] pdf) => OfFile(pdf, file => Run("pdftotext", ["-bbox-layout", file, "-"]));

    /// <summary>All pages in grey, one after the other in the format PGM, a pixel for each square point.</summary>
    public static byte[] GreyPages(byte[] pdf) => OfFile(pdf, file => Run("pdftoppm", ["-r", "72", "-gray", file]));

    private static byte[] OfFile(byte[] pdf, Func<string, byte[]?> read)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, pdf);
            return read(file) ?? throw new InvalidOperationException("The PDF cannot be read.");
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>What a program writes; null if it is not there or fails.</summary>
    private static byte[]? Run(string program, string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            return process.ExitCode == 0 ? output.ToArray() : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
