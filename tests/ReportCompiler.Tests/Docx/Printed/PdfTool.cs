using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ReportCompiler.Tests.Docx.Printed;

/// <summary>The tools of poppler, which say what a PDF prints and where.</summary>
internal static class PdfTool
{
    public static bool IsThere => Run("pdftotext", ["-v"]) is not null && Run("pdftoppm", ["-v"]) is not null;

    /// <summary>Pages, blocks, lines and words with their boxes in points, as XHTML.</summary>
    public static byte[] TextWithBoxes(byte[] pdf) => OfFile(pdf, file => Run("pdftotext", ["-bbox-layout", file, "-"]));

    /// <summary>All pages in grey, one after the other in the format PGM, a pixel for each square point.</summary>
    public static byte[] GreyPages(byte[] pdf) => OfFile(pdf, file => Run("pdftoppm", ["-r", "72", "-gray", file]));

    /// <summary>The text of all pages, and after it the outline, as XML.</summary>
    public static byte[] TextWithOutline(byte[] pdf) =>
        OfFile(pdf, file => Run("pdftohtml", ["-xml", "-i", "-stdout", file]));

    /// <summary>What the file says of itself, a line each.</summary>
    public static string Information(byte[] pdf) => Encoding.UTF8.GetString(OfFile(pdf, file => Run("pdfinfo", [file])));

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
