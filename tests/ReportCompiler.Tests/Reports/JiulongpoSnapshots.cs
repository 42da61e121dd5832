using ReportCompiler.Docx;
using ReportCompiler.Html;
using ReportCompiler.Tests.Snapshots;

namespace ReportCompiler.Tests.Reports;

/// <summary>The whole sample, as it was read and accepted.</summary>
public sealed class JiulongpoSnapshots
{
    [Fact]
    public void Text() => Snapshot.Matches(ReportText.Of(Jiulongpo.Document), "txt");

    [Fact]
    public void Messages() => Snapshot.Matches(
        string.Concat(Jiulongpo.Compiled.Diagnostics.Select(d => $"{d.Span} {d.Code} {d.Message.Chinese}\n")), "txt");

    [Fact]
    public void Html() => Snapshot.Matches(OutputText.OfHtml(HtmlWriter.Write(Jiulongpo.Document)), "html");

    [Fact]
    public void Docx() => Snapshot.Matches(OutputText.OfDocx(DocxWriter.Write(Jiulongpo.Document)), "xml");
}
