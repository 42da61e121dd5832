using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using ReportCompiler.Docx.Pagination;

namespace ReportCompiler.Tests.Docx.Printed;

/// <summary>Reads a Word document through LibreOffice, which turns it into a flat OpenDocument text.</summary>
internal static class LibreOfficeReading
{
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Tables = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    public static ReadDocument Read(byte[] docx)
    {
        var body = Convert(docx).Element(Office + "body")!.Element(Office + "text")!;

        // A chart holds its data in a document of its own.
        foreach (var inner in body.Descendants(Office + "document").ToList()) inner.Remove();
        return new ReadDocument(
            [.. body.Descendants(Text + "h").Select(heading => ReadDocument.Heading(Number(heading, Text + "outline-level"), TextOf(heading)))],
            [.. body.Descendants(Tables + "table").Select(Table)],
            [.. body.Descendants(Text + "p").Select(paragraph => PrintedText.Tight(TextOf(paragraph)))],
            [.. body.Descendants(Text + "note-body").Select(note => PrintedText.Tight(TextOf(note)))]);
    }

    private static string Table(XElement table) => ReadDocument.Table(table.Descendants(Tables + "table-row")
        .Select(row => row.Elements(Tables + "table-cell").Select(cell => (
            TextOf(cell),
            Number(cell, Tables + "number-columns-spanned"),
            Number(cell, Tables + "number-rows-spanned")))));

    /// <summary>The text of an element, without the notes in it.</summary>
    private static string TextOf(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement inner when inner.Name != Text + "note" && inner.Name != Office + "annotation" => TextOf(inner),
        _ => string.Empty,
    }));

    private static int Number(XElement element, XName name) =>
        int.Parse(element.Attribute(name)?.Value ?? "1", CultureInfo.InvariantCulture);

    private static XElement Convert(byte[] docx)
    {
        var folder = Directory.CreateTempSubdirectory("reportc-tests-");
        try
        {
            var source = Path.Combine(folder.FullName, "report.docx");
            File.WriteAllBytes(source, docx);
            var profile = new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri;
            string[] arguments =
                [$"-env:UserInstallation={profile}", "--headless", "--convert-to", "fodt", "--outdir", folder.FullName, source];
            using var process = Process.Start(new ProcessStartInfo(LibreOffice.Find()!, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return XElement.Load(Path.ChangeExtension(source, ".fodt"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
