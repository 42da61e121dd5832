using ReportCompiler.Templating;

namespace ReportCompiler.Indicators;

/// <summary>The functions that put figures in order of size.</summary>
internal static class Ranking
{
    /// <summary>The place of a school among the schools, or of a category among the categories, the largest first; equal
    /// figures share a place. Null where the figure has no number.</summary>
    public static object? Rank(FigureSource figures, FunctionCall call)
    {
        var figure = Arguments.IndicatorFigure(call, 0);
        if (figure.Number is not { } number) return null;
        var peers = Peers(figures, figure).ToList();
        var place = 1 + peers.Count(peer => peer.Figure.Number > number);
        return new Figure(place, new ComputedOrigin("", "按大小排位", [figure.Origin]), 0);
    }

    /// <summary>The names of the largest parts, the largest first: categories of a dimension, or schools.</summary>
    public static object? Top(FigureSource figures, FunctionCall call)
    {
        var figure = Arguments.IndicatorFigure(call, 0);
        var count = Arguments.Integer(call, 1, 3, 1, 1000);
        return call.Arguments[2] is null && figure.Entity.IsRegion && !HasParts(figures, figure)
            ? Names(Schools(figures, figure), count)
            : Names(By(figures, figure, call), count);
    }

    private static IEnumerable<(string Name, IndicatorFigure Figure)> By(
        FigureSource figures, IndicatorFigure figure, FunctionCall call)
    {
        if (call.Arguments[2] is null)
        {
            var first = figures.Catalogue.Dimensions.FirstOrDefault(
                d => figures.Parts(figure.Indicator, figure.Entity, d).Count > 0);
            return first is null ? [] : Categories(figures, figure, first);
        }

        var name = Arguments.Text(call, 2);
        if (name is "学校" or "schools") return Schools(figures, figure);
        var dimension = figures.Catalogue.FindDimension(name) ?? throw Arguments.Unknown(
            2, "分类", "dimension", name, figures.Catalogue.DimensionNames.Append("学校"));
        return Categories(figures, figure, dimension);
    }

    private static bool HasParts(FigureSource figures, IndicatorFigure figure) =>
        figures.Catalogue.Dimensions.Any(d => figures.Parts(figure.Indicator, figure.Entity, d).Count > 0);

    private static List<object> Names(IEnumerable<(string Name, IndicatorFigure Figure)> parts, int count) =>
    [
        .. parts
            .Where(part => part.Figure.Number is not null)
            .OrderByDescending(part => part.Figure.Number)
            .Take(count)
            .Select(part => new Traced(part.Name, part.Figure.Origin)),
    ];

    private static IEnumerable<(string Name, IndicatorFigure Figure)> Peers(FigureSource figures, IndicatorFigure figure)
    {
        foreach (var dimension in figures.Catalogue.Dimensions)
        {
            if (figure.Breakdown.Category(dimension) is not null) return Categories(figures, figure, dimension);
        }

        return Schools(figures, figure);
    }

    private static IEnumerable<(string Name, IndicatorFigure Figure)> Schools(FigureSource figures, IndicatorFigure figure) =>
        figures.Project.Schools.Select(school =>
            (school.Name, figures.Get(figure.Indicator, school, figure.Period, figure.Breakdown)));

    private static IEnumerable<(string Name, IndicatorFigure Figure)> Categories(
        FigureSource figures, IndicatorFigure figure, Dimension dimension) =>
        figures.Parts(figure.Indicator, figure.Entity, dimension).Select(part =>
            (part.Category(dimension)!, figures.Get(figure.Indicator, figure.Entity, figure.Period, part)));
}
