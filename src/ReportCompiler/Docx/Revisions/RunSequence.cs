using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace ReportCompiler.Docx.Revisions;

/// <summary>What happened to a piece of text.</summary>
internal enum Revision
{
    /// <summary>It is in both versions.</summary>
    Kept,

    /// <summary>It is in the new version only.</summary>
    Inserted,

    /// <summary>It is in the old version only.</summary>
    Deleted,
}

/// <summary>Writes the runs of a paragraph one after the other, with as few marks and hyperlinks around them as it
/// takes.</summary>
/// <param name="paragraph">The paragraph, which has its properties and nothing else yet.</param>
/// <param name="marks">Makes the marks.</param>
internal sealed class RunSequence(Paragraph paragraph, RevisionMarks marks)
{
    private Hyperlink? _link;
    private string? _target;
    private OpenXmlElement? _mark;
    private Revision _revision;

    /// <summary>Adds the end of a bookmark.</summary>
    public void Add(OpenXmlElement bookmark)
    {
        (_link, _target, _mark) = (null, null, null);
        paragraph.Append(bookmark.CloneNode(true));
    }

    /// <summary>Adds a piece and returns the runs that were written.</summary>
    public IReadOnlyList<Run> Add(TextSpan span, Revision revision)
    {
        var container = Container(span.Link, revision);
        var runs = span.Runs.Select(run => Copy(run, span.Text, revision)).ToList();
        container.Append(runs);
        return runs;
    }

    private OpenXmlElement Container(Hyperlink? link, Revision revision)
    {
        var target = link is null ? null : $"{link.Id?.Value} {link.Anchor?.Value}";
        if (target != _target)
        {
            _mark = null;
            _link = (Hyperlink?)link?.CloneNode(false);
            _target = target;
            if (_link is not null) paragraph.Append(_link);
        }

        OpenXmlElement outer = _link is null ? paragraph : _link;
        if (revision == Revision.Kept)
        {
            _mark = null;
            return outer;
        }

        if (_mark is null || _revision != revision)
        {
            _mark = revision == Revision.Inserted ? marks.InsertedRun() : marks.DeletedRun();
            outer.Append(_mark);
        }

        _revision = revision;
        return _mark;
    }

    private static Run Copy(Run run, string? text, Revision revision)
    {
        var copy = (Run)run.CloneNode(true);
        if (text is not null) copy.GetFirstChild<WText>()!.Text = text;
        if (revision != Revision.Deleted) return copy;
        if (copy.GetFirstChild<WText>() is { } kept)
            copy.ReplaceChild(new DeletedText(kept.Text) { Space = SpaceProcessingModeValues.Preserve }, kept);
        if (copy.GetFirstChild<FieldCode>() is { } code)
            copy.ReplaceChild(new DeletedFieldCode(code.Text) { Space = SpaceProcessingModeValues.Preserve }, code);
        return copy;
    }
}
