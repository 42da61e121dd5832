using ReportCompiler.Projects;
using ReportCompiler.Templating;

namespace ReportCompiler.Indicators;

/// <summary>What a formula can name: the indicators of one entity, period and part, and the functions over figures.</summary>
internal sealed class FormulaScope(FigureSource figures, Entity entity, Period period, Breakdown breakdown) : IMembers
{
    /// <summary>True for a name that is a function, whoever asks.</summary>
    public static bool IsFunction(string name) => FigureFunctions.Names.Contains(name);

    /// <inheritdoc/>
    public IEnumerable<string> Names => figures.Catalogue.IndicatorNames.Concat(FigureFunctions.Names);

    /// <inheritdoc/>
    public bool TryGet(string name, out object? value)
    {
        value = figures.Catalogue.Find(name) is { } indicator
            ? figures.Get(indicator, entity, period, breakdown)
            : FigureFunctions.Find(name, figures);
        return value is not null;
    }
}
