namespace ReportCompiler.Tests.Checks.Years;

/// <summary>RC2503: figures of two categories in each other's row.</summary>
public sealed class SwappedCategoriesTests
{
    [Fact]
    public void TwoCategories_ThatFitLastYearOnlySwapped_AreFound() => Assert.Equal(
        // 区内 58 → 36 and 区外 33 → 56; swapped 58 → 56 and 33 → 36
        ["region/在校生数.csv:2:7 RC2503 在校生数（南湖区，2025年，区内）为“36”，区外为“56”，互换后才与上年的“58”和“33”相近。"
         + "〔58 → 36；33 → 56〕 请核对“区内”和“区外”两行两年的数，是否有一年填反了。"],
        Messages("区内,58,36\n区外,33,56\n市外,20,20\n"));

    [Fact]
    public void TwoCategories_InTheirRows_AreSilent() => Assert.Empty(Messages("区内,58,56\n区外,33,36\n市外,20,20\n"));

    [Fact]
    public void TwoCategories_ThatBothGrow_AreSilent() => Assert.Empty(Messages("区内,58,90\n区外,33,56\n市外,20,20\n"));

    [Fact]
    public void CategoriesOfAFewPersons_MayChangePlaces() => Assert.Empty(Messages("区内,6,3\n区外,3,6\n市外,20,20\n"));

    private static IReadOnlyList<string> Messages(string rows) =>
        new TestReport().With("region/在校生数.csv", "生源地,2024,2025\n" + rows).Messages();
}
