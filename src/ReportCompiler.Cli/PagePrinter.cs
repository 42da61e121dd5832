using ReportCompiler.Diagnostics;
using ReportCompiler.Documents;
using ReportCompiler.Pdf;

namespace ReportCompiler.Cli;

/// <summary>Prints a report as PDF with the machine's browser, and knows which one it was.</summary>
/// <param name="cancellation">Ends the browser early.</param>
internal sealed class PagePrinter(CancellationToken cancellation)
{
    /// <summary>The environment variable that names the browser to print with.</summary>
    public const string Variable = "REPORTC_CHROMIUM";

    /// <summary>A report of several hundred pages takes a slow machine less than this.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The browser, for the summary; null when nothing was printed.</summary>
    public LocalizedText? Source { get; private set; }

    /// <summary>Prints a report.</summary>
    /// <exception cref="NoBrowserException">The machine has no browser that prints.</exception>
    /// <exception cref="BrowserException">The browser does not print.</exception>
    public byte[] Print(ReportDocument document)
    {
        var browser = Find();
        try
        {
            var pdf = PdfWriter.Write(document, html => browser.Print(html, Patience, cancellation));
            Source = PrintText.PrintedBy(browser, PdfWriter.VersionOf(pdf));
            return pdf;
        }
        catch (PrintException exception)
        {
            throw new BrowserException(browser, exception);
        }
    }

    private static Browser Find()
    {
        var asked = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrWhiteSpace(asked)) return Browser.Find() ?? throw new NoBrowserException(null);
        return File.Exists(asked) ? Browser.At(asked) : throw new NoBrowserException(asked);
    }
}

/// <summary>There is no browser to print with.</summary>
/// <param name="asked">The program that was asked for and is not there; null if any would do.</param>
internal sealed class NoBrowserException(string? asked) : Exception
{
    /// <summary>The program that was asked for and is not there; null if any would do.</summary>
    public string? Asked { get; } = asked;
}

/// <summary>A browser does not print the report.</summary>
internal sealed class BrowserException(Browser browser, PrintException cause) : Exception(cause.Message, cause)
{
    /// <summary>The browser.</summary>
    public Browser Browser { get; } = browser;

    /// <summary>Why it does not.</summary>
    public PrintException Cause { get; } = cause;
}
