using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Docx.Styles;
using ReportCompiler.Docx.Text;

namespace ReportCompiler.Docx.Pages;

/// <summary>Puts the document's paragraphs and tables together and ends a section where pages change their
/// kind.</summary>
internal sealed class BodyBuilder(PageSetup pages)
{
    private readonly Body _body = new();
    private bool _isBodyBegun;
    private bool _isLandscape;
    private bool _turns;

    /// <summary>Adds what stands on pages of one kind, and ends their section. It ends in a paragraph of its own:
    /// LibreOffice loses the header of a section whose last paragraph belongs to a list of contents.</summary>
    public void AddSection(IEnumerable<OpenXmlElement> content, SectionProperties section)
    {
        _body.Append(content);
        var end = Paragraphs.Of(StyleIds.SectionEnd, []);
        end.ParagraphProperties!.SectionProperties = section;
        _body.Append(end);
    }

    /// <summary>Adds what stands in the body, where a <see cref="PageTurn"/> may turn the page.</summary>
    public void AddBody(IEnumerable<OpenXmlElement> content)
    {
        var first = _body.LastChild;
        foreach (var element in content)
        {
            if (element is SectionProperties mark)
            {
                _turns = PageTurn.IsLandscape(mark) != _isLandscape;
                continue;
            }

            if (_turns) Turn(first);
            _body.Append(element);
        }
    }

    public Body Finish()
    {
        _body.Append(pages.Body(!_isBodyBegun, _isLandscape));
        return _body;
    }

    private void Turn(OpenXmlElement? first)
    {
        _turns = false;
        var last = BeforeHeadings(_body.LastChild, first);
        if (last is not null && last != first)
        {
            EndSection(last, pages.Body(!_isBodyBegun, _isLandscape));
            _isBodyBegun = true;
        }

        _isLandscape = !_isLandscape;
    }

    /// <summary>A heading goes with what it heads, onto the turned page.</summary>
    private static OpenXmlElement? BeforeHeadings(OpenXmlElement? last, OpenXmlElement? first)
    {
        while (last != first && last is Paragraph paragraph && IsHeading(paragraph)) last = last.PreviousSibling();
        return last;
    }

    private static bool IsHeading(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } style
        && style.StartsWith("Heading", StringComparison.Ordinal);

    /// <summary>A section ends with the paragraph that holds its properties.</summary>
    private static void EndSection(OpenXmlElement last, SectionProperties section)
    {
        if (last is not Paragraph paragraph || paragraph.ParagraphProperties?.SectionProperties is not null)
        {
            paragraph = Paragraphs.Of(StyleIds.SectionEnd, []);
            last.InsertAfterSelf(paragraph);
        }

        paragraph.ParagraphProperties!.SectionProperties = section;
    }
}
