using System.Globalization;
using ReportCompiler.Diagnostics;
using ReportCompiler.Sources;

namespace ReportCompiler.Layouts;

/// <summary>Reads what <c>layout.yaml</c> expects of texts: <c>cases</c> and <c>instructions</c>.</summary>
internal static class ExpectationReader
{
    private const int MostCharacters = 1_000_000;
    private const int MostFigures = 999;

    private static readonly LocalizedText CasesTerm = new("案例要求", "expectations of case studies");

    /// <summary>The expectations; a mistake in one of them is reported and leaves it out.</summary>
    public static TextExpectations Read(YamlFields layout, DiagnosticBag diagnostics) => new(
        layout.Map("cases", CasesTerm) is { } cases ? ReadCases(cases, diagnostics) : TextExpectations.None.Cases,
        [.. layout.Scalars("instructions").Select(phrase => phrase.Text).Where(phrase => phrase.Length > 0)]);

    /// <summary>The least characters that an entry <c>characters</c> asks for; null for none.</summary>
    public static int? ReadCharacters(YamlFields section) => section.Integer("characters", 1, MostCharacters);

    private static CaseExpectations ReadCases(YamlFields cases, DiagnosticBag diagnostics)
    {
        var (least, most) = ReadBounds(cases, diagnostics);
        var parts = cases.Scalars("parts")
            .Select(part => (IReadOnlyList<string>)part.Text.Split(
                '|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Where(headings => headings.Count > 0);
        var expectations = new CaseExpectations(least, most, [.. parts], cases.Integer("figures", 0, MostFigures));
        cases.End();
        return expectations;
    }

    private static (int? Least, int? Most) ReadBounds(YamlFields cases, DiagnosticBag diagnostics)
    {
        if (!cases.Has("characters")) return (null, null);
        var bounds = cases.Scalars("characters");
        if (bounds is [var first, var second] && Count(first) is { } least && Count(second) is { } most && least <= most)
            return (least, most);
        diagnostics.Add(LayoutDiagnostics.NotBounds(bounds.Count > 0 ? bounds[0].Span : cases.Span));
        return (null, null);
    }

    private static int? Count(YamlScalar scalar) =>
        int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= MostCharacters
            ? count
            : null;
}
