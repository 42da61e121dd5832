using ReportCompiler.Indicators;
using ReportCompiler.Templating;

namespace ReportCompiler.Checks;

/// <summary>Finds the computed figures in place of which a source states another.</summary>
internal static class Disputes
{
    /// <summary>The stated figures by the origin of the computed ones, which are what is printed.</summary>
    public static IReadOnlyDictionary<Origin, StatedOrigin> Of(Findings findings, FigureSource figures)
    {
        var disputes = new Dictionary<Origin, StatedOrigin>(ReferenceEqualityComparer.Instance);
        foreach (var finding in findings.Reported)
        {
            if (finding.About is not { } key || figures.Facts.Find(key) is not { } fact || fact.Span != finding.Span) continue;
            var figure = figures.Get(
                figures.Catalogue.Find(key.Indicator)!, figures.Project.EntityOf(key.Entity), key.Period, key.Breakdown);
            if (figure is not { Number: { } number, Origin: ComputedOrigin { Label: var label } }) continue;
            if (Figure.Round(number, fact.Value.Decimals) == fact.Value.Value) continue;
            disputes[figure.Origin] = new StatedOrigin(label, fact.Text, fact.Span);
        }

        return disputes;
    }
}
