using ReportCompiler.Diffing;

namespace ReportCompiler.Tests.Diffing;

/// <summary>Two small drafts with a difference of each kind.</summary>
internal static class TwoDrafts
{
    public static ReportComparison Compare() => Comparing.Compare(
        Draft("120", "两所学校，各有所长。").With("sections/outlook.md", "展望<未来>。\n\n继续努力，不断前进。"),
        Draft("150", "两所学校，各有特色。").With("sections/outlook.md", "展望<未来>。"));

    private static TestReport Draft(string north, string schools) => new TestReport()
        .With("schools/north/indicators.csv", $"指标,2025\n在校生数,{north}\n")
        .With("schools/south/indicators.csv", "指标,2025\n在校生数,80\n")
        .With("sections/schools.md", schools)
        .With("sections/numbers.md", "全区在校生{{ students }}人。");
}
