namespace ReportCompiler.Docx.Pagination;

/// <summary>Fills pages from top to bottom.</summary>
/// <param name="height">Height of the text area in points.</param>
internal sealed class PageCursor(decimal height)
{
    private decimal _used;

    /// <summary>The page, from 1.</summary>
    public int Page { get; private set; } = 1;

    private bool IsAtTop => _used == 0;

    /// <summary>Takes room that does not break, together with the beginning of what must follow on the same
    /// page.</summary>
    public void Take(decimal needed, decimal follower = 0)
    {
        if (!IsAtTop && _used + needed + Math.Min(follower, height / 2) > height) NextPage();
        _used += needed;
        while (_used > height)
        {
            Page++;
            _used -= height;
        }
    }

    /// <summary>Takes lines, between any of which a page may end.</summary>
    public void TakeLines(int count, decimal lineHeight)
    {
        for (var line = 0; line < count; line++) Take(lineHeight);
    }

    public void NextPage()
    {
        Page++;
        _used = 0;
    }

    /// <summary>Begins a page unless one has just begun.</summary>
    public void BreakPage()
    {
        if (!IsAtTop) NextPage();
    }
}
