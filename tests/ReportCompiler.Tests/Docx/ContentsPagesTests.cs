using ReportCompiler.Documents;
using ReportCompiler.Docx.Pagination;

namespace ReportCompiler.Tests.Docx;

/// <summary>Where the lists of contents begin a page. Its text area is 637.8 points high; a title takes 46, an entry of a
/// list of tables 22.</summary>
public sealed class ContentsPagesTests
{
    [Fact]
    public void ListWithRoomForItsTitleAndFourEntries_GoesOn() => Assert.Equal([true, false], Breaks(20, 5));

    /// <summary>46 and 21 times 22 are 508; with 46 and four times 22 they are 642.</summary>
    [Fact]
    public void ListWithoutThatRoom_BeginsAPage() => Assert.Equal([true, true], Breaks(21, 5));

    [Fact]
    public void ShortList_NeedsNoMoreRoomThanItHasEntries() => Assert.Equal([true, false], Breaks(21, 2));

    private static IReadOnlyList<bool> Breaks(int tables, int figures) => ContentsPages.Breaks(SampleDocuments.With() with
    {
        Contents = [List(ContentsKind.Tables, "表", tables), List(ContentsKind.Figures, "图", figures)],
    });

    private static ContentsList List(ContentsKind kind, string label, int entries) => new(kind, "目录",
        [.. Enumerable.Range(1, entries).Select(number => new ContentsEntry($"a-{number}", 1, $"{label}{number}", "一览表"))]);
}
